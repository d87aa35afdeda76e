import { z } from "zod";
import { readAmount } from "#lib/domain/shopping/typed-grams.ts";
import { isoDate } from "./week.ts";

const food = z.string().regex(/^[0-9]{5}$/, "Choose a food from the list.");
const id = z.uuid("That isn't in your pantry.");

/** "500 g", "3", "2 tins"; empty for "some". What it weighs depends on the food. */
const amount = z
  .string()
  .trim()
  .max(40, "Use at most 40 characters.")
  .transform((text, context) => {
    if (text === "") return null;
    const read = readAmount(text);
    if (read && read.amount <= 100_000) return read;
    context.addIssue({
      code: "custom",
      message: read ? "That is more than a kitchen holds." : "Type an amount like 500 g, 3 or 2 tins.",
    });
    return z.NEVER;
  });

const useBy = z.union([z.literal("").transform(() => null), isoDate]);

export const pantryAddForm = z.object({ food, amount, useBy });
export const pantryChangeForm = z.object({ id, amount, useBy });
export const pantrySwitch = z.object({ id, on: z.boolean() });
export const stapleSwitch = z.object({ food, name: z.string().min(1).max(200), out: z.boolean() });

export const cookedForm = z.object({
  startDate: isoDate,
  day: z.coerce.number().int().min(0).max(13),
  occasion: z.string().regex(/^[a-zA-Z]{1,20}$/),
  recipe: z.string().min(1).max(120),
  cooked: z.enum(["yes", "no"]).transform((text) => text === "yes"),
});
