import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came over the wire, quoted-printable undone. */
  readonly raw: string;
}

export interface SmtpServer extends AsyncDisposable {
  readonly url: string;
  readonly inbox: ReceivedMail[];
  /** Refuses recipients from now on, as a full or forbidding server does. */
  refuse: boolean;
}

/** A mail server that speaks enough SMTP (RFC 5321) for a real client to deliver to it, and keeps what it is given. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const inbox: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const state = { refuse: false };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    converse(socket, state, (mail) => inbox.push(mail));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox,
    get refuse() {
      return state.refuse;
    },
    set refuse(value: boolean) {
      state.refuse = value;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(socket: Socket, state: { refuse: boolean }, keep: (mail: ReceivedMail) => void): void {
  let buffer = "";
  let data: string[] | null = null;
  let from = "";
  let to: string[] = [];
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const address = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? "";
  socket.setEncoding("utf8");
  socket.on("error", () => socket.destroy());
  say("220 test ESMTP");

  socket.on("data", (chunk) => {
    buffer += chunk;
    for (let end = buffer.indexOf("\r\n"); end !== -1; end = buffer.indexOf("\r\n")) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (data === null) {
        say(answerTo(line));
        if (/^quit/i.test(line)) socket.end();
      } else if (line === ".") {
        keep({ from, to, raw: unquoted(data.join("\n")) });
        data = null;
        say("250 kept");
      } else data.push(line.replace(/^\.\./, "."));
    }
  });

  function answerTo(line: string): string {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "MAIL") {
      from = address(line);
      to = [];
    }
    if (verb === "RCPT") {
      if (state.refuse) return "550 not here";
      to.push(address(line));
    }
    if (verb === "DATA") {
      data = [];
      return "354 go on";
    }
    return verb === "QUIT" ? "221 bye" : "250 ok";
  }
}

const unquoted = (text: string): string =>
  text
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
