import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { RankedFood } from "#lib/domain/catalogue/rank-foods.ts";
import { priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import { PRIORITY_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { NutrientTarget } from "#lib/domain/nutrition/targets.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ProfileStore } from "./plan-ports.ts";
import { type ProfileScreen, viewProfile } from "./view-profile.ts";

export interface BestFoods {
  /** Everyday foods that suit the diet and the allergies, by what a household serving brings, most first. */
  bestFoods(
    nutrient: ScoredNutrient,
    diet: Diet,
    allergens: readonly Allergen[],
  ): Promise<readonly RankedFood[]>;
}

export interface PriorityChoice {
  readonly nutrient: ScoredNutrient;
  readonly target: NutrientTarget;
  /** Why this person may not choose it; null when they may. */
  readonly refusal: string | null;
  readonly bestFoods: readonly RankedFood[];
}

export interface PrioritiesScreen extends ProfileScreen {
  readonly choices: readonly PriorityChoice[];
}

/** Everything a person may prioritise, with what it would mean for them; null before they told us who they are. */
export async function viewPriorities(
  ports: { readonly profiles: ProfileStore; readonly foods: BestFoods },
  userId: string,
  today: IsoDate,
): Promise<PrioritiesScreen | null> {
  const screen = await viewProfile(ports, userId, today);
  if (!screen) return null;
  const { profile, targets } = screen;
  const excluded = new Set(targets.foodRules.filter((rule) => rule.perWeek === 0).map((rule) => rule.fact));
  // One after another: each reads the catalogue when it is not kept already, and all at once would take every connection.
  const choices: PriorityChoice[] = [];
  for (const nutrient of PRIORITY_NUTRIENTS) {
    const refusal = priorityRefusal(targets, nutrient);
    const foods =
      refusal === null ? await ports.foods.bestFoods(nutrient, profile.diet, profile.allergens) : [];
    choices.push({
      nutrient,
      target: targets.nutrients[nutrient],
      refusal,
      bestFoods: foods.filter((food) => !food.facts.some((fact) => excluded.has(fact))),
    });
  }
  return { ...screen, choices };
}
