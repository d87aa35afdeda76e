import { Notice } from "#components/ui/notice.tsx";
import type { NutrientTarget } from "#lib/domain/nutrition/targets.ts";
import type { NumberLocale } from "./format.ts";
import { limitSentence, targetFigure } from "./target-words.ts";

const KIND = { RDA: "recommended dietary allowance", AI: "adequate intake" } as const;

/** One nutrient's target for this person, its limits with what they count, and what changed it. */
export function MyTarget({
  target,
  locale,
}: {
  readonly target: NutrientTarget;
  readonly locale: NumberLocale;
}) {
  return (
    <div className="space-y-4">
      <p>
        <span className="num block font-display text-4xl leading-tight">{targetFigure(target, locale)}</span>
        <span className="text-sm text-soft">
          {target.amount !== null && `a day${target.kind ? `, ${KIND[target.kind]}` : ""}`}
        </span>
      </p>
      {target.limits.map((limit) => (
        <p key={`${limit.kind}-${limit.scope}-${limit.amount}`} className="measure text-sm">
          {limitSentence(target.nutrient, limit, locale)}
        </p>
      ))}
      {target.reason && (
        <Notice tone={target.status === "blocked" ? "stop" : "watch"} className="measure">
          {target.reason}
        </Notice>
      )}
    </div>
  );
}
