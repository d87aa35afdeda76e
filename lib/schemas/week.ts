import { z } from "zod";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { parseChange, type WishChange } from "#lib/domain/people/what-if.ts";
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

/** The longest plan there is. */
export const MOST_DAYS = 14;

/** Whole days, as typed or chosen; a week where nothing is said. */
const planDays = z
  .string()
  .default("7")
  .transform((text) => (/^\s*\d{1,2}\s*$/.test(text) ? Number(text) : Number.NaN))
  .refine((days) => days >= 1 && days <= MOST_DAYS, `Choose 1 to ${MOST_DAYS} days.`);

/** A week may begin within a year of today, either way. */
export const planForm = (today: IsoDate) =>
  z.object({
    startDate: isoDate.refine(
      (date) => Math.abs(Date.parse(date) - Date.parse(today)) <= DAYS_AROUND * 86_400_000,
      "Choose a day within a year of today.",
    ),
    days: planDays,
  });

export const adjustForm = z.object({ startDate: isoDate });

/** Changes of a "what if" tried at once. */
const MOST_CHANGES = 8;

const whole = z.coerce.number().int().min(0);
const place = { startDate: isoDate, revision: whole, day: whole.max(13), occasion: z.enum(OCCASIONS) };

export const lockForm = z.object({
  ...place,
  locked: z.enum(["yes", "no"]).transform((text) => text === "yes"),
});
/** A ticked box: the day's other meals may change their portions to fit. */
const repair = z
  .literal("yes")
  .optional()
  .transform((text) => text === "yes");
export const swapForm = z.object({ ...place, recipe: z.string().min(1).max(120), repair });
export const portionForm = z.object({ ...place, portion: z.coerce.number().min(0.1).max(4), repair });
export const moveForm = z.object({ ...place, toDay: whole.max(13), way: z.enum(["trade", "copy"]) });
export const whyNotForm = z.object({
  ...place,
  recipe: z.string().min(1).max(120),
  rest: z.enum(["day", "week"]),
});

/** "have.milk minutes.10": the changes of a "what if", in an address or a form. */
export const changesParam = z
  .union([z.string().max(200), z.array(z.string().max(60)).max(MOST_CHANGES)])
  .transform((given): WishChange[] => {
    const words = (Array.isArray(given) ? given : given.split(" ")).filter((word) => word !== "");
    return [...new Set(words)].slice(0, MOST_CHANGES).flatMap((word) => parseChange(word) ?? []);
  });
export const whatIfForm = z.object({
  startDate: isoDate,
  revision: whole,
  changes: changesParam.refine((changes) => changes.length > 0, "Choose what to change first."),
});
export const recipeNameQuery = z.object({ q: z.string().trim().min(2).max(80) });
export const relaxForm = z.object({ startDate: isoDate, way: whole.max(20) });
export const undoForm = z.object({ startDate: isoDate, revision: whole });
export const cancelForm = z.object({ run: z.uuid() });

const lastDay = 13;

/** A day of the plan, from 0. */
export const dayParam = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number);

/** "2-dinner" in an address. */
export const placeParam = z
  .string()
  .regex(/^\d{1,2}-[a-zA-Z]+$/)
  .transform((text, context) => {
    const [day, occasion] = text.split("-");
    const known = OCCASIONS.find((each) => each === occasion);
    if (known && Number(day) <= lastDay) return { day: Number(day), occasion: known };
    context.addIssue({ code: "custom", message: "No such meal." });
    return z.NEVER;
  });

/** "magnesium.2" or "magnesium" (the whole week). */
export const behindParam = z
  .string()
  .regex(/^[a-zA-Z0-9]+(\.\d{1,2})?$/)
  .transform((text, context) => {
    const [name, day] = text.split(".");
    const nutrient = SCORED_NUTRIENTS.find((each) => each === name);
    if (nutrient && (day === undefined || Number(day) <= lastDay))
      return { nutrient, day: day === undefined ? null : Number(day) };
    context.addIssue({ code: "custom", message: "No such figure." });
    return z.NEVER;
  });
