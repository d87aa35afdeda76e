// Pure. Why a recipe may not be served: the wish or rule that stands against it.
import { type Allergen, type Diet, freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, isoWeekday } from "#lib/domain/shared/calendar.ts";
import type { Companion, EaterBasis, PlanBasis, PlannableRecipe } from "./basis.ts";

/** Something the person asked for, or a safety rule that follows from who they are. */
export type Wish =
  | { readonly kind: "diet"; readonly diet: Diet }
  | { readonly kind: "allergen"; readonly allergen: Allergen }
  | { readonly kind: "dislike"; readonly key: string; readonly name: string }
  | { readonly kind: "never" }
  /** On these weekdays (1 is Monday), where it is known that no other has to give way; else on all. */
  | { readonly kind: "time"; readonly occasion: Occasion; readonly weekdays?: readonly number[] }
  | { readonly kind: "safety"; readonly fact: string; readonly reason: string }
  /** Eating from one pot with somebody: what they leave out is left out for everybody. */
  | { readonly kind: "together"; readonly companion: string; readonly name: string };

/** Minutes the person has for an occasion on a day of the plan; Infinity when they set none. */
export function minutesFor(
  basis: Pick<PlanBasis, "startDate" | "cookingMinutes" | "adjustments">,
  occasion: Occasion,
  day: number,
): number {
  const today = basis.adjustments
    .filter((adjustment) => adjustment.day === day)
    .flatMap(({ cookingMinutes }) => cookingMinutes[occasion] ?? []);
  if (today.length > 0) return Math.min(...today);
  const minutes = basis.cookingMinutes[occasion];
  return minutes?.[isoWeekday(addDays(basis.startDate, day)) - 1] ?? Number.POSITIVE_INFINITY;
}

/** Every wish of the person who plans that stands against this recipe, whatever the day; empty when it may be served. */
export function wishesAgainst(basis: EaterBasis, recipe: PlannableRecipe): Wish[] {
  const against = eaterAgainst(basis, recipe);
  if (recipe.opinion === "never") against.push({ kind: "never" });
  return against;
}

/** True when this companion may be served the recipe. */
export const suitsCompanion = (companion: Companion, recipe: PlannableRecipe): boolean =>
  !companion.never.includes(recipe.id) && eaterAgainst(companion, recipe).length === 0;

function eaterAgainst(eater: EaterBasis, recipe: PlannableRecipe): Wish[] {
  const facts = new Set(recipe.facts);
  const against: Wish[] = [];
  if (!suitsDiet(eater.diet, facts)) against.push({ kind: "diet", diet: eater.diet });
  for (const allergen of eater.allergens)
    if (!freeOfAllergens([allergen], facts)) against.push({ kind: "allergen", allergen });
  for (const { key, name } of eater.dislikes)
    if (recipe.foods.includes(key)) against.push({ kind: "dislike", key, name });
  for (const rule of eater.targets.foodRules)
    if (rule.perWeek === 0 && facts.has(rule.fact))
      against.push({ kind: "safety", fact: rule.fact, reason: rule.reason });
  return against;
}
