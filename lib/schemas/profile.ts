import { z } from "zod";
import { MOST_PRIORITIES } from "#lib/domain/guidance/priorities.ts";
import {
  AGE_YEARS,
  HEIGHT_CM,
  isPlausibleBody,
  LACTATION_MONTHS,
  PREGNANCY_WEEKS,
  WEIGHT_KG,
} from "#lib/domain/nutrition/body-bounds.ts";
import { PRIORITY_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { ACTIVITY_LEVELS, GOALS } from "#lib/domain/nutrition/person.ts";
import { CM_PER_INCH, KG_PER_POUND } from "#lib/domain/people/body-units.ts";
import { addDays, ageInYears, type IsoDate, parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";

/** A number as people type it: "72.5" or "72,5". */
const number = (missing: string) =>
  z
    .string({ error: missing })
    .transform((text) => text.trim().replace(",", "."))
    .pipe(
      z
        .string()
        .min(1, { error: missing, abort: true })
        .regex(/^\d+(\.\d+)?$/, { error: "Use digits, such as 72 or 72.5.", abort: true }),
    )
    .transform(Number);

/** A number that only some people are asked for: null when left empty, NaN when it isn't one. */
const optionalNumber = z
  .string()
  .optional()
  .transform((text) => text?.trim().replace(",", ".") || null)
  .transform((text) => (text === null ? null : /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN));

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

/** "europe/lisbon" is understood, and kept as the list has it. */
const properlyWritten = (zone: string): string =>
  Intl.supportedValuesOf("timeZone").find((name) => name.toLowerCase() === zone.toLowerCase()) ?? zone;

/** Age, body, activity, goal. `today` is the person's date: ages and stages count from it. `whose` is for the messages. */
export const aboutForm = (today: IsoDate, whose: "your" | "their" = "your") =>
  z
    .object({
      units: z.enum(["metric", "us"], { error: "Choose metric or US units." }),
      birthDate: isoDate(`Enter ${whose} date of birth.`),
      sex: z.enum(["female", "male"], { error: "Choose which reference values to use." }),
      stage: z.enum(["none", "pregnant", "lactating"]).default("none"),
      weeks: optionalNumber,
      months: optionalNumber,
      prePregnancyWeight: optionalNumber,
      height: number(`Enter ${whose} height.`),
      heightInches: optionalNumber,
      weight: number(`Enter ${whose} weight.`),
      activity: z.enum(ACTIVITY_LEVELS, { error: `Choose how active ${whose} week is.` }),
      goal: z.enum(GOALS, { error: "Choose what your weight should do." }),
      timeZone: z
        .string({ error: "Choose your time zone." })
        // As it reads on the screen: "America/New York".
        .transform((text) => text.trim().replaceAll(" ", "_"))
        .refine((name) => name !== "", { error: "Choose your time zone.", abort: true })
        .refine(isTimeZone, {
          error: "Choose a time zone from the list, such as Europe/Lisbon.",
          abort: true,
        })
        .transform(properlyWritten),
    })
    .check((context) => {
      const form = context.value;
      const flag = (path: string, message: string) =>
        context.issues.push({ code: "custom", path: [path], message, input: form });
      const us = form.units === "us";
      const age = ageInYears(form.birthDate, today);
      if (form.birthDate > today) flag("birthDate", "This date is still to come.");
      else if (age < AGE_YEARS.min || age > AGE_YEARS.max)
        flag(
          "birthDate",
          `Replenish has reference values for people of ${AGE_YEARS.min} to ${AGE_YEARS.max} years.`,
        );
      const inches = us ? (form.heightInches ?? 0) : 0;
      if (!(inches < 12)) flag("heightInches", "Enter 0 to 11 inches, such as 7 or 7.5.");
      const cm = heightCm(form);
      const kg = weightKg(form.units, form.weight);
      if (cm < HEIGHT_CM.min || cm > HEIGHT_CM.max)
        flag(
          "height",
          `Height should be between ${us ? "4 ft and 7 ft 2 in" : `${HEIGHT_CM.min} and ${HEIGHT_CM.max} cm`}.`,
        );
      else if (kg < WEIGHT_KG.min || kg > WEIGHT_KG.max)
        flag(
          "weight",
          `Weight should be between ${us ? "56 and 550 lb" : `${WEIGHT_KG.min} and ${WEIGHT_KG.max} kg`}.`,
        );
      else if (inches < 12 && !isPlausibleBody(cm, kg))
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
          if (!(before >= WEIGHT_KG.min && before <= WEIGHT_KG.max))
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
          ? kilograms(round(weightKg(form.units, form.prePregnancyWeight)))
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
/** Fine enough that pounds and inches come back as they were typed. */
const round = (value: number) => Math.round(value * 100) / 100;

/** Optional declarations. Which ids exist is checked against the guidance rules. */
export const healthForm = (known: readonly string[]) =>
  z.object({
    declarations: z.array(z.string().refine((id) => known.includes(id), "Choose from the list.")),
  });

const nutrients = z.array(z.enum(PRIORITY_NUTRIENTS, { error: "Choose from the list." }));

/**
 * Up to six nutrients, the most important first. `place` is what the six lists of the page without scripts send: then it
 * counts instead, empty ones left out. `paused` are those on hold that are to be kept.
 */
export const prioritiesForm = z
  .object({
    priorities: z.array(z.string()).default([]),
    place: z.array(z.string()).default([]),
    paused: nutrients.default([]),
  })
  .transform(({ priorities, place, paused }) => ({
    priorities: place.length > 0 ? place.filter((each) => each !== "") : priorities,
    paused,
  }))
  .pipe(
    z.object({
      priorities: nutrients
        .min(1, "Choose at least one nutrient.")
        .max(MOST_PRIORITIES, "Choose six at most: a list of everything is a list of nothing.")
        .refine((list) => new Set(list).size === list.length, "Each nutrient only once."),
      paused: nutrients,
    }),
  );

/** "magnesium,iron" in an address: the nutrients in it, at most six; anything else is passed over. */
export const nutrientsIn = (text: unknown): ScoredNutrient[] => {
  const words = new Set(typeof text === "string" ? text.split(",") : []);
  const known = new Map<string, ScoredNutrient>(PRIORITY_NUTRIENTS.map((nutrient) => [nutrient, nutrient]));
  return [...words].flatMap((word) => known.get(word) ?? []).slice(0, MOST_PRIORITIES);
};

export const unitsForm = z.object({
  units: z.enum(["metric", "us"], { error: "Choose metric or US units." }),
});

export type AboutInput = z.output<ReturnType<typeof aboutForm>>;
export type HealthInput = z.output<ReturnType<typeof healthForm>>;
export type PrioritiesInput = z.output<typeof prioritiesForm>;
