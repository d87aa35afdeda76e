// Planning, measured on the real cookbook and a tight third of it: time, coverage, limits, distance to a valid bound,
// side by side with the ways weeks are filled without a search. Prints a table; exits 1 when a promise is not kept.

import type { Profile } from "#lib/domain/people/profile.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { findImpossible } from "#lib/domain/planner/feasibility.ts";
import type { Eater, MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { linearBound } from "#lib/solver/exact-optimum.ts";
import { threadSolver } from "#lib/solver/thread-solver.ts";
import { cookbookFromFiles } from "./cookbook-from-files.ts";
import { greedyByDensity, randomByRule } from "./methods.ts";
import { PERSONAS } from "./personas.ts";

const PLAIN = PERSONAS["omnivore man, Mg + K"]!;
/** People for whom these recipes cannot do everything: here the distance to the bound says something. */
const DEMANDING: Readonly<Record<string, Profile>> = {
  "the same man, potassium held at 3,400 mg": {
    ...PLAIN,
    priorities: ["magnesium"],
    declarations: ["preferNotToSay"],
  },
  "small woman losing weight, six priorities": {
    ...PERSONAS["woman of 65, Ca + D + B12"]!,
    birthDate: "1994-03-03" as IsoDate,
    height: centimetres(156),
    weight: kilograms(62),
    activity: "inactive",
    goal: "loseSlowly",
    diet: "vegetarian",
    priorities: ["vitaminD", "vitaminE", "choline", "iron", "calcium", "potassium"],
  },
};
const START = "2026-11-23" as IsoDate;
const RANDOM_WEEKS = 20;

interface Figures {
  readonly first: number;
  readonly rules: number;
  /** Mean share of the priorities' (or all) targets reached over the week, each counted up to 100 %. */
  readonly priorities: number;
  readonly all: number;
  readonly daysInBand: number;
  /** Days on which a daily limit is passed, and weekly limits passed, at the worst of what is not measured. */
  readonly overLimit: number;
}

function figures(problem: PlanProblem, meals: readonly MealChoice[]): Figures {
  const state = new WeekState(problem, meals);
  const columns = problem.columns.length;
  const days = Array.from({ length: problem.days }, (_, day) => day);
  const known = (column: number, day: number) => state.dayKnown[day * columns + column]!;
  const worst = (column: number, day: number) => state.dayWorst[day * columns + column]!;
  const mean = (column: number, of: typeof known) =>
    days.reduce((sum, day) => sum + of(column, day), 0) / days.length;
  const eater = problem.eaters[0]!;
  const covered = (rows: Eater["targets"]) =>
    rows.reduce((sum, row) => sum + Math.min(1, mean(row.column, known) / row.amounts[0]!), 0) / rows.length;
  const { energy } = eater;
  const target = (energy.low[0]! + energy.high[0]!) / 2;
  const { rules, safety, priorities } = state.score();
  return {
    first: safety + priorities,
    rules,
    priorities: covered(eater.targets.filter((row) => row.priority)),
    all: covered(eater.targets),
    daysInBand: days.filter((day) => Math.abs(known(energy.column, day) / target - 1) <= 0.05).length,
    overLimit: eater.limits.reduce(
      (sum, { column, amounts: [amount = 0], over }) =>
        sum +
        (over === "day"
          ? days.filter((day) => worst(column, day) > amount * (1 + 1e-9)).length
          : Number(mean(column, worst) > amount * (1 + 1e-9))),
      0,
    ),
  };
}

function averaged(all: readonly Figures[]): Figures {
  const mean = (key: keyof Figures) => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  return {
    first: mean("first"),
    rules: mean("rules"),
    priorities: mean("priorities"),
    all: mean("all"),
    daysInBand: mean("daysInBand"),
    overLimit: mean("overLimit"),
  };
}

const number = (value: number, digits = 1) => value.toFixed(digits);
const share = (value: number) => `${number(value * 100)} %`;
const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

/** How far the search is from the bound: an additive gap where the bound is nothing. */
function gapTo(bound: number | null, found: number): string {
  if (bound === null) return "not known";
  if (found - bound < 0.05) return "0.0 % (exact)";
  return bound < 1 ? `+${number(found - bound)} points` : `≤ ${share(found / bound - 1)}`;
}

const cookbook = await cookbookFromFiles();
const solver = threadSolver();
const failures: string[] = [];

// The threads are started and their code is compiled before anything is timed.
const warmUp = buildProblem(basisFor(Object.values(PERSONAS)[0]!, START, 7), cookbook);
await solver.solve(warmUp, 1, () => undefined, new AbortController().signal);

for (const [label, recipes, people] of [
  ["the whole cookbook", cookbook, PERSONAS],
  ["the whole cookbook, more than it can give", cookbook, DEMANDING],
  ["a tight third of it", cookbook.filter((_, index) => index % 3 === 0), PERSONAS],
] as const) {
  console.log(`\n### ${label}: ${recipes.length} recipes\n`);
  line([
    "person",
    "method",
    "time",
    "missing, tiers 0 and 1",
    "to the LP bound",
    "priorities",
    "all",
    "in band",
    "over a limit",
  ]);
  line(Array(9).fill("---"));
  for (const [name, profile] of Object.entries(people)) {
    const basis = basisFor(profile, START, 7);
    const problem = buildProblem(basis, recipes);
    if (findImpossible(basis, recipes, problem)) {
      line([name, "no week from these recipes", ...Array(7).fill("")]);
      continue;
    }
    const began = performance.now();
    const found = await solver.solve(problem, 1, () => undefined, new AbortController().signal);
    const seconds = (performance.now() - began) / 1000;
    const bound = await linearBound(problem, 20);
    const ours = figures(problem, found!.meals);
    const random = averaged(
      Array.from({ length: RANDOM_WEEKS }, (_, seed) => figures(problem, randomByRule(problem, seed))),
    );
    const greedy = figures(problem, greedyByDensity(problem));
    for (const [method, result, time, gap] of [
      ["search", ours, `${number(seconds)} s`, gapTo(bound, ours.first)],
      [`random by rule (mean of ${RANDOM_WEEKS})`, random, "", ""],
      ["greedy by density", greedy, "", ""],
    ] as const) {
      const worse = method === "search" || ours.first < 1 ? "" : ` (${number(result.first / ours.first)} ×)`;
      const row = [number(result.first) + worse, gap, share(result.priorities), share(result.all)];
      line([name, method, time, ...row, `${number(result.daysInBand, 0)} of 7`, number(result.overLimit)]);
    }
    if (label === "the whole cookbook") {
      if (ours.rules > 0) failures.push(`${name}: a rule is broken`);
      if (ours.daysInBand < 7) failures.push(`${name}: a day lies outside the energy band`);
      if (ours.overLimit > 0) failures.push(`${name}: a limit is passed`);
    }
    if (ours.first > random.first || ours.first > greedy.first) failures.push(`${name}: beaten on ${label}`);
    if (bound !== null && ours.first < bound - 1e-3)
      failures.push(`${name}: better than its bound on ${label}`);
  }
}
await solver.close();
console.log(
  "\nMissing: points of safety and priorities (1 point: 1 % of a nutrient's daily target on one day, times its weight); " +
    "× against the search, where it misses anything. The LP bound is what recipes and portions taken in parts " +
    "could reach: no plan does better, and most cannot come so near.",
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
