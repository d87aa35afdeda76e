// Pure. One eater's planning problem seen day by day, for proving bounds: a week is one menu for each day, a menu one
// choice for each meal. What a day costs by itself is a sum of convex terms of its totals; what joins the days (week
// totals, how often a recipe comes, caps) is linear in the menus. Days that offer and ask the same are one class.
//
// Whatever is left out here is a cost or a rule, so that no bound can become too high by it: frozen nutrients, limits of
// zero, the budget of minutes where left-overs need none, the one dinner a recipe where left-overs may be a second.
import type { Eater, PlanProblem } from "#lib/domain/planner/problem.ts";
import { BUDGET_WEIGHT, DAILY_FLOOR, WEEKLY_PART } from "#lib/domain/planner/terms.ts";

/** `weight` × the largest of 0 and slope × amount + intercept over the pieces. */
export interface Term {
  readonly row: number;
  readonly slopes: readonly number[];
  readonly intercepts: readonly number[];
  readonly weight: number;
  /** 0: safety. 1: priorities. 2: the other nutrients. */
  readonly tier: 0 | 1 | 2;
}

export interface Choice {
  readonly candidate: number;
  /** Servings on this eater's plate. */
  readonly portion: number;
  /** Amounts on the plate, by row. */
  readonly amounts: Float64Array;
  /** Indexes into `MenuModel.resources`. */
  readonly uses: readonly number[];
}

export interface DayClass {
  readonly days: readonly number[];
  /** By day of the class: the problem's cells in which the eater sits, in order. */
  readonly cells: readonly (readonly number[])[];
  /** By meal of the day. */
  readonly choices: readonly (readonly Choice[])[];
  /** The first is energy. */
  readonly terms: readonly Term[];
}

export interface MenuModel {
  /** How many amounts a choice carries. */
  readonly rows: number;
  readonly classes: readonly DayClass[];
  readonly weekTerms: readonly Term[];
  /** How often each may be used in the plan. */
  readonly resources: readonly number[];
}

interface Row {
  readonly column: number;
  readonly kind: "known" | "worst" | "minutes";
}

/** The plan as far as one eater sits at it. */
export function menuModel(problem: PlanProblem, index: number): MenuModel {
  const eater = problem.eaters[index]!;
  const rows = new Map<string, Row>();
  const rowOf: RowOf = (column, kind) => {
    const key = `${column} ${kind}`;
    if (!rows.has(key)) rows.set(key, { column, kind });
    return [...rows.keys()].indexOf(key);
  };
  const days = Array.from({ length: problem.days }, (_, day) => {
    const cells = problem.cells.flatMap((cell, at) =>
      cell.day === day && cell.eaters.includes(index) ? [at] : [],
    );
    return { cells, terms: dayTerms(problem, eater, day, rowOf) };
  });
  const weekly = weekTerms(problem, eater, rowOf);
  const table = [...rows.values()];
  const resources: number[] = [];
  const usesOf = resourceNumbers(problem, index, resources);
  const choicesOf = (cell: number): Choice[] => {
    const seat = problem.cells[cell]!.eaters.indexOf(index);
    const isDinner = problem.occasions[problem.cells[cell]!.occasion]!.slot === "dinner";
    const choice = (candidate: number, portion: number): Choice => {
      const { known, worst, minutes } = problem.candidates[candidate]!;
      const amount = ({ column, kind }: Row) =>
        kind === "minutes" ? minutes : (kind === "worst" ? worst : known)[column]! * portion;
      return {
        candidate,
        portion,
        amounts: Float64Array.from(table, amount),
        uses: usesOf(candidate, isDinner),
      };
    };
    const locked = problem.locked[cell];
    if (locked) return [choice(locked.candidate, locked.portions[seat]!)];
    return problem.options[cell]!.flatMap(({ candidate, portions }) =>
      portions[seat]!.map((portion) => choice(candidate, portion)),
    );
  };
  const classes = new Map<string, { days: number[]; cells: number[][]; first: number }>();
  days.forEach(({ cells, terms }, day) => {
    // A day on which somebody eats elsewhere throughout asks nothing of the plan.
    if (cells.length === 0) return;
    const offered = cells.map((cell) => [
      problem.cells[cell]!.occasion,
      problem.cells[cell]!.eaters.indexOf(index),
      problem.locked[cell] ?? problem.options[cell],
    ]);
    const key = JSON.stringify([offered, terms]);
    const same = classes.get(key);
    if (!same) classes.set(key, { days: [day], cells: [cells], first: day });
    else {
      same.days.push(day);
      same.cells.push(cells);
    }
  });
  return {
    rows: table.length,
    classes: [...classes.values()].map(({ days: own, cells, first }) => ({
      days: own,
      cells,
      choices: cells[0]!.map(choicesOf),
      terms: days[first]!.terms,
    })),
    weekTerms: weekly,
    resources,
  };
}

