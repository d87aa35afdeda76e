// Pure. One week as another eater has it: their plates, their meals, their targets.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets, NutrientTarget } from "#lib/domain/nutrition/targets.ts";
import { coveredShare, PLANNER } from "#lib/domain/planner/eaters.ts";
import { shareEnergy } from "#lib/domain/planner/occasions.ts";
import type { Grams, Kcal } from "#lib/domain/shared/units.ts";
import type { PlannedWeek, WeekMeal } from "./planned-week.ts";

/**
 * The week from a companion's chair; null when nobody of that id eats from it. What they are judged by follows from age,
 * sex and size alone: what they declared about their health binds their meals, and is not for others to see. Somebody
 * who eats elsewhere at times is judged by the part of the day they eat here.
 */
export function weekFor(week: PlannedWeek, eater: string): PlannedWeek | null {
  if (eater === PLANNER) return week;
  const companion = week.basis.companions.find(({ id }) => id === eater);
  if (!companion) return null;
  const served = (meal: WeekMeal): WeekMeal[] => {
    const plate = meal.plates?.find((each) => each.eater === eater);
    return plate ? [{ ...meal, portion: plate.portion, plates: [], locked: false, rival: null }] : [];
  };
  const meals = [...week.meals, ...(week.apart ?? [])].flatMap(served);
  const { basis } = week;
  const covered = coveredShare(companion.presence, shareEnergy(basis.occasions, basis.mealsOfDay));
  return {
    basis: {
      ...basis,
      targets: partOfDay(companion.shown, covered),
      priorities: basis.priorities,
      diet: companion.diet,
      allergens: [],
      dislikes: [],
      occasions: basis.occasions.filter((occasion) => companion.presence[occasion] !== "away"),
      adjustments: [],
      companions: [],
    },
    meals,
    recipes: week.recipes,
  };
}

function partOfDay(targets: DailyTargets, covered: number): DailyTargets {
  if (covered === 1) return targets;
  const range = ({ low, high }: { low: number; high: number }) => ({
    low: (low * covered) as Grams,
    high: (high * covered) as Grams,
  });
  const { macros, energy } = targets;
  return {
    ...targets,
    energy: { ...energy, target: (energy.target * covered) as Kcal },
    macros: {
      protein: range(macros.protein),
      fat: range(macros.fat),
      carbohydrate: range(macros.carbohydrate),
    },
    saturatedFatLimit: (targets.saturatedFatLimit * covered) as Grams,
    nutrients: Object.fromEntries(
      (Object.entries(targets.nutrients) as [ScoredNutrient, NutrientTarget][]).map(([nutrient, target]) => [
        nutrient,
        {
          ...target,
          amount: target.amount === null ? null : target.amount * covered,
          limits: target.limits.map((limit) => ({ ...limit, amount: limit.amount * covered })),
        },
      ]),
    ) as unknown as DailyTargets["nutrients"],
  };
}
