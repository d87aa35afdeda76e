import { z } from "zod";
import { DIETS } from "#lib/domain/catalogue/facts.ts";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { SLOTS } from "#lib/domain/recipes/recipe.ts";

/** The recipe list's address. What cannot be read is left out rather than refused: it is only a filter. */
export const recipeQuery = z.object({
  q: z.string().trim().max(100).catch(""),
  slot: z.enum(SLOTS).nullable().catch(null),
  diet: z.enum(DIETS).catch("omnivore"),
  minutes: z.coerce.number().int().min(1).max(600).nullable().catch(null),
  nutrient: z.enum(SCORED_NUTRIENTS).nullable().catch(null),
});

/** Servings a recipe page is asked for. */
export const servingsParam = z.coerce.number().min(0.25).max(24);
