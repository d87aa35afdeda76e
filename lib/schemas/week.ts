import { z } from "zod";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import { type IsoDate, parseIsoDate } from "#lib/domain/shared/calendar.ts";

export const isoDate = z.string({ error: "Choose a day." }).transform((text, context): IsoDate => {
  const date = parseIsoDate(text.trim());
  if (date) return date;
  context.addIssue({
    code: "custom",
    message: text.trim() === "" ? "Choose a day." : "That date doesn't exist.",
  });
  return z.NEVER;
});

/** How far from today a week may begin. */
const DAYS_AROUND = 366;

/** A week may begin within a year of today, either way. */
export const planForm = (today: IsoDate) =>
  z.object({
    startDate: isoDate.refine(
      (date) => Math.abs(Date.parse(date) - Date.parse(today)) <= DAYS_AROUND * 86_400_000,
      "Choose a day within a year of today.",
    ),
  });

const whole = z.coerce.number().int().min(0);
const place = { startDate: isoDate, revision: whole, day: whole.max(13), occasion: z.enum(OCCASIONS) };

export const lockForm = z.object({
  ...place,
  locked: z.enum(["yes", "no"]).transform((text) => text === "yes"),
});
export const swapForm = z.object({ ...place, recipe: z.string().min(1).max(120) });
export const cancelForm = z.object({ run: z.uuid() });

/** "2-dinner" in an address; null when it is no such thing. */
export const placeParam = z
  .string()
  .regex(/^\d{1,2}-[a-zA-Z]+$/)
  .transform((text) => ({ day: Number(text.split("-")[0]), occasion: text.split("-")[1] }))
  .pipe(z.object({ day: whole.max(13), occasion: z.enum(OCCASIONS) }));

/** "magnesium.2" or "magnesium" (the whole week). */
export const behindParam = z
  .string()
  .regex(/^[a-zA-Z0-9]+(\.\d{1,2})?$/)
  .transform((text) => ({
    nutrient: text.split(".")[0],
    day: text.includes(".") ? Number(text.split(".")[1]) : null,
  }))
  .pipe(z.object({ nutrient: z.enum(SCORED_NUTRIENTS), day: whole.max(13).nullable() }));
