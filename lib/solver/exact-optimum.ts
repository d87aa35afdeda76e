// The exact optimum of a small problem's first tiers (safety, then priorities), as mixed-integer programmes for HiGHS.
// It states the same terms as lib/domain/planner/terms.ts in linear form, and is there to test the search, not to plan.
import highsLoader from "highs";
import { type Eater, isDinner, type MealChoice, type PlanProblem } from "#lib/domain/planner/problem.ts";
import { BUDGET_WEIGHT, DAILY_FLOOR, hold, WEEKLY_PART } from "#lib/domain/planner/terms.ts";

export interface ExactOptimum {
  /** Fewest points of safety, and fewest of priorities while safety is held to that. */
  readonly safety: number;
  readonly priorities: number;
  /** Both together. */
  readonly value: number;
  /** A plan that reaches it. */
  readonly meals: readonly MealChoice[];
  /** False when the time ran out first; then the values are the best found. */
  readonly proven: boolean;
}

/**
 * A valid lower bound on the sum of the first tiers of any plan: the same programme with recipes and portions taken in
 * parts (its LP relaxation). Frozen rows are left out, which can only lower it. Null when HiGHS does not finish in `seconds`.
 */
export async function linearBound(problem: PlanProblem, seconds = 60): Promise<number | null> {
  const highs = await highsLoader();
  const text = programme(problem, { kind: "LP", weighs: { safety: true, priorities: true }, heldTo: null });
  const solution = highs.solve(text, { time_limit: seconds, output_flag: false });
  return solution.Status === "Optimal" ? Math.max(0, solution.ObjectiveValue) : null;
}

/**
 * Solves to optimality, or for `seconds` each. What is not stated is refused: frozen rows, separate tables, and left-overs
 * except where each recipe either keeps for the whole plan or does not keep at all, and the time to cook has no limit.
 */
export async function exactOptimum(problem: PlanProblem, seconds = 60): Promise<ExactOptimum> {
  if (problem.eaters.some(({ frozen }) => frozen.length > 0))
    throw new Error("exactOptimum does not state frozen nutrients.");
  if (problem.kitchen.leftovers > 0 && !simpleLeftovers(problem))
    throw new Error("exactOptimum does not state these left-overs.");
  if (problem.cells.some(({ table }) => table > 0)) throw new Error("exactOptimum states one table only.");
  const highs = await highsLoader();
  const options = {
    time_limit: seconds,
    mip_rel_gap: 1e-9,
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
    output_flag: false,
  };
  const safety = highs.solve(
    programme(problem, { kind: "MILP", weighs: { safety: true, priorities: false }, heldTo: null }),
    options,
  );
  const least = Math.max(0, safety.ObjectiveValue);
  const priorities = highs.solve(
    programme(problem, { kind: "MILP", weighs: { safety: false, priorities: true }, heldTo: hold(least) }),
    options,
  );
  return {
    safety: least,
    priorities: priorities.ObjectiveValue,
    value: least + priorities.ObjectiveValue,
    meals: largestParts(problem, priorities),
    proven: safety.Status === "Optimal" && priorities.Status === "Optimal",
  };
}

/** Whether a second serving is always a left-over, or never one. */
const simpleLeftovers = ({ days, candidates, kitchen }: PlanProblem): boolean =>
  candidates.every(({ keepsDays }) => keepsDays === 0 || keepsDays >= days - 1) &&
  kitchen.minutes.every((minutes) => !Number.isFinite(minutes)) &&
  !kitchen.batch.some(Boolean);

type Solution = ReturnType<Awaited<ReturnType<typeof highsLoader>>["solve"]>;

/**
 * The plan a mixed-integer programme over the whole week has found after `seconds`, safety and priorities added up: a
 * method the search is held against. Null when it has found none by then.
 */
export async function mixedIntegerPlan(problem: PlanProblem, seconds: number): Promise<MealChoice[] | null> {
  const highs = await highsLoader();
  const text = programme(problem, { kind: "MILP", weighs: { safety: true, priorities: true }, heldTo: null });
  const solution = highs.solve(text, { time_limit: seconds, output_flag: false });
  const found = Object.values(solution.Columns).some((column) => "Primal" in column && column.Primal > 0.5);
  return found ? largestParts(problem, solution) : null;
}

