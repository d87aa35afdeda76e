import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface OidcServer extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claims about whoever signs in next. `userinfoOnly` keeps the address out of the ID token. */
  person: { sub: string; email?: string; email_verified?: boolean; userinfoOnly?: boolean };
}

/** An identity provider that speaks enough OpenID Connect for a real client: discovery, PKCE, nonce, signed ID tokens. */
export async function startOidcServer(): Promise<OidcServer> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const [clientId, clientSecret, kid] = ["replenish", randomUUID(), randomUUID()];
  const granted = new Map<
    string,
    { nonce: string; challenge: string; redirect: string; person: OidcServer["person"] }
  >();
  const state: { person: OidcServer["person"] } = { person: { sub: randomUUID() } };
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  let issuer = "";

  const idToken = (claims: Record<string, unknown>): string => {
    const seconds = Math.floor(Date.now() / 1000);
    const payload = { iss: issuer, aud: clientId, iat: seconds, exp: seconds + 300, ...claims };
    const input = `${encode({ alg: "RS256", kid })}.${encode(payload)}`;
    return `${input}.${createSign("RSA-SHA256").update(input).sign(privateKey).toString("base64url")}`;
  };
  const claimsOf = ({ userinfoOnly: _, ...claims }: OidcServer["person"]) => claims;

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    const json = (value: unknown, status = 200): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    if (url.pathname === "/.well-known/openid-configuration") {
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    }
    if (url.pathname === "/jwks") {
      return json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }] });
    }
    if (url.pathname === "/authorize") {
      const ask = (name: string): string => url.searchParams.get(name) ?? "";
      if (ask("code_challenge_method") !== "S256" || !ask("nonce") || !ask("state"))
        return json({ error: "weak" }, 400);
      const code = randomUUID();
      const redirect = ask("redirect_uri");
      granted.set(code, {
        nonce: ask("nonce"),
        challenge: ask("code_challenge"),
        redirect,
        person: state.person,
      });
      const back = new URL(redirect);
      back.search = new URLSearchParams({ code, state: ask("state") }).toString();
      return void response.writeHead(302, { location: back.href }).end();
    }
    if (url.pathname === "/token") {
      const form = new URLSearchParams(await text(request));
      const grant = granted.get(form.get("code") ?? "");
      granted.delete(form.get("code") ?? "");
      const challenge = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      const credentials = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`;
      if (!grant || challenge !== grant.challenge || request.headers.authorization !== credentials) {
        return json({ error: "invalid_grant" }, 400);
      }
      const { sub, ...others } = claimsOf(grant.person);
      const inToken = grant.person.userinfoOnly ? {} : others;
      return json({
        access_token: encode(claimsOf(grant.person)),
        token_type: "Bearer",
        refresh_expires_in: 1800,
        id_token: idToken({ sub, nonce: grant.nonce, ...inToken }),
      });
    }
    if (url.pathname === "/userinfo") {
      const bearer = request.headers.authorization?.replace("Bearer ", "") ?? "";
      return json(JSON.parse(Buffer.from(bearer, "base64url").toString()));
    }
    return json({ error: "not_found" }, 404);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    clientId,
    clientSecret,
    get person() {
      return state.person;
    },
    set person(value: OidcServer["person"]) {
      state.person = value;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
