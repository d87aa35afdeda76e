import { z } from "zod";
import { toCelsius } from "#lib/domain/hydration/heat.ts";
import { SALTINESS } from "#lib/domain/hydration/sodium.ts";
import { KG_PER_POUND } from "#lib/domain/people/body-units.ts";
import { addDays, type IsoDate, parseIsoDate } from "#lib/domain/shared/calendar.ts";
import {
  type Celsius,
  celsius,
  fahrenheit,
  grams,
  hours,
  humidity,
  kilograms,
  litres,
  millilitres,
  minutes,
} from "#lib/domain/shared/units.ts";
import { parseWallTime, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { SessionDetails } from "#lib/domain/training/session.ts";
import { isSportId, sportOf } from "#lib/domain/training/sports.ts";
import { firstDay, writeWeekly } from "#lib/domain/training/weekly-rule.ts";
import { number, optionalNumber } from "./typed-number.ts";
import { isoDate } from "./week.ts";

export const SESSION_MINUTES = { min: 5, max: 24 * 60 } as const;
export const TEMPERATURE_C = { min: -30, max: 50 } as const;

export const wallTime = z.string({ error: "Choose a time." }).transform((text, context): WallTime => {
  const time = parseWallTime(text);
  if (time) return time;
  context.addIssue({
    code: "custom",
    message: text.trim() === "" ? "Choose a time." : "Type a time like 18:30.",
  });
  return z.NEVER;
});

/** "running:10": a sport and how hard. */
const effort = z.string({ error: "Choose a sport." }).transform((text, context) => {
  const [id = "", hard] = text.split(":");
  const sport = isSportId(id) ? sportOf(id) : null;
  const found = sport?.efforts.find((each) => each.id === hard);
  if (isSportId(id) && sport && found) return { sport: id, name: sport.name, met: found.met };
  context.addIssue({ code: "custom", message: "Choose a sport from the list." });
  return z.NEVER;
});

const unitsOf = z.enum(["metric", "us"]).default("metric");

/** Degrees as typed, in the person's units, as Celsius. */
export function temperatureOf(typed: number | null, units: "metric" | "us"): Celsius | null {
  if (typed === null) return null;
  return units === "us" ? celsius(Math.round(toCelsius(fahrenheit(typed)) * 10) / 10) : celsius(typed);
}

export const weatherFields = { temperature: optionalNumber, humidity: optionalNumber, units: unitsOf };

/** Flags weather that no place has; NaN is what was typed but is no number. */
export function checkWeather(
  form: { temperature: number | null; humidity: number | null; units: "metric" | "us" },
  flag: (path: string, message: string) => void,
): void {
  const degrees = temperatureOf(form.temperature, form.units);
  if (degrees !== null && !(degrees >= TEMPERATURE_C.min && degrees <= TEMPERATURE_C.max))
    flag("temperature", form.units === "us" ? "Type −22 to 122 °F." : "Type −30 to 50 °C.");
  if (form.humidity !== null && !(form.humidity >= 0 && form.humidity <= 100))
    flag("humidity", "Type 0 to 100 %.");
}

/** A session, once or weekly. `today` bounds how far away it may be. */
export const sessionForm = (today: IsoDate) =>
  z
    .object({
      effort,
      title: z.string().trim().max(80, "Use at most 80 characters.").default(""),
      date: isoDate,
      time: wallTime,
      minutes: number("Type how many minutes it lasts."),
      indoors: z.string().optional(),
      saltiness: z.enum(["", ...SALTINESS]).default(""),
      repeats: z.enum(["once", "weekly"]).default("once"),
      days: z.array(z.coerce.number().int().min(1).max(7)).default([]),
      every: z.coerce
        .number()
        .int("Use a whole number.")
        .min(1, "At least every week.")
        .max(8, "At most every eight weeks.")
        .default(1),
      until: z.string().trim().default(""),
      ...weatherFields,
    })
    .check((context) => {
      const form = context.value;
      const flag = (path: string, message: string) =>
        context.issues.push({ code: "custom", path: [path], message, input: form });
      if (
        !(
          form.minutes >= SESSION_MINUTES.min &&
          form.minutes <= SESSION_MINUTES.max &&
          Number.isInteger(form.minutes)
        )
      )
        flag("minutes", "A session lasts 5 minutes to 24 hours, in whole minutes.");
      if (form.date < addDays(today, -730) || form.date > addDays(today, 730))
        flag("date", "Choose a day within two years.");
      checkWeather(form, flag);
      if (form.repeats === "weekly") {
        if (form.days.length === 0) flag("days", "Choose at least one day.");
        const until = form.until === "" ? null : parseIsoDate(form.until);
        if (form.until !== "" && until === null) flag("until", "That date doesn't exist.");
        if (until !== null && until < form.date) flag("until", "It would end before it begins.");
      }
    })
    .transform((form): { details: SessionDetails; rule: string | null } => {
      const weekly = form.repeats === "weekly" && form.days.length > 0;
      return {
        details: {
          title: form.title || form.effort.name,
          sport: form.effort.sport,
          met: form.effort.met,
          date: weekly ? firstDay(form.days, form.date) : form.date,
          time: form.time,
          minutes: minutes(form.minutes),
          indoors: form.indoors === "yes",
          temperature: temperatureOf(form.temperature, form.units),
          humidity: form.humidity === null ? null : humidity(form.humidity),
          saltiness: form.saltiness === "" ? null : form.saltiness,
        },
        rule: weekly
          ? writeWeekly({
              days: form.days,
              every: form.every,
              until: form.until === "" ? null : parseIsoDate(form.until),
            })
          : null,
      };
    });

export type SessionForm = z.output<ReturnType<typeof sessionForm>>;

const KG = { min: 25, max: 250 } as const;
const inKilograms = (typed: number, units: "metric" | "us") =>
  kilograms(units === "us" ? Math.round(typed * KG_PER_POUND * 1000) / 1000 : typed);
const ML_PER_FL_OZ = 29.5735;
/** Typed in millilitres or fluid ounces. */
const inLitres = (typed: number | null, units: "metric" | "us") =>
  litres(((typed ?? 0) * (units === "us" ? ML_PER_FL_OZ : 1)) / 1000);

export const weighInForm = z
  .object({
    session: z.uuid({ error: "Choose the session." }),
    on: isoDate,
    units: unitsOf,
    before: number("Type your weight before."),
    after: number("Type your weight after."),
    drunk: optionalNumber,
    eaten: optionalNumber,
    urine: optionalNumber,
    minutes: number("Type how many minutes it lasted."),
  })
  .check((context) => {
    const form = context.value;
    const flag = (path: string, message: string) =>
      context.issues.push({ code: "custom", path: [path], message, input: form });
    for (const name of ["before", "after"] as const) {
      const kg = inKilograms(form[name], form.units);
      if (!(kg >= KG.min && kg <= KG.max)) flag(name, "Check this weight and its unit.");
    }
    for (const name of ["drunk", "urine"] as const) {
      const volume = inLitres(form[name], form.units);
      if (!(volume >= 0 && volume <= 10)) flag(name, "Check this amount.");
    }
    if (form.eaten !== null && !(form.eaten >= 0 && form.eaten <= 3000)) flag("eaten", "Check this amount.");
    if (!(form.minutes >= 1 && form.minutes <= SESSION_MINUTES.max)) flag("minutes", "Check this length.");
  })
  .transform(({ units, minutes: length, ...form }) => ({
    session: form.session,
    on: form.on,
    before: inKilograms(form.before, units),
    after: inKilograms(form.after, units),
    drunk: inLitres(form.drunk, units),
    eaten: grams(form.eaten ?? 0),
    urine: inLitres(form.urine, units),
    hours: hours(length / 60),
  }));

export const DRINK_ML = { min: 10, max: 3000 } as const;

/** One press of a bottle, or a drink with its amount. */
export const drinkInput = z.object({
  volume: z
    .number({ error: "Type how much." })
    .min(DRINK_ML.min, "Type how much it was.")
    .max(DRINK_ML.max, "That is more than anybody should drink at once.")
    .transform(millilitres),
  food: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
});
export const diaryRef = z.object({ id: z.uuid() });

/** Which session, and which of its occurrences. */
export const occurrenceRef = z.object({ id: z.uuid(), on: isoDate });
export const sessionRef = z.object({ id: z.uuid() });
