// What the command line is asked with, as JSON. No transforms: the same schema is published as JSON Schema.
import { z } from "zod";
import { ALLERGENS } from "#lib/domain/catalogue/facts.ts";
import { COOKING_METHODS, OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { checkDays, checkMeals, mealsSchema, specialDaySchema, trainingSchema } from "./days-request.ts";
import { COOKING_MINUTES } from "./eating.ts";
import { date, foodKey, NO_BUDGET, personFits, personSchema } from "./person-request.ts";
import { sessionRequestSchema } from "./session-request.ts";
import { checkTable, companionSchema, MOST_COMPANIONS } from "./table-request.ts";

/** As the app searches. */
const MOVES = 500_000;

const sevenMinutes = z
  .array(z.int().min(COOKING_MINUTES.min).max(COOKING_MINUTES.max))
  .length(7)
  .describe("Most minutes, Monday first.");

/** A whole day's budget of cooking. */
const MOST_MINUTES = 600;

const kept = z.strictObject({
  day: z.int().min(0).max(13).describe("0 is the first day."),
  occasion: z.enum(OCCASIONS),
  recipe: z.string().min(1).max(120),
  portion: z.number().min(0.25).max(4).describe("Servings on the plate."),
});

export const planRequestSchema = z
  .strictObject({
    $schema: z.string().optional(),
    startDate: date,
    days: z.int().min(1).max(14).default(7),
    seed: z.int().min(0).max(4_294_967_295).default(1),
    moves: z
      .int()
      .min(1_000)
      .max(3_000_000)
      .default(MOVES)
      .describe("How long to search: moves tried from each of four starts."),
    prove: z.boolean().default(true).describe("Whether to work out how much better another week could be."),
    person: personSchema,
    allergens: z.array(z.enum(ALLERGENS)).default([]),
    dislikes: z.array(foodKey).max(50).default([]).describe("Foods to leave out."),
    never: z.array(z.string().min(1).max(120)).max(500).default([]).describe("Recipes never to be served."),
    favourites: z.array(z.string().min(1).max(120)).max(500).default([]).describe("Recipes to be preferred."),
    occasions: z.array(z.enum(OCCASIONS)).min(2).default(["breakfast", "lunch", "snack", "dinner"]),
    meals: mealsSchema,
    cookingMinutes: z.partialRecord(z.enum(OCCASIONS), sevenMinutes).default({}),
    minutesPerDay: z
      .array(z.int().min(0).max(MOST_MINUTES).nullable())
      .length(7)
      .default(NO_BUDGET)
      .describe("Most minutes of cooking in a whole day, Monday first; null where there is no such budget."),
    batchDays: z
      .array(z.int().min(1).max(7))
      .max(7)
      .default([])
      .describe("Days for cooking ahead; 1 is Monday."),
    leftovers: z
      .int()
      .min(0)
      .max(14)
      .default(2)
      .describe("About so many left-over meals in seven days at most; those from a batch day come on top."),
    useUp: z.array(foodKey).max(50).default([]).describe("Foods at home that wait to be eaten."),
    keep: z.array(kept).max(84).default([]).describe("Meals that must stay as they are."),
    companions: z
      .array(companionSchema)
      .max(MOST_COMPANIONS)
      .default([])
      .describe("Everybody else who eats from this plan."),
    training: trainingSchema.optional(),
    specialDays: z.array(specialDaySchema).max(14).default([]).describe("A feast, an evening without time."),
  })
  .refine(({ occasions }) => new Set(occasions).size === occasions.length, {
    path: ["occasions"],
    message: "names an occasion twice",
  })
  .superRefine((request, context) => {
    personFits(request.person, request.startDate as IsoDate, context, ["person"]);
    checkMeals(request, context);
    checkTable(request, context);
    checkDays(request, context);
    request.keep.forEach(({ day, occasion }, index) => {
      if (day >= request.days)
        context.addIssue({ code: "custom", path: ["keep", index, "day"], message: "lies beyond the plan" });
      if (!request.occasions.includes(occasion))
        context.addIssue({
          code: "custom",
          path: ["keep", index, "occasion"],
          message: "is not among the occasions",
        });
    });
  });

const cook = z.strictObject({
  method: z.enum(COOKING_METHODS),
  liquid: z.enum(["kept", "drained"]).optional(),
  minutes: z.int().min(0).max(1440).optional(),
});

export const analyseRequestSchema = z
  .strictObject({
    $schema: z.string().optional(),
    date: date.describe("The day the figures are for: age and stage count from it."),
    person: personSchema,
    items: z
      .array(
        z.strictObject({
          food: foodKey,
          grams: z.number().positive().max(10_000).describe("Edible grams, weighed before cooking."),
          cook: cook.optional(),
        }),
      )
      .min(1)
      .max(200),
  })
  .superRefine((request, context) =>
    personFits(request.person, request.date as IsoDate, context, ["person"]),
  );

export type PlanRequest = z.output<typeof planRequestSchema>;
export type AnalyseRequest = z.output<typeof analyseRequestSchema>;

/** The request schemas for editors and other programs, by name. */
export const requestJsonSchemas = () => ({
  "plan-request": { title: "A week to plan", ...z.toJSONSchema(planRequestSchema, { io: "input" }) },
  "session-request": {
    title: "A training session to drink for",
    ...z.toJSONSchema(sessionRequestSchema, { io: "input" }),
  },
  "analyse-request": { title: "Foods to add up", ...z.toJSONSchema(analyseRequestSchema, { io: "input" }) },
});
