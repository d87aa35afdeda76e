// Adds up a list of foods, cooked or not, for one person: totals as intervals, targets, limits.
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { NUTRIENT_IDS, NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { personOn } from "#lib/domain/people/profile.ts";
import { recipeFacts } from "#lib/domain/recipes/compute-facts.ts";
import type { Recipe } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { grams, minutes } from "#lib/domain/shared/units.ts";
import { profileOf } from "#lib/schemas/person-request.ts";
import type { AnalyseRequest } from "#lib/schemas/plan-request.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { interval, rounded, standing } from "./coverage-document.ts";
import type { Answer } from "./main.ts";

export async function analyse(
  request: AnalyseRequest,
  complain: (field: string, message: string) => never,
): Promise<Answer> {
  const catalogue = readCatalogueFiles();
  const foods = new Map(catalogue.map((food) => [food.key, food]));
  request.items.forEach(({ food }, index) => {
    if (!foods.has(food)) complain(`items.${index}.food`, `the catalogue has no food ${food}`);
  });
  const { perServing, contributions, facts } = recipeFacts(
    asRecipe(request, foods),
    foods,
    worstOfGroup(catalogue),
  );
  const on = request.date as IsoDate;
  const targets = personalTargets(personOn(profileOf(request.person, on), on), on, request.person.diet);
  return {
    code: 0,
    answer: {
      date: request.date,
      foods: contributions.map(({ food, grams: raw, nutrients }) => ({
        food,
        description: foods.get(food)!.description,
        grams: raw,
        nutrients: Object.fromEntries(
          NUTRIENT_IDS.map((id) => {
            const amount = nutrients[id];
            return [id, amount === null ? null : rounded(amount)];
          }),
        ),
      })),
      energy: { ...interval(perServing.energy), target: rounded(targets.energy.target), unit: "kcal" },
      totals: Object.fromEntries(
        NUTRIENT_IDS.map((id) => [id, { unit: NUTRIENTS[id].unit, ...interval(perServing[id]) }]),
      ),
      coverage: SCORED_NUTRIENTS.map((nutrient) => standing(targets, nutrient, (id) => perServing[id])),
      facts,
      messages: targets.messages,
    },
  };
}

/** The list as a dish of one serving, so that cooking counts as it does in a recipe. */
function asRecipe(
  request: AnalyseRequest,
  foods: ReadonlyMap<string, { readonly description: string }>,
): Recipe {
  return {
    id: "items",
    name: "Items",
    description: "",
    slots: ["dinner"],
    cuisine: "",
    servings: 1,
    activeMinutes: minutes(0),
    totalMinutes: minutes(0),
    keepsDays: 0,
    difficulty: "easy",
    equipment: [],
    seasons: [],
    training: [],
    steps: [],
    portionStep: 1,
    ingredients: request.items.map(({ food, grams: weight, cook }) => ({
      food,
      name: foods.get(food)!.description,
      amount: weight,
      unit: "g",
      grams: grams(weight),
      preparation: null,
      cook: {
        method: cook?.method ?? "none",
        liquid: cook?.liquid ?? null,
        minutes: cook?.minutes === undefined ? null : minutes(cook.minutes),
      },
      optional: false,
    })),
  };
}
