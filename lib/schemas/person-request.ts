// A person as the command line is told about them. No transforms: published as JSON Schema, too.
import { z } from "zod";
import { DIETS } from "#lib/domain/catalogue/facts.ts";
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
import { addDays, ageInYears, type IsoDate, parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-11-23")
  .refine((text) => parseIsoDate(text) !== null, "is a date that doesn't exist");
export const between = ({ min, max }: { readonly min: number; readonly max: number }, unit: string) =>
  z.number().min(min, `must be at least ${min} ${unit}`).max(max, `must be at most ${max} ${unit}`);
export const foodKey = z
  .string()
  .regex(/^\d{5}$/, 'must be a catalogue key of five digits in quotes, like "01123"');

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

/** Most important first. */
export const priorities = z
  .array(z.enum(PRIORITY_NUTRIENTS))
  .max(MOST_PRIORITIES)
  .refine((list) => new Set(list).size === list.length, "names a nutrient twice")
  .describe("Most important first.");

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
  priorities: priorities.min(1),
});

export type PersonInput = z.output<typeof personSchema>;

/** What the single fields cannot tell: age, body and stage must go together. */
export function personFits(
  person: Omit<PersonInput, "priorities">,
  on: IsoDate,
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[],
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

/** A day's budget of cooking, Monday first: none. */
export const NO_BUDGET = [null, null, null, null, null, null, null];

export interface Eating
  extends Partial<
    Pick<
      Profile,
      | "allergens"
      | "dislikes"
      | "occasions"
      | "mealsOfDay"
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
