import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";

export interface AuthServer extends AsyncDisposable {
  readonly url: string;
}

/** next-auth with our options behind a plain HTTP server: everything it does is done for real, cookies included. */
export async function startAuthServer(makeOptions: (url: string) => AuthOptions): Promise<AuthServer> {
  let options: AuthOptions | undefined;
  const server = createServer((request, response) => {
    if (!options) throw new Error("not ready");
    handle(request, response, options).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  // next-auth reads its own address from here.
  process.env.NEXTAUTH_URL = url;
  options = makeOptions(url);
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: AuthOptions,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
  const query = { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split("/").slice(3) };
  const cookies = Object.fromEntries(
    (request.headers.cookie ?? "")
      .split(/;\s*/)
      .filter(Boolean)
      .map((pair) => {
        const cut = pair.indexOf("=");
        return [pair.slice(0, cut), decodeURIComponent(pair.slice(cut + 1))];
      }),
  );
  const answer = Object.assign(response, {
    status(code: number) {
      response.statusCode = code;
      return answer;
    },
    send: (value: unknown) => response.end(typeof value === "string" ? value : JSON.stringify(value ?? "")),
    json: (value: unknown) => response.end(JSON.stringify(value)),
  });
  const asked = Object.assign(request, { query, cookies, body });
  await NextAuth(asked as unknown as NextApiRequest, answer as unknown as NextApiResponse, options);
}

/** A browser's cookie jar and nothing else: redirects are followed by hand. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  /** The attributes of each cookie as last set. */
  readonly attributes = new Map<string, string>();
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  async get(path: string): Promise<Response> {
    return this.#send(path, {});
  }

  async post(path: string, fields: Record<string, string>): Promise<Response> {
    const { csrfToken } = (await (await this.get("/api/auth/csrf")).json()) as { csrfToken: string };
    return this.postRaw(path, { csrfToken, ...fields });
  }

  async postRaw(path: string, fields: Record<string, string>): Promise<Response> {
    return this.#send(path, { method: "POST", body: new URLSearchParams(fields) });
  }

  async session(): Promise<Record<string, unknown>> {
    return (await (await this.get("/api/auth/session")).json()) as Record<string, unknown>;
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const url = new URL(path, this.#base);
    const response = await fetch(url, { ...init, redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(/;\s*/);
      const cut = pair.indexOf("=");
      const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
      this.attributes.set(
        name,
        attributes
          .filter((part) => !/^expires/i.test(part))
          .toSorted()
          .join("; "),
      );
    }
    return response;
  }
}
