import { Droplet } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
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
                prefetch={false}
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

/** The meals were planned for other sessions. */
export function TrainingChanged() {
  return (
    <Notice tone="info" title="Your training has changed since this week was planned" className="mb-6">
      <p>The drinking plan is already the new one. Plan the week again, and the meals follow too.</p>
    </Notice>
  );
}
