// Pure. A session as the form's boxes hold it.
import type { FormValues } from "#components/people/form-answers.ts";
import { toFahrenheit } from "#lib/domain/hydration/heat.ts";
import type { UnitSystem } from "#lib/domain/people/profile.ts";
import { type IsoDate, isoWeekday } from "#lib/domain/shared/calendar.ts";
import type { SessionDetails } from "#lib/domain/training/session.ts";
import { sportOf } from "#lib/domain/training/sports.ts";
import { readWeekly } from "#lib/domain/training/weekly-rule.ts";

/** The nearest effort of its sport: a calendar's entry may have another figure. */
function effortValue({ sport, met }: SessionDetails): string {
  const efforts = sportOf(sport).efforts;
  const near = efforts.reduce((best, each) =>
    Math.abs(each.met - met) < Math.abs(best.met - met) ? each : best,
  );
  return `${sport}:${near.id}`;
}

export const weatherValues = (
  { temperature, humidity }: Pick<SessionDetails, "temperature" | "humidity">,
  units: UnitSystem,
): FormValues => ({
  temperature:
    temperature === null ? "" : String(units === "us" ? Math.round(toFahrenheit(temperature)) : temperature),
  humidity: humidity === null ? "" : String(humidity),
});

export function sessionValues(details: SessionDetails, rule: string | null, units: UnitSystem): FormValues {
  const weekly = rule === null ? null : readWeekly(rule, details.date);
  return {
    effort: effortValue(details),
    title: details.title === sportOf(details.sport).name ? "" : details.title,
    date: details.date,
    time: details.time,
    minutes: String(details.minutes),
    indoors: details.indoors ? "yes" : "",
    saltiness: details.saltiness ?? "",
    ...weatherValues(details, units),
    repeats: weekly ? "weekly" : "once",
    days: weekly ? weekly.days.map(String) : [String(isoWeekday(details.date))],
    every: String(weekly?.every ?? 1),
    until: weekly?.until ?? "",
  };
}

/** A new session, this evening; the weather is that of the last like it. */
export const emptySession = (date: IsoDate, last: SessionDetails | null, units: UnitSystem): FormValues => ({
  effort: last ? effortValue(last) : "running:10",
  title: "",
  date,
  time: last?.time ?? "18:00",
  minutes: String(last?.minutes ?? 60),
  indoors: last?.indoors ? "yes" : "",
  saltiness: "",
  ...(last ? weatherValues(last, units) : {}),
  repeats: "once",
  days: [String(isoWeekday(date))],
  every: "1",
  until: "",
});
