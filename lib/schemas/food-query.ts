// What the addresses of food pages and the food API may hold. Addresses are typed and shared by people: on a page,
// whatever makes no sense falls back to the usual; the API says what is wrong.
import { z } from "zod";
import { DIETS } from "#lib/domain/catalogue/facts.ts";
import { RANK_BASES } from "#lib/domain/catalogue/rank-foods.ts";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";

const LONGEST_TEXT = 100;
const LAST_PAGE = 1000;
const MOST_SUGGESTIONS = 50;

/** USDA's five digits. */
export const foodKey = z.string().regex(/^\d{5}$/, "A food's key is five digits.");

const text = z.string().trim().max(LONGEST_TEXT);
const page = z.coerce.number().int().min(1).max(LAST_PAGE).catch(1);

/** `GET /api/v1/foods?q=spin&limit=8` */
export const foodSuggestQuery = z.object({
  q: text.min(1, "Say what to look for: q=spinach."),
  limit: z.coerce.number().int().min(1).max(MOST_SUGGESTIONS).default(8),
});

/** `/foods?q=spinach&page=2`; without text the page lists the nutrients. */
export const foodSearchQuery = z.object({
  q: text.catch("").default(""),
  page,
});

/** `/foods/rank?nutrient=iron&per=serving&diet=vegan&all=1&page=2`; no diet means the person's own. */
export const foodRankQuery = z.object({
  nutrient: z.enum(SCORED_NUTRIENTS).catch("magnesium"),
  per: z.enum(RANK_BASES).catch("serving"),
  diet: z.enum(DIETS).optional().catch(undefined),
  all: z.literal("1").optional().catch(undefined),
  page,
});

/** `/foods/11457?measure=2` (counted from 1) or `?grams=150`. */
export const foodPageQuery = z.object({
  measure: z.coerce.number().int().min(1).max(2).optional().catch(undefined),
  grams: z.coerce.number().positive().max(5000).optional().catch(undefined),
});
