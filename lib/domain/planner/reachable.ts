// Pure. How much of a nutrient any week could bring at most under a person's wishes: said before the search, and held
// against what it found. A relaxation: it keeps the wishes, the portions, the rules on repeats and the week's energy,
// and drops everything else, so no plan that keeps these can bring more. The energy rule is priced (Lagrange 1797,
// Everett 1963): for any price of a kcal the best free choice of meals bounds the week from above, and the price that
// gives the lowest bound is searched for.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { PlanProblem } from "./problem.ts";

/** The search aims a little inside the band a day must keep; a plan may use all of it. */
const BAND_SLACK = 0.0055;
const ROUNDS = 24;

export interface Reach {
  readonly nutrient: NutrientId;
  /** Mean share of the daily target at most, as far as foods were measured. */
  readonly known: number;
  /** The same with every food that was not measured at the upper bound of its group. */
  readonly worst: number;
}

/** The highest mean share of each target of an eater that any week of these meals can reach. */
export const reachOf = (problem: PlanProblem, eater = 0): Reach[] =>
  problem.eaters[eater]!.targets.map(({ nutrient, column, amounts }) => {
    const wanted = sum(amounts);
    return {
      nutrient,
      known: mostOf(problem, column, "known", eater) / wanted,
      worst: mostOf(problem, column, "worst", eater) / wanted,
    };
  });

const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);

/** The most of a column any week of these meals can put on an eater's plate, in the column's unit. */
export function mostOf(problem: PlanProblem, column: number, measure: "known" | "worst", eater = 0): number {
  const groups = servingGroups(problem, column, measure, eater);
  const { energy: band } = problem.eaters[eater]!;
  const low = sum(band.low) * (1 - BAND_SLACK);
  const high = sum(band.high) * (1 + BAND_SLACK);
  /** The bound at a price for each kcal, and which way it falls: with the price where the choice eats too much. */
  const at = (price: number) => {
    let value = price * (price > 0 ? high : low);
    let energy = 0;
    for (const group of groups) {
      const best = bestServings(group, price);
      value += best.value;
      energy += best.energy;
    }
    return { value, energy };
  };
  const free = at(0);
  if (free.energy >= low && free.energy <= high) return free.value;
  const dearest = groups
    .flatMap((group) => group.servings)
    .reduce((most, { small: [amount, energy] }) => Math.max(most, energy > 0 ? amount / energy : 0), 0);
  // The bound is convex in the price, so halving narrows in on its lowest point.
  let [left, right] = free.energy > high ? [0, dearest] : [-dearest, 0];
  let best = free.value;
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (left + right) / 2;
    const { value, energy } = at(middle);
    best = Math.min(best, value);
    if (energy > (middle > 0 ? high : low)) left = middle;
    else right = middle;
  }
  return best;
}

interface Serving {
  /** Amount and energy of the smallest and the largest portion. */
  readonly small: readonly [amount: number, energy: number];
  readonly large: readonly [amount: number, energy: number];
  /** Meals of the group it may fill at most. */
  readonly uses: number;
}

/** Meals of one occasion, and what may fill them. */
interface Group {
  readonly meals: number;
  readonly servings: readonly Serving[];
}

function servingGroups(
  problem: PlanProblem,
  column: number,
  measure: "known" | "worst",
  eater: number,
): Group[] {
  const energyColumn = problem.eaters[eater]!.energy.column;
  return problem.occasions.map((spec, occasion): Group => {
    // A left-over of a dinner is no second dinner cooked, but it is a second serving.
    const cooked = spec.slot === "dinner" && problem.kitchen.leftovers === 0;
    const most = cooked ? problem.mostDinnerUses : problem.mostUses;
    const found = new Map<number, { small: number; large: number; meals: number; kept: number }>();
    let meals = 0;
    problem.cells.forEach((cell, at) => {
      const seat = cell.eaters.indexOf(eater);
      if (cell.occasion !== occasion || seat < 0) return;
      meals += 1;
      const locked = problem.locked[at];
      const options = locked
        ? [{ candidate: locked.candidate, portions: locked.portions.map((portion) => [portion]) }]
        : problem.options[at]!;
      for (const { candidate, portions } of options) {
        const entry = found.get(candidate) ?? {
          small: Number.POSITIVE_INFINITY,
          large: 0,
          meals: 0,
          kept: 0,
        };
        entry.small = Math.min(entry.small, portions[seat]![0]!);
        entry.large = Math.max(entry.large, portions[seat]!.at(-1)!);
        entry.meals += 1;
        if (locked) entry.kept += 1;
        found.set(candidate, entry);
      }
    });
    const servings = [...found].map(([candidate, entry]): Serving => {
      const amount = problem.candidates[candidate]![measure][column]!;
      const energy = problem.candidates[candidate]!.known[energyColumn]!;
      return {
        small: [amount * entry.small, energy * entry.small],
        large: [amount * entry.large, energy * entry.large],
        // Meals a person kept stand however often they repeat.
        uses: Math.max(Math.min(entry.meals, most), entry.kept),
      };
    });
    return { meals, servings };
  });
}

/** The servings that are worth most at a price for each kcal, as many as the group has meals. */
function bestServings({ meals, servings }: Group, price: number): { value: number; energy: number } {
  const taken: { value: number; energy: number; uses: number }[] = [];
  let room = meals;
  for (const { small, large, uses } of servings) {
    const [less, more] = [small[0] - price * small[1], large[0] - price * large[1]];
    const value = Math.max(less, more);
    if (room <= 0 && value <= taken.at(-1)!.value) continue;
    let place = taken.length;
    while (place > 0 && taken[place - 1]!.value < value) place -= 1;
    taken.splice(place, 0, { value, energy: less > more ? small[1] : large[1], uses });
    room -= uses;
    while (room + taken.at(-1)!.uses <= 0) room += taken.pop()!.uses;
  }
  let left = meals;
  const sum = { value: 0, energy: 0 };
  for (const { value, energy, uses } of taken) {
    const used = Math.min(uses, left);
    sum.value += used * value;
    sum.energy += used * energy;
    left -= used;
  }
  return sum;
}
