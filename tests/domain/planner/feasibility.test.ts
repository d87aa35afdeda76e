import { describe, expect, it } from "vitest";
import { basisFor, type Profile } from "#lib/domain/people/profile.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { describeImpossible, describeWish } from "#lib/domain/planner/describe-impossible.ts";
import { findImpossible, type TooFewRecipes } from "#lib/domain/planner/feasibility.ts";
import { portionSteps } from "#lib/domain/planner/meal-options.ts";
import type { Wish } from "#lib/domain/planner/wishes.ts";
import { MONDAY, person, planWeek } from "../../factories/planned-week.ts";
import { cookbook } from "../../factories/real-cookbook.ts";

const look = (basis: PlanBasis) => findImpossible(basis, cookbook, buildProblem(basis, cookbook));
const basisOf = (changes: Partial<Profile>) => basisFor(person({ leftoverMeals: 0, ...changes }), MONDAY, 7);

function shortageOf(changes: Partial<Profile>): { basis: PlanBasis; reason: TooFewRecipes; text: string } {
  const basis = basisOf(changes);
  const reason = look(basis);
  if (reason?.kind !== "too few recipes") throw new Error(`expected too few recipes, got ${reason?.kind}`);
  return { basis, reason, text: describeImpossible(reason, basis) };
}

/** The person's wishes with one given up. */
function without(basis: PlanBasis, wish: Wish): PlanBasis {
  if (wish.kind === "diet") return { ...basis, diet: "omnivore" };
  if (wish.kind === "allergen")
    return { ...basis, allergens: basis.allergens.filter((allergen) => allergen !== wish.allergen) };
  if (wish.kind === "dislike")
    return { ...basis, dislikes: basis.dislikes.filter(({ key }) => key !== wish.key) };
  if (wish.kind === "time")
    return { ...basis, cookingMinutes: { ...basis.cookingMinutes, [wish.occasion]: undefined } };
  throw new Error("a safety rule may not be given up");
}

const every = (minutes: number) => Array.from({ length: 7 }, () => minutes);
const COOKING = person().cookingMinutes;
const VEGAN_WITHOUT_MUCH: Partial<Profile> = {
  diet: "vegan",
  allergens: ["gluten", "soy", "treeNut"],
  cookingMinutes: { ...COOKING, breakfast: every(5) },
};

const IMPOSSIBLE: Readonly<Record<string, Partial<Profile>>> = {
  "hardly any time for dinner": { cookingMinutes: { ...COOKING, dinner: every(5) } },
  "no time for dinner on Wednesday alone": {
    cookingMinutes: { ...COOKING, dinner: [60, 60, 5, 60, 60, 60, 60] },
  },
  "a vegan without gluten, soy and nuts, in a hurry at breakfast": VEGAN_WITHOUT_MUCH,
  "the same, in a hurry at dinner, too": {
    ...VEGAN_WITHOUT_MUCH,
    cookingMinutes: { ...COOKING, breakfast: every(5), dinner: every(15) },
  },
};

describe.each(Object.entries(IMPOSSIBLE))("%s", (_, changes) => {
  const { basis, reason, text } = shortageOf(changes);

  it("is told with a meal and counts that hold", () => {
    const meals = [reason.occasion, ...reason.sharedWith];
    const fitting = cookbook.filter((recipe) =>
      reason.days.some((day) =>
        meals.some((meal) => {
          const minutes = basis.cookingMinutes[meal]?.[day] ?? Number.POSITIVE_INFINITY;
          const facts = new Set(recipe.facts);
          const suits = basis.diet === "omnivore" || !facts.has("animal");
          const free = basis.allergens.every((allergen) => !facts.has(allergen));
          return (
            recipe.slots.includes(meal as (typeof recipe.slots)[number]) &&
            recipe.totalMinutes <= minutes &&
            suits &&
            free &&
            basis.targets.foodRules.every((rule) => rule.perWeek > 0 || !facts.has(rule.fact))
          );
        }),
      ),
    );
    expect(reason.available).toBe(fitting.length);
    expect(reason.fillable).toBeLessThan(reason.meals);
    if (reason.sharedWith.length === 0) {
      const most = reason.occasion === "dinner" ? 1 : 2;
      expect(reason.needed).toBe(Math.ceil(reason.days.length / most));
      expect(reason.available).toBeLessThan(reason.needed);
    }
    expect(text).toContain(reason.available === 0 ? "None" : String(reason.available));
  });

  it("names wishes whose loss makes a week possible just where it says so", () => {
    expect(reason.relaxations.length).toBeGreaterThan(0);
    for (const { wish, enough } of reason.relaxations) {
      expect(look(without(basis, wish)) === null, describeWish(wish)).toBe(enough);
      if (enough) expect(text).toContain("To make a week possible");
    }
  });

  it("leaves out no wish whose loss would make a week possible", () => {
    const wishes: Wish[] = [
      ...(basis.diet === "omnivore" ? [] : [{ kind: "diet", diet: basis.diet } as const]),
      ...basis.allergens.map((allergen) => ({ kind: "allergen", allergen }) as const),
      ...[reason.occasion, ...reason.sharedWith].map((occasion) => ({ kind: "time", occasion }) as const),
    ];
    const enough = wishes.filter((wish) => look(without(basis, wish)) === null);
    const named = reason.relaxations.filter((way) => way.enough).map((way) => way.wish);
    expect(new Set(named.map(describeWish))).toEqual(new Set(enough.map(describeWish)));
  });
});

