import { describe, expect, it } from "vitest";
import { NotFound } from "#lib/errors.ts";
import { sessionStore } from "#lib/store/sessions.ts";
import { revokeAllSessions, revokeSession } from "#lib/use-cases/revoke-sessions.ts";
import { freshEmail, NOW } from "#tests/auth/account-world.ts";
import { db } from "#tests/auth/database.ts";

const sessions = sessionStore(db);
const minutesOn = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

async function person() {
  const { id } = await db.user.create({ data: { email: freshEmail(), name: "Ada" } });
  const open = (userAgent = "Firefox", expiresAt = minutesOn(60)) =>
    sessions.open({ userId: id, userAgent, now: NOW, expiresAt });
  return { id, open };
}

describe("a session", () => {
  it("leads to its person until it runs out", async () => {
    const { id, open } = await person();
    const sessionId = await open();
    expect(await sessions.resolve(sessionId, minutesOn(59))).toMatchObject({
      id,
      sessionId,
      name: "Ada",
      isDemo: false,
    });
    expect(await sessions.resolve(sessionId, minutesOn(60))).toBeNull();
  });

  it.each(["", "x", "00000000-0000-4000-8000-000000000000", "1 OR 1=1"])(
    "is nobody's under the id %j",
    async (id) => {
      expect(await sessions.resolve(id, NOW)).toBeNull();
    },
  );

  it("notes when it was last seen, though not at every look", async () => {
    const { id, open } = await person();
    const sessionId = await open();
    const seen = async () => (await sessions.listOf(id, NOW))[0]?.lastSeenAt;
    await sessions.resolve(sessionId, minutesOn(4));
    expect(await seen()).toEqual(NOW);
    await sessions.resolve(sessionId, minutesOn(6));
    expect(await seen()).toEqual(minutesOn(6));
  });

  it("keeps a long user agent short", async () => {
    const { id, open } = await person();
    await open("x".repeat(5000));
    expect((await sessions.listOf(id, NOW))[0]?.userAgent).toHaveLength(400);
  });
});

describe("revoking", () => {
  it("signs one device out at once, and leaves the others", async () => {
    const { id, open } = await person();
    const [lost, kept] = [await open("Phone"), await open("Laptop")];
    await revokeSession({ sessions }, { userId: id, sessionId: lost });
    expect(await sessions.resolve(lost, NOW)).toBeNull();
    expect(await sessions.resolve(kept, NOW)).not.toBeNull();
    expect((await sessions.listOf(id, NOW)).map(({ userAgent }) => userAgent)).toEqual(["Laptop"]);
  });

  it("signs all of one's devices out, and nobody else's", async () => {
    const [me, you] = [await person(), await person()];
    const mine = [await me.open(), await me.open()];
    const yours = await you.open();
    expect(await revokeAllSessions({ sessions }, { userId: me.id })).toBe(2);
    for (const sessionId of mine) expect(await sessions.resolve(sessionId, NOW)).toBeNull();
    expect(await sessions.resolve(yours, NOW)).not.toBeNull();
  });

  it("refuses another person's session as if there were none", async () => {
    const [me, you] = [await person(), await person()];
    const yours = await you.open();
    await expect(revokeSession({ sessions }, { userId: me.id, sessionId: yours })).rejects.toBeInstanceOf(
      NotFound,
    );
    expect(await sessions.resolve(yours, NOW)).not.toBeNull();
  });

  it("happens by itself when the account goes", async () => {
    const { id, open } = await person();
    const sessionId = await open();
    await db.user.delete({ where: { id } });
    expect(await sessions.resolve(sessionId, NOW)).toBeNull();
  });
});

it("signing in clears away the person's sessions that have run out, and no live one", async () => {
  const { id, open } = await person();
  const old = await open("old", minutesOn(-1));
  const live = await open("live", minutesOn(60));
  const next = await open("next", minutesOn(60));
  const left = await db.authSession.findMany({ where: { userId: id } });
  expect(left.map((session) => session.id).toSorted()).toEqual([live, next].toSorted());
  expect(left.map((session) => session.id)).not.toContain(old);
});
