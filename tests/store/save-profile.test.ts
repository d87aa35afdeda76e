import { afterAll, describe, expect, it } from "vitest";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput } from "#lib/errors.ts";
import { eatingForm } from "#lib/schemas/eating.ts";
import { aboutForm } from "#lib/schemas/profile.ts";
import { foodStore } from "#lib/store/foods.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { rankFoods } from "#lib/use-cases/rank-foods.ts";
import { saveAbout, saveEating, saveHealth, savePriorities, saveUnits } from "#lib/use-cases/save-profile.ts";
import { viewPriorities } from "#lib/use-cases/view-priorities.ts";
import { viewProfile } from "#lib/use-cases/view-profile.ts";
import { db, newPerson } from "../factories/database.ts";
import { planWeek } from "../factories/planned-week.ts";

const catalogue = foodStore(db);
const ports = {
  profiles: profileStore(db),
  weeks: weekStore(db),
  foods: {
    async namesOf(keys: readonly string[]) {
      const found = await catalogue.loadFoodsByKeys(keys);
      return new Map([...found].map(([key, food]) => [key, food.description]));
    },
    bestFoods: async (
      nutrient: Parameters<typeof rankFoods>[0]["nutrient"],
      diet: Parameters<typeof rankFoods>[0]["diet"],
      allergens: Parameters<typeof rankFoods>[0]["allergens"],
    ) =>
      (
        await rankFoods(
          { nutrient, per: "serving", diet, allergens, eligibleOnly: true, limit: 24, offset: 0 },
          catalogue,
        )
      ).foods,
  },
};
afterAll(() => db.$disconnect());

const TODAY = "2026-11-25" as IsoDate;
const ABOUT = {
  units: "metric",
  birthDate: "1988-03-12",
  sex: "female",
  height: "168",
  weight: "64.5",
  activity: "lowActive",
  goal: "maintain",
  timeZone: "Europe/Lisbon",
};
const about = (changes: object = {}, today = TODAY) => aboutForm(today).parse({ ...ABOUT, ...changes });
const EATING = { diet: "omnivore", allergens: [], dislikes: [], occasions: ["breakfast", "lunch", "dinner"] };

async function newcomer(changes: object = {}): Promise<string> {
  const userId = await newPerson();
  await saveAbout(ports, userId, about(changes), TODAY);
  return userId;
}

/** A newcomer with a week planned from Monday, two days ago, and one from the next Monday. */
async function planned() {
  const userId = await newcomer();
  await savePriorities(ports, userId, { priorities: ["magnesium", "iron"], paused: [] }, TODAY);
  const profile = (await ports.profiles.find(userId))!;
  const starts = ["2026-11-16", "2026-11-23", "2026-11-30"] as IsoDate[];
  for (const startDate of starts)
    await ports.weeks.save(userId, planWeek(profile, { startDate, moves: 3000 }).week, {
      seed: 1,
      moves: 3000,
      first: 0,
      second: 0,
    });
  const concerns = async (start: string) => (await ports.weeks.find(userId, start as IsoDate))?.concerns;
  return { userId, concerns };
}

describe("about you", () => {
  it("makes a profile that can be planned for at the first saving", async () => {
    const userId = await newcomer();
    expect(await ports.profiles.find(userId)).toMatchObject({
      weight: 64.5,
      diet: "omnivore",
      allergens: [],
      priorities: [],
      declarations: [],
      occasions: ["breakfast", "lunch", "snack", "dinner"],
      cookingMinutes: {
        breakfast: [20, 20, 20, 20, 20, 30, 30],
        lunch: [30, 30, 30, 30, 30, 45, 45],
        dinner: [45, 45, 45, 45, 45, 60, 60],
        snack: [10, 10, 10, 10, 10, 10, 10],
      },
    });
  });

  it("changes nothing else later on", async () => {
    const userId = await newcomer();
    await saveHealth(ports, userId, ["warfarin"], TODAY);
    await saveAbout(ports, userId, about({ weight: "63" }), TODAY);
    expect(await ports.profiles.find(userId)).toMatchObject({ weight: 63, declarations: ["warfarin"] });
  });

  it("does not set a pregnancy back by being saved again in mid-week", async () => {
    const userId = await newcomer({ stage: "pregnant", weeks: "20" });
    const since = (await ports.profiles.find(userId))?.stageSince;
    const later = addDays(TODAY, 5);
    await saveAbout(ports, userId, about({ stage: "pregnant", weeks: "20", weight: "65" }, later), later);
    expect((await ports.profiles.find(userId))?.stageSince).toBe(since);
    await saveAbout(ports, userId, about({ stage: "pregnant", weeks: "22" }, later), later);
    expect((await ports.profiles.find(userId))?.stageSince).toBe(addDays(later, -154));
  });

  it("keeps the units by themselves", async () => {
    const userId = await newcomer();
    await saveUnits(ports, userId, "us");
    expect(await ports.profiles.find(userId)).toMatchObject({ units: "us", weight: 64.5 });
  });

  it("comes before everything else", async () => {
    const userId = await newPerson();
    await expect(saveHealth(ports, userId, [], TODAY)).rejects.toThrow("Tell us who you are first.");
    expect(await viewProfile(ports, userId, TODAY)).toBeNull();
  });
});

