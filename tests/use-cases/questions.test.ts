import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mealChanges } from "#lib/domain/explanation/compare-weeks.ts";
import { meanAmount } from "#lib/domain/explanation/totals.ts";
import { basisFor, type Profile } from "#lib/domain/people/profile.ts";
import { parseChange, type WishChange } from "#lib/domain/people/what-if.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { reopen } from "#lib/domain/planner/reopen.ts";
import { repairWeek } from "#lib/domain/planner/search.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Conflict, InvalidInput, NotFound, Unavailable } from "#lib/errors.ts";
import { questionSolver } from "#lib/solver/question-solver.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { findRecipeNames } from "#lib/use-cases/find-recipe-names.ts";
import { lockMeal } from "#lib/use-cases/lock-meal.ts";
import type { SavedWeek } from "#lib/use-cases/plan-ports.ts";
import { undoChange } from "#lib/use-cases/undo-change.ts";
import { takeWhatIf, whatIf } from "#lib/use-cases/what-if.ts";
import { acceptWhyNot, whyNot } from "#lib/use-cases/why-not.ts";
import { db, newPerson } from "../factories/database.ts";
import { person, planWeek } from "../factories/planned-week.ts";

const MONDAY = "2026-11-23" as IsoDate;
const MOVES = 3_000;
const busy = () => new Unavailable("busy");
const questions = questionSolver(busy, MOVES);
const ports = {
  weeks: weekStore(db),
  profiles: profileStore(db),
  cookbook: personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db)),
  questions,
};
const LUNCH = { startDate: MONDAY, day: 2, occasion: "lunch" } as const;
const VEGETARIAN = person({ diet: "vegetarian", allergens: ["egg"], priorities: ["magnesium", "iron"] });
const { week: WEEK } = planWeek(VEGETARIAN, { moves: 2_000 });
let stranger: string;

beforeAll(async () => {
  stranger = await newPerson();
});
afterAll(async () => {
  await questions.close();
  await db.$disconnect();
});

async function planned(profile: Profile = VEGETARIAN) {
  const userId = await newPerson();
  await ports.profiles.save(userId, profile);
  await ports.weeks.save(userId, WEEK, { seed: 1, moves: 2_000, first: 0, second: 0 });
  return { userId, saved: await find(userId) };
}
const find = async (userId: string): Promise<SavedWeek> => (await ports.weeks.find(userId, MONDAY))!;
const change = (text: string): WishChange => parseChange(text)!;
const recipes = async () =>
  (await ports.cookbook.for(stranger)).filter(({ slots }) => slots.includes("lunch"));
const inWeek = new Set(WEEK.meals.map((meal) => meal.recipe));
const free = async () =>
  (await recipes()).find(
    ({ id, facts, totalMinutes }) =>
      !inWeek.has(id) &&
      totalMinutes <= 40 &&
      !["meat", "fish", "egg", "gelatine"].some((f) => facts.includes(f)),
  )!;

