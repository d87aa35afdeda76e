import { Notice } from "#components/ui/notice.tsx";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { PassedLimit } from "./day-share.ts";
import { formatAmount, type NumberLocale } from "./format.ts";
import { limitSentence } from "./target-words.ts";

/** Says which of the person's limits one amount of one food passes, and what each limit counts. */
export function LimitsPassed({
  passed,
  locale,
}: {
  readonly passed: readonly PassedLimit[];
  readonly locale: NumberLocale;
}) {
  if (passed.length === 0) return null;
  return (
    <Notice tone="watch" title="More than a day’s limit" className="measure">
      <ul className="space-y-1">
        {passed.map(({ nutrient, limit, amount }) => {
          const { name, unit } = NUTRIENTS[limit.measuredBy ?? nutrient];
          return (
            <li key={`${nutrient}-${limit.kind}-${limit.amount}`}>
              <strong>
                {name}, {formatAmount(amount, unit, { locale })}.
              </strong>{" "}
              {limitSentence(nutrient, limit, locale)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
