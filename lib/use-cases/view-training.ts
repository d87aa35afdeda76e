import { type DayFluids, dayFluids } from "#lib/domain/hydration/day-totals.ts";
import { hydrationRules } from "#lib/domain/hydration/who-may.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { type Instant, instantOf, type WallTime, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import type { Drink } from "#lib/domain/training/diary.ts";
import { type PlannedSession, silentUntil } from "#lib/domain/training/drink-prompts.ts";
import type { TrainingSettings } from "#lib/domain/training/settings.ts";
import { plannedSessions, sweaterOf } from "./training-plans.ts";
import type { TrainingPorts } from "./training-ports.ts";

const MIDNIGHT = "00:00" as WallTime;

export interface FluidDay {
  readonly date: IsoDate;
  readonly drinks: readonly Drink[];
  /** What the day asks for; null for those who are given no figures. */
  readonly fluids: DayFluids | null;
  /** Why there are none, and what to do instead. */
  readonly noNumbers: { readonly because: string; readonly text: string } | null;
  /** Weight was gained in a session: nothing asks for a drink until then. */
  readonly silentUntil: Instant | null;
}

export interface TrainingWeek {
  readonly profile: Profile;
  readonly settings: TrainingSettings;
  readonly days: readonly { readonly date: IsoDate; readonly sessions: readonly PlannedSession[] }[];
  readonly today: FluidDay;
}

/** A week of training from its first day, each session with its plan, and how today's drinking stands. */
export async function viewTraining(
  ports: TrainingPorts,
  userId: string,
  start: IsoDate,
  days: number,
  now: Instant,
): Promise<TrainingWeek | null> {
  const profile = await ports.profiles.find(userId);
  if (!profile) return null;
  const zone = profile.timeZone;
  const today = wallClockAt(now, zone).date;
  const from = instantOf(start < today ? start : today, MIDNIGHT, zone);
  const end = addDays(start, days);
  const to = instantOf(end > today ? end : addDays(today, 1), MIDNIGHT, zone);
  const [scene, drinks] = await Promise.all([
    plannedSessions(ports, userId, from, to),
    ports.diary.drinks(
      userId,
      instantOf(today, MIDNIGHT, zone),
      instantOf(addDays(today, 1), MIDNIGHT, zone),
    ),
  ]);
  if (!scene) return null;
  const on = (date: IsoDate) =>
    scene.sessions.filter(({ occurrence }) => wallClockAt(occurrence.startsAt, zone).date === date);
  const person = sweaterOf(profile, today);
  const silence = silentUntil(scene.weighIns);
  return {
    profile,
    settings: scene.settings,
    days: Array.from({ length: days }, (_, day) => addDays(start, day)).map((date) => ({
      date,
      sessions: on(date),
    })),
    today: {
      date: today,
      drinks,
      fluids: dayFluids(
        person,
        on(today).map(({ plan }) => plan),
      ),
      noNumbers: hydrationRules(person).noNumbers,
      silentUntil: silence !== null && silence > now ? silence : null,
    },
  };
}
