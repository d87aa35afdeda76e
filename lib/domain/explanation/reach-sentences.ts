// Pure. What cannot be had, in words: the most of a nutrient any week could bring, and what each wish stands for in that.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { describeWish } from "#lib/domain/planner/describe-impossible.ts";
import type { Wish } from "#lib/domain/planner/wishes.ts";
import { listWords, nutrientWords } from "./meal-words.ts";

/** The most of a nutrient, as mean shares of its target. */
export interface NutrientReach {
  readonly nutrient: ScoredNutrient;
  readonly known: number;
  /** If everything that was not measured held what 95 of 100 foods of its group stay below. */
  readonly worst: number;
  /** Wishes that hold it down, and the most without each. */
  readonly ways: readonly { readonly wish: Wish; readonly known: number }[];
}

/** What rounds to the target is met. */
export const OUT_OF_REACH = 0.995;

/** An upper bound is never rounded down. */
const atMost = (share: number) => `${Math.ceil(share * 100 - 1e-9)}%`;

/**
 * "With what you asked for, no week of these recipes brings more than 46% of your vitamin D. Without eating vegan it
 * could be up to 180%." Null when the whole target is within reach.
 */
export function reachSentence({ nutrient, known, worst, ways }: NutrientReach): string | null {
  if (known >= OUT_OF_REACH) return null;
  const most = `With what you asked for, no week of our recipes brings more than ${atMost(known)} of your ${nutrientWords(nutrient)}`;
  const unmeasured =
    Math.ceil(worst * 100) > Math.ceil(known * 100)
      ? `, or ${atMost(worst)} if every food that was never measured held what 95 of 100 foods of its kind stay below`
      : "";
  const better = ways.filter((way) => way.known > known + 0.02).slice(0, 3);
  if (better.length === 0) return `${most}${unmeasured}.`;
  const each = better.map((way) => `without ${describeWish(way.wish)} ${atMost(way.known)}`);
  return `${most}${unmeasured}. The most it could be: ${listWords(each)}.`;
}

/** "Eating vegan and the limit on time for dinner cannot both be had." Null when no wish is to blame. */
export function conflictSentence(wishes: readonly Wish[]): string | null {
  if (wishes.length === 0) return null;
  const named = listWords(wishes.map(describeWish));
  const capital = named[0]!.toUpperCase() + named.slice(1);
  if (wishes.length === 1) return `${capital} alone rules a week out.`;
  return wishes.length === 2 ? `${capital} cannot both be had.` : `${capital} cannot all be had together.`;
}
