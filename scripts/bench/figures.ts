// What a week is worth, in figures that any method can be held against.
import type { Eater, MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";

export interface Figures {
  /** Points of safety and priorities. */
  readonly first: number;
  readonly rules: number;
  /** Points of the other nutrients. */
  readonly others: number;
  /** Mean share of the priorities' (or all) targets reached over the week, each counted up to 100 %. */
  readonly priorities: number;
  readonly all: number;
  readonly daysInBand: number;
  /** Days on which a daily limit is passed, and weekly limits passed, at the worst of what is not measured. */
  readonly overLimit: number;
}

export function figures(problem: PlanProblem, meals: readonly MealChoice[]): Figures {
  const state = new WeekState(problem, meals);
  const days = Array.from({ length: problem.days }, (_, day) => day);
  /** What is on the first eater's plates on a day, added up here and not by the search. */
  const served = (of: "known" | "worst", column: number, day: number) =>
    meals.reduce((total, { candidate, portions }, at) => {
      const seat = problem.cells[at]!.eaters.indexOf(0);
      return problem.cells[at]!.day === day && seat >= 0
        ? total + problem.candidates[candidate]![of][column]! * portions[seat]!
        : total;
    }, 0);
  const known = (column: number, day: number) => served("known", column, day);
  const worst = (column: number, day: number) => served("worst", column, day);
  const sum = (of: (day: number) => number) => days.reduce((total, day) => total + of(day), 0);
  const eater = problem.eaters[0]!;
  const covered = (rows: Eater["targets"]) =>
    rows.reduce(
      (total, { column, amounts }) =>
        total + Math.min(1, sum((day) => known(column, day)) / sum((day) => amounts[day]!)),
      0,
    ) / rows.length;
  const { energy } = eater;
  const middle = (day: number) => (energy.low[day]! + energy.high[day]!) / 2;
  const { rules, safety, priorities, others } = state.score();
  return {
    first: safety + priorities,
    rules,
    others,
    priorities: covered(eater.targets.filter((row) => row.priority)),
    all: covered(eater.targets),
    daysInBand: days.filter((day) => Math.abs(known(energy.column, day) / middle(day) - 1) <= 0.05).length,
    overLimit: eater.limits.reduce(
      (total, { column, amounts, over }) =>
        total +
        (over === "day"
          ? days.filter((day) => worst(column, day) > amounts[day]! * (1 + 1e-9)).length
          : Number(sum((day) => worst(column, day)) > sum((day) => amounts[day]!) * (1 + 1e-9))),
      0,
    ),
  };
}

export function averaged(all: readonly Figures[]): Figures {
  const mean = (key: keyof Figures) => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  return {
    first: mean("first"),
    rules: mean("rules"),
    others: mean("others"),
    priorities: mean("priorities"),
    all: mean("all"),
    daysInBand: mean("daysInBand"),
    overLimit: mean("overLimit"),
  };
}
