import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { authOptions } from "#lib/auth/options.ts";
import { signInLinkLetter } from "#lib/notify/mail-texts.ts";
import { authAdapter } from "#lib/store/auth-adapter.ts";
import { signIn } from "#lib/use-cases/sign-in.ts";
import { signUp } from "#lib/use-cases/sign-up.ts";
import { accountWorld, freshEmail, freshIp, NOW, PASSWORD } from "./account-world.ts";
import { type AuthServer, startAuthServer, Visitor } from "./auth-server.ts";
import { db } from "./database.ts";
import { type OidcServer, startOidcServer } from "./oidc-server.ts";
import { type SmtpServer, startSmtpServer } from "./smtp-server.ts";

const SECRET = "a secret that only this test knows, of decent length";
const COOKIE = "next-auth.session-token";

let smtp: SmtpServer;
let oidc: OidcServer;
let server: AuthServer;
let world: ReturnType<typeof accountWorld>;
let ip = freshIp();
const errors: string[] = [];

beforeAll(async () => {
  smtp = await startSmtpServer();
  oidc = await startOidcServer();
  world = accountWorld(db, { smtpUrl: smtp.url });
  server = await startAuthServer(options);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await oidc[Symbol.asyncDispose]();
  await smtp[Symbol.asyncDispose]();
});
beforeEach(() => {
  ip = freshIp();
  errors.length = 0;
});

const options = (appUrl: string) =>
  authOptions({
    secret: SECRET,
    appUrl,
    adapter: authAdapter(db),
    logger: { warn() {}, debug() {}, error: (code) => void errors.push(code) },
    oidc: { issuer: oidc.issuer, clientId: oidc.clientId, clientSecret: oidc.clientSecret, name: "Test" },
    mailLink: async (to, url) => world.mailer?.send({ to, ...signInLinkLetter(url) }),
    visitor: async () => ({ ip, userAgent: "Firefox" }),
    now: () => new Date(),
    signIn: (input) => signIn(world, { ...input, now: new Date() }),
    users: world.accounts,
    sessions: world.sessions,
    throttle: world.throttle,
  });

async function member(confirmed = true) {
  const email = freshEmail();
  await signUp(world, { email, password: PASSWORD, ip: freshIp(), now: NOW });
  if (confirmed) await db.user.update({ where: { email }, data: { emailVerified: NOW } });
  return { email, id: (await world.accounts.byEmail(email))?.id ?? "" };
}

async function enter(email: string, password = PASSWORD) {
  const visitor = new Visitor(server.url);
  const response = await visitor.post("/api/auth/callback/credentials", {
    email,
    password,
    callbackUrl: "/week/x",
  });
  return { visitor, response, location: response.headers.get("location") ?? "" };
}

