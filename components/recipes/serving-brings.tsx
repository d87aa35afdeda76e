import { formatAmount, formatShare } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import { MeterBar } from "#components/ui/meter.tsx";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import type { RecipeFacts } from "#lib/domain/recipes/recipe.ts";

interface ServingBringsProps {
  readonly facts: RecipeFacts;
  readonly targets: DailyTargets | null;
  readonly locale: string;
}

/** What one serving brings, cooked; beside it the share of the person's day. */
export function ServingBrings({ facts, targets, locale }: ServingBringsProps) {
  const rows = (
    ["energy", "fat", "saturatedFat", "carbohydrate", "sugars", ...SCORED_NUTRIENTS] as const
  ).filter((nutrient) => nutrient !== "energy" || targets === null || targets.energy.show);
  return (
    <>
      <table className="w-full text-sm">
        <caption className="sr-only">What one serving brings</caption>
        <tbody>
          {rows.map((nutrient) => {
            const amount = facts.perServing[nutrient];
            const target = targets?.nutrients[nutrient as (typeof SCORED_NUTRIENTS)[number]]?.amount ?? null;
            const share = target ? amount.known / target : null;
            const hasPage = (SCORED_NUTRIENTS as readonly string[]).includes(nutrient);
            return (
              <tr key={nutrient} className="border-t border-rule">
                <th scope="row" className="py-1 text-left font-normal">
                  {hasPage ? (
                    <Link href={`/nutrients/${nutrient}`} className="hover:text-leaf hover:underline">
                      {NUTRIENTS[nutrient].name}
                    </Link>
                  ) : (
                    NUTRIENTS[nutrient].name
                  )}
                  {facts.retentionAssumed.includes(nutrient) && (
                    <span
                      className="text-soft"
                      title="No published factor for what cooking takes; counted as kept"
                    >
                      {" "}
                      *
                    </span>
                  )}
                </th>
                <td className="num py-1 text-right">
                  {formatAmount(amount.known, NUTRIENTS[nutrient].unit, {
                    locale,
                    atLeast: !amount.complete,
                  })}
                </td>
                {targets && (
                  <>
                    <td className="num w-16 py-1 text-right text-soft">
                      {share !== null && (
                        <>
                          {!amount.complete && <span title="at least">≥ </span>}
                          {formatShare(share, { locale })}
                        </>
                      )}
                    </td>
                    <td className="hidden w-24 py-1 pl-3 sm:table-cell">
                      {share !== null && <MeterBar share={share} size="small" atLeast={!amount.complete} />}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-2 text-xs text-soft">
        Computed from the foods with what cooking takes away (USDA retention factors). Real dishes vary.
        {facts.retentionAssumed.length > 0 &&
          " * No factor is published for part of this; it is counted as kept."}
      </p>
    </>
  );
}
