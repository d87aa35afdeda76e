import { z } from "zod";
import type { Recipe } from "#lib/domain/recipes/recipe.ts";
import { COOKING_METHODS, SEASONS, SLOTS, TRAINING_MOMENTS } from "#lib/domain/recipes/recipe.ts";
import { grams, minutes } from "#lib/domain/shared/units.ts";

const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(longest, `must have at most ${longest} characters`)
    .regex(/^[^\n]*$/, "must be one line");

const wholeMinutes = z.int("must be whole minutes").min(0).max(1440);

const cook = z
  .strictObject({
    method: z.enum(COOKING_METHODS),
    liquid: z.enum(["kept", "drained"]).optional(),
    minutes: wholeMinutes.optional(),
  })
  .refine((value) => value.method !== "none" || value.liquid === undefined, {
    path: ["liquid"],
    message: 'says what becomes of a cooking liquid, but the method is "none"',
  });

const ingredient = z.strictObject({
  food: z.string({ error: 'must be a catalogue key in quotes, like "16144"' }).regex(/^\d{5}$/, {
    error: 'must be a catalogue key of five digits in quotes, like "01123"',
  }),
  name: line(60),
  amount: z.number().positive(),
  unit: line(30),
  grams: z.number().positive().max(10_000),
  prep: line(80).optional(),
  cook: cook.optional(),
  optional: z.boolean().optional(),
});

/** One recipe file, as its author writes it (prisma/recipes/SLOT/ID.yaml). */
export const recipeFileSchema = z
  .strictObject({
    name: line(80),
    description: line(160),
    slots: z.array(z.enum(SLOTS)).min(1).max(SLOTS.length),
    servings: z.int("must be a whole number").min(1).max(24),
    minutes: z.strictObject({ active: wholeMinutes, total: wholeMinutes }),
    cuisine: line(40),
    difficulty: z.enum(["easy", "medium", "advanced"]),
    equipment: z.array(line(40)),
    season: z.array(z.enum(SEASONS)).min(1).max(3).optional(),
    training: z.array(z.enum(TRAINING_MOMENTS)).min(1).max(3).optional(),
    keeps: z.int("must be whole days").min(0).max(30),
    portion_step: z
      .union([z.literal(0.25), z.literal(0.5), z.literal(1)], { error: "must be 0.25, 0.5 or 1" })
      .optional(),
    ingredients: z.array(ingredient).min(1).max(30),
    steps: z.array(line(600)).min(1).max(20),
  })
  .refine((file) => file.minutes.active <= file.minutes.total, {
    path: ["minutes", "active"],
    message: "is more than the total",
  })
  .refine((file) => new Set(file.slots).size === file.slots.length, {
    path: ["slots"],
    message: "names a slot twice",
  });

export type RecipeFile = z.infer<typeof recipeFileSchema>;

/** The same as JSON Schema, for editors. */
export const recipeFileJsonSchema = () => ({
  title: "A Replenish recipe",
  ...z.toJSONSchema(recipeFileSchema, { io: "input" }),
});

/** The recipe a file describes; the file's name is its id. */
export function toRecipe(id: string, file: RecipeFile): Recipe {
  return {
    id,
    name: file.name,
    description: file.description,
    slots: file.slots,
    cuisine: file.cuisine,
    servings: file.servings,
    activeMinutes: minutes(file.minutes.active),
    totalMinutes: minutes(file.minutes.total),
    keepsDays: file.keeps,
    difficulty: file.difficulty,
    equipment: file.equipment,
    seasons: file.season ?? [],
    training: file.training ?? [],
    portionStep: file.portion_step ?? 0.25,
    steps: file.steps,
    ingredients: file.ingredients.map((item) => ({
      food: item.food,
      name: item.name,
      amount: item.amount,
      unit: item.unit,
      grams: grams(item.grams),
      preparation: item.prep ?? null,
      cook: {
        method: item.cook?.method ?? "none",
        liquid: item.cook?.liquid ?? null,
        minutes: item.cook?.minutes === undefined ? null : minutes(item.cook.minutes),
      },
      optional: item.optional ?? false,
    })),
  };
}
