import { Droplet } from "lucide-react";
import type { ReactNode } from "react";
import { adjustAction } from "#app/(planner)/week/actions.ts";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ChangeButton } from "#components/week/change-button.tsx";
import { weekdayLong } from "#components/week/words.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { PlannedSession } from "#lib/domain/training/drink-prompts.ts";
import { clockText, planPath, type Tongue, volumeText } from "./words.ts";

/** The sessions of each day, small, for standing under the day's name. Days without any are left out. */
export const daySessions = (
  byDay: ReadonlyMap<IsoDate, readonly PlannedSession[]>,
  tongue: Tongue,
  zone: string,
): ReadonlyMap<IsoDate, ReactNode> =>
  new Map(
    [...byDay].map(([date, sessions]) => [
      date,
      <ul key={date} className="mt-1 space-y-0.5">
        {sessions.map(({ occurrence, plan }) => (
          <li key={occurrence.id} className="flex items-start gap-1 text-xs">
            <Droplet className="mt-0.5 size-3.5 shrink-0 fill-water-wash text-water" aria-hidden="true" />
            <span>
              <Link
                href={planPath(occurrence.sessionId, occurrence.on)}
                className="font-semibold text-water hover:underline"
              >
                {occurrence.title}, {clockText(occurrence.startsAt, zone, tongue.locale)}
              </Link>
              <span className="block text-soft">{drinkWords(plan, tongue)}</span>
            </span>
          </li>
        ))}
      </ul>,
    ]),
  );

function drinkWords(plan: PlannedSession["plan"], tongue: Tongue): string {
  if (plan.kind === "noGo") return "Too hot to train";
  if (plan.heat.band === "danger") return "Dangerous heat: move it";
  if (plan.kind === "thirst" || !plan.during) return "Drink to thirst";
  return `${volumeText(plan.during.sip, tongue)} every ${plan.during.every} min`;
}

const possessive = (names: readonly string[]) => names.map((name) => `${name}’s`).join(" and ");

interface TrainingChangedProps {
  readonly start: IsoDate;
  /** Days whose meals were planned for other training. */
  readonly days: readonly IsoDate[];
  readonly locale: string;
}

/** The drinking follows a changed session by itself; the meals do when they are asked to. */
export function TrainingChanged({ start, days, locale }: TrainingChangedProps) {
  const names = days.map((day) => weekdayLong(day, locale));
  const list = new Intl.ListFormat("en-GB").format(names);
  return (
    <Notice tone="info" title={`Your training on ${list} has changed`} className="mb-6">
      <p className="mb-3">
        What to drink is already planned anew. The meals of {days.length > 1 ? "these days" : "that day"}{" "}
        still go with what was there before; all others stay as they are.
      </p>
      <ChangeButton
        action={adjustAction}
        fields={{ startDate: start }}
        label={days.length > 2 ? "Adjust the meals of these days" : `Adjust ${possessive(names)} meals`}
      />
    </Notice>
  );
}