describe("why not X?", () => {
  it("finds recipes by the words of their names", async () => {
    const { userId } = await planned();
    const { id, name } = await free();
    const words = name.split(" ").slice(0, 2).join(" ").toUpperCase();
    expect((await findRecipeNames(ports, userId, words)).map((each) => each.id)).toContain(id);
    expect(await findRecipeNames(ports, userId, "no such dish anywhere")).toEqual([]);
  });

  it("answers what an independent search around the forced meal finds, and taking it over gives that week", async () => {
    const { userId, saved } = await planned();
    const { id } = await free();
    const answer = await whyNot(ports, userId, LUNCH, id);
    expect(answer).toMatchObject({ recipe: id, acceptable: true, objections: [] });
    expect(await find(userId)).toEqual(saved);
    const last = answer.outcomes.at(-1)!;
    await acceptWhyNot(ports, userId, LUNCH, id, last.rest, saved.revision);
    const now = await find(userId);
    expect(now.week.meals.find((meal) => meal.day === 2 && meal.occasion === "lunch")).toMatchObject({
      recipe: id,
      portion: answer.portion,
    });
    expect(
      mealChanges(saved.week, now.week).filter((each) => each.day !== 2 || each.occasion !== "lunch"),
    ).toEqual(last.changes);
    for (const effect of last.effects)
      if (effect.over === "week") {
        const target = saved.week.basis.targets.nutrients[effect.nutrient].amount!;
        expect(effect.before).toBeCloseTo(meanAmount(saved.week, effect.nutrient).known / target, 9);
        expect(effect.after).toBeCloseTo(meanAmount(now.week, effect.nutrient).known / target, 9);
      }
    if (last.rest === "week") {
      const cookbook = await ports.cookbook.for(userId);
      const meals = saved.week.meals.map((meal) =>
        meal.day === 2 && meal.occasion === "lunch" ? { ...meal, recipe: id, portion: answer.portion } : meal,
      );
      const standing = buildProblem(saved.week.basis, cookbook, meals);
      const forced = standing.cells.findIndex(
        (cell) => cell.day === 2 && standing.occasions[cell.occasion]!.occasion === "lunch",
      );
      const { problem, from } = reopen(standing, (cell) => cell === forced);
      const { meals: found } = repairWeek(problem, from, { seed: 1, moves: MOVES });
      expect(now.week.meals.map(({ recipe, portion }) => [recipe, portion])).toEqual(
        found.map(({ candidate, portions }) => [problem.candidates[candidate]!.recipe, portions[0]]),
      );
    }
    await undoChange(ports, userId, MONDAY, now.revision, MONDAY);
    expect((await find(userId)).week).toEqual(saved.week);
  });

  it("leaves kept meals where they are, whatever makes room", async () => {
    const { userId } = await planned();
    const kept = WEEK.meals.filter((meal) => meal.occasion === "dinner" || meal.day === 2);
    let revision = 1;
    for (const { day, occasion } of kept.filter((meal) => meal.occasion !== "lunch" || meal.day !== 2)) {
      await lockMeal(ports, userId, { startDate: MONDAY, day, occasion }, true, revision);
      revision += 1;
    }
    const { id } = await free();
    for (const { changes } of (await whyNot(ports, userId, LUNCH, id)).outcomes)
      for (const each of changes) {
        expect(each.occasion).not.toBe("dinner");
        expect(each.day).not.toBe(2);
      }
  });

  it("names the wish that stands against it, keeps it if it is taken all the same, but never what a rule forbids", async () => {
    const { userId, saved } = await planned();
    const all = await ports.cookbook.for(userId);
    const dinner = all.find(
      ({ slots, facts, totalMinutes }) =>
        !slots.includes("lunch") &&
        slots.includes("dinner") &&
        totalMinutes > 40 &&
        !["meat", "fish", "egg", "gelatine", "seafood"].some((fact) => facts.includes(fact)) &&
        !facts.includes("animal"),
    )!;
    const answer = await whyNot(ports, userId, LUNCH, dinner.id);
    expect(answer.acceptable).toBe(true);
    expect(answer.objections.map(({ text }) => text).join(" ")).toMatch(
      /It takes \d+ min; for lunch on Wednesday you have 40\. It is meant for dinner, not for lunch\./,
    );
    await acceptWhyNot(ports, userId, LUNCH, dinner.id, "day", saved.revision);
    const meal = (await find(userId)).week.meals.find((each) => each.day === 2 && each.occasion === "lunch");
    expect(meal).toMatchObject({ recipe: dinner.id, locked: true });

    const meat = all.find(({ facts, slots }) => facts.includes("meat") && slots.includes("lunch"))!;
    const forbidden = await whyNot(ports, userId, LUNCH, meat.id);
    expect(forbidden.acceptable).toBe(false);
    expect(forbidden.objections).toContainEqual({ text: "You eat vegetarian, and it isn't.", binding: true });
    const before = await find(userId);
    await expect(acceptWhyNot(ports, userId, LUNCH, meat.id, "day", before.revision)).rejects.toThrow(
      InvalidInput,
    );
    expect(await find(userId)).toEqual(before);
  });

  it("is for the owner, the revision that was seen, and recipes that exist", async () => {
    const { userId } = await planned();
    const { id } = await free();
    await expect(whyNot(ports, stranger, LUNCH, id)).rejects.toThrow(NotFound);
    await expect(whyNot(ports, userId, LUNCH, "no-such-recipe")).rejects.toThrow(NotFound);
    await expect(acceptWhyNot(ports, stranger, LUNCH, id, "day", 1)).rejects.toThrow(NotFound);
    await lockMeal(ports, userId, LUNCH, true, 1);
    await expect(acceptWhyNot(ports, userId, LUNCH, id, "day", 1)).rejects.toThrow(Conflict);
  });
});

