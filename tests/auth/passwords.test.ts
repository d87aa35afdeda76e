import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidInput, TooManyAttempts } from "#lib/errors.ts";
import { changePassword } from "#lib/use-cases/change-password.ts";
import { requestPasswordReset } from "#lib/use-cases/request-password-reset.ts";
import { resetPassword } from "#lib/use-cases/reset-password.ts";
import { signIn } from "#lib/use-cases/sign-in.ts";
import { signUp } from "#lib/use-cases/sign-up.ts";
import { accountWorld, freshEmail, freshIp, NOW, PASSWORD, tokenIn } from "./account-world.ts";
import { db } from "./database.ts";
import { type SmtpServer, startSmtpServer } from "./smtp-server.ts";

const NEW = "quite another phrase";
const LATER = new Date(NOW.getTime() + 86_400_000);

let smtp: SmtpServer;
beforeAll(async () => {
  smtp = await startSmtpServer();
});
afterAll(() => smtp[Symbol.asyncDispose]());

async function member(world: ReturnType<typeof accountWorld>) {
  const email = freshEmail();
  await signUp(world, { email, password: PASSWORD, ip: freshIp(), now: NOW });
  await db.user.update({ where: { email }, data: { emailVerified: NOW } });
  const id = (await world.accounts.byEmail(email))?.id ?? "";
  const open = () => world.sessions.open({ userId: id, userAgent: "test", now: NOW, expiresAt: LATER });
  return { id, email, devices: [await open(), await open()] };
}

const alive = async (world: ReturnType<typeof accountWorld>, devices: string[]) =>
  (await Promise.all(devices.map((id) => world.sessions.resolve(id, NOW)))).filter((owner) => owner !== null)
    .length;

describe("changing the password", () => {
  it("signs every device out, and the old password stops working", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const { id, email, devices } = await member(world);
    expect(await alive(world, devices)).toBe(2);
    await changePassword(world, { userId: id, currentPassword: PASSWORD, newPassword: NEW, ip: freshIp() });
    expect(await alive(world, devices)).toBe(0);
    const enter = (password: string) => signIn(world, { email, password, ip: freshIp(), now: NOW });
    expect((await enter(PASSWORD)).kind).toBe("wrong");
    expect((await enter(NEW)).kind).toBe("in");
    await world.settled();
    expect(smtp.inbox.filter((mail) => mail.to.includes(email)).at(-1)?.raw).toContain("was just changed");
  });

  it.each([
    ["without the current one", undefined, NEW, "currentPassword"],
    ["with a wrong current one", "not the password", NEW, "currentPassword"],
    ["to a short one", PASSWORD, "short", "newPassword"],
    ["to a common one", PASSWORD, "password1234", "newPassword"],
    ["to the same one", PASSWORD, PASSWORD, "newPassword"],
  ])(
    "is refused %s, at its field, and nothing changes",
    async (_case, currentPassword, newPassword, field) => {
      const world = accountWorld(db);
      const { id, devices } = await member(world);
      const refusal = await changePassword(world, {
        userId: id,
        currentPassword,
        newPassword,
        ip: freshIp(),
      }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(InvalidInput);
      expect(Object.keys((refusal as InvalidInput).fields)).toEqual([field]);
      expect(await alive(world, devices)).toBe(2);
    },
  );

  it("is refused when it would be the address", async () => {
    const world = accountWorld(db);
    const { id, email } = await member(world);
    await expect(
      changePassword(world, { userId: id, currentPassword: PASSWORD, newPassword: email, ip: freshIp() }),
    ).rejects.toThrow(/e-mail address/);
  });

  it("cannot be used to guess the current one", async () => {
    const world = accountWorld(db);
    const { id } = await member(world);
    const ip = freshIp();
    const guess = () =>
      changePassword(world, { userId: id, currentPassword: "a guess", newPassword: NEW, ip });
    for (let count = 0; count < 8; count += 1) await expect(guess()).rejects.toBeInstanceOf(InvalidInput);
    await expect(guess()).rejects.toBeInstanceOf(TooManyAttempts);
  });

  it("sets the first password of someone who came through a provider", async () => {
    const world = accountWorld(db);
    const { id, email } = await db.user.create({ data: { email: freshEmail() } });
    await changePassword(world, { userId: id, newPassword: NEW, ip: freshIp() });
    expect((await signIn(world, { email, password: NEW, ip: freshIp(), now: NOW })).kind).toBe("in");
  });
});

