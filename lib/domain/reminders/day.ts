// Pure. What reminders are made from: somebody's sessions and meals, and what holds for them.
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { Preferences } from "./preferences.ts";
import type { WallClockSlot } from "./wall-clock.ts";

/** Millilitres to drink, from … to. */
export interface Volume {
  readonly least: number;
  readonly most: number;
}

/** What the hydration model says of one session, as far as prompts need it. */
export interface SessionFluid {
  /** In the hours before (§2.3). */
  readonly before: Volume | null;
  /** Millilitres an hour during it (R of §2.4); null when there is no schedule but thirst. */
  readonly perHour: number | null;
  /** Afterwards (§2.7); null when thirst and the next meal do. */
  readonly after: Volume | null;
}

/** One session on one day. */
export interface ReminderSession {
  /** The same for the same occurrence however often it is planned. */
  readonly id: string;
  /** As in "your run". */
  readonly name: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  /** Null for people who are shown no numbers. */
  readonly fluid: SessionFluid | null;
}

/** A meal somebody will cook. */
export interface MealToPrepare {
  readonly date: IsoDate;
  readonly occasion: string;
  readonly name: string;
  readonly minutes: number;
  /** What would have to leave the freezer the evening before: "fish", "meat". */
  readonly thaw: readonly string[];
}

/** What has become of a slot already: it is not planned a second time. */
export interface SettledSlot {
  readonly reminder: string;
  readonly slot: WallClockSlot;
  readonly dueAt: Instant;
}

export interface ReminderBasis {
  readonly zone: string;
  readonly units: "metric" | "us";
  readonly preferences: Preferences;
  /** "thirst": no prompts to drink at all (minors, pregnancy, and what the guards name). */
  readonly drinking: "numbers" | "thirst";
  /** False for people from whom weight is to be kept away. */
  readonly weight: boolean;
  /** Silenced by the person until then. */
  readonly silentUntil: Instant | null;
  /** Weight was gained in training: no prompts to drink until then (guard 2). */
  readonly drinkStopUntil: Instant | null;
  readonly sessions: readonly ReminderSession[];
  readonly meals: readonly MealToPrepare[];
  readonly settled: readonly SettledSlot[];
}
