// What makes days differ, as the command line is told about it. No transforms: published as JSON Schema, too.
import { z } from "zod";
import { SALTINESS } from "#lib/domain/hydration/sodium.ts";
import { ACTIVITY_LEVELS } from "#lib/domain/nutrition/person.ts";
import { mealTime } from "#lib/domain/planner/occasions.ts";
import { OCCASIONS, type Occasion } from "#lib/domain/recipes/recipe.ts";
import { daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { minutesOfDay, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import { SPORT_IDS } from "#lib/domain/training/sports.ts";
import { MEAL_SHARE, MEALS_APART_MINUTES } from "./kitchen.ts";
import { date } from "./person-request.ts";
import { DAY_MEAL_MINUTES, EXTRA_KCAL } from "./special-day.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of day such as 07:30");
const LEAST_SHARE = MEAL_SHARE.min / 100;

export const mealsSchema = z
  .partialRecord(
    z.enum(OCCASIONS),
    z.strictObject({
      time: clock.describe("When it is eaten."),
      share: z
        .number()
        .min(LEAST_SHARE)
        .max(MEAL_SHARE.max / 100)
        .optional()
        .describe("Of the day's energy; what is usual where none is given."),
    }),
  )
  .default({})
  .describe("Time and size of each meal; what is usual where nothing is said.");

export const specialDaySchema = z.strictObject({
  date,
  label: z.string().trim().min(1).max(60),
  energy: z
    .int()
    .min(EXTRA_KCAL.min)
    .max(EXTRA_KCAL.max)
    .default(0)
    .describe("On top of the day's, in kcal."),
  minutes: z
    .int()
    .min(DAY_MEAL_MINUTES.min)
    .max(DAY_MEAL_MINUTES.max)
    .nullable()
    .default(null)
    .describe("Most minutes for each meal; null: as on other days."),
});

const sessionSchema = z.strictObject({
  title: z.string().trim().min(1).max(80),
  sport: z.enum(SPORT_IDS).default("other"),
  date,
  time: clock.describe("When it starts."),
  minutes: z.int().min(5).max(1440),
  met: z
    .number()
    .min(1)
    .max(25)
    .optional()
    .describe("Effort; what is usual for the sport where none is given."),
  temperatureC: z.number().min(-30).max(50).nullable().default(null),
  humidity: z.number().min(0).max(100).nullable().default(null).describe("Relative, in percent."),
});

export const trainingSchema = z
  .strictObject({
    everydayActivity: z
      .enum(ACTIVITY_LEVELS)
      .nullable()
      .default(null)
      .describe(
        "Activity of the days without training: each session then adds its energy to its own day. Null: the person's activity counts training in, and every day has the same energy.",
      ),
    saltiness: z.enum(SALTINESS).default("unknown").describe("How salty the sweat is."),
    sessions: z.array(sessionSchema).max(42),
  })
  .describe("Training during these days.");

export type TrainingInput = z.output<typeof trainingSchema>;
export type SpecialDayInput = z.output<typeof specialDaySchema>;

type Days = { readonly startDate: string; readonly days: number };

/** Everything that is dated lies within the plan, and a day is special once. */
export function checkDays(
  request: Days & {
    readonly training?: TrainingInput | undefined;
    readonly specialDays: readonly SpecialDayInput[];
  },
  context: z.core.$RefinementCtx,
): void {
  const within = (text: string, path: PropertyKey[]) => {
    const day = daysBetween(request.startDate as IsoDate, text as IsoDate);
    if (day < 0 || day >= request.days)
      context.addIssue({ code: "custom", path, message: "lies outside the plan" });
  };
  request.training?.sessions.forEach((session, at) => {
    within(session.date, ["training", "sessions", at, "date"]);
  });
  request.specialDays.forEach((day, at) => {
    const path = ["specialDays", at, "date"];
    within(day.date, path);
    if (request.specialDays.some((other, before) => before < at && other.date === day.date))
      context.addIssue({ code: "custom", path, message: "is named twice" });
  });
}

/** Meals stand apart, and their shares make a day. */
export function checkMeals(
  request: { readonly occasions: readonly Occasion[]; readonly meals: z.output<typeof mealsSchema> },
  context: z.core.$RefinementCtx,
): void {
  const { occasions, meals } = request;
  const flag = (path: string[], message: string) =>
    context.addIssue({ code: "custom", path: ["meals", ...path], message });
  for (const occasion of OCCASIONS)
    if (meals[occasion] && !occasions.includes(occasion)) flag([occasion], "is not among the occasions");
  const minutes = occasions.map((occasion) => minutesOfDay(mealTime(meals, occasion) as WallTime));
  occasions.forEach((occasion, at) => {
    if (minutes.some((other, before) => before < at && Math.abs(other - minutes[at]!) < MEALS_APART_MINUTES))
      flag([occasion, "time"], `must be ${MEALS_APART_MINUTES} minutes from every other meal`);
  });
  const given = occasions.flatMap((occasion) => meals[occasion]?.share ?? []);
  const sum = given.reduce((total, share) => total + share, 0);
  const open = occasions.length - given.length;
  if (given.length > 0 && open === 0 && Math.abs(sum - 1) > 0.005) flag([], "has shares that do not make 1");
  if (open > 0 && sum > 1 - open * LEAST_SHARE)
    flag([], "has shares that leave too little for the other meals");
}