describe("what stands in the way", () => {
  it("is put to the one day concerned", () => {
    const { reason, text } = shortageOf(IMPOSSIBLE["no time for dinner on Wednesday alone"]!);
    expect(reason).toMatchObject({ occasion: "dinner", days: [2], sharedWith: [] });
    expect(text).toContain("dinner on Wednesday");
    expect(text).toContain("the limit on time for dinner");
  });

  it("is nothing for plain wishes", () => {
    expect(look(basisOf({}))).toBeNull();
  });

  it("is no safety rule, since those cannot be given up", () => {
    const { reason } = shortageOf({ ...VEGAN_WITHOUT_MUCH, declarations: ["coeliac"] });
    expect(reason.relaxations.map(({ wish }) => wish.kind)).not.toContain("safety");
    // Gluten is out for the coeliac's sake anyway, so leaving the allergen's box unticked would not help.
    expect(reason.relaxations.map(({ wish }) => "allergen" in wish && wish.allergen)).not.toContain("gluten");
  });

  it("is not put down to energy: somebody who needs very much or very little still gets a week", () => {
    for (const energy of [1000, 5000]) {
      const basis = basisOf({});
      const target = energy as typeof basis.targets.energy.target;
      const changed = {
        ...basis,
        targets: { ...basis.targets, energy: { ...basis.targets.energy, target } },
      };
      expect(look(changed)).toBeNull();
    }
  });
});

describe("portions", () => {
  it("go from half a serving to two, in the recipe's own steps", () => {
    expect(portionSteps(0.25)).toEqual([0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);
    expect(portionSteps(0.5)).toEqual([0.5, 1, 1.5, 2]);
    expect(portionSteps(1)).toEqual([1, 2]);
  });

  it("that fit a meal's energy only nearly are taken too where few fit", () => {
    const dinners = cookbook.filter((recipe) => recipe.slots.includes("dinner")).slice(0, 9);
    const others = cookbook.filter((recipe) => !recipe.slots.includes("dinner"));
    // Three of nine dinners are so light that no portion fits, which leaves six for seven evenings.
    const light = dinners.map((recipe, at) => {
      if (at > 2) return recipe;
      const energy = { known: 20, worst: 20, complete: true };
      return { ...recipe, perServing: { ...recipe.perServing, energy } };
    });
    const basis = basisOf({ cookingMinutes: {} });
    expect(
      findImpossible(basis, [...light, ...others], buildProblem(basis, [...light, ...others])),
    ).toBeNull();
  });
});

describe("locked meals", () => {
  const dinner = cookbook.find((recipe) => recipe.slots.includes("dinner") && recipe.facts.includes("meat"))!;

  it("stay, even against a wish, and nothing else of the kind comes in", () => {
    const locked = [{ day: 1, occasion: "dinner", recipe: dinner.id, portion: 1.25 } as const];
    const { week } = planWeek(person({ diet: "vegetarian" }), { locked, moves: 2_000 });
    const kept = week.meals.filter((meal) => meal.locked);
    expect(kept).toMatchObject([{ day: 1, occasion: "dinner", recipe: dinner.id, portion: 1.25 }]);
    const others = week.meals.filter((meal) => !meal.locked);
    expect(others.filter((meal) => week.recipes[meal.recipe]!.facts.includes("meat"))).toEqual([]);
  });

  it("that break the rule on repeats by themselves are said to be the reason", () => {
    const basis = basisOf({});
    const locked = [0, 1, 2].map((day) => ({
      day,
      occasion: "dinner" as const,
      recipe: dinner.id,
      portion: 1,
    }));
    const reason = findImpossible(basis, cookbook, buildProblem(basis, cookbook, locked));
    expect(reason).toEqual({ kind: "rules cannot be kept" });
    expect(describeImpossible(reason!, basis)).toContain("Unlock a meal");
  });
});
