import { afterAll, describe, expect, it } from "vitest";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { grams, kcal, milligrams } from "#lib/domain/shared/units.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { db, newPerson } from "../factories/database.ts";
import { smallRecipe, smallWeek } from "../factories/small-week.ts";

const weeks = weekStore(db);
const SEARCH = { seed: 7, moves: 1000, first: 0.1, second: 62.5 };
const CHANGE = { said: "Monday's dinner is now stew." };
const MONDAY = "2026-11-23" as IsoDate;
const amount = { known: 0.1 + 0.2, worst: 1 / 3, complete: false };
const WEEK: PlannedWeek = smallWeek([
  smallRecipe("stew", { magnesium: amount }),
  smallRecipe("soup"),
  smallRecipe("pie"),
]);

afterAll(() => db.$disconnect());

async function savedWeek(week = WEEK) {
  const userId = await newPerson();
  await weeks.save(userId, week, SEARCH);
  const saved = await weeks.find(userId, week.basis.startDate);
  return { userId, saved: saved! };
}

describe("a saved week", () => {
  it("comes back equal to the last digit", async () => {
    const { saved } = await savedWeek();
    expect(saved).toMatchObject({ revision: 1, concerns: [] });
    expect(saved.week).toEqual(WEEK);
  });

  it("comes back with its meals in the day's order, however they are stored", async () => {
    const occasions = ["breakfast", "lunch", "snack", "dinner"] as const;
    const meals = [1, 0].flatMap((day) =>
      occasions.toReversed().map((occasion) => ({ ...WEEK.meals[0]!, day, occasion })),
    );
    const { saved } = await savedWeek({ ...WEEK, basis: { ...WEEK.basis, occasions }, meals });
    expect(saved.week.meals.map((meal) => `${meal.day} ${meal.occasion}`)).toEqual(
      [0, 1].flatMap((day) => occasions.map((occasion) => `${day} ${occasion}`)),
    );
  });

  it("comes back with everybody's plates, their own tables and the days that differ", async () => {
    const shared = WEEK.meals.map((meal) => ({
      ...meal,
      plates: [
        { eater: "ana", portion: 0.75 },
        { eater: "tom", portion: 1.5 },
      ],
    }));
    const own = { ...WEEK.meals[1]!, recipe: "stew", portion: 0, table: 2, rival: null };
    const week: PlannedWeek = {
      ...WEEK,
      basis: {
        ...WEEK.basis,
        leftoverMeals: 3,
        batchDays: [7],
        useUp: ["11457"],
        adjustments: [
          {
            day: 1,
            kind: "training",
            label: "Run, 90 min from 18:00",
            energy: kcal(500),
            protein: grams(10),
            carbohydrate: grams(60),
            sodiumRoom: milligrams(400),
            cookingMinutes: { dinner: 20 },
            meals: [{ occasion: "dinner", moment: "after", reason: "After your run." }],
          },
        ],
      },
      meals: shared,
      apart: [{ ...own, plates: [{ eater: "tom", portion: 1.25 }] }],
    };
    const { userId, saved } = await savedWeek(week);
    expect(saved.week).toEqual(week);
    // A change and its undoing leave none of it behind.
    const changed = { ...week, meals: shared.map((meal) => ({ ...meal, plates: [] })) };
    expect(await weeks.update(userId, saved.id, 1, changed, CHANGE)).toBe(true);
    expect((await weeks.find(userId, MONDAY))?.week.apart).toEqual(week.apart);
  });

  it("of an earlier version opens as it was understood then: one eater, everything cooked afresh", async () => {
    const { userId, saved } = await savedWeek();
    await db.$executeRaw`
      UPDATE week_plans SET
        basis = basis - 'mealsOfDay' - 'minutesPerDay' - 'batchDays' - 'leftoverMeals' - 'adjustments' - 'useUp' - 'companions',
        recipes = (SELECT jsonb_object_agg(key, value - 'keepsDays' - 'training') FROM jsonb_each(recipes))
       WHERE id = ${saved.id}::uuid`;
    const old = await weeks.find(userId, MONDAY);
    expect(old!.week.basis).toMatchObject({ companions: [], adjustments: [], useUp: [], leftoverMeals: 0 });
    expect(old!.week.recipes.stew).toMatchObject({ keepsDays: 0, training: [] });
    const view = viewWeek(old!.week);
    expect(view.days).toHaveLength(3);
    expect(view.days.flatMap(({ meals }) => meals).every(({ leftoverOf }) => leftoverOf === null)).toBe(true);
  });

  it("replaces the one of that day, its meals and its concerns, and counts as a change", async () => {
    const { userId, saved } = await savedWeek();
    await weeks.setConcerns(userId, saved.id, ["holds milk"]);
    expect((await weeks.find(userId, MONDAY))?.concerns).toEqual(["holds milk"]);
    const shorter = smallWeek([smallRecipe("salad")]);
    await weeks.save(userId, shorter, SEARCH);
    expect(await weeks.find(userId, MONDAY)).toEqual({
      id: saved.id,
      revision: 2,
      concerns: [],
      lastChange: "You planned this week again.",
      week: shorter,
    });
  });

  it("is written by only one of two who changed the same revision", async () => {
    const { userId, saved } = await savedWeek();
    const changed = (portion: number): PlannedWeek => ({
      ...WEEK,
      meals: WEEK.meals.map((meal) => ({ ...meal, portion })),
    });
    const written = await Promise.all([
      weeks.update(userId, saved.id, saved.revision, changed(1.5), CHANGE),
      weeks.update(userId, saved.id, saved.revision, changed(2), CHANGE),
    ]);
    expect(written.toSorted()).toEqual([false, true]);
    const now = (await weeks.find(userId, MONDAY))!;
    expect(now.revision).toBe(2);
    expect(now.week.meals).toEqual(changed(written[0] ? 1.5 : 2).meals);
  });

  it("is left as it was by a stale change", async () => {
    const { userId, saved } = await savedWeek();
    await weeks.save(userId, WEEK, SEARCH);
    expect(await weeks.update(userId, saved.id, saved.revision, smallWeek([smallRecipe("x")]), CHANGE)).toBe(
      false,
    );
    expect((await weeks.find(userId, MONDAY))?.week).toEqual(WEEK);
  });

  it("is nobody else's to find, change or remark on", async () => {
    const { userId, saved } = await savedWeek();
    const stranger = await newPerson();
    expect(await weeks.find(stranger, MONDAY)).toBeNull();
    expect(await weeks.findFrom(stranger, MONDAY)).toEqual([]);
    expect(await weeks.startDates(stranger)).toEqual([]);
    expect(await weeks.recentUses(stranger, MONDAY, "2027-01-01" as IsoDate)).toEqual(new Map());
    expect(
      await weeks.update(stranger, saved.id, saved.revision, smallWeek([smallRecipe("x")]), CHANGE),
    ).toBe(false);
    await weeks.setConcerns(stranger, saved.id, ["spoiled"]);
    expect(await weeks.find(userId, MONDAY)).toEqual(saved);
  });
});