describe("what if?", () => {
  it("shows what would change and saves nothing", async () => {
    const { userId, saved } = await planned();
    const answer = await whatIf(ports, userId, MONDAY, [change("add.calcium"), change("have.egg")]);
    if (answer.kind !== "week") throw new Error(answer.text);
    expect(answer.effects.map(({ nutrient }) => nutrient)).toEqual(["magnesium", "iron", "calcium"]);
    expect(await find(userId)).toEqual(saved);
    expect(await ports.profiles.find(userId)).toEqual(VEGETARIAN);
  });

  it("is taken over as it was shown, with the wishes, and taken back with them", async () => {
    const { userId, saved } = await planned();
    const changes = [change("diet.vegan"), change("first.iron"), change("minutes.10")];
    const answer = await whatIf(ports, userId, MONDAY, changes);
    if (answer.kind !== "week") throw new Error(answer.text);
    await takeWhatIf(ports, userId, MONDAY, changes, saved.revision, MONDAY);
    const now = await find(userId);
    expect(mealChanges(saved.week, now.week)).toEqual(answer.changes);
    const profile = (await ports.profiles.find(userId))!;
    expect(profile).toMatchObject({ diet: "vegan", priorities: ["iron", "magnesium"], allergens: ["egg"] });
    expect(profile.cookingMinutes.lunch).toEqual(VEGETARIAN.cookingMinutes.lunch!.map((each) => each + 10));
    expect(now.week.basis).toEqual(basisFor(profile, MONDAY, 7));
    expect(now.concerns).toEqual([]);
    for (const meal of now.week.meals) expect(now.week.recipes[meal.recipe]!.facts).not.toContain("animal");
    for (const { nutrient, after } of answer.effects) {
      const target = now.week.basis.targets.nutrients[nutrient].amount!;
      expect(after).toBeCloseTo(meanAmount(now.week, nutrient).known / target, 9);
    }
    expect(now.lastChange).toBe("Planned with eating vegan, iron first and 10 min more for each meal.");
    await undoChange(ports, userId, MONDAY, now.revision, MONDAY);
    expect((await find(userId)).week).toEqual(saved.week);
    expect(await ports.profiles.find(userId)).toEqual(VEGETARIAN);
  });

  it("keeps the meals that are kept", async () => {
    const { userId } = await planned();
    await lockMeal(ports, userId, LUNCH, true, 1);
    const answer = await whatIf(ports, userId, MONDAY, [change("minutes.20")]);
    if (answer.kind !== "week") throw new Error(answer.text);
    expect(answer.changes.filter((each) => each.day === 2 && each.occasion === "lunch")).toEqual([]);
  });

  it("says what stands in the way when no week fits", async () => {
    const hurried = { breakfast: 5, lunch: 5, dinner: 12, snack: 5 };
    const cookingMinutes = Object.fromEntries(
      Object.entries(hurried).map(([occasion, minutes]) => [occasion, Array<number>(7).fill(minutes)]),
    );
    const { userId, saved } = await planned({ ...VEGETARIAN, cookingMinutes });
    const answer = await whatIf(ports, userId, MONDAY, [change("diet.vegan")]);
    expect(answer.kind).toBe("impossible");
    await expect(
      takeWhatIf(ports, userId, MONDAY, [change("diet.vegan")], saved.revision, MONDAY),
    ).rejects.toThrow(Conflict);
    expect(await find(userId)).toEqual(saved);
  });

  it("is for the owner and the revision that was seen, and tries no priority a guard forbids", async () => {
    const kidneys = { ...VEGETARIAN, declarations: ["kidneyDisease"] };
    const { userId } = await planned(kidneys);
    const more = [change("minutes.10")];
    await expect(whatIf(ports, stranger, MONDAY, more)).rejects.toThrow(NotFound);
    await expect(takeWhatIf(ports, userId, MONDAY, more, 0, MONDAY)).rejects.toThrow(Conflict);
    await expect(whatIf(ports, userId, MONDAY, [change("add.potassium")])).rejects.toThrow(InvalidInput);
  });
});

describe("the thread that answers", () => {
  it("sends people away kindly when too many ask at once, and answers the others", async () => {
    const small = questionSolver(busy, 500);
    const problem = buildProblem(WEEK.basis, await ports.cookbook.for(stranger), WEEK.meals);
    const { problem: open, from } = reopen(problem, () => false);
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => small.resolve(open, from)));
    const refused = asked.filter((each) => each.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(Unavailable);
    const answers = asked.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    expect(answers.length).toBeGreaterThan(5);
    for (const answer of answers) expect(answer.meals).toEqual(answers[0]!.meals);
    await small.close();
  });
});
