import { type DayFluids, dayFluids } from "#lib/domain/hydration/day-totals.ts";
import { hydrationRules } from "#lib/domain/hydration/who-may.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { type Instant, instantOf, type WallTime, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import type { Drink } from "#lib/domain/training/diary.ts";
import { type PlannedSession, silentUntil } from "#lib/domain/training/drink-prompts.ts";
import type { TrainingSettings } from "#lib/domain/training/settings.ts";
import { SALT_DRINKS, type UsualDrink, usualDrinks } from "#lib/domain/training/usual-drinks.ts";
import { eatenBy } from "./eaten-by.ts";
import type { DrinkFoods } from "./training-diary.ts";
import { plannedSessions, sweaterOf } from "./training-plans.ts";
import type { TrainingPorts } from "./training-ports.ts";

/** Drinks of so many days tell what is usual. */
const USUAL_DAYS = 14;
const MIDNIGHT = "00:00" as WallTime;

export interface FluidDay {
  readonly date: IsoDate;
  readonly drinks: readonly Drink[];
  /** Besides water, one press away. */
  readonly usual: readonly UsualDrink[];
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
  ports: TrainingPorts & { readonly foods: DrinkFoods },
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
  const dayBegins = instantOf(today, MIDNIGHT, zone);
  const [scene, noted, eaten] = await Promise.all([
    plannedSessions(ports, userId, from, to),
    ports.diary.drinks(
      userId,
      instantOf(addDays(today, -USUAL_DAYS), MIDNIGHT, zone),
      instantOf(addDays(today, 1), MIDNIGHT, zone),
    ),
    eatenBy(
      ports.foods,
      profile,
      SALT_DRINKS.map(({ food }) => food),
    ),
  ]);
  if (!scene) return null;
  const on = (date: IsoDate) =>
    scene.sessions.filter(({ occurrence }) => wallClockAt(occurrence.startsAt, zone).date === date);
  const person = sweaterOf(profile, today);
  const rules = hydrationRules(person);
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
      drinks: noted.filter(({ at }) => at >= dayBegins),
      usual: usualDrinks(
        noted,
        SALT_DRINKS.filter(
          ({ food, brings }) =>
            eaten.has(food) && (brings === "sodium" ? rules.sodium : rules.tells("potassium")),
        ),
      ),
      fluids: dayFluids(
        person,
        on(today).map(({ plan }) => plan),
      ),
      noNumbers: rules.noNumbers,
      silentUntil: silence !== null && silence > now ? silence : null,
    },
  };
}
