import { explainMeal, type MealExplanation } from "#lib/domain/explanation/explain-meal.ts";
import { type FoodBehind, foodsBehind } from "#lib/domain/explanation/foods-behind.ts";
import { recipeOf, type WeekMeal } from "#lib/domain/explanation/planned-week.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { behindParam, dayParam, placeParam } from "#lib/schemas/week.ts";
import type { SavedWeek } from "./plan-ports.ts";
import { listSwaps, type SwapOffer } from "./swap-meal.ts";
import type { ScenePorts } from "./week-scene.ts";

export type OpenPanel =
  | { readonly kind: "why"; readonly place: string; readonly explanation: MealExplanation }
  | {
      readonly kind: "swap";
      readonly place: string;
      readonly meal: WeekMeal;
      readonly name: string;
      readonly offers: readonly SwapOffer[];
    }
  | { readonly kind: "day"; readonly day: number }
  | {
      readonly kind: "behind";
      readonly nutrient: ScoredNutrient;
      readonly day: number | null;
      readonly foods: readonly FoodBehind[];
    };

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the week's address asks to have opened; null when nothing, or nothing that exists. */
export async function openPanel(
  ports: ScenePorts,
  userId: string,
  saved: SavedWeek,
  query: Query,
): Promise<OpenPanel | null> {
  const { week } = saved;
  const mealAt = (text: unknown): WeekMeal | null => {
    const place = placeParam.safeParse(text).data;
    return week.meals.find((meal) => meal.day === place?.day && meal.occasion === place.occasion) ?? null;
  };
  const asked = mealAt(query.why);
  if (asked) return { kind: "why", place: String(query.why), explanation: explainMeal(week, asked) };
  const meal = mealAt(query.swap);
  if (meal) {
    const { day, occasion } = meal;
    const offers = await listSwaps(ports, userId, { startDate: week.basis.startDate, day, occasion });
    return { kind: "swap", place: String(query.swap), meal, name: recipeOf(week, meal).name, offers };
  }
  const day = dayParam.safeParse(query.day).data;
  if (day !== undefined && day < week.basis.days) return { kind: "day", day };
  const behind = behindParam.safeParse(query.behind).data;
  if (!behind || (behind.day ?? 0) >= week.basis.days) return null;
  return { kind: "behind", ...behind, foods: foodsBehind(week, behind.nutrient, behind.day) };
}
