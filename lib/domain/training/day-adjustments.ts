// Pure. What training asks of a day's meals: energy, protein, carbohydrate, room for salt, meals that stand well around it,
// and less time at the stove.
// Sources: net energy (MET − 1) kcal/kg/h, 1 MET being 1 kcal/kg/h; protein 1.2 g/kg at least on training days, 20 to 40 g
// in the meal after (ACSM/AND/DC 2016, ISSN 2017); sodium as in lib/domain/hydration/day-totals.ts. That half of a
// session's energy comes as carbohydrate, the hours around it and the minutes are this product's own choice.
import { sodiumRoom } from "#lib/domain/hydration/day-totals.ts";
import type { Sweater } from "#lib/domain/hydration/who-may.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import type { DayAdjustment, MealWish } from "#lib/domain/planner/day-adjustment.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { grams, type Kcal, kcal } from "#lib/domain/shared/units.ts";
import { minutesOfDay, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { PlannedSession } from "./drink-prompts.ts";
import { hoursOf, type Occurrence } from "./session.ts";

export interface TrainingDay {
  /** 0 is the plan's first day. */
  readonly day: number;
  readonly sessions: readonly PlannedSession[];
}

export interface Trainee {
  readonly person: Sweater;
  /** As planned for on an ordinary day. */
  readonly targets: DailyTargets;
  /** Periodised: the day's energy without training; null where every day is alike. */
  readonly everyday: Kcal | null;
  readonly occasions: readonly Occasion[];
  /** When each is eaten. */
  readonly mealTimes: Readonly<Partial<Record<Occasion, WallTime>>>;
  /** Minutes for cooking on this day of the week; left out where none are set. */
  readonly minutes: Readonly<Partial<Record<Occasion, number>>>;
  /** Never less carbohydrate than usual. */
  readonly keepCarbohydrate: boolean;
}

/** Kilocalories a session adds to what the body would have used anyway. */
export const sessionEnergy = (occurrence: Occurrence, massKg: number): Kcal =>
  kcal(Math.max(0, occurrence.met - 1) * massKg * hoursOf(occurrence));

const HIGHEST_PLAN = 5000;
const CARBOHYDRATE_SHARE = 0.5;
const KCAL_PER_GRAM = 4;
const TRAINING_PROTEIN_PER_KG = 1.2;
/** Shorter or easier sessions change nothing about protein. */
const COUNTS_FROM = { hours: 0.5, met: 3.5 };

/** Null where the day is an ordinary one. */
export function trainingAdjustment({ day, sessions }: TrainingDay, trainee: Trainee): DayAdjustment | null {
  const { targets, everyday, person } = trainee;
  const ordinary = targets.energy.target;
  const net = sessions.reduce((sum, { occurrence }) => sum + sessionEnergy(occurrence, person.mass), 0);
  const energy = everyday === null ? 0 : Math.min(HIGHEST_PLAN, everyday + net) - ordinary;
  if (sessions.length === 0 && Math.abs(energy) < 1) return null;
  const carbohydrate = (energy * CARBOHYDRATE_SHARE) / KCAL_PER_GRAM;
  return {
    day,
    kind: "training",
    label:
      sessions.length === 0 ? "Rest day" : sessions.map(({ occurrence }) => labelOf(occurrence)).join("; "),
    energy: kcal(Math.round(energy)),
    protein: grams(Math.round(extraProtein(sessions, trainee))),
    carbohydrate: grams(Math.round(trainee.keepCarbohydrate ? Math.max(0, carbohydrate) : carbohydrate)),
    sodiumRoom: sodiumRoom(
      person,
      sessions.map(({ plan }) => plan),
    ),
    cookingMinutes: shorterCooking(sessions, trainee),
    meals: mealWishes(sessions, trainee),
  };
}

const length = (minutes: number) =>
  minutes < 120 ? `${minutes} min` : `${Math.round((minutes / 60) * 10) / 10} h`;
const labelOf = ({ title, minutes, time }: Occurrence) => `${title}, ${length(minutes)} from ${time}`;

/** What lifts the reference intake to the low end for people who train; nothing where protein may not be raised. */
function extraProtein(sessions: readonly PlannedSession[], { person, targets }: Trainee): number {
  const counts = sessions.some(
    ({ occurrence }) => hoursOf(occurrence) >= COUNTS_FROM.hours && occurrence.met >= COUNTS_FROM.met,
  );
  const { amount, status } = targets.nutrients.protein;
  if (!counts || status !== "open" || amount === null || person.age < 18 || person.stage === "pregnant")
    return 0;
  return Math.max(0, Math.min(TRAINING_PROTEIN_PER_KG * person.mass, targets.macros.protein.high) - amount);
}

/** A meal this long before the start still feeds the session, and this soon before lies in the stomach. */
const BEFORE = { from: 240, to: 45 };
/** The meal that feeds recovery begins within so many minutes after the end; a main meal rather than a snack. */
const AFTER_WITHIN = 180;
const MAIN: readonly Occasion[] = ["breakfast", "lunch", "dinner"];
/** Nobody eats sooner after the end; a meal whose time the session holds waits for that, if not for too long. */
const SETTLED = 15;
const WAITS_AT_MOST = 120;
const RECOVERY_PROTEIN_PER_KG = 0.25;

function mealWishes(sessions: readonly PlannedSession[], trainee: Trainee): MealWish[] {
  const wishes = new Map<Occasion, MealWish>();
  for (const { occurrence } of sessions) {
    const start = minutesOfDay(occurrence.time);
    const end = start + occurrence.minutes;
    const at = mealsAt(trainee);
    const after = mealAfter(at, start, end);
    const before = at.findLast(
      ({ minute, occasion }) =>
        minute >= start - BEFORE.from && minute <= start - BEFORE.to && occasion !== after?.occasion,
    );
    if (before && occurrence.minutes >= 45 && !wishes.has(before.occasion))
      wishes.set(before.occasion, {
        occasion: before.occasion,
        moment: "before",
        reason: `Carbohydrate before ${nameOf(occurrence)} at ${occurrence.time}.`,
      });
    if (after)
      wishes.set(after.occasion, {
        occasion: after.occasion,
        moment: "after",
        ...recovery(
          trainee,
          `after ${nameOf(occurrence)} (until ${clock(end)})${eatenAt(after.minute, end)}.`,
        ),
      });
  }
  return trainee.occasions.flatMap((occasion) => wishes.get(occasion) ?? []);
}

interface MealAt {
  readonly occasion: Occasion;
  readonly minute: number;
}

function mealAfter(at: readonly MealAt[], start: number, end: number): MealAt | undefined {
  const near = at.filter(
    ({ minute }) =>
      minute > start - BEFORE.to && minute >= end + SETTLED - WAITS_AT_MOST && minute <= end + AFTER_WITHIN,
  );
  return near.find(({ occasion }) => MAIN.includes(occasion)) ?? near[0];
}

/** Said only where it is not the usual time. */
const eatenAt = (minute: number, end: number) =>
  minute < end + SETTLED ? `, at about ${clock(end + SETTLED)}` : "";

/** Protein is named in grams only where it may be raised. */
function recovery({ person, targets }: Trainee, when: string): Pick<MealWish, "reason" | "protein"> {
  if (targets.nutrients.protein.status !== "open" || person.age < 18)
    return { reason: `A meal ${when}`, protein: grams(0) };
  const protein = Math.min(40, Math.max(20, Math.round(RECOVERY_PROTEIN_PER_KG * person.mass)));
  return { reason: `A meal with at least ${protein} g of protein ${when}`, protein: grams(protein) };
}

const nameOf = ({ title }: Occurrence) => `“${title}”`;
const clock = (minute: number) => {
  const inDay = minute % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
};

const mealsAt = ({ occasions, mealTimes }: Trainee): MealAt[] =>
  occasions
    .flatMap((occasion) => {
      const time = mealTimes[occasion];
      return time === undefined ? [] : [{ occasion, minute: minutesOfDay(time) }];
    })
    .toSorted((a, b) => a.minute - b.minute);

/** Cooking when the session has just ended, or runs into the meal. */
const QUICK: Readonly<Partial<Record<Occasion, number>>> = { breakfast: 15, lunch: 25, dinner: 30 };
const EATEN_UP_WITHIN = 75;

/** Where a session takes the time in which a meal would be cooked, there are so many minutes at most. */
function shorterCooking(
  sessions: readonly PlannedSession[],
  trainee: Trainee,
): Readonly<Partial<Record<Occasion, number>>> {
  const shorter: Partial<Record<Occasion, number>> = {};
  for (const { occasion, minute } of mealsAt(trainee)) {
    const quick = QUICK[occasion];
    const usual = trainee.minutes[occasion] ?? Number.POSITIVE_INFINITY;
    if (quick === undefined || usual <= quick) continue;
    const eaten = sessions.some(({ occurrence }) => {
      const start = minutesOfDay(occurrence.time);
      const end = start + occurrence.minutes;
      return end > minute - EATEN_UP_WITHIN && start < minute + 30;
    });
    if (eaten) shorter[occasion] = quick;
  }
  return shorter;
}
