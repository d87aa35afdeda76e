import { describe, expect, it } from "vitest";
import { userStore } from "#lib/store/users.ts";
import { exportAccount } from "#lib/use-cases/export-account.ts";
import { freshEmail, NOW } from "#tests/auth/account-world.ts";
import { db } from "#tests/auth/database.ts";

const users = userStore(db);
const LATER = new Date(NOW.getTime() + 86_400_000);

async function settledPerson() {
  const email = freshEmail();
  const user = await db.user.create({
    data: {
      email,
      passwordHash: "$argon2id$secret",
      accounts: {
        create: { type: "oauth", provider: "oidc", providerAccountId: email, access_token: "secret-token" },
      },
      sessions: { create: { userAgent: "Firefox", expiresAt: LATER } },
      tokens: { create: { kind: "confirm-email", tokenHash: `secret-${email}`, expiresAt: LATER } },
      profile: {
        create: {
          birthDate: new Date("1990-05-04"),
          sex: "female",
          heightCm: 170,
          weightKg: 65,
          activity: "low-active",
          diet: "vegan",
          allergens: ["peanut"],
          priorities: ["iron"],
          cookingMinutes: {},
          slots: ["dinner"],
          timeZone: "Europe/Madrid",
          declarations: ["kidney"],
        },
      },
      plans: {
        create: {
          startDate: new Date("2026-11-23"),
          days: 7,
          basis: {},
          recipes: {},
          search: {},
          concerns: [],
          meals: { create: { day: 0, slot: "dinner", recipeId: "lentil-soup", portion: 1 } },
        },
      },
      planRuns: { create: { startDate: new Date("2026-11-23"), request: { seed: 7 } } },
    },
  });
  return { id: user.id, email };
}

describe("deleting an account", () => {
  it("erases everything that hangs on it and nothing else", async () => {
    const [gone, stays] = [await settledPerson(), await settledPerson()];
    await users.remove(gone.id);
    const left = (userId: string) =>
      Promise.all([
        db.user.count({ where: { id: userId } }),
        db.account.count({ where: { userId } }),
        db.authSession.count({ where: { userId } }),
        db.oneTimeToken.count({ where: { userId } }),
        db.profile.count({ where: { userId } }),
        db.weekPlan.count({ where: { userId } }),
        db.plannedMeal.count({ where: { plan: { userId } } }),
        db.planRun.count({ where: { userId } }),
      ]);
    expect(await left(gone.id)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await left(stays.id)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it("is no error the second time", async () => {
    const { id } = await settledPerson();
    await users.remove(id);
    await expect(users.remove(id)).resolves.toBeUndefined();
  });

  it("covers every table that names a person", async () => {
    const rows = await db.$queryRaw<{ table: string; rule: string }[]>`
      SELECT c.conrelid::regclass::text AS "table", c.confdeltype::text AS rule
      FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = 'users'::regclass`;
    expect(rows.length).toBeGreaterThan(4);
    // A household's list outlives whoever made it, and forgets who that was. One's own goes: it names its owner as well.
    expect(rows.filter(({ rule }) => rule !== "c")).toEqual([{ table: "lists", rule: "n" }]);
    expect(rows).toContainEqual({ table: "lists", rule: "c" });
  });
});

describe("exporting an account", () => {
  it("holds all the person's data, and no secret", async () => {
    const { id, email } = await settledPerson();
    const everything = await exportAccount({ accounts: users }, { userId: id, now: NOW });
    expect(everything).toMatchObject({
      format: "replenish-export",
      exportedAt: NOW.toISOString(),
      account: { email },
      signInProviders: [{ provider: "oidc" }],
      devices: [{ userAgent: "Firefox" }],
      profile: { diet: "vegan", allergens: ["peanut"], declarations: ["kidney"], dislikes: [] },
      weeks: [{ days: 7, meals: [{ recipeId: "lentil-soup" }] }],
      planningRuns: [{ request: { seed: 7 } }],
    });
    expect(JSON.stringify(everything)).not.toMatch(/secret|\$argon2/);
  });

  it("holds nobody else's", async () => {
    const [mine, theirs] = [await settledPerson(), await settledPerson()];
    const everything = await exportAccount({ accounts: users }, { userId: mine.id, now: NOW });
    const text = JSON.stringify(everything);
    expect(text).not.toContain(theirs.email);
    expect(text).not.toContain(theirs.id);
  });
});

describe("an address proved by its mail", () => {
  it("takes the account from whoever had registered it unproved", async () => {
    const { id } = await settledPerson();
    await users.claimByMail(id, NOW);
    const user = await db.user.findUniqueOrThrow({ where: { id }, include: { sessions: true } });
    expect(user).toMatchObject({ emailVerified: NOW, passwordHash: null, sessions: [] });
  });

  it("changes nothing for an owner who had proved it before", async () => {
    const { id } = await settledPerson();
    await users.markConfirmed(id, NOW);
    await users.claimByMail(id, LATER);
    const user = await db.user.findUniqueOrThrow({ where: { id }, include: { sessions: true } });
    expect(user).toMatchObject({ emailVerified: NOW, passwordHash: "$argon2id$secret" });
    expect(user.sessions).toHaveLength(1);
  });
});
