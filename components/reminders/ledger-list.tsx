import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { LedgerEntry } from "#lib/use-cases/reminder-ports.ts";
import { CHANNEL_NAMES, fateOf, KIND_NAMES, timeIn } from "./reminder-words.ts";

interface LedgerListProps {
  readonly entries: readonly LedgerEntry[];
  readonly zone: string;
  readonly locale: string;
}

/** Each with a mark, so that colour never says it alone. */
const MARKS = {
  pending: { mark: "○", look: "text-soft" },
  sending: { mark: "◐", look: "text-water" },
  sent: { mark: "●", look: "text-leaf" },
  failed: { mark: "↷", look: "text-watch" },
  dropped: { mark: "–", look: "text-soft" },
} as const satisfies Record<LedgerEntry["status"], { mark: string; look: string }>;

/** Deliveries by day, the latest day first, each day in the order of time. */
export function LedgerList({ entries, zone, locale }: LedgerListProps) {
  const dayOf = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  const time = timeIn(zone, locale);
  const days = Map.groupBy(entries, ({ dueAt }) => dayOf.format(dueAt));
  return (
    <div className="space-y-8">
      {[...days].map(([day, list]) => (
        <section key={day} aria-label={day}>
          <h2 className="mb-2 text-xl">{day}</h2>
          <ol className="ruled border-y border-rule">
            {list.toReversed().map((entry) => (
              <LedgerRow key={entry.id} entry={entry} time={time} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function LedgerRow({ entry, time }: { readonly entry: LedgerEntry; readonly time: (at: Instant) => string }) {
  const { mark, look } = MARKS[entry.status];
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 py-3">
      <span className="num text-soft">{time(entry.dueAt)}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className={look} aria-hidden="true">
            {mark}
          </span>
          <span className="font-semibold">{KIND_NAMES[entry.kind]}</span>
          <span className="text-sm text-soft">{CHANNEL_NAMES[entry.channel]}</span>
        </p>
        <p className="text-sm">{fateOf(entry, time)}</p>
        <p className="text-sm text-soft">{entry.message.body}</p>
      </div>
    </li>
  );
}
