import { afterAll, describe, expect, it } from "vitest";
import { conflictSentence, reachSentence } from "#lib/domain/explanation/reach-sentences.ts";
import { meanAmount } from "#lib/domain/explanation/totals.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput, Unavailable } from "#lib/errors.ts";
import { questionSolver } from "#lib/solver/question-solver.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { runStore } from "#lib/store/plan-runs.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { specialDayStore } from "#lib/store/special-days.ts";
import { tableStore } from "#lib/store/table.ts";
import { weekStore } from "#lib/store/weeks.ts";
import type { PlanSolver } from "#lib/use-cases/plan-ports.ts";
import { relaxAndPlan } from "#lib/use-cases/relax-wishes.ts";
import { rememberedOutOfReach } from "#lib/use-cases/remembered-reach.ts";
import { solvePlan } from "#lib/use-cases/solve-plan.ts";
import { outlook, outOfReach } from "#lib/use-cases/within-reach.ts";
import { db, newPerson } from "../factories/database.ts";
import { person, planWeek } from "../factories/planned-week.ts";

const MONDAY = "2026-11-23" as IsoDate;
const questions = questionSolver(() => new Unavailable("busy"));
const ports = {
  weeks: weekStore(db),
  profiles: profileStore(db),
  cookbook: personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db)),
  runs: runStore(db, () => Promise.resolve()),
  // Never asked: these requests are impossible before any search.
  solver: { solve: () => Promise.reject(new Error("searched")) } as PlanSolver,
  questions,
  table: tableStore(db),
  daySources: [specialDayStore(db)],
  useUp: { for: async () => [] },
};
afterAll(async () => {
  await questions.close();
  await db.$disconnect();
});

const everyDay = (minutes: number) => Array<number>(7).fill(minutes);
const HURRIED: Profile = person({
  diet: "vegan",
  cookingMinutes: {
    breakfast: everyDay(60),
    lunch: everyDay(60),
    dinner: everyDay(12),
    snack: everyDay(60),
  },
});

describe("before the search", () => {
  it("says what any week could bring at most: never less than a week that was found", async () => {
    const profile = person({ diet: "vegan", allergens: ["soy"], priorities: ["calcium", "vitaminB12"] });
    const userId = await newPerson();
    await ports.profiles.save(userId, profile);
    const ahead = (await outlook(ports, userId, MONDAY))!;
    expect(ahead.impossible).toBeNull();
    expect(ahead.short[0]!.nutrient).toBe("vitaminB12");
    const { week, found } = planWeek(profile, { moves: 3_000 });
    expect(found.score.rules).toBe(0);
    for (const { nutrient, known } of ahead.short) {
      const target = week.basis.targets.nutrients[nutrient].amount!;
      expect(meanAmount(week, nutrient).known / target, nutrient).toBeLessThanOrEqual(known + 0.02);
    }
    expect(await outOfReach(ports, userId, week.basis, ["calcium"])).toEqual([]);
  });

  it("names what is out of reach, and what each wish stands for in it", async () => {
    const profile = person({ diet: "vegan", priorities: ["vitaminD"] });
    const userId = await newPerson();
    await ports.profiles.save(userId, profile);
    const rich = (await ports.cookbook.for(userId)).filter(
      ({ perServing }) => perServing.vitaminD.known >= 0.2,
    );
    const plain = {
      ...ports,
      cookbook: {
        for: async (id: string) =>
          (await ports.cookbook.for(id)).filter(
            (recipe) => !rich.includes(recipe) || recipe.facts.includes("animal"),
          ),
      },
    };
    const { week } = planWeek(profile, { moves: 500 });
    const [reach] = await outOfReach(plain, userId, week.basis, ["vitaminD"]);
    expect(reach!.known).toBeLessThan(0.3);
    const [best] = reach!.ways;
    expect(best!.wish).toEqual({ kind: "diet", diet: "vegan" });
    expect(best!.known).toBeGreaterThan(reach!.known + 0.5);
    const sentence = reachSentence(reach!)!;
    expect(sentence).toMatch(
      new RegExp(
        `no week of our recipes brings more than ${Math.ceil(reach!.known * 100)}% of your vitamin D`,
      ),
    );
    expect(sentence).toContain("Without eating vegan it could be");
    expect(reach!.conflict).toEqual({
      wishes: [{ kind: "diet", diet: "vegan" }],
      waysOut: [[{ kind: "diet", diet: "vegan" }]],
    });
  });

  it("is worked out once for the same wishes and recipes, and anew when either changes", async () => {
    const userId = await newPerson();
    await ports.profiles.save(userId, person({ diet: "vegan", priorities: ["vitaminD"] }));
    const { week } = planWeek(person({ diet: "vegan", priorities: ["vitaminD"] }), { moves: 500 });
    let asked = 0;
    const counted = {
      ...ports,
      questions: {
        ...questions,
        shortfalls: (...about: Parameters<typeof questions.shortfalls>) => {
          asked += 1;
          return questions.shortfalls(...about);
        },
      },
    };
    // Another name than anybody's, so that nothing is remembered yet.
    const basis = { ...week.basis, dislikes: [{ key: userId, name: userId }] };
    const first = await rememberedOutOfReach(counted, userId, basis, ["vitaminD"]);
    expect(asked).toBe(1);
    expect(await rememberedOutOfReach(counted, userId, { ...basis }, ["vitaminD"])).toEqual(first);
    expect(asked).toBe(1);
    await rememberedOutOfReach(counted, userId, { ...basis, dislikes: [] }, ["vitaminD"]);
    expect(asked).toBe(2);
    const fewer = { ...counted, cookbook: { for: async () => (await ports.cookbook.for(userId)).slice(1) } };
    await rememberedOutOfReach(fewer, userId, basis, ["vitaminD"]);
    expect(asked).toBe(3);
  });

  it("says that no week would fit", async () => {
    const userId = await newPerson();
    await ports.profiles.save(userId, HURRIED);
    const { impossible, short } = (await outlook(ports, userId, MONDAY))!;
    expect(impossible!.text).toMatch(/fits? your dinner/);
    expect(impossible!.conflict!.wishes).toContainEqual({ kind: "time", occasion: "dinner" });
    expect(short).toEqual([]);
  });
});

