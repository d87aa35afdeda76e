import { z } from "zod";
import { DIETS } from "#lib/domain/catalogue/facts.ts";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { WORLD_REGIONS } from "#lib/domain/recipes/cuisines.ts";
import { SLOTS } from "#lib/domain/recipes/recipe.ts";

/** Which recipes of those one knows: favourites, one's own, or what one never wants again. */
export const SHELVES = ["favourites", "own", "never"] as const;

/** The recipe list's address. What cannot be read is left out rather than refused: it is only a filter. */
export const recipeQuery = z.object({
  q: z.string().trim().max(100).catch(""),
  slot: z.enum(SLOTS).nullable().catch(null),
  /** Null: the person's own diet and allergies when they are known, else any. */
  diet: z.enum(DIETS).nullable().catch(null),
  minutes: z.coerce.number().int().min(1).max(600).nullable().catch(null),
  region: z.enum(WORLD_REGIONS).nullable().catch(null),
  /** "me": what brings most of the person's priorities; a nutrient: most of that; null: by name. */
  most: z
    .union([z.literal("me"), z.literal("name"), z.enum(SCORED_NUTRIENTS)])
    .nullable()
    .catch(null),
  kcal: z.coerce.number().int().min(50).max(2000).nullable().catch(null),
  shelf: z.enum(SHELVES).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100).catch(1),
});

export type RecipeQueryInput = z.output<typeof recipeQuery>;

/** Servings a recipe page is asked for. */
export const servingsParam = z.coerce.number().min(0.25).max(24);
