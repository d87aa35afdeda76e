import type { PlannedWeek, WeekMeal, WeekRecipe } from "#lib/domain/explanation/planned-week.ts";
import { NUTRIENT_IDS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { basisFor, type Profile } from "#lib/domain/people/profile.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";

export const PLAIN: Profile = PERSONAS["omnivore man, Mg + K"]!;
const NOTHING: Amount = { known: 0, worst: 0, complete: true };

/** A recipe of one food that brings these amounts a serving and nothing else. */
export function smallRecipe(
  id: string,
  brings: Readonly<Partial<Record<NutrientId, Amount>>> = {},
  food = "11457",
): WeekRecipe {
  const perServing = { ...Object.fromEntries(NUTRIENT_IDS.map((each) => [each, NOTHING])), ...brings };
  const nutrients = Object.fromEntries(
    NUTRIENT_IDS.map((each) => {
      const { known, complete } = brings[each] ?? NOTHING;
      return [each, complete ? known : null];
    }),
  );
  return {
    id,
    name: `The ${id}`,
    cuisine: "Any",
    slots: ["breakfast", "lunch", "dinner", "snack"],
    totalMinutes: 20,
    portionStep: 0.5,
    keepsDays: 0,
    training: [],
    family: "vegetable",
    facts: [],
    perServing: perServing as WeekRecipe["perServing"],
    contributions: [
      { food, name: "spinach", grams: 100, nutrients: nutrients as Record<NutrientId, number> },
    ],
  };
}

/** A week in which each recipe makes up a day by itself, as dinner. */
export function smallWeek(
  recipes: readonly WeekRecipe[],
  startDate: string = "2026-11-23",
  profile: Profile = PLAIN,
): PlannedWeek {
  const meals = recipes.map((recipe, day): WeekMeal => {
    const rival = { recipe: "rival", name: "Rival", portion: 1.5, cost: 0.1 + 0.2, brings: {} };
    return {
      day,
      occasion: "dinner",
      recipe: recipe.id,
      portion: 1,
      locked: day % 2 === 1,
      rival: day === 0 ? rival : null,
    };
  });
  return {
    basis: basisFor({ ...profile, occasions: ["dinner"] }, startDate as IsoDate, recipes.length),
    meals,
    recipes: Object.fromEntries(recipes.map((recipe) => [recipe.id, recipe])),
  };
}
