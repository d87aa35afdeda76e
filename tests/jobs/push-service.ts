import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import http, { type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { NewDevice } from "#lib/use-cases/reminder-ports.ts";

export interface Received {
  readonly device: string;
  readonly headers: IncomingHttpHeaders;
  /** Decrypted with the device's own keys. */
  readonly message: { id: string; kind: string; title: string; body: string; href: string; token: string };
}

/** A browser's side of a subscription: its address, its keys. */
export interface Browser extends NewDevice {
  readonly name: string;
  readonly open: (body: Buffer) => Received["message"];
}

/** What the service does with the next message for a device: a status, or "hang". */
export type Manner = number | "hang" | { readonly status: number; readonly retryAfter: string };

/**
 * A push service of the test's own (RFC 8030): takes messages, checks who signed them (RFC 8292), decrypts them as the
 * browser would (RFC 8291), and can be told to be busy, gone or silent.
 */
export async function startPushService(vapidPublicKey: string | null, port = 0) {
  const browsers = new Map<string, Browser>();
  const manners = new Map<string, Manner[]>();
  const received: Received[] = [];
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const device = (request.url ?? "").slice(1);
      const browser = browsers.get(device);
      // RFC 8030 §7.3: a subscription that this service does not have is gone.
      if (!browser) {
        response.writeHead(410).end();
        return;
      }
      asked.push(device);
      const queue = manners.get(device) ?? [];
      const manner = (queue.length > 1 ? queue.shift() : queue[0]) ?? 201;
      if (manner === "hang") return;
      const status = typeof manner === "number" ? manner : manner.status;
      if (typeof manner === "object") response.setHeader("retry-after", manner.retryAfter);
      if (status === 201) {
        if (vapidPublicKey) checkVapid(request.headers.authorization ?? "", vapidPublicKey, origin());
        received.push({
          device,
          headers: request.headers,
          message: browser.open(Buffer.concat(parts)),
        });
      }
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: origin(),
    received,
    /** Devices of every message that came, taken or not. */
    asked,
    browser(name: string, ...manner: Manner[]): Browser {
      const browser = newBrowser(name, `${origin()}/${name}`);
      browsers.set(name, browser);
      manners.set(name, manner);
      return browser;
    },
    behave: (name: string, ...manner: Manner[]) => void manners.set(name, manner),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function newBrowser(name: string, endpoint: string): Browser {
  const keys = createECDH("prime256v1");
  const publicKey = keys.generateKeys();
  const auth = randomBytes(16);
  return {
    name,
    endpoint,
    p256dh: publicKey.toString("base64url"),
    auth: auth.toString("base64url"),
    open: (body) => JSON.parse(decrypt(body, keys, publicKey, auth).toString("utf8")),
  };
}

/** RFC 8188 with one record, keyed as RFC 8291 §3.4 says. */
function decrypt(body: Buffer, keys: ReturnType<typeof createECDH>, publicKey: Buffer, auth: Buffer): Buffer {
  const salt = body.subarray(0, 16);
  const idLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + idLength);
  const shared = keys.computeSecret(sender);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), publicKey, sender]);
  const material = Buffer.from(hkdfSync("sha256", shared, auth, info, 32));
  const key = Buffer.from(hkdfSync("sha256", material, salt, "Content-Encoding: aes128gcm\0", 16));
  const nonce = Buffer.from(hkdfSync("sha256", material, salt, "Content-Encoding: nonce\0", 12));
  const sealed = body.subarray(21 + idLength);
  const decipher = createDecipheriv("aes-128-gcm", key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  const end = padded.lastIndexOf(2);
  return padded.subarray(0, end);
}

function checkVapid(authorization: string, publicKey: string, audience: string): void {
  const { t, k } = Object.fromEntries(
    authorization
      .replace(/^vapid /, "")
      .split(/,\s*/)
      .map((part) => part.split(/=(.*)/s).slice(0, 2)),
  ) as { t: string; k: string };
  if (k !== publicKey) throw new Error("signed with somebody else's key");
  const [header, claims, signature] = t.split(".") as [string, string, string];
  const point = Buffer.from(publicKey, "base64url");
  const key = createPublicKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
  });
  const good = verify(
    "sha256",
    Buffer.from(`${header}.${claims}`),
    { key, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!good) throw new Error("the signature does not fit");
  const { aud } = JSON.parse(Buffer.from(claims, "base64url").toString()) as { aud: string };
  if (aud !== audience) throw new Error(`meant for ${aud}`);
}
