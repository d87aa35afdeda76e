import { moveAction, portionAction, swapAction } from "#app/(planner)/week/actions.ts";
import { formatEnergy, formatMeasure } from "#components/nutrition/format.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Link } from "#components/ui/link.tsx";
import type { MealChange } from "#lib/domain/explanation/compare-weeks.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { MoveOffer } from "#lib/use-cases/move-meal.ts";
import type { OpenPanel } from "#lib/use-cases/open-panel.ts";
import type { PortionOffer } from "#lib/use-cases/portion-meal.ts";
import type { SwapOffer } from "#lib/use-cases/swap-meal.ts";
import { ChangeButton } from "./change-button.tsx";
import { EffectList } from "./effect-list.tsx";
import { Panel } from "./panel.tsx";
import { longDate, OCCASION_TITLES, weekdayLong, weekdayShort, weekPath } from "./words.ts";

interface SwapPanelProps {
  readonly start: IsoDate;
  readonly revision: number;
  readonly panel: OpenPanel & { readonly kind: "swap" };
  readonly dates: readonly IsoDate[];
  readonly locale: string;
  readonly showEnergy: boolean;
}

const ROW = "flex flex-wrap items-center gap-x-6 gap-y-2 py-3";

/** What can be done with a meal: more or less of it, another day, another recipe; each with its effect before it is chosen. */
export function SwapPanel({ start, revision, panel, dates, locale, showEnergy }: SwapPanelProps) {
  const { meal, name, offers, portions, moves, repair } = panel;
  const place = { startDate: start, revision, day: meal.day, occasion: meal.occasion };
  const rest: Record<string, string> = repair ? { repair: "yes" } : {};
  return (
    <Panel
      start={start}
      kicker={`Change ${OCCASION_TITLES[meal.occasion].toLowerCase()}, ${longDate(dates[meal.day]!, locale)}`}
      title={name}
    >
      <RestChoice start={start} place={panel.place} repair={repair} />
      <div className="mt-4 space-y-1">
        <Disclosure summary="More or less of it">
          <ul className="divide-y divide-rule">
            {portions.map((offer) => (
              <li key={offer.portion} className={ROW}>
                <p className="num min-w-40 flex-1">
                  {formatMeasure(offer.portion, locale)} {offer.portion === 1 ? "serving" : "servings"}
                  {showEnergy && (
                    <span className="block text-sm text-soft">
                      day{" "}
                      {formatEnergy(offer.dayEnergy.known, { locale, atLeast: !offer.dayEnergy.complete })}
                    </span>
                  )}
                </p>
                <Effects offer={offer} locale={locale} />
                {offer.current ? (
                  <p className="w-24 text-sm text-soft">as planned</p>
                ) : (
                  <ChangeButton
                    action={portionAction}
                    fields={{ ...place, ...rest, portion: offer.portion }}
                    label="Serve this"
                    spoken={`Serve ${offer.portion} of ${name}`}
                  />
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
        <Disclosure summary="Move it to another day">
          <Moves
            offers={moves.filter((offer) => offer.way === "trade")}
            {...{ place, dates, locale, name }}
          />
        </Disclosure>
        <Disclosure summary="Have it on another day as well">
          <Moves offers={moves.filter((offer) => offer.way === "copy")} {...{ place, dates, locale, name }} />
        </Disclosure>
      </div>
      <h3 className="mt-6 border-t border-rule pt-5">Something else instead</h3>
      {offers.length === 0 ? (
        <p className="mt-2">No other recipe fits this meal with your wishes and the rest of the week.</p>
      ) : (
        <ol className="divide-y divide-rule">
          {offers.map((offer) => (
            <li key={offer.recipe} className={ROW}>
              <div className="min-w-52 flex-1">
                <h4 className="text-base">
                  <Link href={`/recipes/${offer.recipe}`} className="hover:text-leaf hover:underline">
                    {offer.name}
                  </Link>
                </h4>
                <p className="num text-sm text-soft">
                  {offer.cuisine} · {offer.minutes} min · {formatMeasure(offer.portion, locale)}{" "}
                  {offer.portion === 1 ? "serving" : "servings"}
                  {showEnergy && (
                    <> · {formatEnergy(offer.energy.known, { locale, atLeast: !offer.energy.complete })}</>
                  )}
                </p>
              </div>
              <Effects offer={offer} locale={locale} />
              <ChangeButton
                action={swapAction}
                fields={{ ...place, ...rest, recipe: offer.recipe }}
                label="Take this"
                spoken={`Take ${offer.name} instead`}
              />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

/** Whether the day's other meals stand still, or make room. Two addresses, so that it works without script. */
function RestChoice({
  start,
  place,
  repair,
}: {
  readonly start: IsoDate;
  readonly place: string;
  readonly repair: boolean;
}) {
  const way = (query: Readonly<Record<string, string>>, label: string, current: boolean) => (
    <Link
      href={weekPath(start, { swap: place, ...query })}
      scroll={false}
      aria-current={current || undefined}
      className="rounded-page border border-edge px-3 py-1 aria-[current=true]:border-leaf aria-[current=true]:bg-leaf-wash aria-[current=true]:font-semibold aria-[current=true]:text-leaf"
    >
      {label}
    </Link>
  );
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <span className="text-soft">The day's other meals</span>
      {way({}, "stay as they are", !repair)}
      {way({ rest: "day" }, "adjust their portions", repair)}
    </p>
  );
}

function Effects({
  offer,
  locale,
}: {
  readonly offer: Pick<SwapOffer | PortionOffer, "effects" | "alsoChanges">;
  readonly locale: string;
}) {
  return (
    <div className="space-y-1">
      <EffectList effects={offer.effects} />
      {offer.alsoChanges.length > 0 && (
        <p className="num text-sm text-soft">
          {offer.alsoChanges.map((change) => alsoWords(change, locale)).join(" · ")}
        </p>
      )}
    </div>
  );
}

const alsoWords = ({ occasion, before, after }: MealChange, locale: string) =>
  `${OCCASION_TITLES[occasion].toLowerCase()} ${formatMeasure(before?.portion ?? 0, locale)} → ${formatMeasure(after?.portion ?? 0, locale)} servings`;

function Moves({
  offers,
  place,
  dates,
  locale,
  name,
}: {
  readonly offers: readonly MoveOffer[];
  readonly place: Readonly<Record<string, string | number>>;
  readonly dates: readonly IsoDate[];
  readonly locale: string;
  readonly name: string;
}) {
  return (
    <ul className="divide-y divide-rule">
      {offers.map(({ way, day, there, effects, remark, against }) => {
        const weekday = weekdayLong(dates[day]!, locale);
        return (
          <li key={day} className={ROW}>
            <div className="min-w-52 flex-1">
              <p className="font-semibold">{weekday}</p>
              <p className="text-sm text-soft">
                {way === "trade" ? `in exchange for ${there}` : `instead of ${there}`}
              </p>
              {remark && <p className="text-sm text-watch">{remark}</p>}
            </div>
            {against ? (
              <p className="text-sm text-soft">{against}</p>
            ) : (
              <>
                <EffectList
                  effects={effects}
                  {...(way === "trade" && { dayName: (on: number) => weekdayShort(dates[on]!, locale) })}
                />
                <ChangeButton
                  action={moveAction}
                  fields={{ ...place, toDay: day, way }}
                  label={way === "trade" ? "Move here" : "Have it here"}
                  spoken={
                    way === "trade" ? `Move ${name} to ${weekday}` : `Have ${name} on ${weekday} as well`
                  }
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
