// Pure. Which reminders are due in a stretch of time, and which are left out by a guard, each with its reason.
// Guards: hydration model §3. What is planned does not depend on where the stretch begins or ends.
import { addDays } from "#lib/domain/shared/calendar.ts";
import { addMinutes, HOUR_MS, type Instant } from "#lib/domain/shared/wall-clock.ts";
import {
  type Candidate,
  candidates,
  endOf,
  MOST_ML_PER_HOUR,
  MOST_ML_PER_HOUR_AT_REST,
} from "./candidates.ts";
import type { ReminderBasis } from "./day.ts";
import { mostInAnHour } from "./hourly-sum.ts";
import { KIND_FACTS, SPACING_MINUTES } from "./kinds.ts";
import { isQuiet } from "./preferences.ts";
import type { DropReason, LeftOut, Reminder } from "./reminder.ts";
import { MINUTE_MS, wallClockOf } from "./wall-clock.ts";

export interface DuePlan {
  readonly due: readonly Reminder[];
  readonly leftOut: readonly LeftOut[];
}

/** Asks further away than this cannot share an hour: a recovery is spread over four. */
const NEAR_MS = 6 * HOUR_MS;
/** A preparation or a weighing gives way by up to an hour rather than be lost. */
const GIVE_WAY_MINUTES = [0, 15, 30, 45, 60];
/** A session that moved by less is the same one to drink for: it is not asked for again. */
const SAME_SESSION_MS = 3 * HOUR_MS;

/** Everything due from `from` up to, not including, `to`, in the order of time. */
export function dueReminders(basis: ReminderBasis, from: Instant, to: Instant): DuePlan {
  const firstDay = addDays(wallClockOf(from, basis.zone).date, -1);
  const lastDay = addDays(wallClockOf(to, basis.zone).date, 1);
  const settled = new Set(basis.settled.map(({ reminder, slot }) => `${reminder} ${slot}`));
  const due: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  const inOrder = candidates(basis, firstDay, lastDay).toSorted(
    (a, b) => KIND_FACTS[b.kind].urgency - KIND_FACTS[a.kind].urgency || a.dueAt - b.dueAt,
  );
  for (const candidate of inOrder) {
    if (settled.has(`${candidate.reminder} ${candidate.slot}`)) continue;
    const found = place(basis, candidate, due);
    if (typeof found === "string") leftOut.push({ ...plainly(candidate), reason: found });
    else due.push(found);
  }
  const within = ({ dueAt }: Reminder) => dueAt >= from && dueAt < to;
  const byTime = (a: Reminder, b: Reminder) => a.dueAt - b.dueAt;
  return {
    due: due.filter(within).map(plainly).sort(byTime),
    leftOut: leftOut.filter(within).sort(byTime),
  };
}

/** The candidate at the first of its times that every guard allows, or the reason against the last. */
function place(
  basis: ReminderBasis,
  candidate: Candidate,
  taken: readonly Candidate[],
): Candidate | DropReason {
  const patient = !KIND_FACTS[candidate.kind].drink;
  let reason: DropReason = "crowded";
  for (const minutes of patient ? GIVE_WAY_MINUTES : [0]) {
    const dueAt = addMinutes(patient ? afterSession(basis, candidate.dueAt) : candidate.dueAt, minutes);
    const moved = dueAt - candidate.dueAt;
    const tried = { ...candidate, dueAt, usefulUntil: (candidate.usefulUntil + moved) as Instant };
    const against = objection(basis, tried, taken);
    if (against === null) return tried;
    reason = against;
  }
  return reason;
}

/** During a session: the end of it. */
function afterSession(basis: ReminderBasis, at: Instant): Instant {
  const session = basis.sessions.find((each) => at >= each.startsAt && at < endOf(each));
  return session ? addMinutes(endOf(session), SPACING_MINUTES) : at;
}

function objection(
  basis: ReminderBasis,
  { kind, reminder, dueAt, ask, session }: Candidate,
  taken: readonly Candidate[],
): DropReason | null {
  const { drink, session: ofSession } = KIND_FACTS[kind];
  if (basis.silentUntil !== null && dueAt < basis.silentUntil) return "silenced";
  if (drink && basis.drinkStopUntil !== null && dueAt < basis.drinkStopUntil) return "weightGain";
  if (isQuiet(wallClockOf(dueAt, basis.zone).minute, basis.preferences.quiet)) return "asleep";
  const training = basis.sessions.some(
    (each) =>
      each.id !== (kind === "sip" ? session?.id : null) && dueAt >= each.startsAt && dueAt < endOf(each),
  );
  if (training) return "inSession";
  const near = (other: Instant) => Math.abs(other - dueAt) < SPACING_MINUTES * MINUTE_MS;
  if (taken.some((other) => near(other.dueAt))) return "crowded";
  for (const before of basis.settled) {
    if (near(before.dueAt)) return "crowded";
    if (ofSession && before.reminder === reminder && Math.abs(before.dueAt - dueAt) < SAME_SESSION_MS)
      return "already";
  }
  if (ask === null) return null;
  const close = taken.filter((other) => Math.abs(other.dueAt - dueAt) < NEAR_MS);
  const exceeds = (most: number, others: readonly Candidate[]) =>
    mostInAnHour([...others.flatMap((other) => other.ask ?? []), ask]) > most + 1e-6;
  if (exceeds(ofSession ? MOST_ML_PER_HOUR : MOST_ML_PER_HOUR_AT_REST, close)) return "hourFull";
  // Two sessions close together: what is drunk ahead of both comes before anything was sweated.
  const ahead = close.filter((other) => other.kind === "preload" || other.kind === "fluid");
  return kind === "preload" && exceeds(MOST_ML_PER_HOUR_AT_REST, ahead) ? "hourFull" : null;
}

const plainly = ({ reminder, kind, slot, dueAt, usefulUntil, message }: Reminder): Reminder => ({
  reminder,
  kind,
  slot,
  dueAt,
  usefulUntil,
  message,
});
