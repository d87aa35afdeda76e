// How weeks are filled without a search: the methods our plans are held against.
import { isDinner, type MealChoice, type Option, type PlanProblem } from "#lib/domain/planner/problem.ts";
import { type Random, seededRandom } from "#lib/domain/planner/random.ts";

/** The portion on offer whose energy is nearest to the meal's share of the day. */
function portionByEnergy(problem: PlanProblem, cell: number, { candidate, portions }: Option): MealChoice {
  const { day, occasion, eaters } = problem.cells[cell]!;
  const plates = portions.map((levels, seat) => {
    const { column, low, high } = problem.eaters[eaters[seat]!]!.energy;
    const aimed = problem.occasions[occasion]!.share * ((low[day]! + high[day]!) / 2);
    const serving = problem.candidates[candidate]!.known[column]!;
    const off = (portion: number) => Math.abs(portion * serving - aimed);
    return levels.reduce((a, b) => (off(b) < off(a) ? b : a));
  });
  return { candidate, portions: plates };
}

/** Recipes for a meal that keep the rules on repeats; all of them when none does. */
function allowed(problem: PlanProblem, meals: readonly MealChoice[], cell: number, most: number): Option[] {
  const today = meals.flatMap((meal, at) =>
    problem.cells[at]!.day === problem.cells[cell]!.day ? [meal.candidate] : [],
  );
  const uses = (candidate: number) => meals.filter((meal) => meal.candidate === candidate).length;
  const limit = isDinner(problem, cell) ? Math.min(most, problem.mostDinnerUses) : most;
  const options = problem.options[cell]!;
  const fitting = options.filter(({ candidate }) => uses(candidate) < limit && !today.includes(candidate));
  return fitting.length > 0 ? fitting : [...options];
}

function fill(
  problem: PlanProblem,
  most: number,
  choose: (options: readonly Option[]) => Option,
): MealChoice[] {
  const meals: MealChoice[] = [];
  for (let cell = 0; cell < problem.options.length; cell++)
    meals.push(portionByEnergy(problem, cell, choose(allowed(problem, meals, cell, most))));
  return meals;
}

/** What most planners do: any recipe that fits the meal and the diet, none twice, portions by energy. */
export function randomByRule(problem: PlanProblem, seed: number): MealChoice[] {
  const random: Random = seededRandom(seed);
  return fill(problem, 1, (options) => options[random.below(options.length)]!);
}

/** The recipe that brings most of the priorities for its energy, meal after meal. */
export function greedyByDensity(problem: PlanProblem): MealChoice[] {
  const [eater] = problem.eaters;
  const priorities = eater!.targets.filter((row) => row.priority);
  const density = ({ candidate }: Option) => {
    const { known } = problem.candidates[candidate]!;
    const brought = priorities.reduce(
      (sum, row) => sum + (known[row.column]! / row.amounts[0]!) * row.weight,
      0,
    );
    return brought / Math.max(known[eater!.energy.column]!, 1);
  };
  return fill(problem, problem.mostUses, (options) =>
    options.reduce((a, b) => (density(b) > density(a) ? b : a)),
  );
}
