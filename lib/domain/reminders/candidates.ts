// Pure. Everything that would be said on a stretch of days if no guard spoke against it.
import { addDays, daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { addMinutes, HOUR_MS, type Instant, minutesOfDay } from "#lib/domain/shared/wall-clock.ts";
import type { MealToPrepare, ReminderBasis, ReminderSession, Volume } from "./day.ts";
import { KIND_FACTS, type Kind } from "./kinds.ts";
import { isQuiet, quietMinutes } from "./preferences.ts";
import type { Message, Reminder } from "./reminder.ts";
import { instantOf, MINUTE_MS, slotAt, slotOf, type WallClockSlot, wallClockOf } from "./wall-clock.ts";
import {
  fluidMessage,
  preloadMessage,
  prepareMessage,
  recoveryMessage,
  sipMessage,
  weighMessage,
} from "./words.ts";

/** Under an hour there is no schedule but thirst (hydration model §2.4, guard 5). */
export const SHORTEST_SESSION_MINUTES = 60;
/** Guard 1: what prompts may ask for in any rolling hour, millilitres; less where no sweat has to be made up for. */
export const MOST_ML_PER_HOUR = 800;
export const MOST_ML_PER_HOUR_AT_REST = 700;
/** One glass. */
const GLASS_ML = 250;
/** §2.7: over two to four hours. */
const RECOVERY_HOURS = [2, 4] as const;
/** A pre-load that would come in the night comes on getting up instead, if this much time is left. */
const LEAST_BEFORE_MINUTES = 60;
/** No glass of water in the last hour before the night. */
const DRY_EVENING_MINUTES = 60;

/** What a prompt asks to drink, spread from `from` to `to`; at once when both are the same. */
export interface Ask {
  readonly from: Instant;
  readonly to: Instant;
  readonly ml: number;
}

export interface Candidate extends Reminder {
  readonly ask: Ask | null;
  /** The session it belongs to. */
  readonly session: ReminderSession | null;
}

export const endOf = (session: ReminderSession): Instant => addMinutes(session.startsAt, session.minutes);

export function candidates(basis: ReminderBasis, firstDay: IsoDate, lastDay: IsoDate): Candidate[] {
  const days = Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, day) => addDays(firstDay, day));
  const drinking = basis.drinking === "numbers";
  const sessions = basis.sessions.filter(({ minutes }) => minutes >= SHORTEST_SESSION_MINUTES);
  return [
    ...(drinking ? sessions.flatMap((session) => ofSession(basis, session)) : []),
    ...(drinking && basis.preferences.fluid.on ? days.flatMap((day) => glasses(basis, day)) : []),
    ...(basis.preferences.prepare.on ? days.flatMap((day) => preparations(basis, day)) : []),
    ...(basis.weight && basis.preferences.weigh.on ? days.map((day) => weighing(basis, day)) : []),
  ];
}

function ofSession(basis: ReminderBasis, session: ReminderSession): Candidate[] {
  const { preload, sip, recovery } = basis.preferences;
  const { fluid } = session;
  if (!fluid) return [];
  return [
    ...(preload.on && fluid.before ? [beforehand(basis, session, fluid.before)] : []),
    ...(sip.on && fluid.perHour !== null ? sips(basis, session, fluid.perHour) : []),
    ...(recovery.on && fluid.after ? [afterwards(basis, session, fluid.after)] : []),
  ];
}

function beforehand(basis: ReminderBasis, session: ReminderSession, before: Volume): Candidate {
  const wished = addMinutes(session.startsAt, -basis.preferences.preload.minutes);
  const dueAt = onceAwake(basis, wished, addMinutes(session.startsAt, -LEAST_BEFORE_MINUTES));
  const hours = (session.startsAt - dueAt) / HOUR_MS;
  const volume = within(before, MOST_ML_PER_HOUR_AT_REST * hours);
  return {
    ...made("preload", `preload/${session.id}`, slotOf(dueAt, basis.zone), dueAt),
    usefulUntil: Math.min(
      addMinutes(dueAt, KIND_FACTS.preload.usefulMinutes),
      addMinutes(session.startsAt, -15),
    ) as Instant,
    message: preloadMessage(session, volume, basis.zone, basis.units),
    ask: { from: dueAt, to: session.startsAt, ml: volume.most },
    session,
  };
}