describe("e-mail and password", () => {
  it("signs in, with a cookie that holds only the id of a session row", async () => {
    const { email, id } = await member();
    const { visitor, location } = await enter(email);
    expect(location).toBe(`${server.url}/week/x`);
    expect(await visitor.session()).toMatchObject({ user: { id, email, isDemo: false } });

    const token = await decode({ token: visitor.cookies.get(COOKIE), secret: SECRET });
    const [row] = await db.authSession.findMany({ where: { userId: id } });
    expect(Object.keys(token ?? {}).toSorted()).toEqual(["exp", "iat", "jti", "sid"]);
    expect(token?.sid).toBe(row?.id);
    expect(row?.userAgent).toBe("Firefox");
    expect(visitor.attributes.get(COOKIE)).toBe("HttpOnly; Path=/; SameSite=Lax");
  });

  it("is signed out the moment the row is gone, whatever the cookie says", async () => {
    const { email, id } = await member();
    const { visitor } = await enter(email);
    const stolen = visitor.cookies.get(COOKIE) ?? "";
    await world.sessions.closeAll(id);
    expect(await visitor.session()).toEqual({});
    expect(visitor.cookies.has(COOKIE)).toBe(false);
    visitor.cookies.set(COOKIE, stolen);
    expect(await visitor.session()).toEqual({});
    expect(errors).toEqual([]);
  });

  it("deletes the row on signing out, so that a copied cookie is worth nothing", async () => {
    const { email, id } = await member();
    const { visitor } = await enter(email);
    const copy = new Visitor(server.url);
    copy.cookies.set(COOKIE, visitor.cookies.get(COOKIE) ?? "");
    await visitor.post("/api/auth/signout", {});
    expect(visitor.cookies.has(COOKIE)).toBe(false);
    expect(await db.authSession.count({ where: { userId: id } })).toBe(0);
    expect(await copy.session()).toEqual({});
  });

  it("answers a wrong password and an unknown address alike", async () => {
    const { email } = await member();
    const wrong = await enter(email, "not the password");
    const unknown = await enter(freshEmail("nobody"), "not the password");
    expect(wrong.location).toContain("error=CredentialsSignin");
    expect(unknown.location).toBe(wrong.location);
    expect(unknown.response.status).toBe(wrong.response.status);
    expect(wrong.visitor.cookies.has(COOKIE)).toBe(false);
  });

  it("says when to try again after too many attempts", async () => {
    const { email } = await member();
    for (let count = 0; count < 8; count += 1) await enter(email, "not the password");
    expect(decodeURIComponent((await enter(email)).location)).toMatch(/error=TooManyAttempts:1[45]$/);
  });

  it("sends a new link instead of letting an unconfirmed address in", async () => {
    const { email } = await member(false);
    expect((await enter(email)).location).toContain("error=Unconfirmed");
  });

  it("refuses a form without its CSRF token", async () => {
    const { email, id } = await member();
    const visitor = new Visitor(server.url);
    await visitor.postRaw("/api/auth/callback/credentials", { email, password: PASSWORD });
    expect(visitor.cookies.has(COOKIE)).toBe(false);
    expect(await db.authSession.count({ where: { userId: id } })).toBe(0);
  });

  it("never leads off the site", async () => {
    const { email } = await member();
    const visitor = new Visitor(server.url);
    const response = await visitor.post("/api/auth/callback/credentials", {
      email,
      password: PASSWORD,
      callbackUrl: "https://evil.test/",
    });
    expect(response.headers.get("location")).toBe(`${server.url}/week`);
  });

  it("refuses a cookie made with another secret, or changed", async () => {
    const { email } = await member();
    const { visitor } = await enter(email);
    const token = visitor.cookies.get(COOKIE) ?? "";
    visitor.cookies.set(COOKIE, `${token.slice(0, -4)}AAAA`);
    expect(await visitor.session()).toEqual({});
  });
});

describe("a sign-in link by mail", () => {
  const linkTo = (email: string): string => {
    const raw = smtp.inbox.filter((mail) => mail.to.includes(email)).at(-1)?.raw ?? "";
    return /http:\/\/localhost:\d+(\/api\/auth\/callback\/email\?\S+)/.exec(raw)?.[1] ?? "";
  };
  const ask = async (email: string) => {
    const visitor = new Visitor(server.url);
    const response = await visitor.post("/api/auth/signin/email", { email, callbackUrl: "/week/x" });
    return { visitor, location: response.headers.get("location") ?? "" };
  };

  it("signs a newcomer up and in, once, and answers alike for everybody", async () => {
    const newcomer = freshEmail("new");
    const { email: owner } = await member();
    const asked = await ask(newcomer);
    expect(asked.location).toBe((await ask(owner)).location);
    const link = linkTo(newcomer);
    const first = await asked.visitor.get(link);
    expect(first.headers.get("location")).toBe(`${server.url}/week/x`);
    expect(await asked.visitor.session()).toMatchObject({ user: { email: newcomer } });
    const again = new Visitor(server.url);
    await again.get(link);
    expect(again.cookies.has(COOKIE)).toBe(false);
  });

  it("takes an unproved account from whoever had set its password", async () => {
    const { email, id } = await member(false);
    const stranger = await world.sessions.open({
      userId: id,
      userAgent: "stranger",
      now: new Date(),
      expiresAt: new Date(Date.now() + 1e6),
    });
    const { visitor } = await ask(email);
    await visitor.get(linkTo(email));
    expect(await visitor.session()).toMatchObject({ user: { id } });
    expect(await world.sessions.resolve(stranger, new Date())).toBeNull();
    expect((await world.accounts.byEmail(email))?.passwordHash).toBeNull();
  });

  it("keeps the password of an owner who had proved the address", async () => {
    const { email } = await member();
    const { visitor } = await ask(email);
    await visitor.get(linkTo(email));
    expect((await world.accounts.byEmail(email))?.passwordHash).not.toBeNull();
  });

  it("is throttled", async () => {
    const email = freshEmail();
    for (let count = 0; count < 4; count += 1) await ask(email);
    expect(decodeURIComponent((await ask(email)).location)).toMatch(/error=TooManyAttempts:\d+$/);
  });
});

