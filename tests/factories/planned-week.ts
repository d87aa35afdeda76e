import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { basisFor, type Profile, type Surroundings } from "#lib/domain/people/profile.ts";
import { buildProblem, type LockedMeal } from "#lib/domain/planner/build-problem.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";
import { cookbook } from "./real-cookbook.ts";

export const MONDAY = "2026-11-23" as IsoDate;

/** The bench's plain person, changed as asked. */
export const person = (changes: Partial<Profile> = {}): Profile => ({
  ...PERSONAS["omnivore man, Mg + K"]!,
  ...changes,
});

export interface Asked {
  readonly startDate?: IsoDate;
  readonly days?: number;
  readonly seed?: number;
  readonly moves?: number;
  readonly locked?: readonly LockedMeal[];
  readonly around?: Surroundings;
}

/** A week of the real cookbook, found by the real search. */
export function planWeek(profile: Profile, asked: Asked = {}) {
  const { startDate = MONDAY, days = 7, seed = 1, moves = 6_000, locked = [], around } = asked;
  const basis = basisFor(profile, startDate, days, around);
  const problem = buildProblem(basis, cookbook, locked);
  const found = searchWeek(problem, { seed, moves });
  const recipes = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
  const lockedCells = new Set(problem.locked.flatMap((meal, cell) => (meal ? [cell] : [])));
  const week: PlannedWeek = assembleWeek(basis, problem, found.meals, recipes, lockedCells);
  return { basis, problem, found, week };
}
