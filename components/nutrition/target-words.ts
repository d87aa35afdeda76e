// Pure. A person's target and limits in sentences.
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { NutrientTarget, UpperLimit } from "#lib/domain/nutrition/targets.ts";
import { limitKind, limitScope } from "./day-share.ts";
import { formatAmount, type NumberLocale } from "./format.ts";

/** "410 mg", or why there is no figure. */
export function targetFigure(target: NutrientTarget, locale: NumberLocale): string {
  if (target.amount === null) return "set by your clinician";
  return formatAmount(target.amount, NUTRIENTS[target.nutrient].unit, { locale });
}

/** "Tolerable upper intake: 350 mg a day, from supplements only; what is in food does not count." */
export function limitSentence(
  nutrient: NutrientTarget["nutrient"],
  limit: UpperLimit,
  locale: NumberLocale,
): string {
  const { unit } = NUTRIENTS[limit.measuredBy ?? nutrient];
  const over = limit.over === "week" ? "a day on the week’s average" : "a day";
  return `${limitKind(limit)}: ${formatAmount(limit.amount, unit, { locale })} ${over}, ${limitScope(limit)}.`;
}
