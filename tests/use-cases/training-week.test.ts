// A week with training in it, planned by the app's own search from the real cookbook: what the sessions ask of the meals
// is looked for in the meals themselves.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meritsOf } from "#lib/domain/explanation/merits.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "#lib/domain/explanation/planned-week.ts";
import { dayAmount, mealAmount } from "#lib/domain/explanation/totals.ts";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { targetsByDay } from "#lib/domain/planner/day-targets.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { kilograms, met, minutes } from "#lib/domain/shared/units.ts";
import type { WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { SessionDetails } from "#lib/domain/training/session.ts";
import { BEGINNING_SETTINGS } from "#lib/domain/training/settings.ts";
import { threadSolver } from "#lib/solver/thread-solver.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { pantryWishes } from "#lib/store/pantry-wishes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { runStore } from "#lib/store/plan-runs.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { tableStore } from "#lib/store/table.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { adjustToTraining } from "#lib/use-cases/adjust-to-training.ts";
import { addSession, changeSession } from "#lib/use-cases/change-training.ts";
import { requestPlan } from "#lib/use-cases/request-plan.ts";
import { solvePlan } from "#lib/use-cases/solve-plan.ts";
import { trainingBeside } from "#lib/use-cases/training-beside.ts";
import { trainingDays } from "#lib/use-cases/training-days.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";

const MONDAY = "2026-11-23" as IsoDate;
const THURSDAY = 3;
const SATURDAY = 5;

const training = {
  profiles: profileStore(db),
  sessions: sessionStore(db),
  diary: diaryStore(db),
  settings: trainingSettingsStore(db),
};
const solver = threadSolver(2, 60_000);
const ports = {
  profiles: training.profiles,
  weeks: weekStore(db),
  cookbook: personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db)),
  solver,
  table: tableStore(db),
  daySources: [trainingDays(training)],
  useUp: pantryWishes(db),
  // Nobody else takes these runs up.
  runs: runStore(db, () => Promise.resolve()),
};
afterAll(async () => {
  await solver.close();
  await db.$disconnect();
});

const RUNNER: Profile = {
  ...PLAIN,
  weight: kilograms(75),
  declarations: [],
  timeZone: "Europe/Berlin",
  occasions: ["breakfast", "lunch", "secondSnack", "dinner"],
  cookingMinutes: { ...PLAIN.cookingMinutes, dinner: [60, 60, 60, 60, 60, 60, 60] },
};
const EVENING: SessionDetails = {
  title: "Intervals",
  sport: "running",
  date: "2026-11-26" as IsoDate,
  time: "18:00" as WallTime,
  minutes: minutes(90),
  met: met(9.8),
  indoors: false,
  temperature: null,
  humidity: null,
  saltiness: "typical",
};
const MORNING: SessionDetails = {
  ...EVENING,
  title: "Long run",
  date: "2026-11-28" as IsoDate,
  time: "10:00" as WallTime,
  minutes: minutes(120),
};

async function plan(userId: string, runId: string | null): Promise<PlannedWeek> {
  await solvePlan(ports, runId!, () => performance.now());
  expect(await ports.runs.find(userId, runId!)).toMatchObject({ status: "done", outcome: null });
  return (await ports.weeks.find(userId, MONDAY))!.week;
}
const mealOf = (week: PlannedWeek, day: number, occasion: Occasion) =>
  week.meals.find((meal) => meal.day === day && meal.occasion === occasion)!;
const tileOf = (week: PlannedWeek, day: number, occasion: Occasion) =>
  viewWeek(week).days[day]!.meals.find((meal) => meal.occasion === occasion)!;
const brings = (week: PlannedWeek, meal: WeekMeal, nutrient: "protein" | "carbohydrate" | "energy") =>
  mealAmount(week, meal, nutrient).known;

