// Pure. A start for the search that keeps the locks and spreads the recipes.
import type { MealChoice, PlanProblem } from "./problem.ts";
import type { Random } from "./random.ts";

export function firstMeals(problem: PlanProblem, random: Random): MealChoice[] {
  const uses = new Int32Array(problem.candidates.length);
  for (const meal of problem.locked) if (meal) uses[meal.candidate]! += 1;
  return problem.options.map((options, cell) => {
    const locked = problem.locked[cell];
    if (locked) return locked;
    let best = options[random.below(options.length)]!;
    for (let tries = 0; tries < 12 && uses[best.candidate]! > 0; tries++) {
      const other = options[random.below(options.length)]!;
      if (uses[other.candidate]! < uses[best.candidate]!) best = other;
    }
    uses[best.candidate]! += 1;
    return {
      candidate: best.candidate,
      portions: best.portions.map((levels) => levels[levels.length >> 1]!),
    };
  });
}
