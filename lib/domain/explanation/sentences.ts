// Pure. Sentences a person would say, each built from figures that can be recomputed from the saved week.
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { numberFormat } from "#lib/domain/shared/formats.ts";
import type { Contribution, MealExplanation } from "./explain-meal.ts";

/** An amount as people read it: three significant digits, thousands grouped. */
export function figure(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude === 0) return "0";
  const digits = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
  return numberFormat("en", { maximumFractionDigits: digits }).format(value);
}

/** A share as a whole percentage: 0.346 → "35%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

const atLeast = (complete: boolean) => (complete ? "" : "at least ");

/** "It brings at least 142 mg of magnesium, 34% of your day, mostly from pumpkin seeds and oats." */
export function contributionSentence(part: Contribution): string {
  const name = NUTRIENTS[part.nutrient].name;
  const amount = `${atLeast(part.amount.complete)}${figure(part.amount.known)} ${part.unit} of ${lower(name)}`;
  const share = part.shareOfTarget === null ? "" : `, ${percent(part.shareOfTarget)} of your day`;
  const foods = part.foods.filter((food) => (food.share ?? 0) >= 0.15).slice(0, 3);
  const from = foods.length > 0 ? `, mostly from ${list(foods.map((food) => food.name.split(",")[0]!))}` : "";
  return `It brings ${amount}${share}${from}.`;
}

/** "It brings hardly any vitamin B12 or vitamin D." Null when there is nothing to say. */
export function littleSentence(parts: readonly Contribution[]): string | null {
  if (parts.length === 0) return null;
  const names = parts.map((part) => lower(NUTRIENTS[part.nutrient].name));
  const joined = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  return `It brings hardly any ${joined}; other meals of the ${parts.length === 1 ? "week carry it" : "week carry them"}.`;
}

/** "Without it the day would fall from 104% to 70% of your magnesium." */
export function withoutSentence(part: Contribution): string | null {
  if (part.dayShare === null || part.dayShareWithout === null) return null;
  const name = lower(NUTRIENTS[part.nutrient].name);
  const before = `${atLeast(part.day.complete)}${percent(part.dayShare)}`;
  const after = `${atLeast(part.dayWithout.complete)}${percent(part.dayShareWithout)}`;
  // The same words on both sides: the meal changes nothing a reader could see.
  return before === after
    ? `Without it the day would still reach ${after} of your ${name}.`
    : `Without it the day would fall from ${before} to ${after} of your ${name}.`;
}

/** "The week would reach 96% instead of 101%." Null where a reader would see no difference. */
export function weekWithoutSentence(part: Contribution): string | null {
  if (part.weekShare === null || part.weekShareWithout === null) return null;
  const before = `${atLeast(part.week.complete)}${percent(part.weekShare)}`;
  const after = `${atLeast(part.weekWithout.complete)}${percent(part.weekShareWithout)}`;
  return before === after ? null : `The week as a whole would reach ${after} instead of ${before}.`;
}

/**
 * "at least 84%, hardly more than 97%": an amount with gaps, as shares of its target. The upper end takes each food that
 * was not measured at what 95 of 100 foods of its group stay below. Null when nothing is missing.
 */
export function rangeWords(amount: Amount, target: number | null): string | null {
  if (amount.complete || !target) return null;
  const [least, most] = [percent(amount.known / target), percent(amount.worst / target)];
  return least === most ? `at least ${least}` : `at least ${least}, hardly more than ${most}`;
}

/** "The nearest alternative was X: it would have brought 98 mg of magnesium instead of 142 mg." */
export function rivalSentence(explanation: MealExplanation): string | null {
  const { rival } = explanation;
  if (!rival) return null;
  const first = explanation.contributions.find((part) => part.rivalAmount !== null);
  if (!first?.rivalAmount) return `The nearest alternative was ${rival.name}.`;
  const name = lower(NUTRIENTS[first.nutrient].name);
  const instead = `${atLeast(first.rivalAmount.complete)}${figure(first.rivalAmount.known)} ${first.unit} of ${name} where this meal brings ${atLeast(first.amount.complete)}${figure(first.amount.known)} ${first.unit}`;
  return rival.cost <= 0
    ? `The nearest alternative was ${rival.name}, about as good for the week: ${instead}.`
    : `The nearest alternative was ${rival.name}: ${instead}; over the whole week it scored lower.`;
}

const lower = (name: string) =>
  /^(Vitamin|[A-Z][a-z])/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;

const list = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