describe("a person's weeks", () => {
  it("are listed latest first, and found while any of their days is still to come", async () => {
    const userId = await newPerson();
    const starts = ["2026-11-09", "2026-11-23", "2026-11-16"];
    const recipes = ["a", "b", "c", "d", "e", "f", "g"].map((id) => smallRecipe(id));
    for (const start of starts) await weeks.save(userId, smallWeek(recipes, start), SEARCH);
    expect(await weeks.startDates(userId)).toEqual(["2026-11-23", "2026-11-16", "2026-11-09"]);
    const from = async (date: string) =>
      (await weeks.findFrom(userId, date as IsoDate)).map(({ week }) => week.basis.startDate);
    expect(await from("2026-11-22")).toEqual(["2026-11-16", "2026-11-23"]);
    expect(await from("2026-11-23")).toEqual(["2026-11-23"]);
    expect(await from("2026-11-29")).toEqual(["2026-11-23"]);
    expect(await from("2026-11-30")).toEqual([]);
  });

  it("tell how often each recipe was eaten between two dates, by the day of the meal", async () => {
    const userId = await newPerson();
    const recipes = ["rice", "stew", "rice", "soup"].map((id) => smallRecipe(id));
    await weeks.save(userId, smallWeek(recipes, "2026-11-09"), SEARCH);
    await weeks.save(userId, smallWeek(recipes, "2026-11-16"), SEARCH);
    const uses = async (from: string, before: string) =>
      Object.fromEntries(await weeks.recentUses(userId, from as IsoDate, before as IsoDate));
    expect(await uses("2026-11-09", "2026-11-23")).toEqual({ rice: 4, stew: 2, soup: 2 });
    // From the second day of the first week to the third of the second, which is not counted itself.
    expect(await uses("2026-11-10", "2026-11-18")).toEqual({ rice: 2, stew: 2, soup: 1 });
    expect(await uses("2026-11-23", "2026-12-07")).toEqual({});
  });
});

