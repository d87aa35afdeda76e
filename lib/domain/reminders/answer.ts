// Pure. What somebody may answer to a reminder.
import { addMinutes, type Instant } from "#lib/domain/shared/wall-clock.ts";
import { type DeliveryKind, KIND_FACTS, TEST_USEFUL_MINUTES } from "./kinds.ts";
import { isQuiet, type Preferences } from "./preferences.ts";
import { wallClockOf } from "./wall-clock.ts";

export const ANSWERS = ["done", "skipped", "snoozed"] as const;
export type Answer = (typeof ANSWERS)[number];

/** A thaw can wait an hour, a drink a quarter of one. */
const snoozeMinutes = (kind: DeliveryKind) => (kind === "prepare" ? 60 : 15);

/** When it comes again; null when that would be in the night, or when the next of its kind comes before. */
export function snoozedTo(
  kind: DeliveryKind,
  now: Instant,
  zone: string,
  quiet: Preferences["quiet"],
): { readonly dueAt: Instant; readonly usefulUntil: Instant } | null {
  if (kind === "sip") return null;
  const dueAt = addMinutes(now, snoozeMinutes(kind));
  if (kind !== "test" && isQuiet(wallClockOf(dueAt, zone).minute, quiet)) return null;
  const useful = kind === "test" ? TEST_USEFUL_MINUTES : KIND_FACTS[kind].usefulMinutes;
  return { dueAt, usefulUntil: addMinutes(dueAt, useful) };
}