/** What a linear programme eats, in parts of recipes, served as the largest part of each meal. */
export async function roundedPlan(problem: PlanProblem, seconds = 60): Promise<MealChoice[] | null> {
  const highs = await highsLoader();
  const text = programme(problem, { kind: "LP", weighs: { safety: true, priorities: true }, heldTo: null });
  const solution = highs.solve(text, { time_limit: seconds, output_flag: false });
  return solution.Status === "Optimal" ? largestParts(problem, solution) : null;
}

function largestParts(problem: PlanProblem, { Columns }: Solution): MealChoice[] {
  const part = (name: string) => {
    const column = Columns[name];
    return column && "Primal" in column ? column.Primal : 0;
  };
  return problem.options.map((options, cell) => {
    const sizes = options.map(({ candidate, portions }) =>
      portions[0]!.reduce((sum, _, level) => sum + part(nameOf(cell, candidate, 0, level)), 0),
    );
    const { candidate, portions } = options[sizes.indexOf(Math.max(...sizes))]!;
    return {
      candidate,
      portions: portions.map((levels, seat) => {
        const parts = levels.map((_, level) => part(nameOf(cell, candidate, seat, level)));
        return levels[parts.indexOf(Math.max(...parts))]!;
      }),
    };
  });
}

const nameOf = (cell: number, candidate: number, seat: number, level: number): string =>
  `x${cell}_${candidate}_${seat}_${level}`;

interface Question {
  readonly kind: "MILP" | "LP";
  readonly weighs: { readonly safety: boolean; readonly priorities: boolean };
  /** Safety may not pass this. */
  readonly heldTo: number | null;
}

interface Choice {
  readonly name: string;
  readonly cell: number;
  readonly seat: number;
  readonly eater: number;
  readonly candidate: number;
  readonly portion: number;
}

function programme(problem: PlanProblem, { kind, weighs, heldTo }: Question): string {
  const choices: Choice[] = problem.options.flatMap((options, cell) =>
    options.flatMap(({ candidate, portions }) =>
      portions.flatMap((levels, seat) =>
        levels.map((portion, level) => ({
          name: nameOf(cell, candidate, seat, level),
          cell,
          seat,
          eater: problem.cells[cell]!.eaters[seat]!,
          candidate,
          portion,
        })),
      ),
    ),
  );
  /** One for each meal, whoever eats it. */
  const meals = choices.filter(({ seat }) => seat === 0);
  const points: { tier: "safety" | "priorities"; weight: number; name: string }[] = [];
  const rows: string[] = [];
  const row = (terms: readonly string[], relation: string) =>
    rows.push(` r${rows.length}: ${terms.join(" ")} ${relation}`);
  const slack = (tier: "safety" | "priorities", weight: number) => {
    const name = `s${points.length}`;
    points.push({ tier, weight, name });
    return name;
  };
  const amounts = (column: number, worst: boolean, scale: number, of: (choice: Choice) => boolean) =>
    choices.flatMap((choice) => {
      if (!of(choice)) return [];
      const recipe = problem.candidates[choice.candidate]!;
      const amount = (worst ? recipe.worst : recipe.known)[column]! * choice.portion * scale;
      return amount === 0 ? [] : [`${amount < 0 ? "-" : "+"} ${Math.abs(amount)} ${choice.name}`];
    });
  const dayOf = (choice: Choice) => problem.cells[choice.cell]!.day;
  const count = (some: readonly Choice[], relation: string) => {
    if (some.length > 0)
      row(
        some.map((choice) => `+ ${choice.name}`),
        relation,
      );
  };

  problem.options.forEach((options, cell) => {
    count(
      meals.filter((choice) => choice.cell === cell),
      "= 1",
    );
    // Everybody at the table eats the same recipe.
    for (const { candidate, portions } of options)
      for (let seat = 1; seat < portions.length; seat++) {
        const own = choices.filter((choice) => choice.cell === cell && choice.candidate === candidate);
        row(
          own.flatMap((choice) =>
            choice.seat === seat ? [`+ ${choice.name}`] : choice.seat === 0 ? [`- ${choice.name}`] : [],
          ),
          "= 0",
        );
      }
  });
  problem.eaters.forEach((eater, index) => {
    stateEater(
      problem,
      eater,
      (day) => (choice) => choice.eater === index && (day === null || dayOf(choice) === day),
      { row, slack, amounts },
    );
  });
  for (let day = 0; day < problem.days; day++) {
    const today = meals.filter((choice) => dayOf(choice) === day);
    for (const candidate of new Set(today.map((choice) => choice.candidate)))
      count(
        today.filter((choice) => choice.candidate === candidate),
        "<= 1",
      );
    const budget = problem.kitchen.minutes[day]!;
    if (Number.isFinite(budget)) {
      const over = slack("safety", BUDGET_WEIGHT);
      row(
        [
          `+ ${over}`,
          ...today.map((choice) => `- ${problem.candidates[choice.candidate]!.minutes} ${choice.name}`),
        ],
        `>= ${-budget}`,
      );
    }
  }
  problem.candidates.forEach(({ keepsDays }, candidate) => {
    const own = meals.filter((choice) => choice.candidate === candidate);
    count(own, `<= ${problem.mostUses}`);
    // A dinner that comes from the pot of the day before is not cooked again.
    if (problem.kitchen.leftovers > 0 && keepsDays > 0) return;
    count(
      own.filter((choice) => isDinner(problem, choice.cell)),
      `<= ${problem.mostDinnerUses}`,
    );
  });
  problem.caps.forEach((cap, index) => {
    count(
      choices.filter(
        (choice) => choice.eater === cap.eater && problem.candidates[choice.candidate]!.caps.includes(index),
      ),
      `<= ${cap.most}`,
    );
  });
  const weighed = points.filter(({ tier }) => weighs[tier]);
  const held = points.filter(({ tier }) => tier === "safety");
  if (heldTo !== null && held.length > 0)
    row(
      held.map(({ weight, name }) => `+ ${weight} ${name}`),
      `<= ${heldTo}`,
    );
  return [
    "Minimize",
    ` obj: ${weighed.map(({ weight, name }) => `+ ${weight} ${name}`).join(" ")}`,
    "Subject To",
    ...rows,
    // Without it each choice lies between 0 and 1, since a meal's choices add up to one.
    ...(kind === "MILP" ? ["Binary", ...choices.map((choice) => ` ${choice.name}`)] : []),
    "End",
  ].join("\n");
}

