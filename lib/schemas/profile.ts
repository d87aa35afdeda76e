import { z } from "zod";
import { ALLERGENS, DIETS } from "#lib/domain/catalogue/facts.ts";
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
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import { addDays, ageInYears, type IsoDate, parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";

const CM_PER_INCH = 2.54;
const KG_PER_POUND = 0.45359237;
export const MOST_PRIORITIES = 6;
export const COOKING_MINUTES = { min: 0, max: 240 } as const;

/** A number as people type it: "72.5" or "72,5". */
const number = (missing: string) =>
  z
    .string({ error: missing })
    .transform((text) => text.trim().replace(",", "."))
    .pipe(
      z
        .string()
        .min(1, { error: missing, abort: true })
        .regex(/^\d+(\.\d+)?$/, "Use digits, such as 72 or 72.5."),
    )
    .transform(Number);

const optionalNumber = z
  .string()
  .optional()
  .transform((text) => text?.trim().replace(",", ".") || null)
  .refine((text) => text === null || /^\d+(\.\d+)?$/.test(text), "Use digits, such as 72 or 72.5.")
  .transform((text) => (text === null ? null : Number(text)));

const isoDate = (missing: string) =>
  z.string({ error: missing }).transform((text, context): IsoDate => {
    const date = parseIsoDate(text.trim());
    if (date) return date;
    context.addIssue({ code: "custom", message: text.trim() === "" ? missing : "That date doesn't exist." });
    return z.NEVER;
  });

export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Age, body, activity, goal. `today` is the person's date: ages and stages count from it. */
export const aboutForm = (today: IsoDate) =>
  z
    .object({
      units: z.enum(["metric", "us"], { error: "Choose metric or US units." }),
      birthDate: isoDate("Enter your date of birth."),
      sex: z.enum(["female", "male"], { error: "Choose which reference values to use." }),
      stage: z.enum(["none", "pregnant", "lactating"]).default("none"),
      weeks: optionalNumber,
      months: optionalNumber,
      prePregnancyWeight: optionalNumber,
      height: number("Enter your height."),
      heightInches: optionalNumber,
      weight: number("Enter your weight."),
      activity: z.enum(ACTIVITY_LEVELS, { error: "Choose how active your week is." }),
      goal: z.enum(GOALS, { error: "Choose what your weight should do." }),
      timeZone: z
        .string({ error: "Choose your time zone." })
        .refine(isTimeZone, "Choose a time zone from the list."),
    })
    .check((context) => {
      const form = context.value;
      const flag = (path: string, message: string) =>
        context.issues.push({ code: "custom", path: [path], message, input: form });
      const age = ageInYears(form.birthDate, today);
      if (form.birthDate > today) flag("birthDate", "This date is still to come.");
      else if (age < AGE_YEARS.min || age > AGE_YEARS.max)
        flag(
          "birthDate",
          `Replenish has reference values for people of ${AGE_YEARS.min} to ${AGE_YEARS.max} years.`,
        );
      const cm = heightCm(form);
      const kg = weightKg(form.units, form.weight);
      const us = form.units === "us";
      if (cm < HEIGHT_CM.min || cm > HEIGHT_CM.max)
        flag(
          "height",
          `Height should be between ${us ? "3 ft 11 in and 7 ft 2 in" : `${HEIGHT_CM.min} and ${HEIGHT_CM.max} cm`}.`,
        );
      else if (kg < WEIGHT_KG.min || kg > WEIGHT_KG.max)
        flag(
          "weight",
          `Weight should be between ${us ? "55 and 550 lb" : `${WEIGHT_KG.min} and ${WEIGHT_KG.max} kg`}.`,
        );
      else if (!isPlausibleBody(cm, kg))
        flag("weight", "This weight and height don't go together. Check both, and the units.");
      if (form.stage !== "none") {
        if (form.sex !== "female")
          flag("stage", "Pregnancy and breastfeeding go with the female reference values.");
        if (age < 14 || age > 55)
          flag(
            "stage",
            "There are no reference values for this stage at this age. Please ask your clinician.",
          );
      }
      if (form.stage === "pregnant") {
        const { weeks } = form;
        if (
          weeks === null ||
          !Number.isInteger(weeks) ||
          weeks < PREGNANCY_WEEKS.min ||
          weeks > PREGNANCY_WEEKS.max
        )
          flag("weeks", `Enter the completed weeks, ${PREGNANCY_WEEKS.min} to ${PREGNANCY_WEEKS.max}.`);
        if (form.prePregnancyWeight !== null) {
          const before = weightKg(form.units, form.prePregnancyWeight);
          if (before < WEIGHT_KG.min || before > WEIGHT_KG.max)
            flag("prePregnancyWeight", "Check this weight and its unit.");
        }
      }
      if (form.stage === "lactating") {
        const { months } = form;
        if (
          months === null ||
          !Number.isInteger(months) ||
          months < LACTATION_MONTHS.min ||
          months > LACTATION_MONTHS.max
        )
          flag("months", `Enter the completed months, ${LACTATION_MONTHS.min} to ${LACTATION_MONTHS.max}.`);
      }
    })
    .transform((form) => ({
      units: form.units,
      birthDate: form.birthDate,
      sex: form.sex,
      reproductiveStage: form.stage,
      stageSince:
        form.stage === "pregnant"
          ? addDays(today, -7 * (form.weeks ?? 0))
          : form.stage === "lactating"
            ? addDays(today, -Math.ceil(30.4375 * (form.months ?? 0)))
            : null,
      prePregnancyWeight:
        form.stage === "pregnant" && form.prePregnancyWeight !== null
          ? kilograms(weightKg(form.units, form.prePregnancyWeight))
          : null,
      height: centimetres(round(heightCm(form))),
      weight: kilograms(round(weightKg(form.units, form.weight))),
      activity: form.activity,
      goal: form.goal,
      timeZone: form.timeZone,
    }));

/** Metric: `height` in cm. US: `height` in feet and `heightInches`. */
const heightCm = (form: { units: "metric" | "us"; height: number; heightInches: number | null }): number =>
  form.units === "metric" ? form.height : (form.height * 12 + (form.heightInches ?? 0)) * CM_PER_INCH;
const weightKg = (units: "metric" | "us", weight: number): number =>
  units === "metric" ? weight : weight * KG_PER_POUND;
const round = (value: number) => Math.round(value * 10) / 10;

const minutes = z
  .union([z.string(), z.number()])
  .transform((value) =>
    typeof value === "string" ? Number(value.trim() === "" ? Number.NaN : value) : value,
  )
  .refine(
    (value) => Number.isInteger(value) && value >= COOKING_MINUTES.min && value <= COOKING_MINUTES.max,
    `Enter whole minutes, ${COOKING_MINUTES.min} to ${COOKING_MINUTES.max}.`,
  );

/** Diet, allergens, dislikes, meals and the time for each: `minutes-dinner` is a list of seven, Monday first. */
export const eatingForm = z
  .object({
    diet: z.enum(DIETS, { error: "Choose how you eat." }),
    allergens: z.array(z.enum(ALLERGENS)),
    dislikes: z
      .array(z.string().regex(/^\d{5}$/, "Choose foods from the list."))
      .max(50, "Fifty foods at most."),
    occasions: z.array(z.enum(OCCASIONS)).min(2, "Choose at least two meals a day."),
    "minutes-breakfast": z.array(minutes).length(7).optional(),
    "minutes-lunch": z.array(minutes).length(7).optional(),
    "minutes-dinner": z.array(minutes).length(7).optional(),
    "minutes-snack": z.array(minutes).length(7).optional(),
    "minutes-secondSnack": z.array(minutes).length(7).optional(),
  })
  .check((context) => {
    const { occasions } = context.value;
    const mains = occasions.filter((occasion) => occasion !== "snack" && occasion !== "secondSnack");
    if (occasions.length >= 2 && mains.length < 2)
      context.issues.push({
        code: "custom",
        path: ["occasions"],
        message: "Choose at least two of breakfast, lunch and dinner.",
        input: occasions,
      });
  })
  .transform((form) => ({
    diet: form.diet,
    allergens: [...new Set(form.allergens)],
    dislikes: [...new Set(form.dislikes)],
    occasions: OCCASIONS.filter((occasion) => form.occasions.includes(occasion)).sort(byTimeOfDay),
    cookingMinutes: Object.fromEntries(
      OCCASIONS.flatMap((occasion) => {
        const list = form[`minutes-${occasion}`];
        return list && form.occasions.includes(occasion) ? [[occasion, list]] : [];
      }),
    ),
  }));

const DAY_ORDER = ["breakfast", "snack", "lunch", "secondSnack", "dinner"];
const byTimeOfDay = (a: string, b: string) => DAY_ORDER.indexOf(a) - DAY_ORDER.indexOf(b);

/** Optional declarations. Which ids exist is checked against the guidance rules. */
export const healthForm = (known: readonly string[]) =>
  z.object({
    declarations: z.array(z.string().refine((id) => known.includes(id), "Choose from the list.")),
  });

/** Up to six nutrients, the most important first. */
export const prioritiesForm = z.object({
  priorities: z
    .array(z.enum(PRIORITY_NUTRIENTS))
    .min(1, "Choose at least one nutrient.")
    .max(MOST_PRIORITIES, "Choose six at most: a list of everything is a list of nothing.")
    .refine((list) => new Set(list).size === list.length, "Each nutrient only once."),
});

export type AboutInput = z.output<ReturnType<typeof aboutForm>>;
export type EatingInput = z.output<typeof eatingForm>;
export type HealthInput = z.output<ReturnType<typeof healthForm>>;
export type PrioritiesInput = z.output<typeof prioritiesForm>;