describe("an outside provider", () => {
  /** Follows the whole dance: our button, the provider, and back. */
  async function arrive(person: OidcServer["person"]) {
    oidc.person = person;
    const visitor = new Visitor(server.url);
    const start = await visitor.post("/api/auth/signin/oidc", { callbackUrl: "/week/x" });
    const there = await fetch(start.headers.get("location") ?? "", { redirect: "manual" });
    const back = await visitor.get(there.headers.get("location") ?? "");
    return { visitor, location: back.headers.get("location") ?? "" };
  }

  it("brings a newcomer in with a verified address, and again later, keeping none of its tokens", async () => {
    const person = { sub: crypto.randomUUID(), email: freshEmail("Oidc"), email_verified: true };
    const { visitor, location } = await arrive(person);
    expect(location).toBe(`${server.url}/week/x`);
    const session = await visitor.session();
    expect(session).toMatchObject({ user: { email: person.email.toLowerCase() } });
    expect(await (await arrive(person)).visitor.session()).toMatchObject({ user: session.user });
    const accounts = await db.account.findMany({
      where: { providerAccountId: person.sub },
      include: { user: true },
    });
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toMatchObject({ access_token: null, id_token: null, refresh_token: null });
    expect(accounts[0]?.user.emailVerified).not.toBeNull();
  });

  it("may keep the address in its userinfo", async () => {
    const email = freshEmail();
    const { visitor } = await arrive({
      sub: crypto.randomUUID(),
      email,
      email_verified: true,
      userinfoOnly: true,
    });
    expect(await visitor.session()).toMatchObject({ user: { email } });
  });

  it("joins the account of an address that both sides have verified", async () => {
    const { email, id } = await member();
    const { visitor } = await arrive({ sub: crypto.randomUUID(), email, email_verified: true });
    expect(await visitor.session()).toMatchObject({ user: { id } });
  });

  it.each([
    ["unverified there", false, true, "EmailNotVerified"],
    ["unverified here", true, false, "AccountNotLinked"],
    ["unverified on both sides", false, false, "EmailNotVerified"],
  ])("does not join the account of an address that is %s", async (_case, there, here, code) => {
    const { email, id } = await member(here);
    const { visitor, location } = await arrive({ sub: crypto.randomUUID(), email, email_verified: there });
    expect(location).toBe(`/sign-in?error=${code}`);
    expect(visitor.cookies.has(COOKIE)).toBe(false);
    expect(await db.account.count({ where: { userId: id } })).toBe(0);
  });

  it("says the same about an unverified address whether or not it has an account", async () => {
    const { email } = await member();
    const owner = await arrive({ sub: crypto.randomUUID(), email, email_verified: false });
    const nobody = await arrive({
      sub: crypto.randomUUID(),
      email: freshEmail("nobody"),
      email_verified: false,
    });
    expect(nobody.location).toBe(owner.location);
  });

  it("cannot be finished by a browser that didn't begin it", async () => {
    oidc.person = { sub: crypto.randomUUID(), email: freshEmail(), email_verified: true };
    const start = await new Visitor(server.url).post("/api/auth/signin/oidc", {});
    const there = await fetch(start.headers.get("location") ?? "", { redirect: "manual" });
    const other = new Visitor(server.url);
    await other.get(there.headers.get("location") ?? "");
    expect(other.cookies.has(COOKIE)).toBe(false);
  });
});

it("over https every cookie is secure and carries its prefix", async () => {
  await using behindTls = await startAuthServer(() => options("https://eat.example"));
  const { email } = await member();
  const visitor = new Visitor(behindTls.url);
  await visitor.post("/api/auth/callback/credentials", { email, password: PASSWORD });
  expect([...visitor.cookies.keys()].toSorted()).toEqual([
    "__Host-next-auth.csrf-token",
    "__Secure-next-auth.callback-url",
    "__Secure-next-auth.session-token",
  ]);
  expect(new Set(visitor.attributes.values())).toEqual(new Set(["HttpOnly; Path=/; SameSite=Lax; Secure"]));
});

it("while the database is away nobody loses their cookie", async () => {
  const { email } = await member();
  const { visitor } = await enter(email);
  const away = { ...world.sessions, resolve: () => Promise.reject(new Error("connection refused")) };
  await using half = await startAuthServer((url) => {
    const whole = world;
    world = { ...whole, sessions: away };
    const made = options(url);
    world = whole;
    return made;
  });
  const back = new Visitor(half.url);
  back.cookies.set(COOKIE, visitor.cookies.get(COOKIE) ?? "");
  expect((await back.session()).user).toEqual({});
  expect(back.cookies.has(COOKIE)).toBe(true);
  expect(errors).toEqual(["SESSION_LOOKUP_FAILED"]);
});