describe("taking back", () => {
  const portioned = (portion: number): PlannedWeek => ({
    ...WEEK,
    meals: WEEK.meals.map((meal) => ({ ...meal, portion })),
  });

  it("brings back every figure, the concerns and the wishes, one change after another", async () => {
    const { userId, saved } = await savedWeek();
    await weeks.setConcerns(userId, saved.id, ["holds milk"]);
    await weeks.update(userId, saved.id, 1, portioned(2), CHANGE);
    const wishes = {
      diet: "vegan",
      allergens: ["soy"],
      dislikes: [],
      priorities: [],
      cookingMinutes: {},
    } as const;
    const basis = { ...WEEK.basis, diet: "vegan" as const };
    await weeks.update(userId, saved.id, 2, { ...portioned(1.5), basis }, { said: "Vegan now.", wishes });
    expect(await weeks.find(userId, MONDAY)).toMatchObject({ revision: 3, lastChange: "Vegan now." });
    expect(await weeks.undo(userId, saved.id, 3)).toEqual({ said: "Vegan now.", wishes });
    expect(await weeks.find(userId, MONDAY)).toMatchObject({
      revision: 4,
      lastChange: CHANGE.said,
      week: portioned(2),
    });
    expect(await weeks.undo(userId, saved.id, 4)).toEqual(CHANGE);
    expect(await weeks.find(userId, MONDAY)).toEqual({
      ...saved,
      concerns: ["holds milk"],
      revision: 5,
      lastChange: null,
    });
    expect(await weeks.undo(userId, saved.id, 5)).toBeNull();
  });

  it("brings back a week that was planned again, however many days it has now", async () => {
    const { userId, saved } = await savedWeek();
    await weeks.save(userId, smallWeek([smallRecipe("salad")]), SEARCH);
    await weeks.undo(userId, saved.id, 2);
    expect(await weeks.find(userId, MONDAY)).toEqual({ ...saved, revision: 3 });
  });

  it("is refused when the week moved on, and to everybody else", async () => {
    const { userId, saved } = await savedWeek();
    const stranger = await newPerson();
    await weeks.update(userId, saved.id, 1, portioned(2), CHANGE);
    expect(await weeks.undo(userId, saved.id, 1)).toBeNull();
    expect(await weeks.undo(stranger, saved.id, 2)).toBeNull();
    expect((await weeks.find(userId, MONDAY))?.week).toEqual(portioned(2));
  });

  it("reaches back twenty changes, and goes with the week", async () => {
    const { userId, saved } = await savedWeek();
    for (let revision = 1; revision <= 25; revision++)
      await weeks.update(userId, saved.id, revision, portioned(revision), CHANGE);
    expect(await db.weekVersion.count({ where: { planId: saved.id } })).toBe(20);
    await db.user.delete({ where: { id: userId } });
    expect(await db.weekVersion.count({ where: { planId: saved.id } })).toBe(0);
  });
});
