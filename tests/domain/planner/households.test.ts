import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALLERGENS, DIETS } from "#lib/domain/catalogue/facts.ts";
import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import { allMeals } from "#lib/domain/explanation/planned-week.ts";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import { companionOfMember } from "#lib/domain/people/companion.ts";
import { basisFor, type Profile } from "#lib/domain/people/profile.ts";
import { type Companion, type PlanBasis, PRESENCES, type Presence } from "#lib/domain/planner/basis.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { seededRandom } from "#lib/domain/planner/random.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { MONDAY, person } from "../../factories/planned-week.ts";
import { cookbook } from "../../factories/real-cookbook.ts";
import { breaksDiet, holdsAllergen } from "./hard-constraints.ts";

/** Ten thousand households, each of one to four of these people. */
const HOUSEHOLDS = 10_000;
const PEOPLE = 240;
const foods = [...new Set(cookbook.flatMap((recipe) => recipe.foods))].sort();
/** Enough to choose from, and few enough that ten thousand problems are built in no time. */
const recipes = cookbook.filter((_, at) => at % 11 === 0);
const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]));

const random = seededRandom(20_261_126);
const some = <T>(list: readonly T[], most: number): T[] => {
  const count = random.below(most + 1);
  return [...new Set(Array.from({ length: count }, () => list[random.below(list.length)]!))];
};
const people: Profile[] = Array.from({ length: PEOPLE }, () =>
  person({
    birthDate: `${1945 + random.below(65)}-04-09` as Profile["birthDate"],
    sex: random.below(2) === 0 ? "female" : "male",
    height: centimetres(150 + random.below(40)),
    weight: kilograms(52 + random.below(40)),
    diet: DIETS[random.below(DIETS.length)]!,
    allergens: some(ALLERGENS, 2),
    dislikes: some(foods, 3).map((key) => ({ key, name: key })),
    declarations: some(DECLARATION_IDS, 2),
    priorities: ["iron", "magnesium"],
    occasions: (["lunch", "dinner"] as const).slice(),
    cookingMinutes: {},
    leftoverMeals: random.below(3),
  }),
);
const companions = people.map((profile, at) =>
  companionOfMember(
    { id: `person-${at}`, name: `Person ${at}`, profile, never: some([...byId.keys()], 4), presence: {} },
    MONDAY,
  ),
);
const bases = people.map((profile) => basisFor(profile, MONDAY, 1));

/** What stands against a recipe on somebody's plate, told from its foods; null when nothing does. */
function violation(eater: Pick<Companion, "diet" | "allergens" | "dislikes" | "targets">, id: string) {
  const recipe = byId.get(id)!;
  if (breaksDiet(eater.diet, recipe)) return `not ${eater.diet}`;
  const allergen = eater.allergens.find((each) => holdsAllergen(each, recipe) || recipe.facts.includes(each));
  if (allergen) return `holds ${allergen}`;
  const disliked = eater.dislikes.find(({ key }) => recipe.foods.includes(key));
  if (disliked) return `made with ${disliked.name}`;
  const rule = eater.targets.foodRules.find(
    ({ perWeek, fact }) => perWeek === 0 && recipe.facts.includes(fact),
  );
  return rule ? `against safety: ${rule.fact}` : null;
}
/** By person, the recipes something stands against. */
const forbidden = people.map(
  (_, at) => new Map([...byId.keys()].map((id) => [id, violation(companions[at]!, id)])),
);

const household = fc.record({
  who: fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 1, maxLength: 4 }),
  presences: fc.array(fc.constantFrom(...PRESENCES), { minLength: 6, maxLength: 6 }),
});

/** The first of them plans; the others sit with them, have something of their own, or eat elsewhere. */
function basisOf({ who, presences }: { who: readonly number[]; presences: readonly Presence[] }): PlanBasis {
  const [first, ...others] = who;
  return {
    ...bases[first!]!,
    companions: others.map((at, index) => ({
      ...companions[at]!,
      presence: { lunch: presences[index * 2]!, dinner: presences[index * 2 + 1]! },
    })),
  };
}

describe("households", () => {
  it(`are offered nothing that one of them may not eat, at any meal they have, in ${HOUSEHOLDS} of them`, {
    timeout: 240_000,
  }, () => {
    let offered = 0;
    let shared = 0;
    fc.assert(
      fc.property(household, ({ who, presences }) => {
        const problem = buildProblem(basisOf({ who, presences }), recipes);
        problem.cells.forEach((cell, at) => {
          if (cell.eaters.length > 1) shared += 1;
          for (const { candidate, portions } of problem.options[at]!) {
            const { recipe } = problem.candidates[candidate]!;
            offered += 1;
            if (portions.length !== cell.eaters.length) throw new Error("a seat has no plate");
            for (const eater of cell.eaters) {
              const against = forbidden[who[eater]!]!.get(recipe);
              if (against) throw new Error(`${recipe} for person ${who[eater]}: ${against}`);
              if (eater > 0 && companions[who[eater]!]!.never.includes(recipe))
                throw new Error("never again");
            }
          }
        });
      }),
      { numRuns: HOUSEHOLDS },
    );
    expect(offered).toBeGreaterThan(HOUSEHOLDS);
    expect(shared).toBeGreaterThan(HOUSEHOLDS / 4);
  });

  it("are served only what was offered, each at the meals they have, with a portion for everybody", {
    timeout: 120_000,
  }, () => {
    let planned = 0;
    fc.assert(
      fc.property(household, fc.nat(1_000), (asked, seed) => {
        const basis = basisOf(asked);
        const problem = buildProblem(basis, recipes);
        if (problem.options.some((options) => options.length === 0)) return;
        const { meals } = searchWeek(problem, { seed, moves: 40 });
        const week = assembleWeek(basis, problem, meals, byId, new Set());
        planned += 1;
        for (const occasion of ["lunch", "dinner"] as const) {
          const here = allMeals(week).filter((meal) => meal.occasion === occasion);
          const eaters = here.flatMap((meal) => [
            ...(meal.table ? [] : [{ at: asked.who[0]!, portion: meal.portion, meal }]),
            ...(meal.plates ?? []).map(({ eater, portion }) => ({
              at: Number(eater.replace("person-", "")),
              portion,
              meal,
            })),
          ]);
          const expected = basis.companions.filter(({ presence }) => presence[occasion] !== "away");
          expect(eaters).toHaveLength(1 + expected.length);
          for (const { at, portion, meal } of eaters) {
            expect(portion).toBeGreaterThan(0);
            expect(forbidden[at]!.get(meal.recipe)).toBeNull();
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(planned).toBeGreaterThan(30);
  });
});