interface Writing {
  row(terms: readonly string[], relation: string): void;
  slack(tier: "safety" | "priorities", weight: number): string;
  amounts(column: number, worst: boolean, scale: number, of: (choice: Choice) => boolean): string[];
}

/** One eater's terms; `on` picks their choices of a day, or of the week. */
function stateEater(
  { days }: PlanProblem,
  { energy, targets, limits }: Eater,
  on: (day: number | null) => (choice: Choice) => boolean,
  { row, slack, amounts }: Writing,
): void {
  for (let day = 0; day < days; day++) {
    // outside(): slack ≥ (1 − a/low)·100 and slack ≥ (a/high − 1)·100
    const off = slack("safety", energy.weight);
    row([`+ ${off}`, ...amounts(energy.column, false, 100 / energy.low[day]!, on(day))], ">= 100");
    row([`+ ${off}`, ...amounts(energy.column, false, -100 / energy.high[day]!, on(day))], ">= -100");
    for (const limit of limits)
      if (limit.over === "day") {
        const over = slack("safety", limit.weight);
        row([`+ ${over}`, ...amounts(limit.column, true, -100 / limit.amounts[day]!, on(day))], ">= -100");
      }
    for (const target of targets)
      if (target.priority && !target.stored && target.amounts[day]! > 0) {
        // dailyShortfall(): convex in two pieces, the steeper one below the floor.
        const short = slack("priorities", target.weight * (1 - WEEKLY_PART));
        const amount = target.amounts[day]!;
        row([`+ ${short}`, ...amounts(target.column, false, 100 / amount, on(day))], ">= 100");
        row(
          [`+ ${short}`, ...amounts(target.column, false, 200 / amount, on(day))],
          `>= ${100 + 100 * DAILY_FLOOR}`,
        );
      }
  }
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
  for (const target of targets) {
    const judged = target.amounts.filter((amount) => amount > 0).length;
    if (!target.priority || judged === 0) continue;
    const short = slack("priorities", target.weight * (target.stored ? 1 : WEEKLY_PART));
    const scale = (100 * judged) / sum(target.amounts);
    row([`+ ${short}`, ...amounts(target.column, false, scale, on(null))], `>= ${100 * judged}`);
  }
  for (const limit of limits)
    if (limit.over === "week") {
      const over = slack("safety", limit.weight * days);
      row([`+ ${over}`, ...amounts(limit.column, true, -100 / sum(limit.amounts), on(null))], ">= -100");
    }
}
