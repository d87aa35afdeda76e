// Pure. A recipe on every plate of a meal, as near to a wished portion as each plate allows.
import type { MealChoice, Option } from "./problem.ts";

export const nearestLevels = ({ candidate, portions }: Option, wished: number): MealChoice => ({
  candidate,
  portions: portions.map((levels) =>
    levels.reduce((a, b) => (Math.abs(b - wished) < Math.abs(a - wished) ? b : a)),
  ),
});