/** `wished`, or the end of the quiet hours it lies in when that is not after `latest`. */
function onceAwake(
  { zone, preferences: { quiet } }: ReminderBasis,
  wished: Instant,
  latest: Instant,
): Instant {
  const { date, minute } = wallClockOf(wished, zone);
  if (!isQuiet(minute, quiet)) return wished;
  const end = minutesOfDay(quiet.to);
  const awake = instantOf(slotAt(date, end > minute ? end : end + 1440), zone);
  return awake <= latest ? awake : wished;
}

function sips(basis: ReminderBasis, session: ReminderSession, perHour: number): Candidate[] {
  const every = basis.preferences.sip.minutes;
  const ml = (Math.min(perHour, MOST_ML_PER_HOUR) * every) / 60;
  if (ml <= 0) return [];
  const count = Math.max(0, Math.ceil((session.minutes - every / 2) / every) - 1);
  return Array.from({ length: count }, (_, index) => {
    const dueAt = addMinutes(session.startsAt, (index + 1) * every);
    return {
      ...made("sip", `sip/${session.id}/${index + 1}`, slotOf(dueAt, basis.zone), dueAt),
      message: sipMessage(session, ml, basis.units),
      ask: { from: dueAt, to: dueAt, ml },
      session,
    };
  });
}

function afterwards(basis: ReminderBasis, session: ReminderSession, after: Volume): Candidate {
  const dueAt = addMinutes(endOf(session), basis.preferences.recovery.minutes);
  const [fewest, most] = RECOVERY_HOURS;
  const hours = Math.min(most, Math.max(fewest, Math.ceil(after.most / MOST_ML_PER_HOUR_AT_REST)));
  const volume = within(after, MOST_ML_PER_HOUR_AT_REST * hours);
  return {
    ...made("recovery", `recovery/${session.id}`, slotOf(dueAt, basis.zone), dueAt),
    message: recoveryMessage(session, volume, hours, basis.units),
    ask: { from: dueAt, to: addMinutes(dueAt, hours * 60), ml: volume.most },
    session,
  };
}

const within = ({ least, most }: Volume, cap: number): Volume => ({
  least: Math.min(least, cap),
  most: Math.min(most, cap),
});

/** From getting up until an hour before bed, at the wall clock's own steps. */
function glasses(basis: ReminderBasis, day: IsoDate): Candidate[] {
  const { fluid, quiet } = basis.preferences;
  const up = minutesOfDay(quiet.to);
  const last = 1440 - quietMinutes(quiet) - DRY_EVENING_MINUTES;
  const count = Math.max(0, Math.floor(last / fluid.minutes));
  return Array.from({ length: count }, (_, index) => {
    const slot = slotAt(day, up + (index + 1) * fluid.minutes);
    const dueAt = instantOf(slot, basis.zone);
    return {
      ...made("fluid", "fluid", slot, dueAt),
      message: fluidMessage(GLASS_ML, basis.units),
      ask: { from: dueAt, to: dueAt, ml: GLASS_ML },
      session: null,
    };
  });
}

function preparations(basis: ReminderBasis, day: IsoDate): Candidate[] {
  const meals = basis.meals.filter(({ date }) => date === addDays(day, 1));
  if (meals.length === 0) return [];
  const slot = slotAt(day, minutesOfDay(basis.preferences.prepare.at));
  return [plain(basis, "prepare", slot, prepareMessage(meals satisfies readonly MealToPrepare[]))];
}

const weighing = (basis: ReminderBasis, day: IsoDate): Candidate =>
  plain(basis, "weigh", slotAt(day, minutesOfDay(basis.preferences.weigh.at)), weighMessage());

const plain = (basis: ReminderBasis, kind: Kind, slot: WallClockSlot, message: Message): Candidate => ({
  ...made(kind, kind, slot, instantOf(slot, basis.zone)),
  message,
  ask: null,
  session: null,
});

const made = (kind: Kind, reminder: string, slot: WallClockSlot, dueAt: Instant) => ({
  kind,
  reminder,
  slot,
  dueAt,
  usefulUntil: (dueAt + KIND_FACTS[kind].usefulMinutes * MINUTE_MS) as Instant,
});