describe("resetting the password", () => {
  const ask = async (world: ReturnType<typeof accountWorld>, email: string, ip = freshIp()) => {
    if (!world.mails) throw new Error("needs mail");
    await requestPasswordReset({ ...world, mails: world.mails }, { email, ip, now: NOW });
    await world.settled();
  };
  const mailsTo = (email: string) => smtp.inbox.filter((mail) => mail.to.includes(email));

  it("works by the mailed link, once, and signs every device out", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const { email, devices } = await member(world);
    await ask(world, email);
    const token = tokenIn(mailsTo(email).at(-1)?.raw ?? "");
    const use = () => resetPassword(world, { token, password: NEW, ip: freshIp(), now: NOW });
    expect((await Promise.all([use(), use()])).toSorted()).toEqual([false, true]);
    expect(await use()).toBe(false);
    expect(await alive(world, devices)).toBe(0);
    expect((await signIn(world, { email, password: NEW, ip: freshIp(), now: NOW })).kind).toBe("in");
  });

  it("answers the same, at once, for an address without an account, and sends nothing", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const { email } = await member(world);
    const stranger = freshEmail("nobody");
    const before = mailsTo(email).length;
    expect(await ask(world, stranger)).toBe(await ask(world, email));
    expect(mailsTo(stranger)).toHaveLength(0);
    expect(mailsTo(email)).toHaveLength(before + 1);
  });

  it("looks nothing up before it answers", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    if (!world.mails) throw new Error("needs mail");
    const order: string[] = [];
    const accounts = {
      byEmail: (email: string) => {
        order.push("looked up");
        return world.accounts.byEmail(email);
      },
    };
    const later: (() => Promise<void>)[] = [];
    await requestPasswordReset(
      { ...world, mails: world.mails, accounts, afterwards: (work) => void later.push(work) },
      { email: freshEmail(), ip: freshIp(), now: NOW },
    );
    order.push("answered");
    for (const work of later) await work();
    expect(order).toEqual(["answered", "looked up"]);
  });

  it("refuses an expired link, an unknown one, and one meant for something else", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const { id, email } = await member(world);
    await ask(world, email);
    const token = tokenIn(mailsTo(email).at(-1)?.raw ?? "");
    const use = (secret: string, now = NOW) =>
      resetPassword(world, { token: secret, password: NEW, ip: freshIp(), now });
    expect(await use(token, new Date(NOW.getTime() + 61 * 60_000))).toBe(false);
    expect(await use(world.tokens.fresh().token)).toBe(false);
    const other = world.tokens.fresh();
    await world.links.issue({
      userId: id,
      kind: "confirm-email",
      tokenHash: other.tokenHash,
      expiresAt: LATER,
    });
    expect(await use(other.token)).toBe(false);
    expect(await use(token)).toBe(true);
  });

  it("keeps the link when the new password won't do", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const { email } = await member(world);
    await ask(world, email);
    const token = tokenIn(mailsTo(email).at(-1)?.raw ?? "");
    const use = (password: string) => resetPassword(world, { token, password, ip: freshIp(), now: NOW });
    await expect(use(email)).rejects.toBeInstanceOf(InvalidInput);
    expect(await use(NEW)).toBe(true);
  });

  it("is throttled, for nobody's address as for somebody's", async () => {
    const world = accountWorld(db, { smtpUrl: smtp.url });
    const { email } = await member(world);
    for (const address of [email, freshEmail("nobody")]) {
      const ip = freshIp();
      for (let count = 0; count < 4; count += 1) await ask(world, address, ip);
      await expect(ask(world, address, ip)).rejects.toBeInstanceOf(TooManyAttempts);
    }
  });
});
