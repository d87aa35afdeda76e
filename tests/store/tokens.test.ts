import { expect, it } from "vitest";
import { linkStore } from "#lib/store/one-time-tokens.ts";
import { userStore } from "#lib/store/users.ts";
import { freshEmail, NOW } from "#tests/auth/account-world.ts";
import { db } from "#tests/auth/database.ts";

const links = linkStore(db);
const users = userStore(db);
const minutesOn = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

async function issued(kind: "confirm-email" | "reset-password" = "reset-password") {
  const { id } = await db.user.create({ data: { email: freshEmail() } });
  const tokenHash = crypto.randomUUID();
  await links.issue({ userId: id, kind, tokenHash, expiresAt: minutesOn(60) });
  return { id, kind, tokenHash };
}

it("a link leads to its owner for its own purpose until it runs out", async () => {
  const { id, kind, tokenHash } = await issued();
  expect(await links.ownerOf({ kind, tokenHash, now: minutesOn(59) })).toBe(id);
  expect(await links.ownerOf({ kind, tokenHash, now: minutesOn(60) })).toBeNull();
  expect(await links.ownerOf({ kind: "confirm-email", tokenHash, now: NOW })).toBeNull();
});

it("a new link voids the earlier one of its kind only", async () => {
  const { id, kind, tokenHash } = await issued();
  const other = crypto.randomUUID();
  await links.issue({ userId: id, kind: "confirm-email", tokenHash: other, expiresAt: minutesOn(60) });
  await links.issue({ userId: id, kind, tokenHash: crypto.randomUUID(), expiresAt: minutesOn(60) });
  expect(await links.ownerOf({ kind, tokenHash, now: NOW })).toBeNull();
  expect(await links.ownerOf({ kind: "confirm-email", tokenHash: other, now: NOW })).toBe(id);
});

it("of many uses at the same instant exactly one succeeds", async () => {
  const { id, tokenHash } = await issued();
  const uses = Array.from({ length: 6 }, (_, index) =>
    users.resetPassword({ tokenHash, passwordHash: `hash ${index}`, now: NOW }),
  );
  const owners = (await Promise.all(uses)).filter((owner) => owner !== null);
  expect(owners).toEqual([id]);
});

it("a changed password voids an open reset link", async () => {
  const { id, kind, tokenHash } = await issued();
  await users.replacePassword(id, "new hash");
  expect(await links.ownerOf({ kind, tokenHash, now: NOW })).toBeNull();
});
