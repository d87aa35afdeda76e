import { ArrowLeftRight, CircleHelp, CookingPot, Lock, LockOpen } from "lucide-react";
import { cookedAction } from "#app/(planner)/pantry/actions.ts";
import { lockAction } from "#app/(planner)/week/actions.ts";
import { formatShare } from "#components/nutrition/format.ts";
import { RecipeMark } from "#components/recipes/recipe-mark.tsx";
import { Link } from "#components/ui/link.tsx";
import { MeterBar } from "#components/ui/meter.tsx";
import type { MealTile as Meal } from "#lib/domain/explanation/view-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { ServedLine } from "./served-line.tsx";
import { TileToggle } from "./tile-toggle.tsx";
import { OCCASION_TITLES, placeParam, weekdayLong, weekPath } from "./words.ts";

interface MealTileProps {
  readonly start: IsoDate;
  readonly revision: number;
  readonly meal: Meal;
  readonly locale: string;
  /** The panel of this meal is open. */
  readonly open: boolean;
  /** The person may change it; another eater's plate is only looked at. */
  readonly tools: boolean;
  readonly cooked: boolean;
}

const TOOL =
  "grid size-8 place-items-center rounded-page text-soft hover:bg-leaf-wash hover:text-leaf aria-[current=true]:bg-leaf-wash aria-[current=true]:text-leaf";
const ICON = "size-4.5";

/** One meal of the week: what it is, how long it takes, the priorities it brings, and what can be done with it. */
export function MealTile({ start, revision, meal, locale, open, tools, cooked }: MealTileProps) {
  const place = placeParam(meal.day, meal.occasion);
  const at = { startDate: start, day: meal.day, occasion: meal.occasion, recipe: meal.recipe };
  return (
    <article
      aria-label={`${OCCASION_TITLES[meal.occasion]}: ${meal.name}`}
      className={`flex flex-col gap-1.5 lg:h-full border-t py-2.5 ${open ? "border-leaf" : "border-rule"}`}
    >
      <div className="flex items-center gap-2">
        <RecipeMark mark={meal.mark} className="size-9" />
        <p className="text-xs text-soft">
          {OCCASION_TITLES[meal.occasion]} · {cooked && "cooked · "}
          {meal.leftoverOf ? `left over from ${weekdayLong(meal.leftoverOf, locale)}` : `${meal.minutes} min`}
        </p>
      </div>
      <h4 className="text-base/snug">
        <Link
          href={`/recipes/${meal.recipe}?servings=${meal.portion}`}
          className="hover:text-leaf hover:underline"
        >
          {meal.name}
        </Link>
      </h4>
      <ServedLine meal={meal} locale={locale} />
      {meal.reasons.length > 0 && (
        <ul aria-label="For training" className="space-y-0.5 text-xs text-water">
          {meal.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <ul className="space-y-1">
        {meal.brings.map((part) => (
          <li
            key={part.nutrient}
            className="grid grid-cols-[minmax(0,1fr)_2.75rem] items-center gap-x-2 text-xs"
          >
            <span className="truncate">{part.short}</span>
            <span className="num text-right">
              {!part.complete && <span title="at least">≥ </span>}
              {formatShare(part.share, { locale })}
            </span>
            <span className="col-span-2">
              <MeterBar share={part.share} size="small" atLeast={!part.complete} />
            </span>
          </li>
        ))}
      </ul>
      <div className={tools ? "no-print mt-auto -ml-2 flex gap-0.5 pt-1" : "hidden"}>
        <Link
          href={weekPath(start, { why: place })}
          scroll={false}
          className={TOOL}
          aria-label={`Why ${meal.name}?`}
          title="Why this meal?"
        >
          <CircleHelp className="size-4.5" aria-hidden="true" />
        </Link>
        <Link
          href={weekPath(start, { swap: place })}
          scroll={false}
          className={TOOL}
          aria-label={`Swap ${meal.name}`}
          title="Swap"
        >
          <ArrowLeftRight className="size-4.5" aria-hidden="true" />
        </Link>
        <TileToggle
          kind="lock"
          place={at}
          pressed={meal.locked}
          label={`Keep ${meal.name}`}
          on={{
            icon: <Lock className={ICON} aria-hidden="true" />,
            title: "Kept when you plan again",
            said: `${meal.name} is kept when you plan again`,
          }}
          off={{
            icon: <LockOpen className={ICON} aria-hidden="true" />,
            title: "Keep this meal",
            said: `${meal.name} is not kept when you plan again`,
          }}
          className={TOOL}
          action={lockAction}
          fields={{ revision }}
        />
        {!meal.leftoverOf && (
          <TileToggle
            kind="cooked"
            place={at}
            pressed={cooked}
            label={`Cooked ${meal.name}`}
            on={{
              icon: <CookingPot className={ICON} aria-hidden="true" />,
              title: "Cooked: its foods left your pantry. Press to take that back",
              said: `${meal.name} was cooked`,
            }}
            off={{
              icon: <CookingPot className={ICON} aria-hidden="true" />,
              title: "I cooked this",
              said: `${meal.name} was not cooked`,
            }}
            className={TOOL}
            action={cookedAction}
          />
        )}
      </div>
    </article>
  );
}
