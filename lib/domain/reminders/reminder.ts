// Pure. A reminder that is due at one instant, and the reasons for which one is not sent.

import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { Kind } from "./kinds.ts";
import type { WallClockSlot } from "./wall-clock.ts";

export interface Message {
  readonly title: string;
  readonly body: string;
  /** The page of ours that it is about. */
  readonly href: string;
}

export interface Reminder {
  /** Which one of the person's: "fluid", "preload/SESSION". With its slot it names the one thing to be sent. */
  readonly reminder: string;
  readonly kind: Kind;
  readonly slot: WallClockSlot;
  readonly dueAt: Instant;
  /** After this it is dropped rather than sent. */
  readonly usefulUntil: Instant;
  readonly message: Message;
}

/** Why one is not sent: as stored. */
export const DROP_REASONS = [
  "late",
  "asleep",
  "crowded",
  "inSession",
  "silenced",
  "weightGain",
  "hourFull",
  "already",
  "newer",
  "unreachable",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export interface LeftOut extends Reminder {
  readonly reason: DropReason;
}