type RowOf = (column: number, kind: Row["kind"]) => number;

function dayTerms(problem: PlanProblem, eater: Eater, day: number, rowOf: RowOf): Term[] {
  const outside = (column: number, low: number, high: number, weight: number, tier: Term["tier"]): Term => ({
    row: rowOf(column, "known"),
    slopes: [...(low > 0 ? [-100 / low] : []), ...(high > 0 ? [100 / high] : [])],
    intercepts: [...(low > 0 ? [100] : []), ...(high > 0 ? [-100] : [])],
    weight,
    tier,
  });
  const { energy, limits, targets, bands } = eater;
  const budget = problem.kitchen.minutes[day]!;
  // Left-overs and a second table may eat from a pot that was counted already.
  const countsMinutes =
    Number.isFinite(budget) && problem.kitchen.leftovers === 0 && problem.eaters.length === 1;
  return [
    outside(energy.column, energy.low[day]!, energy.high[day]!, energy.weight, 0),
    ...limits
      .filter(({ over, amounts }) => over === "day" && amounts[day]! > 0)
      .map(
        ({ column, amounts, weight }): Term => ({
          row: rowOf(column, "worst"),
          slopes: [100 / amounts[day]!],
          intercepts: [-100],
          weight,
          tier: 0,
        }),
      ),
    ...(countsMinutes
      ? [
          {
            row: rowOf(-1, "minutes"),
            slopes: [1],
            intercepts: [-budget],
            weight: BUDGET_WEIGHT,
            tier: 0 as const,
          },
        ]
      : []),
    ...targets
      .filter(({ stored, amounts }) => !stored && amounts[day]! > 0)
      .map(
        ({ column, amounts, weight, priority }): Term => ({
          row: rowOf(column, "known"),
          // Below the floor the steeper piece is the larger.
          slopes: [-100 / amounts[day]!, -200 / amounts[day]!],
          intercepts: [100, 100 + 100 * DAILY_FLOOR],
          weight: weight * (1 - WEEKLY_PART),
          tier: priority ? 1 : 2,
        }),
      ),
    ...bands.map(({ column, low, high, weight }) => outside(column, low[day]!, high[day]!, weight, 2)),
  ];
}

function weekTerms({ days }: PlanProblem, { targets, limits }: Eater, rowOf: RowOf): Term[] {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return [
    ...targets.flatMap(({ column, amounts, weight, priority, stored }): Term[] => {
      const judged = amounts.filter((amount) => amount > 0).length;
      if (judged === 0) return [];
      return [
        {
          row: rowOf(column, "known"),
          slopes: [(-100 * judged) / sum(amounts)],
          intercepts: [100 * judged],
          weight: weight * (stored ? 1 : WEEKLY_PART),
          tier: priority ? 1 : 2,
        },
      ];
    }),
    ...limits
      .filter(({ over, amounts }) => over === "week" && sum(amounts) > 0)
      .map(
        ({ column, amounts, weight }): Term => ({
          row: rowOf(column, "worst"),
          slopes: [100 / sum(amounts)],
          intercepts: [-100],
          weight: weight * days,
          tier: 0,
        }),
      ),
  ];
}

/** Numbers the rules on repeats and caps, and says which of them a recipe at a meal uses. */
function resourceNumbers(problem: PlanProblem, eater: number, resources: number[]) {
  const numbers = new Map<string, number>();
  const numberOf = (key: string, most: number) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, resources.push(most) - 1);
    return resources.length - 1;
  };
  const { leftovers, batch } = problem.kitchen;
  // A recipe cooked ahead may come once more.
  const mostUses = problem.mostUses + (leftovers > 0 && batch.includes(true) ? 1 : 0);
  return (candidate: number, isDinner: boolean): number[] => {
    const { keepsDays, caps } = problem.candidates[candidate]!;
    return [
      numberOf(`uses ${candidate}`, mostUses),
      ...(isDinner && (leftovers === 0 || keepsDays === 0)
        ? [numberOf(`dinners ${candidate}`, problem.mostDinnerUses)]
        : []),
      ...[...caps].flatMap((cap) =>
        problem.caps[cap]!.eater === eater ? [numberOf(`cap ${cap}`, problem.caps[cap]!.most)] : [],
      ),
    ];
  };
}
