// Pure. How much of what the planner scores was measured in a food.
import { type NutrientProfile, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";

/** Share (0 to 1) of the scored nutrients that are measured. */
export function completenessOf(profile: NutrientProfile): number {
  const measured = SCORED_NUTRIENTS.filter((nutrient) => profile[nutrient] !== null).length;
  return measured / SCORED_NUTRIENTS.length;
}
