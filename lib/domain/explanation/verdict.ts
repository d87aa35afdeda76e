// Pure. One week against another: which of the planner's tiers decides between them, said with the figure that shows it.
import { SCORED_NUTRIENTS, type ScoredNutrient, STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { targetsByDay } from "#lib/domain/planner/day-targets.ts";
import { ENERGY_TOLERANCE } from "#lib/domain/planner/eaters.ts";
import type { Score } from "#lib/domain/planner/week-state.ts";
import { dayWords, nutrientWords } from "./meal-words.ts";
import { type PlannedWeek, recipeOf } from "./planned-week.ts";
import { figure, percent } from "./sentences.ts";
import { minutesByDay } from "./servings-of-week.ts";
import { dayAmount, meanAmount } from "./totals.ts";
import { nearLimits } from "./week-limits.ts";

export type Tier = "rules" | "safety" | "priorities" | "others" | "living";

export interface Loss {
  readonly tier: Tier;
  /** What is worse, in a sentence with its figure. */
  readonly text: string;
}

const TIERS = ["rules", "safety", "priorities", "others", "living"] as const;
/** Fewer points than this are no reason. */
const FELT = 0.5;

/**
 * Why `after` is the worse week: the first tier in which it loses, since none is traded for what stands below it. Null
 * when it loses in none.
 */
export function whyWorse(before: PlannedWeek, after: PlannedWeek, was: Score, is: Score): Loss | null {
  for (const tier of TIERS) {
    if (is[tier] - was[tier] <= FELT) continue;
    const text = TEXTS[tier](before, after);
    if (text) return { tier, text };
  }
  return null;
}

/** The priority that gains most, in a sentence; null when none gains anything one could see. */
export const whatGains = (before: PlannedWeek, after: PlannedWeek): string | null =>
  shiftText(before, after, after.basis.priorities, "up");

/** The priority, old or new, that loses most; null when none loses anything one could see. */
export const whatLoses = (before: PlannedWeek, after: PlannedWeek): string | null =>
  shiftText(before, after, [...new Set([...after.basis.priorities, ...before.basis.priorities])], "down");

const TEXTS: Readonly<Record<Tier, (before: PlannedWeek, after: PlannedWeek) => string | null>> = {
  rules: () => "It would come too often: a dish or a kind of food more than your week allows.",
  safety: (before, after) => limitText(before, after) ?? energyText(before, after),
  priorities: (before, after) => shiftText(before, after, after.basis.priorities, "down"),
  others: (before, after) =>
    shiftText(
      before,
      after,
      SCORED_NUTRIENTS.filter((nutrient) => !after.basis.priorities.includes(nutrient)),
      "down",
    ),
  living: livingText,
};

/** "Sodium would reach 2,540 mg on Friday; the limit is 2,300 mg." */
function limitText(before: PlannedWeek, after: PlannedWeek): string | null {
  const passed = (week: PlannedWeek) => nearLimits(week).filter((each) => each.share > 1.0005);
  const was = passed(before);
  const worse = passed(after).find((each) => {
    const same = was.find((other) => other.measuredBy === each.measuredBy && other.day === each.day);
    return !same || each.share > same.share + 0.005;
  });
  if (!worse) return null;
  const { nutrient, day, amount, limit, unit } = worse;
  const when = day === null ? "a day over the week" : `on ${dayWords(after.basis, day)}`;
  const upTo = amount.complete ? "would reach" : "could reach up to";
  return `${capital(nutrientWords(nutrient))} ${upTo} ${figure(amount.worst)} ${unit} ${when}; the limit is ${figure(limit)} ${unit}.`;
}

/** "Friday would hold 9% more energy than your day takes." */
function energyText(before: PlannedWeek, after: PlannedWeek): string | null {
  const targets = targetsByDay(after.basis);
  const off = (week: PlannedWeek, day: number) =>
    dayAmount(week, day, "energy").known / targets[day]!.energy.target - 1;
  const days = Array.from({ length: after.basis.days }, (_, day) => day)
    .map((day) => ({ day, was: off(before, day), is: off(after, day) }))
    .filter(({ was, is }) => Math.abs(is) > ENERGY_TOLERANCE && Math.abs(is) > Math.abs(was) + 0.002)
    .sort((a, b) => Math.abs(b.is) - Math.abs(a.is));
  const [first] = days;
  if (!first) return null;
  const by = `${percent(Math.abs(first.is))} ${first.is > 0 ? "more" : "less"}`;
  return `${dayWords(after.basis, first.day)} would hold ${by} energy than your day takes.`;
}

interface Shift {
  readonly nutrient: ScoredNutrient;
  /** Null: the week's mean. */
  readonly day: number | null;
  readonly before: number;
  readonly after: number;
  /** Whether every food was measured. */
  readonly known: { readonly before: boolean; readonly after: boolean };
  /** Change of what counts toward the target, largest first. */
  readonly size: number;
}

/** "Friday would reach 84% of your magnesium instead of 101%." */
function shiftText(
  before: PlannedWeek,
  after: PlannedWeek,
  nutrients: readonly ScoredNutrient[],
  way: "up" | "down",
): string | null {
  const sign = way === "up" ? 1 : -1;
  const shifts = nutrients
    .flatMap((nutrient, rank) => shiftsOf(before, after, nutrient, rank, sign))
    .sort((a, b) => b.size - a.size);
  const [first] = shifts;
  // A tenth of a per cent is nothing a reader could see.
  if (!first || percent(first.before) === percent(first.after)) return null;
  const { nutrient, day, known } = first;
  const who = day === null ? "The week" : dayWords(after.basis, day);
  const least = (complete: boolean) => (complete ? "" : "at least ");
  return `${who} would reach ${least(known.after)}${percent(first.after)} of your ${nutrientWords(nutrient)} instead of ${least(known.before)}${percent(first.before)}.`;
}

function shiftsOf(
  before: PlannedWeek,
  after: PlannedWeek,
  nutrient: ScoredNutrient,
  rank: number,
  sign: 1 | -1,
): Shift[] {
  const target = after.basis.targets.nutrients[nutrient].amount;
  if (!target) return [];
  const days = STORED_NUTRIENTS.has(nutrient)
    ? []
    : Array.from({ length: after.basis.days }, (_, day) => day);
  return [null, ...days].flatMap((day): Shift[] => {
    const amount = (week: PlannedWeek) =>
      day === null ? meanAmount(week, nutrient) : dayAmount(week, day, nutrient);
    const [was, is] = [amount(before), amount(after)];
    const counted = (Math.min(1, is.known / target) - Math.min(1, was.known / target)) * sign;
    if (counted <= 0.001) return [];
    // A week's shift concerns every day of it.
    const weight = (day === null ? after.basis.days : 1) / (rank + 2);
    return [
      {
        nutrient,
        day,
        before: was.known / target,
        after: is.known / target,
        known: { before: was.complete, after: is.complete },
        size: counted * weight,
      },
    ];
  });
}

/** "It would take 35 min more to cook over the week and 4 more foods to buy." */
function livingText(before: PlannedWeek, after: PlannedWeek): string {
  const minutes = (week: PlannedWeek) => minutesByDay(week).reduce((sum, each) => sum + each, 0);
  const foods = (week: PlannedWeek) =>
    new Set(week.meals.flatMap((meal) => recipeOf(week, meal).contributions.map((part) => part.food))).size;
  const longer = minutes(after) - minutes(before);
  const more = foods(after) - foods(before);
  const costs = [
    longer > 0 ? `${longer} min more to cook over the week` : null,
    more > 0 ? `${more} more ${more === 1 ? "food" : "foods"} to buy` : null,
  ].filter((cost) => cost !== null);
  return costs.length > 0
    ? `It would take ${costs.join(" and ")}.`
    : "It would suit the rest of the week a little less: what stands beside it, what repeats, how the day is shared out.";
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
