import { Droplet, Flame, Plus } from "lucide-react";
import { Link } from "#components/ui/link.tsx";
import { dayAndMonth, weekdayLong } from "#components/week/words.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { PlannedSession } from "#lib/domain/training/drink-prompts.ts";
import { clockText, lengthText, planPath, type Tongue, volumeRange, volumeText } from "./words.ts";

interface TrainingCalendarProps {
  readonly days: readonly { readonly date: IsoDate; readonly sessions: readonly PlannedSession[] }[];
  readonly today: IsoDate;
  readonly tongue: Tongue;
  readonly zone: string;
}

/** Seven days with their sessions; each says what it takes in sweat. */
export function TrainingCalendar({ days, today, tongue, zone }: TrainingCalendarProps) {
  return (
    <ol className="ruled border-y border-rule">
      {days.map(({ date, sessions }) => (
        <li
          key={date}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 py-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
        >
          <h3 className="flex items-center gap-2 sm:block">
            <span>{weekdayLong(date, tongue.locale)}</span>
            <span className="num block font-sans text-sm font-normal tracking-normal text-soft">
              {dayAndMonth(date, tongue.locale)}
              {date === today && " · today"}
            </span>
          </h3>
          <ul className="order-last col-span-2 min-w-0 space-y-2 sm:order-none sm:col-span-1">
            {sessions.map(({ occurrence, plan }) => (
              <li key={occurrence.id}>
                <Link
                  href={planPath(occurrence.sessionId, occurrence.on)}
                  className="inline-flex min-h-8 flex-wrap items-baseline gap-x-2 font-semibold hover:text-leaf hover:underline"
                >
                  <span className="num">{clockText(occurrence.startsAt, zone, tongue.locale)}</span>
                  {occurrence.title}
                  <span className="font-normal text-soft">{lengthText(occurrence.minutes)}</span>
                </Link>
                <p className="flex items-center gap-1.5 text-sm text-soft">
                  <Cost plan={plan} tongue={tongue} />
                </p>
              </li>
            ))}
            {sessions.length === 0 && <li className="text-soft">No training</li>}
          </ul>
          <Link
            href={`/training/new?date=${date}`}
            aria-label={`Add a session on ${weekdayLong(date, tongue.locale)}`}
            className="no-print grid size-10 place-items-center self-start rounded-page text-soft hover:bg-leaf-wash hover:text-leaf"
          >
            <Plus className="size-5" aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Cost({ plan, tongue }: { readonly plan: PlannedSession["plan"]; readonly tongue: Tongue }) {
  if (plan.kind === "noGo")
    return (
      <>
        <Flame className="size-4 shrink-0 text-stop" aria-hidden="true" /> Too hot: do not train in this
      </>
    );
  if (plan.kind === "thirst")
    return (
      <>
        <Droplet className="size-4 shrink-0 text-water" aria-hidden="true" /> Drink to thirst
      </>
    );
  if (plan.heat.band === "danger")
    return (
      <>
        <Flame className="size-4 shrink-0 text-stop" aria-hidden="true" /> Dangerous heat: move it or leave it
        out
      </>
    );
  const { during, sweat, sweatLossRange, sweatLoss } = plan;
  const loss =
    sweat.source === "measured"
      ? volumeText(sweatLoss * 1000, tongue)
      : volumeRange({ low: sweatLossRange.low * 1000, high: sweatLossRange.high * 1000 }, tongue);
  return (
    <>
      <Droplet className="size-4 shrink-0 text-water" aria-hidden="true" />
      <span>
        Sweat {loss}
        {sweat.source === "estimate" && " (estimate)"};{" "}
        {during ? `drink ${volumeText(during.sip, tongue)} every ${during.every} min` : "drink to thirst"}
        {plan.heat.band !== "none" && " · warm: read the advice"}
      </span>
    </>
  );
}
