import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { shareEnergy } from "#lib/domain/planner/occasions.ts";
import type { Candidate, Option, PlanProblem } from "#lib/domain/planner/problem.ts";
import { seededRandom } from "#lib/domain/planner/random.ts";
import { ENERGY_WEIGHT, PRIORITY_WEIGHTS } from "#lib/domain/planner/terms.ts";

export interface ProblemSize {
  readonly days: number;
  readonly recipes: number;
  readonly nutrients: number;
  readonly priorities: number;
  /** Left-over meals wished for; none unless said. */
  readonly leftovers?: number;
}

const NUTRIENT_COLUMNS: readonly NutrientId[] = [
  "magnesium",
  "potassium",
  "calcium",
  "vitaminB12",
  "iron",
  "folate",
  "zinc",
  "vitaminC",
  "vitaminE",
  "fibre",
];

/** A made-up but plausible planning problem, the same for the same seed. */
export function planProblem(seed: number, size: ProblemSize): PlanProblem {
  const random = seededRandom(seed);
  const columns: NutrientId[] = ["energy", "sodium", ...NUTRIENT_COLUMNS.slice(0, size.nutrients)];
  const occasions = shareEnergy(["breakfast", "lunch", "dinner", "snack"]);
  const candidates: Candidate[] = Array.from({ length: size.recipes }, (_, index) => {
    const occasion = occasions[index % occasions.length]!;
    const energy = 2000 * occasion.share * (0.7 + random.next() * 0.6);
    const known = Float64Array.from(columns, (nutrient, column) => {
      if (column === 0) return energy;
      if (nutrient === "sodium") return energy * (0.4 + random.next());
      return (energy / 2000) * 100 * (0.2 + 1.5 * random.next() ** 2);
    });
    return {
      recipe: `recipe-${index}`,
      name: `Recipe ${index}`,
      known,
      worst: known.map((amount) => amount * (random.next() < 0.2 ? 1.1 : 1)),
      minutes: 10 + random.below(40),
      foods: Int32Array.from(new Set(Array.from({ length: 8 }, () => random.below(60)))),
      keepsDays: random.below(4),
      lead: random.below(60),
      moments: [],
      caps: new Int32Array(0),
      cuisine: `cuisine-${random.below(8)}`,
      family: `family-${random.below(6)}`,
      recent: 0,
      favourite: false,
    };
  });
  const options: Option[][] = [];
  for (let day = 0; day < size.days; day++)
    occasions.forEach((_, at) => {
      options.push(
        candidates.flatMap((_, candidate) =>
          candidate % occasions.length === at ? [{ candidate, portions: [[0.5, 0.75, 1, 1.25, 1.5]] }] : [],
        ),
      );
    });
  const everyDay = (amount: number) => Array.from({ length: size.days }, () => amount);
  return {
    days: size.days,
    occasions,
    columns,
    eaters: [
      {
        id: "me",
        energy: {
          nutrient: "energy",
          column: 0,
          low: everyDay(1910),
          high: everyDay(2090),
          weight: ENERGY_WEIGHT,
        },
        targets: columns.slice(2).map((nutrient, index) => ({
          nutrient,
          column: index + 2,
          amounts: everyDay(100),
          weight: index < size.priorities ? PRIORITY_WEIGHTS[index]! : 1,
          priority: index < size.priorities,
          stored: nutrient === "vitaminB12",
        })),
        limits: [{ nutrient: "sodium", column: 1, amounts: everyDay(2300), over: "day", weight: 50 }],
        bands: [],
        frozen: [],
      },
    ],
    cells: Array.from({ length: size.days * occasions.length }, (_, cell) => ({
      day: Math.floor(cell / occasions.length),
      occasion: cell % occasions.length,
      table: 0,
      eaters: [0],
      moment: null,
    })),
    caps: [],
    foods: Array.from({ length: 60 }, (_, index) => `food-${index}`),
    useUp: new Int32Array(0),
    candidates,
    options,
    locked: options.map(() => null),
    kitchen: {
      minutes: everyDay(Number.POSITIVE_INFINITY),
      batch: Array.from({ length: size.days }, () => false),
      leftovers: size.leftovers ?? 0,
    },
    mostUses: 2,
    mostDinnerUses: 1,
  };
}
