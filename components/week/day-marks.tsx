import { CookingPot, Dumbbell, Sparkles } from "lucide-react";
import type { DayView } from "#lib/domain/explanation/view-week.ts";

const MARK = "flex items-start gap-1 text-xs";

/** What makes a day differ: a session, a special day, a day for cooking ahead, more time at the stove than there is. */
export function DayMarks({
  day,
  training,
}: {
  readonly day: DayView;
  /** Name the training it was planned for; false where the sessions themselves stand beside. */
  readonly training: boolean;
}) {
  const over = day.minutesBudget !== null && day.minutes > day.minutesBudget;
  const labels = day.labels.filter(({ kind }) => training || kind !== "training");
  if (labels.length === 0 && !day.batch && day.minutesBudget === null) return null;
  return (
    <ul className="mt-1 space-y-0.5">
      {labels.map(({ kind, text }) => (
        <li key={text} className={`${MARK} ${kind === "training" ? "text-water" : "text-leaf"}`}>
          {kind === "training" ? (
            <Dumbbell className="mt-0.5 size-3.5 shrink-0" aria-hidden="true" />
          ) : (
            <Sparkles className="mt-0.5 size-3.5 shrink-0" aria-hidden="true" />
          )}
          {text}
        </li>
      ))}
      {day.batch && (
        <li className={`${MARK} text-soft`}>
          <CookingPot className="mt-0.5 size-3.5 shrink-0" aria-hidden="true" />
          Cooking ahead, {day.minutes} min
        </li>
      )}
      {day.minutesBudget !== null && (
        <li className={`${MARK} num ${over ? "text-watch" : "text-soft"}`}>
          {day.minutes} of {day.minutesBudget} min cooking{over && ": more than you set"}
        </li>
      )}
    </ul>
  );
}