describe("a request that is impossible", () => {
  it("ends with the fewest wishes in conflict, and one press gives one up and plans again", async () => {
    const userId = await newPerson();
    await ports.profiles.save(userId, HURRIED);
    const id = await ports.runs.create(userId, MONDAY, { seed: 1, days: 7, keep: [] });
    await solvePlan(ports, id, () => 0);
    const run = (await ports.runs.find(userId, id))!;
    expect(run.status).toBe("impossible");
    const conflict = run.outcome?.kind === "impossible" ? run.outcome.conflict! : null;
    expect(conflict!.wishes).toContainEqual({ kind: "time", occasion: "dinner" });
    expect(conflictSentence(conflict!.wishes)).toMatch(/the limit on time for dinner/i);
    const way = conflict!.waysOut.findIndex(([wish]) => wish!.kind === "time");
    expect(way).toBeGreaterThanOrEqual(0);
    await relaxAndPlan(ports, userId, MONDAY, way, 1, MONDAY);
    const [given] = conflict!.waysOut[way]!;
    const weekdays = given!.kind === "time" ? given!.weekdays! : [];
    expect(weekdays.length).toBeGreaterThan(0);
    expect((await ports.profiles.find(userId))!.cookingMinutes.dinner).toEqual(
      everyDay(12).map((limit, index) => (weekdays.includes(index + 1) ? 240 : limit)),
    );
    const next = (await ports.runs.findLatest(userId, MONDAY))!;
    expect(next.id).not.toBe(id);
    expect(next.status).toBe("queued");
    expect((await outlook(ports, userId, MONDAY))!.impossible).toBeNull();
    // The newer run has found nothing yet to give up.
    await expect(relaxAndPlan(ports, userId, MONDAY, 0, 1, MONDAY)).rejects.toThrow(InvalidInput);
    await expect(relaxAndPlan(ports, await newPerson(), MONDAY, 0, 1, MONDAY)).rejects.toThrow(InvalidInput);
  });

  it("gives up a limit on time only on the days where it stands in the way", async () => {
    const userId = await newPerson();
    const dinner = [45, 30, 2, 50, 40, 90, 90];
    const hurried = person({
      cookingMinutes: { ...HURRIED.cookingMinutes, breakfast: everyDay(45), dinner },
    });
    await ports.profiles.save(userId, hurried);
    const id = await ports.runs.create(userId, MONDAY, { seed: 1, days: 7, keep: [] });
    await solvePlan(ports, id, () => 0);
    const { outcome } = (await ports.runs.find(userId, id))!;
    const conflict = outcome?.kind === "impossible" ? outcome.conflict! : null;
    const way = conflict!.waysOut.findIndex(([wish]) => wish!.kind === "time");
    expect(conflict!.waysOut[way]).toEqual([{ kind: "time", occasion: "dinner", weekdays: [3] }]);
    await relaxAndPlan(ports, userId, MONDAY, way, 1, MONDAY);
    const { cookingMinutes } = (await ports.profiles.find(userId))!;
    expect(cookingMinutes).toEqual({ ...hurried.cookingMinutes, dinner: dinner.with(2, 240) });
    expect((await outlook(ports, userId, MONDAY))!.impossible).toBeNull();
  });
});
