import { explainMeal, type MealExplanation } from "#lib/domain/explanation/explain-meal.ts";
import { type FoodBehind, foodsBehind } from "#lib/domain/explanation/foods-behind.ts";
import { type Merit, meritsOf, usedUp } from "#lib/domain/explanation/merits.ts";
import { recipeOf, type WeekMeal } from "#lib/domain/explanation/planned-week.ts";
import { type RivalStory, rivalsOf } from "#lib/domain/explanation/rivals.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { WishChange } from "#lib/domain/people/what-if.ts";
import { behindParam, changesParam, dayParam, placeParam } from "#lib/schemas/week.ts";
import { listMoves, type MoveOffer } from "./move-meal.ts";
import type { SavedWeek } from "./plan-ports.ts";
import { listPortions, type PortionOffer } from "./portion-meal.ts";
import { type SwapOffer, swapOffers } from "./swap-meal.ts";
import { type ScenePorts, setScene, withChoices } from "./week-scene.ts";

export type OpenPanel =
  | {
      readonly kind: "why";
      readonly place: string;
      readonly explanation: MealExplanation;
      readonly merits: readonly Merit[];
      readonly rivals: readonly RivalStory[];
      /** The recipe asked for instead. */
      readonly not: string | null;
    }
  | { readonly kind: "if"; readonly changes: readonly WishChange[] }
  | {
      readonly kind: "swap";
      readonly place: string;
      readonly meal: WeekMeal;
      readonly name: string;
      /** The day's other meals may change their portions to fit. */
      readonly repair: boolean;
      readonly offers: readonly SwapOffer[];
      readonly portions: readonly PortionOffer[];
      readonly moves: readonly MoveOffer[];
    }
  | { readonly kind: "day"; readonly day: number }
  | {
      readonly kind: "behind";
      readonly nutrient: ScoredNutrient;
      readonly day: number | null;
      readonly foods: readonly FoodBehind[];
    };

const LONGEST_ID = 120;

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
  if (asked) {
    const not = typeof query.not === "string" && query.not.length <= LONGEST_ID ? query.not : null;
    return why(ports, userId, saved, asked, String(query.why), not);
  }
  const meal = mealAt(query.swap);
  if (meal) return change(ports, userId, saved, meal, String(query.swap), query.rest === "day");
  if (query.if !== undefined) {
    const texts = [query.if].flat().flatMap((text) => text.split(" "));
    return { kind: "if", changes: changesParam.safeParse(texts).data ?? [] };
  }
  const day = dayParam.safeParse(query.day).data;
  if (day !== undefined && day < week.basis.days) return { kind: "day", day };
  const behind = behindParam.safeParse(query.behind).data;
  if (!behind || (behind.day ?? 0) >= week.basis.days) return null;
  return { kind: "behind", ...behind, foods: foodsBehind(week, behind.nutrient, behind.day) };
}

async function why(
  ports: ScenePorts,
  userId: string,
  { week }: SavedWeek,
  meal: WeekMeal,
  place: string,
  not: string | null,
): Promise<OpenPanel> {
  const scene = await setScene(ports, userId, week);
  const favourite = scene.problem.candidates[scene.choices[scene.cell(meal)]!.candidate]!.favourite;
  return {
    kind: "why",
    place,
    not,
    explanation: explainMeal(week, meal),
    merits: meritsOf(week, meal, { favourite, usesUp: usedUp(week, meal) }),
    rivals: rivalsOf(scene.problem, scene.choices, scene.cell(meal), (choices) =>
      withChoices(scene, choices),
    ),
  };
}

async function change(
  ports: ScenePorts,
  userId: string,
  { week }: SavedWeek,
  meal: WeekMeal,
  place: string,
  repair: boolean,
): Promise<OpenPanel> {
  const scene = await setScene(ports, userId, week);
  return {
    kind: "swap",
    place,
    meal,
    name: recipeOf(week, meal).name,
    repair,
    offers: swapOffers(scene, meal, { repair }),
    portions: listPortions(scene, meal, { repair }),
    moves: listMoves(scene, meal),
  };
}
