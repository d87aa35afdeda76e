// What the command line is asked with, as JSON. No transforms: the same schema is published as JSON Schema.
import { z } from "zod";
import { ALLERGENS, DIETS } from "#lib/domain/catalogue/facts.ts";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import { MOST_PRIORITIES } from "#lib/domain/guidance/priorities.ts";
import {
  AGE_YEARS,
  HEIGHT_CM,
  isPlausibleBody,
  LACTATION_MONTHS,
  PREGNANCY_WEEKS,
  WEIGHT_KG,
} from "#lib/domain/nutrition/body-bounds.ts";
import { PRIORITY_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { ACTIVITY_LEVELS, GOALS } from "#lib/domain/nutrition/person.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { COOKING_METHODS, OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import { addDays, ageInYears, type IsoDate, parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { COOKING_MINUTES } from "./eating.ts";
import { sessionRequestSchema } from "./session-request.ts";

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-11-23")
  .refine((text) => parseIsoDate(text) !== null, "is a date that doesn't exist");
const between = ({ min, max }: { readonly min: number; readonly max: number }, unit: string) =>
  z.number().min(min, `must be at least ${min} ${unit}`).max(max, `must be at most ${max} ${unit}`);
const foodKey = z.string().regex(/^\d{5}$/, 'must be a catalogue key of five digits in quotes, like "01123"');

const stage = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("pregnant"),
    weeks: z
      .int()
      .min(PREGNANCY_WEEKS.min)
      .max(PREGNANCY_WEEKS.max)
      .describe("Completed weeks on the first day."),
    prePregnancyWeightKg: between(WEIGHT_KG, "kg").optional(),
  }),
  z.strictObject({
    kind: z.literal("lactating"),
    months: z
      .int()
      .min(LACTATION_MONTHS.min)
      .max(LACTATION_MONTHS.max)
      .describe("Completed months since birth."),
  }),
]);

export const personSchema = z.strictObject({
  birthDate: date,
  sex: z.enum(["female", "male"]).describe("Whose reference values apply."),
  heightCm: between(HEIGHT_CM, "cm"),
  weightKg: between(WEIGHT_KG, "kg"),
  activity: z.enum(ACTIVITY_LEVELS),
  goal: z.enum(GOALS).default("maintain"),
  stage: stage.default({ kind: "none" }),
  declarations: z.array(z.enum(DECLARATION_IDS as [string, ...string[]])).default([]),
  diet: z.enum(DIETS).default("omnivore"),
  priorities: z
    .array(z.enum(PRIORITY_NUTRIENTS))
    .min(1)
    .max(MOST_PRIORITIES)
    .refine((list) => new Set(list).size === list.length, "names a nutrient twice")
    .describe("Most important first."),
});

/** As the app searches. */
const MOVES = 300_000;

const sevenMinutes = z
  .array(z.int().min(COOKING_MINUTES.min).max(COOKING_MINUTES.max))
  .length(7)
  .describe("Most minutes, Monday first.");

/** A whole day's budget of cooking. */
const MOST_MINUTES = 600;
const NO_BUDGET = [null, null, null, null, null, null, null];

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
      .describe("Left-over meals wished for in seven days, at most."),
    useUp: z.array(foodKey).max(50).default([]).describe("Foods at home that wait to be eaten."),
    keep: z.array(kept).max(84).default([]).describe("Meals that must stay as they are."),
  })
  .refine(({ occasions }) => new Set(occasions).size === occasions.length, {
    path: ["occasions"],
    message: "names an occasion twice",
  })
  .superRefine((request, context) => {
    personFits(request.person, request.startDate as IsoDate, context, ["person"]);
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

export type PersonInput = z.output<typeof personSchema>;
export type PlanRequest = z.output<typeof planRequestSchema>;
export type AnalyseRequest = z.output<typeof analyseRequestSchema>;

/** What the single fields cannot tell: age, body and stage must go together. */
function personFits(
  person: PersonInput,
  on: IsoDate,
  context: z.core.$RefinementCtx,
  path: readonly string[],
): void {
  const flag = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [...path, field], message });
  const age = ageInYears(person.birthDate as IsoDate, on);
  if (age < AGE_YEARS.min || age > AGE_YEARS.max)
    flag("birthDate", `must make an age of ${AGE_YEARS.min} to ${AGE_YEARS.max} years`);
  if (!isPlausibleBody(person.heightCm, person.weightKg)) flag("weightKg", "does not go with this height");
  if (person.stage.kind !== "none" && (person.sex !== "female" || age < 14 || age > 55))
    flag("stage", "has no reference values for this sex and age");
}

export interface Eating
  extends Partial<
    Pick<
      Profile,
      | "allergens"
      | "dislikes"
      | "occasions"
      | "cookingMinutes"
      | "minutesPerDay"
      | "batchDays"
      | "leftoverMeals"
    >
  > {}

/** The person of a request as the app keeps people. */
export function profileOf(person: PersonInput, on: IsoDate, eating: Eating = {}): Profile {
  const { stage: now } = person;
  return {
    birthDate: person.birthDate as IsoDate,
    sex: person.sex,
    reproductiveStage: now.kind,
    stageSince:
      now.kind === "pregnant"
        ? addDays(on, -7 * now.weeks)
        : now.kind === "lactating"
          ? addDays(on, -Math.ceil(30.4375 * now.months))
          : null,
    prePregnancyWeight:
      now.kind === "pregnant" && now.prePregnancyWeightKg !== undefined
        ? kilograms(now.prePregnancyWeightKg)
        : null,
    height: centimetres(person.heightCm),
    weight: kilograms(person.weightKg),
    activity: person.activity,
    goal: person.goal,
    diet: person.diet,
    priorities: person.priorities,
    declarations: person.declarations,
    allergens: [],
    dislikes: [],
    cookingMinutes: {},
    occasions: ["breakfast", "lunch", "snack", "dinner"],
    mealsOfDay: {},
    minutesPerDay: NO_BUDGET,
    batchDays: [],
    leftoverMeals: 0,
    units: "metric",
    timeZone: "UTC",
    ...eating,
  };
}

/** The request schemas for editors and other programs, by name. */
export const requestJsonSchemas = () => ({
  "plan-request": { title: "A week to plan", ...z.toJSONSchema(planRequestSchema, { io: "input" }) },
  "session-request": {
    title: "A training session to drink for",
    ...z.toJSONSchema(sessionRequestSchema, { io: "input" }),
  },
  "analyse-request": { title: "Foods to add up", ...z.toJSONSchema(analyseRequestSchema, { io: "input" }) },
});
