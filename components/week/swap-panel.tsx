import Link from "next/link";
import { formatEnergy, formatMeasure } from "#components/nutrition/format.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { SwapEffect, SwapOffer } from "#lib/use-cases/swap-meal.ts";
import { Panel } from "./panel.tsx";
import { SwapButton } from "./swap-button.tsx";
import { longDate, OCCASION_TITLES } from "./words.ts";

interface SwapPanelProps {
  readonly start: IsoDate;
  readonly revision: number;
  readonly day: number;
  readonly date: IsoDate;
  readonly occasion: Occasion;
  readonly name: string;
  readonly offers: readonly SwapOffer[];
  readonly locale: string;
  readonly showEnergy: boolean;
}

/** What could stand in a meal's place, best for the week first, each with its effect before it is chosen. */
export function SwapPanel({
  start,
  revision,
  day,
  date,
  occasion,
  name,
  offers,
  locale,
  showEnergy,
}: SwapPanelProps) {
  return (
    <Panel
      start={start}
      kicker={`Swap ${OCCASION_TITLES[occasion].toLowerCase()}, ${longDate(date, locale)}`}
      title={name}
    >
      {offers.length === 0 ? (
        <p>No other recipe fits this meal with your wishes and the rest of the week.</p>
      ) : (
        <ol className="divide-y divide-rule">
          {offers.map((offer) => (
            <li key={offer.recipe} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
              <div className="min-w-52 flex-1">
                <h3 className="text-base">
                  <Link
                    href={`/recipes/${offer.recipe}`}
                    prefetch={false}
                    className="hover:text-leaf hover:underline"
                  >
                    {offer.name}
                  </Link>
                </h3>
                <p className="num text-sm text-soft">
                  {offer.cuisine} · {offer.minutes} min · {formatMeasure(offer.portion, locale)}{" "}
                  {offer.portion === 1 ? "serving" : "servings"}
                  {showEnergy && <> · {formatEnergy(offer.energy.known, { locale })}</>}
                </p>
              </div>
              <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
                {offer.effects.map((effect) => (
                  <Effect key={effect.nutrient} effect={effect} />
                ))}
              </ul>
              <SwapButton
                start={start}
                revision={revision}
                day={day}
                occasion={occasion}
                recipe={offer.recipe}
                name={offer.name}
              />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Effect({ effect }: { readonly effect: SwapEffect }) {
  const before = Math.round(effect.before * 100);
  const after = Math.round(effect.after * 100);
  const tone = after > before ? "text-leaf" : after < before ? "text-watch" : "text-soft";
  const sign = after > before ? "▲" : after < before ? "▼" : "=";
  return (
    <li className="num">
      <span className="text-soft">
        {effect.name}
        {effect.over === "week" && " (week)"}
      </span>{" "}
      {!effect.complete && <span title="at least">≥ </span>}
      {before}
      <span aria-hidden="true"> → </span>
      <span className="sr-only"> to </span>
      {after}%{" "}
      <span className={tone} aria-hidden="true">
        {sign}
      </span>
    </li>
  );
}
