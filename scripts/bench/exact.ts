// Search against exact optima on small instances of real recipes: plain days, days that differ, two people at one table,
// left-overs. Every second instance wants more of the priorities than there is.
import { basisFor } from "#lib/domain/people/profile.ts";
import type { Companion } from "#lib/domain/planner/basis.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import type { DayAdjustment } from "#lib/domain/planner/day-adjustment.ts";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { seededRandom } from "#lib/domain/planner/random.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import { hold } from "#lib/domain/planner/terms.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { grams, kcal, milligrams } from "#lib/domain/shared/units.ts";
import { exactOptimum } from "#lib/solver/exact-optimum.ts";
import { generatedCookbook } from "./generated-cookbook.ts";
import { number, type Part, table } from "./part.ts";
import { PERSONAS } from "./personas.ts";

const START = "2026-11-23" as IsoDate;
const EACH = 9;
const SEEDS = [1, 2, 3, 4, 5];
const MOVES = 30_000;
const MOST = 1.002;
const RECIPES_A_SLOT = 6;

const TRAINING: DayAdjustment = {
  day: 1,
  kind: "training",
  label: "Run, 90 min",
  energy: kcal(600),
  protein: grams(20),
  carbohydrate: grams(90),
  sodiumRoom: milligrams(500),
  cookingMinutes: {},
  meals: [],
};
const KINDS = ["plain days", "days that differ", "two people", "left-overs"] as const;
/** What is wanted of the priorities in every second instance, against the usual. */
const MORE = 3;

export async function exact(): Promise<Part> {
  const cookbook = await generatedCookbook(400, 3);
  const people = Object.values(PERSONAS);
  const rows: (readonly (string | number)[])[] = [];
  const misses: string[] = [];
  for (const kind of KINDS) {
    let proven = 0;
    let worst = 0;
    let apart = 0;
    let positive = 0;
    for (let index = 0; proven < EACH && index < 3 * EACH; index++) {
      const problem = instance(kind, index, people, cookbook);
      if (!problem) continue;
      const optimum = await exactOptimum(problem, 60);
      if (!optimum.proven) continue;
      proven += 1;
      if (optimum.value > 1) positive += 1;
      const score = new WeekState(problem, optimum.meals).score();
      apart = Math.max(apart, Math.abs(score.priorities - optimum.priorities));
      const held = hold(optimum.safety);
      const found = SEEDS.map((seed) => searchWeek(problem, { seed, moves: MOVES }).reached);
      const best = found.filter(({ safety }) => safety <= held + 1e-6).map(({ priorities }) => priorities);
      // Half a thousandth of a point is nothing in a week without shortfall.
      worst = Math.max(worst, (Math.min(...best) + 5e-4) / (optimum.priorities + 5e-4));
    }
    rows.push([kind, proven, positive, number(worst, 4), apart.toExponential(1)]);
    console.error(rows.at(-1)!.join(" | "));
    if (proven < EACH) misses.push(`${kind}: only ${proven} instances solved to optimality`);
    if (worst > MOST) misses.push(`${kind}: best of five seeds ${number(worst, 4)} × the optimum`);
    if (apart > 1e-6) misses.push(`${kind}: evaluator and programme differ by ${apart}`);
  }
  return {
    title: "Search against exact optima",
    lines: [
      ...table(
        [
          "instances (2 days, 3 meals)",
          "solved exactly",
          "of which something must be missing",
          "worst best-of-5 / optimum",
          "evaluator − programme",
        ],
        rows,
      ),
      "",
      `Best of ${SEEDS.length} seeds of ${MOVES.toLocaleString("en")} moves; aim ≤ ${MOST}. The exact programme does not state separate tables, nor left-overs of plans longer than the recipes keep.`,
    ],
    misses,
  };
}

function instance(
  kind: (typeof KINDS)[number],
  index: number,
  people: readonly (typeof PERSONAS)[string][],
  cookbook: Awaited<ReturnType<typeof generatedCookbook>>,
): PlanProblem | null {
  const random = seededRandom(index * 31 + KINDS.indexOf(kind) * 1009 + 1);
  const person = people[index % people.length]!;
  const profile = {
    ...person,
    occasions: ["breakfast", "lunch", "dinner"] as const,
    leftoverMeals: kind === "left-overs" ? 7 : 0,
    cookingMinutes: {},
  };
  const companion: Companion[] =
    kind === "two people"
      ? [
          {
            ...basisFor({ ...people[(index + 2) % people.length]!, diet: person.diet }, START, 2),
            id: "other",
            name: "Other",
            shown: basisFor(person, START, 2).targets,
            never: [],
            presence: {},
          },
        ]
      : [];
  const basis = basisFor(profile, START, 2, {
    adjustments: kind === "days that differ" ? [TRAINING] : [],
    useUp: [],
    companions: companion,
  });
  const whole = buildProblem(basis, cookbook);
  const chosen = new Map<number, Set<number>>();
  const options = whole.options.map((all, cell) => {
    const { occasion } = whole.cells[cell]!;
    if (!chosen.has(occasion)) {
      const picks = new Set<number>();
      while (picks.size < Math.min(RECIPES_A_SLOT, all.length))
        picks.add(all[random.below(all.length)]!.candidate);
      chosen.set(occasion, picks);
    }
    return all
      .filter(({ candidate }) => chosen.get(occasion)!.has(candidate))
      .map(({ candidate, portions }) => ({ candidate, portions: portions.map((levels) => thinned(levels)) }));
  });
  if (options.some((list) => list.length < 4)) return null;
  const more = index % 2 === 1 ? MORE : 1;
  return {
    ...whole,
    options,
    eaters: whole.eaters.map((eater) => ({
      ...eater,
      targets: eater.targets.map((row) =>
        row.priority ? { ...row, amounts: row.amounts.map((amount) => amount * more) } : row,
      ),
    })),
  };
}

/** The middle portion and its neighbours. */
function thinned(levels: readonly number[]): number[] {
  const middle = levels.length >> 1;
  return levels.slice(Math.max(0, middle - 1), middle + 2);
}
