import type { Effect } from "#lib/domain/explanation/compare-weeks.ts";

interface EffectListProps {
  readonly effects: readonly (Effect & { readonly day?: number })[];
  /** Name of a day, where more than one is touched. */
  readonly dayName?: (day: number) => string;
  /** All of them are over the week, and that is said above. */
  readonly overWeek?: boolean;
}

/** What a change does to the priorities: from, to, and a sign that says it without colour. */
export function EffectList({ effects, dayName, overWeek = false }: EffectListProps) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {effects.map((effect) => {
        const day = dayName && effect.day !== undefined && effect.over === "day" ? dayName(effect.day) : null;
        return (
          <One
            key={`${effect.nutrient} ${effect.over} ${day}`}
            effect={effect}
            day={day}
            overWeek={overWeek}
          />
        );
      })}
    </ul>
  );
}

function One({
  effect,
  day,
  overWeek,
}: {
  readonly effect: Effect;
  readonly day: string | null;
  readonly overWeek: boolean;
}) {
  const before = Math.round(effect.before * 100);
  const after = Math.round(effect.after * 100);
  const tone = after > before ? "text-leaf" : after < before ? "text-watch" : "text-soft";
  const sign = after > before ? "▲" : after < before ? "▼" : "=";
  return (
    <li className="num">
      <span className="text-soft">
        {day && `${day} `}
        {effect.name}
        {effect.over === "week" && !overWeek && " (week)"}
      </span>{" "}
      {!effect.complete && <span title="at least">≥ </span>}
      {before === after ? (
        `${after}%`
      ) : (
        <>
          {before}
          <span aria-hidden="true"> → </span>
          <span className="sr-only"> to </span>
          {after}%
        </>
      )}{" "}
      <span className={tone} aria-hidden="true">
        {sign}
      </span>
    </li>
  );
}
