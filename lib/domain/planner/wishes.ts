// Pure. Why a recipe may not be served: the wish or rule that stands against it.
import { type Allergen, type Diet, freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, isoWeekday } from "#lib/domain/shared/calendar.ts";
import type { PlanBasis, PlannableRecipe } from "./basis.ts";

/** Something the person asked for, or a safety rule that follows from who they are. */
export type Wish =
  | { readonly kind: "diet"; readonly diet: Diet }
  | { readonly kind: "allergen"; readonly allergen: Allergen }
  | { readonly kind: "dislike"; readonly key: string; readonly name: string }
  | { readonly kind: "never" }
  | { readonly kind: "time"; readonly occasion: Occasion }
  | { readonly kind: "safety"; readonly fact: string; readonly reason: string };

/** Minutes the person has for an occasion on a day of the plan; Infinity when they set none. */
export function minutesFor(basis: PlanBasis, occasion: Occasion, day: number): number {
  const minutes = basis.cookingMinutes[occasion];
  return minutes?.[isoWeekday(addDays(basis.startDate, day)) - 1] ?? Number.POSITIVE_INFINITY;
}

/** Every wish that stands against this recipe, whatever the day; empty when it may be served. */
export function wishesAgainst(basis: PlanBasis, recipe: PlannableRecipe): Wish[] {
  const facts = new Set(recipe.facts);
  const against: Wish[] = [];
  if (!suitsDiet(basis.diet, facts)) against.push({ kind: "diet", diet: basis.diet });
  for (const allergen of basis.allergens)
    if (!freeOfAllergens([allergen], facts)) against.push({ kind: "allergen", allergen });
  for (const { key, name } of basis.dislikes)
    if (recipe.foods.includes(key)) against.push({ kind: "dislike", key, name });
  if (recipe.opinion === "never") against.push({ kind: "never" });
  for (const rule of basis.targets.foodRules)
    if (rule.perWeek === 0 && facts.has(rule.fact))
      against.push({ kind: "safety", fact: rule.fact, reason: rule.reason });
  return against;
}
