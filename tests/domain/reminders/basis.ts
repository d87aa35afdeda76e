import type { ReminderBasis, ReminderSession } from "#lib/domain/reminders/day.ts";
import { type Preferences, UNASKED } from "#lib/domain/reminders/preferences.ts";
import { type Instant, instant, type WallTime } from "#lib/domain/shared/wall-clock.ts";

export const clock = (text: string) => text as WallTime;
export const at = (iso: string): Instant => instant(Date.parse(iso));

/** Preferences with the given ones switched on, each with its own ways when named. */
export const wishes = (changes: Partial<Preferences> = {}): Preferences => ({ ...UNASKED, ...changes });

export const basis = (changes: Partial<ReminderBasis> = {}): ReminderBasis => ({
  zone: "Europe/Berlin",
  units: "metric",
  preferences: wishes(),
  drinking: "numbers",
  weight: true,
  silentUntil: null,
  drinkStopUntil: null,
  sessions: [],
  meals: [],
  settled: [],
  ...changes,
});

/** 75 kg, two hours, 1.2 L/h: example E5 of the hydration model. */
export const longRun = (startsAt: string, changes: Partial<ReminderSession> = {}): ReminderSession => ({
  id: "run",
  name: "Run",
  startsAt: at(startsAt),
  minutes: 120,
  fluid: { before: { least: 375, most: 525 }, perHour: 450, after: { least: 1875, most: 2250 } },
  ...changes,
});
