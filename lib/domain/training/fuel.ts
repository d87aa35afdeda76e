// Pure. What the week's own meals and a few everyday foods bring for a session, in sentences with their figures.

import type { DrinkPlan, MineralLoss } from "#lib/domain/hydration/session-plan.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";

/** An amount that may be a lower bound. */
export interface Brings {
  readonly known: number;
  readonly complete: boolean;
}

type Mineral = "potassium" | "magnesium" | "sodium";

export interface NearMeal {
  /** "Thursday". */
  readonly weekday: string;
  /** As in a sentence: "potato and yogurt bowl". */
  readonly name: string;
  readonly brings: Readonly<Record<Mineral, Brings>>;
}

const number = (value: number): string =>
  (value >= 100 ? Math.round(value / 10) * 10 : Math.round(value)).toLocaleString("en-US");
const amount = ({ known, complete }: Brings): string => `${complete ? "" : "at least "}${number(known)} mg`;

const sum = (meals: readonly NearMeal[], mineral: Mineral): Brings =>
  meals.reduce<Brings>(
    (total, { brings }) => ({
      known: total.known + brings[mineral].known,
      complete: total.complete && brings[mineral].complete,
    }),
    { known: 0, complete: true },
  );

const possessive = (weekday: string) => `${weekday}'s`;

/**
 * What the meals of the session's day hold against what it costs: the meal that brings most potassium, then magnesium
 * and sodium of the whole day. Losses that may not be told leave no sentence.
 */
export function mealSentences(losses: DrinkPlan["losses"], meals: readonly NearMeal[]): string[] {
  const [first] = meals;
  if (!first) return [];
  const sentences: string[] = [];
  if (losses.potassium) sentences.push(potassiumSentence(losses.potassium, meals));
  if (losses.magnesium) {
    const day = sum(meals, "magnesium");
    sentences.push(
      `${possessive(first.weekday)} meals bring ${amount(day)} of magnesium; the session takes at most ${number(losses.magnesium.amount)} mg with it.`,
    );
  }
  if (losses.sodium) {
    const day = sum(meals, "sodium");
    sentences.push(
      `${possessive(first.weekday)} meals bring ${amount(day)} of sodium; the session costs about ${number(losses.sodium.amount)} mg.`,
    );
  }
  return sentences;
}

function potassiumSentence(loss: MineralLoss, meals: readonly NearMeal[]): string {
  const best = meals.reduce((a, b) => (b.brings.potassium.known > a.brings.potassium.known ? b : a));
  const costs = `your session costs about ${number(loss.amount)}`;
  if (best.brings.potassium.known >= loss.amount)
    return `${possessive(best.weekday)} ${best.name} brings ${amount(best.brings.potassium)} potassium; ${costs}.`;
  return `${possessive(best.weekday)} meals bring ${amount(sum(meals, "potassium"))} potassium; ${costs}.`;
}

/** An everyday food for training, with a portion people eat. */
export interface Fuel {
  readonly key: string;
  readonly name: string;
  readonly grams: number;
  readonly portion: string;
  readonly moment: "during" | "after";
}

export const FUELS: readonly Fuel[] = [
  { key: "09040", name: "banana", grams: 118, portion: "a", moment: "during" },
  { key: "09421", name: "Medjool dates", grams: 48, portion: "two", moment: "during" },
  { key: "09298", name: "raisins", grams: 40, portion: "a handful of", moment: "during" },
  { key: "09206", name: "orange juice", grams: 250, portion: "a glass of", moment: "during" },
  { key: "19047", name: "salted pretzels", grams: 30, portion: "a handful of", moment: "after" },
  { key: "01082", name: "low-fat milk", grams: 250, portion: "a glass of", moment: "after" },
  { key: "06700", name: "vegetable broth", grams: 240, portion: "a cup of", moment: "after" },
  { key: "11674", name: "baked potato", grams: 173, portion: "a", moment: "after" },
];

export interface FuelFood {
  readonly fuel: Fuel;
  /** Per 100 g; null: not measured. */
  readonly per100g: Readonly<Record<NutrientId, number | null>>;
}

/** "A banana (118 g): 27 g of carbohydrate." Only what the moment is about, and only what was measured. */
export function fuelSentence(
  { fuel, per100g }: FuelFood,
  told: { readonly sodium: boolean; readonly potassium: boolean },
): string {
  const of = (nutrient: NutrientId, unit: string, word: string, shown: boolean): string[] => {
    const value = per100g[nutrient];
    if (!shown || value === null) return [];
    const portion = (value * fuel.grams) / 100;
    return portion < 1 ? [] : [`${number(portion)} ${unit} of ${word}`];
  };
  const after = fuel.moment === "after";
  const parts = [
    ...of("carbohydrate", "g", "carbohydrate", true),
    ...of("protein", "g", "protein", after),
    ...of("sodium", "mg", "sodium", after && told.sodium),
    ...of("potassium", "mg", "potassium", after && told.potassium),
  ];
  const lead = `${fuel.portion} ${fuel.name}`;
  return `${lead[0]!.toUpperCase()}${lead.slice(1)} (${fuel.grams} g): ${parts.join(", ")}.`;
}
