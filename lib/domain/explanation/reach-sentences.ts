// Pure. What cannot be had, in words: the most of a nutrient any week could bring, and what each wish stands for in that.
import { describeWish } from "#lib/domain/planner/describe-impossible.ts";
import { OUT_OF_REACH, type Shortfall } from "#lib/domain/planner/shortfall.ts";
import type { Wish } from "#lib/domain/planner/wishes.ts";
import { listWords, nutrientWords } from "./meal-words.ts";

/** An upper bound is never rounded down. */
const atMost = (share: number) => `${Math.ceil(share * 100 - 1e-9)}%`;

/**
 * "With what you asked for, no week of our recipes brings more than 5% of your vitamin B12. Without eating vegan or without
 * leaving out soya it could be all of it; without leaving out gluten up to 7%."
 */
export function reachSentence({ nutrient, known, worst, ways }: Shortfall): string {
  const most = `With what you asked for, no week of our recipes brings more than ${atMost(known)} of your ${nutrientWords(nutrient)}`;
  const unmeasured =
    Math.ceil(worst * 100) > Math.ceil(known * 100)
      ? `, or ${atMost(worst)} if every food that was never measured held what 95 of 100 foods of its kind stay below`
      : "";
  return `${most}${unmeasured}. ${waysSentence(ways)}`;
}

/** More ways than these are not told. */
const MOST_WAYS = 3;

function waysSentence(ways: Shortfall["ways"]): string {
  const without = (wish: Wish) => `without ${describeWish(wish)}`;
  const all = ways.filter((way) => way.known >= OUT_OF_REACH).slice(0, MOST_WAYS);
  const [first, ...rest] = ways.filter((way) => way.known < OUT_OF_REACH).slice(0, MOST_WAYS - all.length);
  const upTo =
    first &&
    [
      `${without(first.wish)} ${all.length > 0 ? "" : "it could be "}up to ${atMost(first.known)}`,
      ...rest.map((way) => `${without(way.wish)} up to ${atMost(way.known)}`),
    ].join(", ");
  if (all.length === 0) return upTo ? `${capital(upTo)}.` : "No single wish of yours holds it down.";
  const whole = `${all.map(({ wish }) => without(wish)).join(" or ")} it could be all of it`;
  return `${capital(whole)}${upTo ? `; ${upTo}` : ""}.`;
}

/**
 * "It is eating vegan and leaving out soya together that put all of it out of reach; without either of them it need not
 * be." Null when no wish is to blame, or one alone, which the sentence above has said.
 */
export function togetherSentence({ conflict: { wishes } }: Pick<Shortfall, "conflict">): string | null {
  if (wishes.length < 2) return null;
  const any = wishes.length === 2 ? "either" : "any one";
  return `It is ${listWords(wishes.map(describeWish))} together that put all of it out of reach; without ${any} of them it need not be.`;
}

/** "vitamin B12 (at most 5%) and zinc (at most 80%)" */
export const shortList = (short: readonly Pick<Shortfall, "nutrient" | "known">[]): string =>
  listWords(short.map(({ nutrient, known }) => `${nutrientWords(nutrient)} (at most ${atMost(known)})`));

/** "Eating vegan and the limit on time for dinner cannot both be had." Null when no wish is to blame. */
export function conflictSentence(wishes: readonly Wish[]): string | null {
  if (wishes.length === 0) return null;
  const named = listWords(wishes.map(describeWish));
  if (wishes.length === 1) return `${capital(named)} alone rules a week out.`;
  return wishes.length === 2
    ? `${capital(named)} cannot both be had.`
    : `${capital(named)} cannot all be had together.`;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
