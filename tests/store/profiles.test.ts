import { afterAll, describe, expect, it } from "vitest";
import type { Profile } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";

const profiles = profileStore(db);
afterAll(() => db.$disconnect());

const description = async (key: string) =>
  (await db.food.findUniqueOrThrow({ where: { key }, select: { description: true } })).description;

async function detailed(): Promise<Profile> {
  return {
    ...PLAIN,
    birthDate: "1992-02-29" as IsoDate,
    sex: "female",
    reproductiveStage: "pregnant",
    stageSince: "2026-07-06" as IsoDate,
    prePregnancyWeight: kilograms(58.3),
    height: centimetres(167.6),
    weight: kilograms(61.7),
    goal: "gainSlowly",
    diet: "pescatarian",
    allergens: ["treeNut", "milk"],
    dislikes: [
      { key: "09003", name: await description("09003") },
      { key: "11457", name: await description("11457") },
    ],
    priorities: ["iron", "folate", "calcium"],
    cookingMinutes: { breakfast: [5, 10, 15, 20, 25, 30, 35], dinner: [60, 60, 60, 60, 60, 90, 90] },
    occasions: ["breakfast", "dinner", "secondSnack"],
    mealsOfDay: { breakfast: { time: "06:45", share: 0.2 }, dinner: { time: "20:10" } },
    minutesPerDay: [45, 45, null, 45, 30, null, 120],
    batchDays: [3, 7],
    leftoverMeals: 5,
    units: "us",
    timeZone: "America/New_York",
    declarations: ["warfarin"],
  };
}

describe("a profile", () => {
  it("comes back as it was saved, in every field", async () => {
    const userId = await newPerson();
    const profile = await detailed();
    await profiles.save(userId, profile);
    expect(await profiles.find(userId)).toEqual(profile);
  });

  it("is replaced whole: what was taken away is gone", async () => {
    const userId = await newPerson();
    await profiles.save(userId, await detailed());
    await profiles.save(userId, PLAIN);
    expect(await profiles.find(userId)).toEqual(PLAIN);
  });

  it("is left as it was when it cannot be saved whole", async () => {
    const userId = await newPerson();
    await profiles.save(userId, PLAIN);
    const broken: Profile = { ...(await detailed()), dislikes: [{ key: "00000", name: "no such food" }] };
    await expect(profiles.save(userId, broken)).rejects.toThrow();
    expect(await profiles.find(userId)).toEqual(PLAIN);
  });

  it("is its owner's alone", async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    await profiles.save(one, await detailed());
    expect(await profiles.find(other)).toBeNull();
    await profiles.save(other, PLAIN);
    expect((await profiles.find(one))?.dislikes).toHaveLength(2);
  });
});