describe("a week with a run on Thursday evening and a long one on Saturday morning", () => {
  let userId = "";
  let evening = "";
  let week: PlannedWeek;
  beforeAll(async () => {
    userId = await newPerson();
    await ports.profiles.save(userId, RUNNER);
    await training.settings.save(userId, {
      ...BEGINNING_SETTINGS,
      energy: "periodised",
      everydayActivity: "inactive",
    });
    evening = await addSession(training, userId, EVENING, null);
    await addSession(training, userId, MORNING, null);
    week = await plan(userId, await requestPlan(ports, userId, MONDAY, 7));
  });

  it("feeds the days with their own energy: more with training, less without", () => {
    const targets = targetsByDay(week.basis).map(({ energy }) => energy.target);
    // (9.8 − 1) kcal/kg/h for 75 kg: 990 in an hour and a half, 1,320 in two.
    expect(targets[THURSDAY]! - targets[0]!).toBeCloseTo(990, -1);
    expect(targets[SATURDAY]! - targets[0]!).toBeCloseTo(1320, -1);
    expect(targets[0]).toBeLessThan(week.basis.targets.energy.target);
    targets.forEach((target, day) => {
      const eaten = dayAmount(week, day, "energy").known;
      expect(Math.abs(eaten / target - 1), `day ${day}: ${eaten} of ${target}`).toBeLessThanOrEqual(0.05);
    });
    expect(tileOf(week, THURSDAY, "dinner").reasons.join()).toMatch(/Day of \d+ kcal more/);
    expect(
      viewWeek(week)
        .days[0]!.meals.flatMap(({ reasons }) => reasons)
        .join(),
    ).toMatch(/Day of \d+ kcal less/);
  });

  it("makes room for the salt that sweat takes, and says so where the salt is", () => {
    const limits = targetsByDay(week.basis).map(
      ({ nutrients }) => nutrients.sodium.limits.find(({ kind }) => kind === "CDRR")!.amount,
    );
    expect(limits[THURSDAY]! - limits[0]!).toBeGreaterThan(500);
    expect(limits[SATURDAY]!).toBeGreaterThan(limits[THURSDAY]!);
    for (const day of [THURSDAY, SATURDAY]) {
      const tiles = viewWeek(week).days[day]!.meals;
      const told = tiles.filter(({ reasons }) => reasons.some((reason) => reason.startsWith("Salt: room")));
      const saltiest = tiles.toSorted(
        (a, b) =>
          mealAmount(week, mealOf(week, day, b.occasion), "sodium").known -
          mealAmount(week, mealOf(week, day, a.occasion), "sodium").known,
      );
      expect(told.map(({ occasion }) => occasion)).toEqual([saltiest[0]!.occasion]);
    }
  });

  it("has carbohydrate before, protein after, and a dinner that is quick to cook, each with its reason", () => {
    const { adjustments } = week.basis;
    expect(adjustments.find(({ day }) => day === THURSDAY)!.meals.map((m) => [m.occasion, m.moment])).toEqual(
      [
        ["secondSnack", "before"],
        ["dinner", "after"],
      ],
    );
    const snack = mealOf(week, THURSDAY, "secondSnack");
    const before = recipeOf(week, snack).training.includes("before");
    const share = (brings(week, snack, "carbohydrate") * 4) / brings(week, snack, "energy");
    expect(before || share >= 0.5, `${share} of the snack's energy`).toBe(true);
    const carbohydrate = Math.round(brings(week, snack, "carbohydrate"));
    expect(tileOf(week, THURSDAY, "secondSnack").reasons.join()).toMatch(
      new RegExp(`Before training: (at least )?${carbohydrate} g carbohydrate`),
    );

    const dinner = mealOf(week, THURSDAY, "dinner");
    expect(brings(week, dinner, "protein")).toBeGreaterThanOrEqual(20);
    const tile = tileOf(week, THURSDAY, "dinner");
    expect(tile.reasons.join()).toMatch(/After training: (at least )?\d+ g protein/);
    expect(tile.leftoverOf === null ? recipeOf(week, dinner).totalMinutes : 0).toBeLessThanOrEqual(30);
    expect(tile.reasons.join()).toMatch(/training leaves 30/);
    // In whole sentences where one asks why.
    const why = meritsOf(week, dinner, { favourite: false, usesUp: [] });
    expect(why.map(({ text }) => text).join()).toContain(
      "after “Intervals” (until 19:30), at about 19:45; this one has",
    );
  });

  it("has a recovery meal with protein after the long run, and the day more of it in all", () => {
    const [wish] = week.basis.adjustments
      .find(({ day }) => day === SATURDAY)!
      .meals.filter(({ moment }) => moment === "after");
    expect(wish!.occasion).toBe("lunch");
    expect(brings(week, mealOf(week, SATURDAY, "lunch"), "protein")).toBeGreaterThanOrEqual(20);
    const { protein } = targetsByDay(week.basis)[SATURDAY]!.nutrients;
    expect(protein.amount).toBeCloseTo(1.2 * 75, 0);
    expect(dayAmount(week, SATURDAY, "protein").known).toBeGreaterThanOrEqual(1.2 * 75 * 0.97);
  });

  it("whose Thursday changes has Thursday's meals planned anew, when asked, and no others", async () => {
    const changed = async () => (await trainingBeside(training, userId, week.basis, MONDAY))!.changed;
    expect(await changed()).toEqual([]);
    const adjust = (today: IsoDate) => adjustToTraining(ports, training, userId, MONDAY, 11, today);
    expect(await adjust(MONDAY)).toBeNull();

    await changeSession(training, userId, evening, { ...EVENING, time: "07:00" as WallTime }, null);
    expect(await changed()).toEqual(["2026-11-26"]);
    // What is over is eaten.
    expect(await adjust("2026-11-27" as IsoDate)).toBeNull();
    const before = week;
    week = await plan(userId, await adjust(MONDAY));
    expect(await changed()).toEqual([]);
    const wishes = week.basis.adjustments.find(({ day }) => day === THURSDAY)!.meals;
    expect(wishes.map(({ occasion, moment }) => [occasion, moment])).toEqual([["breakfast", "after"]]);
    expect(brings(week, mealOf(week, THURSDAY, "breakfast"), "protein")).toBeGreaterThanOrEqual(20);
    const others = ({ meals }: PlannedWeek) =>
      meals.flatMap(({ day, occasion, recipe, portion, locked }) =>
        day === THURSDAY ? [] : [{ day, occasion, recipe, portion, locked }],
      );
    expect(others(week)).toEqual(others(before));
    expect(others(week).some(({ locked }) => locked)).toBe(false);
  });
});