describe("how you eat", () => {
  it("keeps disliked foods by their names in the catalogue", async () => {
    const userId = await newcomer();
    await saveEating(ports, userId, eatingForm.parse({ ...EATING, dislikes: ["11143"] }), TODAY);
    const { dislikes } = (await ports.profiles.find(userId))!;
    expect(dislikes).toEqual([{ key: "11143", name: "Celery, raw" }]);
  });

  it("refuses a food that does not exist, beside its field, and saves nothing", async () => {
    const userId = await newcomer();
    const input = eatingForm.parse({ ...EATING, diet: "vegan", dislikes: ["00000"] });
    const refusal = await saveEating(ports, userId, input, TODAY).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInput);
    expect((refusal as InvalidInput).fields).toHaveProperty("dislikes");
    expect((await ports.profiles.find(userId))?.diet).toBe("omnivore");
  });

  it("remembers the time for a meal that is left out for a while", async () => {
    const userId = await newcomer();
    await saveEating(ports, userId, eatingForm.parse(EATING), TODAY);
    const profile = (await ports.profiles.find(userId))!;
    expect(profile.occasions).toEqual(["breakfast", "lunch", "dinner"]);
    expect(profile.cookingMinutes.snack).toEqual([10, 10, 10, 10, 10, 10, 10]);
  });
});

describe("priorities", () => {
  it("refuses one that a declaration blocks, at its place, in the declaration's own words", async () => {
    const userId = await newcomer();
    await saveHealth(ports, userId, ["kidneyDisease"], TODAY);
    const refusal = await savePriorities(
      ports,
      userId,
      { priorities: ["iron", "potassium"], paused: [] },
      TODAY,
    ).catch((error: unknown) => error);
    expect((refusal as InvalidInput).fields["priorities.1"]?.[0]).toContain("can build up in your blood");
    expect((await ports.profiles.find(userId))?.priorities).toEqual([]);
  });

  it("pauses those a later declaration blocks, and lets them come back or be taken off", async () => {
    const userId = await newcomer();
    await savePriorities(ports, userId, { priorities: ["potassium", "iron"], paused: [] }, TODAY);
    await saveHealth(ports, userId, ["kidneyDisease"], TODAY);
    const held = (await viewProfile(ports, userId, TODAY))!.priorities;
    expect(held.active).toEqual(["iron"]);
    expect(held.paused.map(({ nutrient }) => nutrient)).toEqual(["potassium"]);

    await savePriorities(ports, userId, { priorities: ["zinc", "iron"], paused: ["potassium"] }, TODAY);
    await saveHealth(ports, userId, [], TODAY);
    expect((await viewProfile(ports, userId, TODAY))!.priorities.active).toEqual([
      "zinc",
      "iron",
      "potassium",
    ]);

    await saveHealth(ports, userId, ["kidneyDisease"], TODAY);
    await savePriorities(ports, userId, { priorities: ["zinc"], paused: [] }, TODAY);
    expect((await ports.profiles.find(userId))?.priorities).toEqual(["zinc"]);
  });

  it("keeps nothing on hold that was never chosen", async () => {
    const userId = await newcomer();
    await saveHealth(ports, userId, ["kidneyDisease"], TODAY);
    await savePriorities(ports, userId, { priorities: ["zinc"], paused: ["potassium"] }, TODAY);
    expect((await ports.profiles.find(userId))?.priorities).toEqual(["zinc"]);
  });

  it("come with foods that suit the person: no peanut with an allergy, no liver in pregnancy", async () => {
    const userId = await newcomer({ stage: "pregnant", weeks: "20" });
    await saveEating(ports, userId, eatingForm.parse({ ...EATING, allergens: ["peanut"] }), TODAY);
    const { choices } = (await viewPriorities(ports, userId, TODAY))!;
    expect(choices).toHaveLength(25);
    const foods = choices.flatMap(({ bestFoods }) => bestFoods);
    expect(foods.length).toBeGreaterThan(200);
    for (const { facts } of foods) {
      expect(facts).not.toContain("peanut");
      expect(facts).not.toContain("liver");
      expect(facts).not.toContain("highMercury");
    }
    const iron = choices.find(({ nutrient }) => nutrient === "iron");
    expect(iron).toMatchObject({ refusal: null, target: { amount: 27 } });
  });
});

describe("what was planned before", () => {
  it("is checked at each saving, from this week on, and says what no longer fits", async () => {
    const { userId, concerns } = await planned();
    const { affectedWeeks } = await saveHealth(ports, userId, ["kidneyDisease"], TODAY);
    expect(affectedWeeks).toEqual(["2026-11-23", "2026-11-30"]);
    for (const start of affectedWeeks)
      expect((await concerns(start))?.join(" ")).toContain("Magnesium cannot be a priority for you");
    expect(await concerns("2026-11-16")).toEqual([]);
  });

  it("is in order again when the change is taken back", async () => {
    const { userId, concerns } = await planned();
    await saveHealth(ports, userId, DECLARATION_IDS, TODAY);
    expect((await concerns("2026-11-30"))?.length).toBeGreaterThan(0);
    const { affectedWeeks } = await saveHealth(ports, userId, [], TODAY);
    expect(affectedWeeks).toEqual([]);
    expect(await concerns("2026-11-30")).toEqual([]);
  });

  it("of somebody else is left alone", async () => {
    const [first, other] = [await planned(), await planned()];
    await saveEating(ports, first.userId, eatingForm.parse({ ...EATING, diet: "vegan" }), TODAY);
    expect((await first.concerns("2026-11-30"))?.join(" ")).toContain("Not vegan");
    expect(await other.concerns("2026-11-30")).toEqual([]);
  });
});
