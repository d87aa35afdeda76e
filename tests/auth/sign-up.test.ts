import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TooManyAttempts, Unavailable } from "#lib/errors.ts";
import { signIn } from "#lib/use-cases/sign-in.ts";
import { signUp } from "#lib/use-cases/sign-up.ts";
import { accountWorld, freshEmail, freshIp, NOW, PASSWORD, tokenIn } from "./account-world.ts";
import { db } from "./database.ts";
import { type SmtpServer, startSmtpServer } from "./smtp-server.ts";

const attempt = (email: string, password = PASSWORD, ip = freshIp()) => ({ email, password, ip, now: NOW });

describe("signing up without a mail server", () => {
  it("creates an account that works at once", async () => {
    const world = accountWorld(db);
    const email = freshEmail();
    expect(await signUp(world, attempt(email))).toBe("sign-in");
    expect((await signIn(world, attempt(email))).kind).toBe("in");
  });

  it("keeps only an argon2id hash with the recommended parameters", async () => {
    const world = accountWorld(db);
    const email = freshEmail();
    await signUp(world, attempt(email));
    expect((await world.accounts.byEmail(email))?.passwordHash).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
    );
  });

  it("answers the same, with the same hashing, for an address that has an account, and leaves that alone", async () => {
    const world = accountWorld(db);
    const email = freshEmail();
    const first = await signUp(world, attempt(email));
    const spent = { ...world.counted };
    const second = await signUp(world, attempt(email, "another password entirely"));
    expect(second).toBe(first);
    expect(world.counted).toEqual({ hash: spent.hash * 2, verify: spent.verify * 2 });
    expect((await signIn(world, attempt(email, "another password entirely"))).kind).toBe("wrong");
    expect((await signIn(world, attempt(email))).kind).toBe("in");
  });

  it("creates one account when the same address signs up many times at once", async () => {
    const world = accountWorld(db);
    const email = freshEmail();
    await Promise.all(Array.from({ length: 5 }, () => signUp(world, attempt(email))));
    expect(await db.user.count({ where: { email } })).toBe(1);
  });

  it("takes the address in any case as the same", async () => {
    const world = accountWorld(db);
    const email = freshEmail();
    await signUp(world, attempt(email));
    await signUp(world, attempt(email.toUpperCase()));
    expect(await db.user.count({ where: { email } })).toBe(1);
  });

  it("stops someone who signs up again and again, and says for how long", async () => {
    const world = accountWorld(db);
    const [email, ip] = [freshEmail(), freshIp()];
    const tries = async () => {
      for (let count = 0; count < 20; count += 1) await signUp(world, attempt(email, PASSWORD, ip));
    };
    const refusal = await tries().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TooManyAttempts);
    expect((refusal as TooManyAttempts).minutes).toBe(60);
  });
});

describe("signing up with a mail server", () => {
  let smtp: SmtpServer;
  beforeAll(async () => {
    smtp = await startSmtpServer();
  });
  afterAll(() => smtp[Symbol.asyncDispose]());

  const mailsTo = (email: string) => smtp.inbox.filter((mail) => mail.to.includes(email));

  it("sends one mail in every case: a link to the newcomer, a note to the owner", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const email = freshEmail();
    expect(await signUp(world, attempt(email))).toBe("check-mail");
    expect(mailsTo(email)).toHaveLength(1);
    expect(mailsTo(email)[0]?.raw).toContain("/confirm-email?token=");
    expect(mailsTo(email)[0]?.from).toBe("no-reply@replenish.test");

    await db.user.update({ where: { email }, data: { emailVerified: NOW } });
    expect(await signUp(world, attempt(email, "another password entirely"))).toBe("check-mail");
    expect(mailsTo(email)).toHaveLength(2);
    expect(mailsTo(email)[1]?.raw).toContain("already has an account");
    expect(tokenIn(mailsTo(email)[1]?.raw ?? "")).toBe("");
  });

  it("keeps only a hash of the mailed secret", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const email = freshEmail();
    await signUp(world, attempt(email));
    const token = tokenIn(mailsTo(email)[0]?.raw ?? "");
    expect(token).toHaveLength(43);
    const kept = await db.oneTimeToken.findMany({ where: { user: { email } } });
    expect(kept.map(({ tokenHash }) => tokenHash)).toEqual([world.tokens.hashOf(token)]);
  });

  it("says so when the mail server refuses", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    smtp.refuse = true;
    await expect(signUp(world, attempt(freshEmail()))).rejects.toBeInstanceOf(Unavailable);
    smtp.refuse = false;
  });
});
