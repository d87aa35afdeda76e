import { z } from "zod";
import { usualTime } from "#lib/domain/planner/occasions.ts";
import { OCCASIONS, type Occasion } from "#lib/domain/recipes/recipe.ts";

export const MEAL_SHARE = { min: 3, max: 70 } as const;
export const DAY_MINUTES = { min: 5, max: 600 } as const;
export const LEFTOVER_MEALS = { min: 0, max: 14 } as const;
/** Two meals are at least this far apart. */
export const MEALS_APART_MINUTES = 30;

const text = z.string().default("");
const box = <P extends string>(prefix: P) =>
  Object.fromEntries(OCCASIONS.map((occasion) => [`${prefix}-${occasion}`, text])) as Record<
    `${P}-${Occasion}`,
    typeof text
  >;

/** "7:30" or "07:30" as minutes since midnight; NaN for what is no time of day. */
function minuteOfDay(typed: string): number {
  const match = /^\s*(\d{1,2}):(\d{2})\s*$/.exec(typed);
  if (!match) return Number.NaN;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : Number.NaN;
}
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** A whole number within bounds; null for an empty box, NaN for anything else. */
function whole(typed: string, { min, max }: { min: number; max: number }): number | null {
  if (typed.trim() === "") return null;
  const value = /^\s*\d{1,3}\s*%?\s*$/.test(typed) ? Number.parseInt(typed, 10) : Number.NaN;
  return value >= min && value <= max ? value : Number.NaN;
}

/**
 * When this person's meals are eaten, what share of the day's energy each has, and how they cook. Only the meals they
 * eat (`occasions`) are asked about. Shares left empty are usual ones of what the others leave.
 */
export const kitchenForm = (occasions: readonly Occasion[]) =>
  z
    .object({
      ...box("time"),
      ...box("share"),
      budget: z.array(z.string()).length(7, "Seven days, Monday first.").default(Array<string>(7).fill("")),
      batchDays: z.array(z.string().regex(/^[1-7]$/, "Choose from the list.")).default([]),
      leftoverMeals: text,
    })
    .check((context) => {
      const form = context.value;
      const flag = (path: (string | number)[], message: string) =>
        context.issues.push({ code: "custom", path, message, input: form });
      const times = occasions.map((occasion) => timeOf(form, occasion));
      occasions.forEach((occasion, at) => {
        const minute = times[at]!;
        if (Number.isNaN(minute)) flag([`time-${occasion}`], "Enter a time of day, such as 7:30.");
        else if (times.some((other, place) => place < at && Math.abs(other - minute) < MEALS_APART_MINUTES))
          flag([`time-${occasion}`], `Meals are at least ${MEALS_APART_MINUTES} minutes apart.`);
      });
      const shares = occasions.map((occasion) => whole(form[`share-${occasion}`], MEAL_SHARE));
      occasions.forEach((occasion, at) => {
        if (Number.isNaN(shares[at]))
          flag(
            [`share-${occasion}`],
            `Enter whole percent, ${MEAL_SHARE.min} to ${MEAL_SHARE.max}, or leave it empty.`,
          );
      });
      if (!shares.some(Number.isNaN)) flagSum(shares, (message) => flag([`share-${occasions[0]}`], message));
      form.budget.forEach((typed, day) => {
        if (Number.isNaN(whole(typed, DAY_MINUTES)))
          flag(
            ["budget", day],
            `Enter whole minutes, ${DAY_MINUTES.min} to ${DAY_MINUTES.max}, or leave it empty.`,
          );
      });
      const leftovers = whole(form.leftoverMeals, LEFTOVER_MEALS);
      if (leftovers === null || Number.isNaN(leftovers))
        flag(["leftoverMeals"], `Enter a whole number, ${LEFTOVER_MEALS.min} to ${LEFTOVER_MEALS.max}.`);
    })
    .transform((form) => ({
      mealsOfDay: Object.fromEntries(
        occasions.map((occasion) => {
          const share = whole(form[`share-${occasion}`], MEAL_SHARE);
          const time = clock(timeOf(form, occasion));
          return [occasion, share === null ? { time } : { time, share: share / 100 }];
        }),
      ),
      minutesPerDay: form.budget.map((typed) => whole(typed, DAY_MINUTES)),
      batchDays: [...new Set(form.batchDays.map(Number))].sort((a, b) => a - b),
      leftoverMeals: Number(form.leftoverMeals),
    }));

const timeOf = (form: Readonly<Record<`time-${Occasion}`, string>>, occasion: Occasion): number =>
  minuteOfDay(form[`time-${occasion}`].trim() === "" ? usualTime(occasion) : form[`time-${occasion}`]);

/** What is given must leave room for what is not, and make a whole day where everything is given. */
function flagSum(shares: readonly (number | null)[], flag: (message: string) => void): void {
  const given = shares.filter((share) => share !== null);
  const sum = given.reduce((total, share) => total + share, 0);
  const open = shares.length - given.length;
  if (given.length > 0 && open === 0 && sum !== 100) flag(`These shares make ${sum} %; a day has 100.`);
  if (open > 0 && sum > 100 - open * MEAL_SHARE.min)
    flag(
      `These shares make ${sum} % and leave too little for the ${open === 1 ? "meal" : "meals"} left empty.`,
    );
}

export type KitchenInput = z.output<ReturnType<typeof kitchenForm>>;
