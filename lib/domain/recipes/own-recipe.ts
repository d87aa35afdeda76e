// Pure. A recipe as somebody typed it, and what becomes of it: a recipe like ours, as far as its lines are understood.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { grams, minutes } from "#lib/domain/shared/units.ts";
import type { CookedRecipe } from "./cook-recipe.ts";
import type { CookingMethod, Recipe, RecipeIngredient, Slot } from "./recipe.ts";

/** Kept when the drained liquid is thrown away; null where there is none. */
export type LiquidKept = RecipeIngredient["cook"]["liquid"];

/** One line of ingredients: what was typed, and what it was taken for. */
export interface OwnLine {
  readonly text: string;
  readonly food: FoodKey | null;
  /** The food's name, to be read; empty without a food. */
  readonly foodName: string;
  /** What the cook calls it: "olive oil". */
  readonly name: string;
  readonly amount: number | null;
  readonly unit: string | null;
  /** Raw, as bought and trimmed, for the whole recipe; null when the amount has no known weight. */
  readonly grams: number | null;
  readonly method: CookingMethod;
  readonly liquid: LiquidKept;
}

export interface OwnRecipeDraft {
  readonly name: string;
  readonly description: string;
  readonly slots: readonly Slot[];
  readonly servings: number;
  readonly activeMinutes: number;
  readonly totalMinutes: number;
  readonly keepsDays: number;
  readonly cuisine: string;
  readonly lines: readonly OwnLine[];
  readonly steps: readonly string[];
  /** Where it was taken from, for its owner to find it again. */
  readonly source: string | null;
}

export type CountedLine = OwnLine & { readonly food: FoodKey; readonly grams: number };

/** A line counts when its food and its weight are known. */
export const isCounted = (line: OwnLine): line is CountedLine =>
  line.food !== null && line.grams !== null && line.grams > 0;

/** Only a recipe whose every line counts may be planned: what is not known could hold an allergen. */
export const isComplete = (draft: OwnRecipeDraft): boolean =>
  draft.lines.length > 0 && draft.lines.every(isCounted);

/** The recipe as far as it is understood; lines that don't count are left out of it, never counted as nothing. */
export const toOwnRecipe = (id: string, draft: OwnRecipeDraft): Recipe => ({
  id,
  name: draft.name,
  description: draft.description,
  slots: draft.slots,
  cuisine: draft.cuisine,
  servings: draft.servings,
  activeMinutes: minutes(draft.activeMinutes),
  totalMinutes: minutes(Math.max(draft.activeMinutes, draft.totalMinutes)),
  keepsDays: draft.keepsDays,
  difficulty: "easy",
  equipment: [],
  seasons: [],
  training: [],
  portionStep: 0.25,
  steps: draft.steps,
  ingredients: draft.lines.filter(isCounted).map((line) => ({
    food: line.food,
    name: line.name,
    amount: line.amount ?? line.grams,
    unit: line.amount === null ? "g" : (line.unit ?? "piece"),
    grams: grams(line.grams),
    preparation: null,
    cook: { method: line.method, liquid: line.liquid, minutes: null },
    optional: false,
  })),
});

/** The same figures with every one of them a lower bound: for recipes with lines that could not be counted. */
export function asLowerBound(cooked: CookedRecipe): CookedRecipe {
  const { perServing } = cooked.facts;
  const open = Object.fromEntries(
    Object.entries(perServing).map(([nutrient, amount]) => [nutrient, { ...amount, complete: false }]),
  ) as typeof perServing;
  return { ...cooked, facts: { ...cooked.facts, perServing: open, servingGrams: null } };
}

const BY_WORD: readonly (readonly [RegExp, CookingMethod])[] = [
  [/\b(bake|oven|roast|gratin|traybake)/i, "baked"],
  [/\b(grill|barbecue|griddle)/i, "grilled"],
  [/\b(stew|casserole|braise)/i, "stewed"],
  [/\b(simmer|soup|poach)/i, "simmered"],
  [/\bstir-?fry/i, "stirFried"],
  [/\b(fry|saut[eé]|frying pan)/i, "sauteed"],
  [/\bsteam/i, "steamed"],
  [/\b(boil|cook)/i, "boiled"],
];

/** How a dish is mostly cooked, told from its steps; "none" when nothing speaks of heat. A person may correct it. */
export function methodOf(steps: readonly string[]): CookingMethod {
  const text = steps.join(" ");
  const counted = BY_WORD.map(([word, method]) => ({
    method,
    times: text.match(new RegExp(word, "gi"))?.length ?? 0,
  }));
  const best = counted.reduce((a, b) => (b.times > a.times ? b : a), { method: "none", times: 0 } as {
    method: CookingMethod;
    times: number;
  });
  return best.method;
}

const WET: ReadonlySet<CookingMethod> = new Set<CookingMethod>(["boiled", "simmered", "stewed", "poached"]);
/** Unless told otherwise what a dish simmers in is eaten with it. */
export const liquidOf = (method: CookingMethod): LiquidKept => (WET.has(method) ? "kept" : null);
