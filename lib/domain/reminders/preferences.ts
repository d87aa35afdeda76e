// Pure. What somebody wants to be reminded of, when, and where it should reach them.
import { minutesOfDay, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import { DAY_MINUTES } from "./wall-clock.ts";

/** "app": live in an open page, and in the ledger. The order in a person's list is the order they are tried in. */
export const CHANNELS = ["push", "email", "app"] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Preferences {
  /** `minutes` before a session begins. */
  readonly preload: { readonly on: boolean; readonly minutes: number };
  /** Every so many `minutes` of a long session. */
  readonly sip: { readonly on: boolean; readonly minutes: number };
  /** `minutes` after a session ends. */
  readonly recovery: { readonly on: boolean; readonly minutes: number };
  /** Every so many `minutes` from getting up on. */
  readonly fluid: { readonly on: boolean; readonly minutes: number };
  /** At this time on the day before. */
  readonly prepare: { readonly on: boolean; readonly at: WallTime };
  /** At this time every day. */
  readonly weigh: { readonly on: boolean; readonly at: WallTime };
  /** Asleep, or not to be disturbed: nothing is ever sent from `from` to `to`. */
  readonly quiet: { readonly from: WallTime; readonly to: WallTime };
  readonly channels: readonly Channel[];
}

const at = (text: string) => text as WallTime;

/** Before somebody chose: nothing is sent unasked. */
export const UNASKED: Preferences = {
  preload: { on: false, minutes: 240 },
  sip: { on: false, minutes: 20 },
  recovery: { on: false, minutes: 10 },
  fluid: { on: false, minutes: 120 },
  prepare: { on: false, at: at("19:00") },
  weigh: { on: false, at: at("07:15") },
  quiet: { from: at("22:00"), to: at("07:00") },
  channels: ["app"],
};

/** The least and most minutes of each setting. Pre-load: hydration model §2.3; sips: §2.4 and guard 5. */
export const MINUTES_BOUNDS = {
  preload: [60, 360],
  sip: [15, 30],
  recovery: [0, 60],
  fluid: [60, 360],
} as const;

/** Quiet hours cover a night, and leave a day. */
export const QUIET_HOURS_BOUNDS = [4, 16] as const;

/** Minutes from `from` until `to`, over midnight where need be; a whole day when both are the same. */
export function quietMinutes({ from, to }: Preferences["quiet"]): number {
  const length = (minutesOfDay(to) - minutesOfDay(from) + DAY_MINUTES) % DAY_MINUTES;
  return length === 0 ? DAY_MINUTES : length;
}

/** Whether what the clock shows lies in the quiet hours; the minute at which they end does not. */
export const isQuiet = (minute: number, quiet: Preferences["quiet"]): boolean =>
  (minute - minutesOfDay(quiet.from) + DAY_MINUTES) % DAY_MINUTES < quietMinutes(quiet);
