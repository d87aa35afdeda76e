// Pure. "What if I …?": changes of somebody's wishes, to be tried before anything is saved.
import { ALLERGENS, type Allergen, DIETS, type Diet } from "#lib/domain/catalogue/facts.ts";
import { MOST_PRIORITIES } from "#lib/domain/guidance/priorities.ts";
import { SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import type { Wishes } from "./wishes.ts";

export type WishChange =
  | { readonly kind: "have"; readonly allergen: Allergen }
  | { readonly kind: "like"; readonly food: string }
  | { readonly kind: "diet"; readonly diet: Diet }
  | { readonly kind: "minutes"; readonly more: number }
  | { readonly kind: "add"; readonly nutrient: ScoredNutrient }
  | { readonly kind: "drop"; readonly nutrient: ScoredNutrient }
  | { readonly kind: "first"; readonly nutrient: ScoredNutrient }
  /** A training or special day planned as an ordinary one. */
  | { readonly kind: "plain"; readonly day: number };

const MOST_MORE_MINUTES = 60;
const MOST_MINUTES = 240;

/** As it stands in an address: "have.milk", "minutes.10". Null when it says nothing we know. */
export function parseChange(text: string): WishChange | null {
  const [kind, what = ""] = text.split(".");
  const allergen = ALLERGENS.find((each) => each === what);
  const diet = DIETS.find((each) => each === what);
  const nutrient = SCORED_NUTRIENTS.find((each) => each === what);
  const number = /^\d{1,2}$/.test(what) ? Number(what) : null;
  if (kind === "have" && allergen) return { kind, allergen };
  if (kind === "like" && /^\w{1,40}$/.test(what)) return { kind, food: what };
  if (kind === "diet" && diet) return { kind, diet };
  if (kind === "minutes" && number !== null && number > 0 && number <= MOST_MORE_MINUTES)
    return { kind, more: number };
  if ((kind === "add" || kind === "drop" || kind === "first") && nutrient) return { kind, nutrient };
  if (kind === "plain" && number !== null && number < 14) return { kind, day: number };
  return null;
}

export function changeText(change: WishChange): string {
  switch (change.kind) {
    case "have":
      return `have.${change.allergen}`;
    case "like":
      return `like.${change.food}`;
    case "diet":
      return `diet.${change.diet}`;
    case "minutes":
      return `minutes.${change.more}`;
    case "plain":
      return `plain.${change.day}`;
    default:
      return `${change.kind}.${change.nutrient}`;
  }
}

/** The wishes with the changes made, one after another. */
export const wishesWith = (wishes: Wishes, changes: readonly WishChange[]): Wishes =>
  changes.reduce(applied, wishes);

function applied(wishes: Wishes, change: WishChange): Wishes {
  const others = (nutrient: ScoredNutrient) => wishes.priorities.filter((each) => each !== nutrient);
  switch (change.kind) {
    case "have":
      return { ...wishes, allergens: wishes.allergens.filter((each) => each !== change.allergen) };
    case "like":
      return { ...wishes, dislikes: wishes.dislikes.filter(({ key }) => key !== change.food) };
    case "diet":
      return { ...wishes, diet: change.diet };
    case "minutes":
      return { ...wishes, cookingMinutes: withMinutes(wishes.cookingMinutes, change.more) };
    case "add":
      return wishes.priorities.length >= MOST_PRIORITIES
        ? wishes
        : { ...wishes, priorities: [...others(change.nutrient), change.nutrient] };
    case "drop":
      return { ...wishes, priorities: others(change.nutrient) };
    case "first":
      return wishes.priorities.includes(change.nutrient)
        ? { ...wishes, priorities: [change.nutrient, ...others(change.nutrient)] }
        : wishes;
    case "plain":
      return wishes;
  }
}

const withMinutes = (minutes: Wishes["cookingMinutes"], more: number): Wishes["cookingMinutes"] =>
  Object.fromEntries(
    Object.entries(minutes).map(([occasion, days]) => [
      occasion,
      days?.map((each) => Math.min(MOST_MINUTES, each + more)),
    ]),
  );

/** What makes single days differ, without the days that are to be ordinary ones. */
export const adjustmentsWith = (
  adjustments: PlanBasis["adjustments"],
  changes: readonly WishChange[],
): PlanBasis["adjustments"] =>
  adjustments.filter(({ day }) => !changes.some((change) => change.kind === "plain" && change.day === day));
