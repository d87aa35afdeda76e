import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TooManyAttempts } from "#lib/errors.ts";
import { confirmEmail } from "#lib/use-cases/confirm-email.ts";
import { signIn } from "#lib/use-cases/sign-in.ts";
import { signUp } from "#lib/use-cases/sign-up.ts";
import { accountWorld, freshEmail, freshIp, NOW, PASSWORD, tokenIn } from "./account-world.ts";
import { db } from "./database.ts";
import { type SmtpServer, startSmtpServer } from "./smtp-server.ts";

const attempt = (email: string, password = PASSWORD, ip = freshIp()) => ({ email, password, ip, now: NOW });

describe("signing in", () => {
  it("tells an unknown address and a wrong password apart in nothing, hashing included", async () => {
    const world = accountWorld(db);
    const email = freshEmail();
    await signUp(world, attempt(email));
    const before = world.counted.verify;
    const wrong = await signIn(world, attempt(email, "not the password"));
    const unknown = await signIn(world, attempt(freshEmail(), "not the password"));
    expect(unknown).toEqual(wrong);
    expect(world.counted.verify - before).toBe(2);
  });

  it("never lets anyone into an account without a password", async () => {
    const world = accountWorld(db);
    const { email } = await db.user.create({ data: { email: freshEmail() } });
    expect((await signIn(world, attempt(email, ""))).kind).toBe("wrong");
  });

  it("stops guessing after a few attempts, the right password included, and only from there", async () => {
    const world = accountWorld(db);
    const [email, ip] = [freshEmail(), freshIp()];
    await signUp(world, attempt(email));
    const guesses = Array.from({ length: 8 }, (_, index) =>
      signIn(world, attempt(email, `guess number ${index}`, ip)),
    );
    expect(new Set((await Promise.all(guesses)).map(({ kind }) => kind))).toEqual(new Set(["wrong"]));
    const refusal = await signIn(world, attempt(email, PASSWORD, ip)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TooManyAttempts);
    expect((refusal as TooManyAttempts).message).toMatch(/Try again in \d+ minutes/);
    expect((await signIn(world, attempt(email))).kind).toBe("in");
  });

  it("counts guesses made at the same instant", async () => {
    const world = accountWorld(db);
    const [email, ip] = [freshEmail(), freshIp()];
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => signIn(world, attempt(email, "guess at once", ip))),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
  });

  it("forgives the typos of someone who gets it right", async () => {
    const world = accountWorld(db);
    const [email, ip] = [freshEmail(), freshIp()];
    await signUp(world, attempt(email));
    for (let round = 0; round < 3; round += 1) {
      for (let typo = 0; typo < 5; typo += 1) await signIn(world, attempt(email, "a typo of mine", ip));
      expect((await signIn(world, attempt(email, PASSWORD, ip))).kind).toBe("in");
    }
  });

  it("keeps no address in the table of attempts", async () => {
    const world = accountWorld(db);
    const [email, ip] = [freshEmail(), freshIp()];
    await signIn(world, attempt(email, "whatever it is", ip));
    const keys = (await db.rateLimit.findMany({ select: { key: true } })).map(({ key }) => key).join(" ");
    expect(keys).not.toContain(email);
    expect(keys).not.toContain(ip);
  });
});

describe("an unconfirmed address, with a mail server", () => {
  let smtp: SmtpServer;
  beforeAll(async () => {
    smtp = await startSmtpServer();
  });
  afterAll(() => smtp[Symbol.asyncDispose]());

  const lastToken = (email: string): string =>
    tokenIn(smtp.inbox.filter((mail) => mail.to.includes(email)).at(-1)?.raw ?? "");

  it("is let in only after its link was opened with the password; the newest link alone works, once", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const email = freshEmail();
    await signUp(world, attempt(email));
    const first = lastToken(email);
    expect((await signIn(world, attempt(email, "not the password"))).kind).toBe("wrong");
    expect(lastToken(email)).toBe(first);

    expect((await signIn(world, attempt(email))).kind).toBe("unconfirmed");
    const second = lastToken(email);
    expect(second).not.toBe(first);

    const open = (token: string, password = PASSWORD, now = NOW) =>
      confirmEmail(world, { token, password, ip: freshIp(), now });
    expect((await open(first)).kind).toBe("dead-link");
    expect((await open(second, "not the password")).kind).toBe("wrong-password");
    expect((await open(second, PASSWORD, new Date(NOW.getTime() + 25 * 3_600_000))).kind).toBe("dead-link");
    expect(await open(second)).toEqual({ kind: "confirmed", email });
    expect((await open(second)).kind).toBe("dead-link");
    expect((await signIn(world, attempt(email))).kind).toBe("in");
  });

  it("confirms once when the link is opened twice at the same instant", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const email = freshEmail();
    await signUp(world, attempt(email));
    const token = lastToken(email);
    const open = () => confirmEmail(world, { token, password: PASSWORD, ip: freshIp(), now: NOW });
    const kinds = (await Promise.all([open(), open(), open()])).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(["confirmed", "dead-link", "dead-link"]);
  });

  it("a stranger's sign-up with my address gives them nothing when I open the link", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const email = freshEmail();
    await signUp(world, attempt(email, "the stranger's password"));
    const token = lastToken(email);
    const mine = await confirmEmail(world, { token, password: PASSWORD, ip: freshIp(), now: NOW });
    expect(mine.kind).toBe("wrong-password");
    expect((await signIn(world, attempt(email, "the stranger's password"))).kind).toBe("unconfirmed");
  });
});
