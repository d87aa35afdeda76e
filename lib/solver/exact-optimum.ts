// The exact optimum of a small problem's first tiers (safety and priorities), as a mixed-integer programme for HiGHS.
// It states the same terms as lib/domain/planner/terms.ts in linear form, and is there to test the search, not to plan.
import highsLoader from "highs";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { DAILY_FLOOR, WEEKLY_PART } from "#lib/domain/planner/terms.ts";

export interface ExactOptimum {
  /** Points of safety and priorities. */
  readonly value: number;
  /** False when the time ran out first; then `value` is the best found and `bound` what is proven. */
  readonly proven: boolean;
  readonly bound: number;
}

/**
 * A valid lower bound on the first tiers of any plan: the same programme with recipes and portions taken in parts (its
 * LP relaxation). Frozen rows are left out, which can only lower it. Null when HiGHS does not finish in `seconds`.
 */
export async function linearBound(problem: PlanProblem, seconds = 60): Promise<number | null> {
  const highs = await highsLoader();
  const solution = highs.solve(programme(problem, "LP"), { time_limit: seconds, output_flag: false });
  return solution.Status === "Optimal" ? Math.max(0, solution.ObjectiveValue) : null;
}

interface Choice {
  readonly name: string;
  readonly cell: number;
  readonly candidate: number;
  readonly portion: number;
}

/** Solves to optimality, or for `seconds`. Frozen rows are not stated; problems with them are refused. */
export async function exactOptimum(problem: PlanProblem, seconds = 60): Promise<ExactOptimum> {
  if (problem.frozen.length > 0) throw new Error("exactOptimum does not state frozen nutrients.");
  const highs = await highsLoader();
  const solution = highs.solve(programme(problem), {
    time_limit: seconds,
    mip_rel_gap: 1e-7,
    output_flag: false,
  });
  const value = solution.ObjectiveValue;
  return {
    value,
    proven: solution.Status === "Optimal",
    bound: solution.Status === "Optimal" ? value : Number.NaN,
  };
}

function programme(problem: PlanProblem, kind: "MILP" | "LP" = "MILP"): string {
  const perDay = problem.occasions.length;
  const choices: Choice[] = problem.options.flatMap((options, cell) =>
    options.flatMap(({ candidate, portions }) =>
      portions.map((portion, level) => ({
        name: `x${cell}_${candidate}_${level}`,
        cell,
        candidate,
        portion,
      })),
    ),
  );
  const objective: string[] = [];
  const rows: string[] = [];
  const row = (terms: readonly string[], relation: string) =>
    rows.push(` r${rows.length}: ${terms.join(" ")} ${relation}`);
  const slack = (weight: number) => {
    const name = `s${objective.length}`;
    objective.push(`+ ${weight} ${name}`);
    return name;
  };
  const amounts = (column: number, worst: boolean, scale: number, of: (choice: Choice) => boolean) =>
    choices.flatMap((choice) => {
      if (!of(choice)) return [];
      const recipe = problem.candidates[choice.candidate]!;
      const amount = (worst ? recipe.worst : recipe.known)[column]! * choice.portion * scale;
      return amount === 0 ? [] : [`${amount < 0 ? "-" : "+"} ${Math.abs(amount)} ${choice.name}`];
    });
  const onDay = (day: number) => (choice: Choice) => Math.floor(choice.cell / perDay) === day;

  problem.options.forEach((_, cell) => {
    row(
      choices.filter((choice) => choice.cell === cell).map((choice) => `+ ${choice.name}`),
      "= 1",
    );
  });
  const { energy } = problem;
  for (let day = 0; day < problem.days; day++) {
    // outside(): slack ≥ (1 − a/low)·100 and slack ≥ (a/high − 1)·100
    const off = slack(energy.weight);
    row([`+ ${off}`, ...amounts(energy.column, false, 100 / energy.low, onDay(day))], ">= 100");
    row([`+ ${off}`, ...amounts(energy.column, false, -100 / energy.high, onDay(day))], ">= -100");
    for (const limit of problem.limits)
      if (limit.over === "day") {
        const over = slack(limit.weight);
        row([`+ ${over}`, ...amounts(limit.column, true, -100 / limit.amount, onDay(day))], ">= -100");
      }
    for (const target of problem.targets)
      if (target.priority && !target.stored) {
        // dailyShortfall(): convex in two pieces, the steeper one below the floor.
        const short = slack(target.weight * (1 - WEEKLY_PART));
        row([`+ ${short}`, ...amounts(target.column, false, 100 / target.amount, onDay(day))], ">= 100");
        row(
          [`+ ${short}`, ...amounts(target.column, false, 200 / target.amount, onDay(day))],
          `>= ${100 + 100 * DAILY_FLOOR}`,
        );
      }
    for (const candidate of new Set(choices.filter(onDay(day)).map((choice) => choice.candidate)))
      row(
        choices
          .filter((choice) => onDay(day)(choice) && choice.candidate === candidate)
          .map((c) => `+ ${c.name}`),
        "<= 1",
      );
  }
  for (const target of problem.targets)
    if (target.priority) {
      const short = slack(target.weight * (target.stored ? 1 : WEEKLY_PART));
      row(
        [`+ ${short}`, ...amounts(target.column, false, 100 / target.amount, () => true)],
        `>= ${100 * problem.days}`,
      );
    }
  for (const limit of problem.limits)
    if (limit.over === "week") {
      const over = slack(limit.weight * problem.days);
      row(
        [`+ ${over}`, ...amounts(limit.column, true, -100 / (limit.amount * problem.days), () => true)],
        ">= -100",
      );
    }
  const isDinner = (choice: Choice) => problem.occasions[choice.cell % perDay]!.slot === "dinner";
  problem.candidates.forEach((_, candidate) => {
    const own = choices.filter((choice) => choice.candidate === candidate);
    if (own.length === 0) return;
    row(
      own.map((choice) => `+ ${choice.name}`),
      `<= ${problem.mostUses}`,
    );
    const dinners = own.filter(isDinner);
    if (dinners.length > 0)
      row(
        dinners.map((choice) => `+ ${choice.name}`),
        `<= ${problem.mostDinnerUses}`,
      );
  });
  problem.caps.forEach((cap, index) => {
    const own = choices.filter((choice) => problem.candidates[choice.candidate]!.caps.includes(index));
    if (own.length > 0)
      row(
        own.map((choice) => `+ ${choice.name}`),
        `<= ${cap.most}`,
      );
  });
  return [
    "Minimize",
    ` obj: ${objective.join(" ")}`,
    "Subject To",
    ...rows,
    // Without it each choice lies between 0 and 1, since a meal's choices add up to one.
    ...(kind === "MILP" ? ["Binary", ...choices.map((choice) => ` ${choice.name}`)] : []),
    "End",
  ].join("\n");
}
