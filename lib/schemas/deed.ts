import { z } from "zod";
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import { isoDate } from "./week.ts";

const recipe = z.string().min(1).max(120);
/** A meal as it was seen: what stands there now may be another one. */
const meal = {
  startDate: isoDate,
  day: z.number().int().min(0).max(13),
  occasion: z.enum(OCCASIONS),
  recipe,
};

/**
 * What can be done to a week or a recipe without a signal, and is sent when there is one. Each says how something is to
 * be, never how it changes, so that it may arrive any number of times.
 */
export const deed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cooked"), ...meal, cooked: z.boolean() }),
  z.object({ kind: z.literal("lock"), ...meal, locked: z.boolean() }),
  z.object({ kind: z.literal("opinion"), recipe, opinion: z.enum(["favourite", "never"]).nullable() }),
]);
export type Deed = z.output<typeof deed>;
