// Pure. What to do now with one person's reminders that are due: the last look before one is sent. At most one at a
// time, so that an outage is never followed by a burst.

import { addMinutes, type Instant } from "#lib/domain/shared/wall-clock.ts";
import { type DeliveryKind, KIND_FACTS, SPACING_MINUTES } from "./kinds.ts";
import { isQuiet, type Preferences } from "./preferences.ts";
import type { DropReason } from "./reminder.ts";
import { wallClockOf } from "./wall-clock.ts";

export interface DueDelivery {
  readonly id: string;
  readonly kind: DeliveryKind;
  /** Names what it is about on every channel: a second try or a second channel is not a second reminder. */
  readonly reminder: string;
  readonly dueAt: Instant;
  readonly usefulUntil: Instant;
}

export interface PersonNow {
  readonly zone: string;
  readonly quiet: Preferences["quiet"];
  readonly silentUntil: Instant | null;
  /** What was sent last, and when. */
  readonly last: { readonly reminder: string; readonly at: Instant } | null;
}

export type Verdict =
  | { readonly id: string; readonly do: "send" }
  | { readonly id: string; readonly do: "drop"; readonly reason: DropReason }
  /** It keeps its place and is looked at again. */
  | { readonly id: string; readonly do: "wait"; readonly until: Instant };

const urgencyOf = (kind: DeliveryKind) =>
  kind === "test" ? Number.POSITIVE_INFINITY : KIND_FACTS[kind].urgency;

export function decide(due: readonly DueDelivery[], person: PersonNow, now: Instant): Verdict[] {
  const verdicts: Verdict[] = [];
  const live: DueDelivery[] = [];
  for (const delivery of due) {
    const reason = outdated(delivery, due, person, now);
    if (reason) verdicts.push({ id: delivery.id, do: "drop", reason });
    else live.push(delivery);
  }
  live.sort((a, b) => urgencyOf(b.kind) - urgencyOf(a.kind) || a.dueAt - b.dueAt);
  let { last } = person;
  for (const delivery of live) {
    const free = freeFrom(delivery, last);
    if (free <= now) {
      verdicts.push({ id: delivery.id, do: "send" });
      if (delivery.kind !== "test") last = { reminder: delivery.reminder, at: now };
    } else if (free <= delivery.usefulUntil) verdicts.push({ id: delivery.id, do: "wait", until: free });
    else verdicts.push({ id: delivery.id, do: "drop", reason: "crowded" });
  }
  return verdicts;
}

/** The first instant at which it may be sent, as far as what was sent before goes. A test is asked for: it may always. */
function freeFrom({ kind, reminder, dueAt }: DueDelivery, last: PersonNow["last"]): Instant {
  if (kind === "test" || last === null || last.reminder === reminder) return dueAt;
  return addMinutes(last.at, SPACING_MINUTES);
}

function outdated(
  { kind, dueAt, usefulUntil }: DueDelivery,
  due: readonly DueDelivery[],
  { zone, quiet, silentUntil }: PersonNow,
  now: Instant,
): DropReason | null {
  if (now > usefulUntil) return "late";
  if (kind === "test") return null;
  if (silentUntil !== null && now < silentUntil) return "silenced";
  if (isQuiet(wallClockOf(now, zone).minute, quiet)) return "asleep";
  return due.some((other) => other.kind === kind && other.dueAt > dueAt) ? "newer" : null;
}
