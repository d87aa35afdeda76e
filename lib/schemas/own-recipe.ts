import { z } from "zod";
import type { OwnLine, OwnRecipeDraft } from "#lib/domain/recipes/own-recipe.ts";
import { liquidOf } from "#lib/domain/recipes/own-recipe.ts";
import { COOKING_METHODS, SLOTS } from "#lib/domain/recipes/recipe.ts";

export const MOST_LINES = 60;

const shortText = (longest: number) =>
  z.string().trim().min(1, "Type something here.").max(longest, `Use at most ${longest} characters.`);
const optionalText = (longest: number) =>
  z.string().trim().max(longest, `Use at most ${longest} characters.`);
const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: "Type a number." })
    .int("Use a whole number.")
    .min(least, `Use at least ${least}.`)
    .max(most, `Use at most ${most}.`);

/** One line as the form sends it back, after the person looked at it. */
const line = z
  .object({
    text: z.string().trim().min(1).max(200, "A line has at most 200 characters."),
    food: z
      .string()
      .regex(/^\d{5}$/)
      .nullable(),
    foodName: z.string().max(300),
    name: z.string().trim().max(80),
    amount: z.number().positive().max(100_000).nullable(),
    unit: z.string().max(30).nullable(),
    grams: z
      .number({ error: "Type a weight in grams." })
      .positive("A weight is more than nothing.")
      .max(20_000, "That is more than 20 kg.")
      .nullable(),
    method: z.enum(COOKING_METHODS),
    drained: z.boolean(),
  })
  .transform(
    ({ drained, ...rest }): OwnLine => ({
      ...rest,
      name: rest.name || rest.text.slice(0, 80),
      liquid: drained && liquidOf(rest.method) !== null ? "drained" : liquidOf(rest.method),
    }),
  );

const linesJson = z
  .string()
  .max(200_000, "That is more than a recipe holds.")
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "The ingredients did not arrive whole. Try again." });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(line)
      .min(1, "Type at least one ingredient and have it read.")
      .max(MOST_LINES, `A recipe has at most ${MOST_LINES} lines of ingredients.`),
  );

export const ownRecipeForm = z
  .object({
    id: z
      .string()
      .regex(/^own-[0-9a-f-]{36}$/)
      .or(z.literal("").transform(() => null))
      .optional(),
    name: shortText(80),
    description: optionalText(160),
    slots: z.array(z.enum(SLOTS)).min(1, "Choose at least one meal it is for."),
    servings: wholeNumber(1, 24),
    activeMinutes: wholeNumber(0, 1440),
    totalMinutes: wholeNumber(1, 1440),
    keepsDays: wholeNumber(0, 30),
    cuisine: optionalText(40),
    lines: linesJson,
    steps: z.string().trim().max(12_000, "Use at most 12,000 characters."),
    source: z.string().trim().max(500).optional(),
  })
  .refine((form) => form.activeMinutes <= form.totalMinutes, {
    path: ["totalMinutes"],
    message: "The whole time cannot be less than the time at work.",
  })
  .transform(({ id, lines, steps, source, ...rest }): { id: string | null; draft: OwnRecipeDraft } => ({
    id: id ?? null,
    draft: {
      ...rest,
      cuisine: rest.cuisine || "Home",
      lines,
      steps: steps
        .split(/\n+/)
        .map((step) => step.replace(/^\s*\d+[.)]\s*/, "").trim())
        .filter(Boolean)
        .slice(0, 40),
      source: source || null,
    },
  }));

/** Lines of ingredients to be read. */
export const readLinesInput = z.object({
  text: z
    .string()
    .trim()
    .min(1, "Type the ingredients first, one on each line.")
    .max(12_000, "That is more than a recipe holds.")
    .refine((text) => text.split("\n").length <= MOST_LINES, `Use at most ${MOST_LINES} lines.`),
  steps: z.string().max(12_000).optional(),
});

/** A recipe to be taken in: an address, or a page pasted whole. */
export const importInput = z.object({
  from: z
    .string()
    .trim()
    .min(1, "Paste an address, or the page itself.")
    .max(2_000_000, "That is too large. Paste the address instead."),
});

export const opinionInput = z.object({
  recipe: z.string().min(1).max(120),
  opinion: z.enum(["favourite", "never", ""]).transform((said) => (said === "" ? null : said)),
});

export const ownRecipeId = z.object({ id: z.string().regex(/^own-[0-9a-f-]{36}$/) });
export const shareRecipeForm = ownRecipeId.extend({
  shared: z.enum(["yes", "no"]).transform((text) => text === "yes"),
});
