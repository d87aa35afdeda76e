// Pure. Words for a nutrient's target and limits.
import { limitKind, limitScope } from "#components/nutrition/day-share.ts";
import { formatAmount, type NumberLocale } from "#components/nutrition/format.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { NutrientTarget, UpperLimit } from "#lib/domain/nutrition/targets.ts";

/** "420 mg a day" */
export function targetWords(target: NutrientTarget, locale: NumberLocale): string {
  if (target.amount === null) return "Left to your clinician";
  return `${formatAmount(target.amount, NUTRIENTS[target.nutrient].unit, { locale })} a day`;
}

/** "Tolerable upper intake: 350 mg a day, from supplements only; …" */
export function limitWords(target: NutrientTarget, limit: UpperLimit, locale: NumberLocale): string {
  const { unit } = NUTRIENTS[limit.measuredBy ?? target.nutrient];
  const amount = formatAmount(limit.amount, unit, { locale });
  const over = limit.over === "week" ? " on average over the week" : " a day";
  return `${limitKind(limit)}: ${amount}${over}, ${limitScope(limit)}.`;
}

/** "Magnesium" as it reads inside a sentence. */
export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const SUFFIX = new Map<Intl.LDMLPluralRule, string>([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
  ["other", "th"],
]);
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
/** 1st, 2nd, 3rd */
export const ordinal = (place: number): string => `${place}${SUFFIX.get(ordinals.select(place)) ?? "th"}`;
