import { guardsFor, hydrationAdvice } from "#lib/domain/guidance/declarations.ts";
import { type Profile, personOn } from "#lib/domain/people/profile.ts";
import type { MealToPrepare, ReminderBasis } from "#lib/domain/reminders/day.ts";
import { dueReminders } from "#lib/domain/reminders/due-reminders.ts";
import { stillMeant } from "#lib/domain/reminders/still-meant.ts";
import { wallClockOf } from "#lib/domain/reminders/wall-clock.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import { addMinutes, type Instant } from "#lib/domain/shared/wall-clock.ts";
import { mealsToPrepare } from "./meals-to-prepare.ts";
import type { ProfileStore, WeekStore } from "./plan-ports.ts";
import type { ReminderStore, SessionSource, StoredWishes } from "./reminder-ports.ts";

export interface PlanReminderPorts {
  readonly reminders: Pick<ReminderStore, "find" | "settled" | "replacePlan" | "outdated">;
  readonly profiles: Pick<ProfileStore, "find">;
  readonly weeks: Pick<WeekStore, "findFrom">;
  readonly training: SessionSource;
}

/** Deliveries are made for so long ahead, and made anew when half of it is left. */
const AHEAD_MINUTES = 48 * 60;
const REPLAN_BEFORE_MINUTES = 24 * 60;
/** No reminder is of use for longer than this after its time: what may still be waiting is kept. */
const LATEST_USE_MINUTES = 4 * 60;
/** Somebody who changes things faster than this finds the plan made after the last change. */
const MOST_ROUNDS = 8;

/** Plans one person's deliveries from what holds now, for `ahead` minutes to come. */
export async function planReminders(
  ports: PlanReminderPorts,
  userId: string,
  now: Instant,
  ahead: number = AHEAD_MINUTES,
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wishes = await ports.reminders.find(userId);
    if (!wishes) return;
    const from = addMinutes(now, -LATEST_USE_MINUTES);
    const until = addMinutes(now, ahead);
    const basis = await reminderBasis(ports, userId, wishes, from, until, now);
    const plan = basis ? dueReminders(basis, from, until) : { due: [], leftOut: [] };
    const done = await ports.reminders.replacePlan(userId, wishes.revision, {
      plan,
      now,
      until,
      channel: wishes.preferences.channels[0] ?? "app",
      meant: (waiting) => basis !== null && stillMeant(basis, waiting),
    });
    if (done) return;
  }
  throw new Error("Reminders were changed again and again while they were being planned.");
}

/** Plans everybody whose plan is outdated or runs out. Returns how many; one person's failure is nobody else's. */
export async function planOutdated(
  ports: PlanReminderPorts,
  now: Instant,
  most: number,
  failed: (userId: string, error: unknown) => void,
): Promise<number> {
  const people = await ports.reminders.outdated(addMinutes(now, REPLAN_BEFORE_MINUTES), most);
  for (const userId of people)
    await planReminders(ports, userId, now).catch((error: unknown) => failed(userId, error));
  return people.length;
}

/** What reminders are made from; null before somebody told us who and where they are. */
export async function reminderBasis(
  ports: PlanReminderPorts,
  userId: string,
  { preferences, silentUntil }: StoredWishes,
  from: Instant,
  until: Instant,
  now: Instant,
): Promise<ReminderBasis | null> {
  const profile = await ports.profiles.find(userId);
  if (!profile) return null;
  const zone = profile.timeZone;
  const aroundFrom = addMinutes(from, -2 * 1440);
  const aroundUntil = addMinutes(until, 2 * 1440);
  const [sessions, drinkStopUntil, meals, settled] = await Promise.all([
    ports.training.sessions(userId, aroundFrom, aroundUntil),
    ports.training.drinkStop(userId, now),
    preferences.prepare.on ? cooking(ports, userId, profile, from) : [],
    ports.reminders.settled(userId, aroundFrom, now),
  ]);
  return {
    zone,
    units: profile.units,
    preferences,
    ...allowed(profile, now),
    silentUntil,
    drinkStopUntil,
    sessions,
    meals,
    settled,
  };
}

/** What may be said to somebody: see the guards in lib/domain/guidance. */
export function allowed(profile: Profile, now: Instant): Pick<ReminderBasis, "drinking" | "weight"> {
  const today = wallClockOf(now, profile.timeZone).date;
  const guards = guardsFor(personOn(profile, today), today, profile.diet);
  return {
    drinking: hydrationAdvice(guards),
    weight: !guards.some((guard) => guard.actions.some((action) => action.do === "hideEnergy")),
  };
}

async function cooking(
  ports: PlanReminderPorts,
  userId: string,
  profile: Profile,
  from: Instant,
): Promise<readonly MealToPrepare[]> {
  const first = addDays(wallClockOf(from, profile.timeZone).date, -1);
  const weeks = await ports.weeks.findFrom(userId, first);
  return weeks.flatMap(({ week }) => mealsToPrepare(week));
}
