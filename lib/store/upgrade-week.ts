// Weeks outlive the code that saved them: what an old one lacks is filled in as it was understood then.
import type { WeekRecipe } from "#lib/domain/explanation/planned-week.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";

/** Before 26 November 2026 a week knew one eater, no left-overs, and no days that differ. */
const BASIS_THEN = {
  mealsOfDay: {},
  minutesPerDay: [null, null, null, null, null, null, null],
  batchDays: [],
  leftoverMeals: 0,
  adjustments: [],
  useUp: [],
  companions: [],
} satisfies Partial<PlanBasis>;

const RECIPE_THEN = { keepsDays: 0, training: [] } satisfies Partial<WeekRecipe>;

/** A basis as read from the database, written by this or an earlier version. */
export const upgradeBasis = (stored: unknown): PlanBasis => ({ ...BASIS_THEN, ...(stored as PlanBasis) });

export const upgradeRecipes = (stored: unknown): Record<string, WeekRecipe> =>
  Object.fromEntries(
    Object.entries(stored as Record<string, WeekRecipe>).map(([id, recipe]) => [
      id,
      { ...RECIPE_THEN, ...recipe },
    ]),
  );
