// What reminders need of the world outside, in their own words. Wired in lib/server/composition-reminders.ts and the worker.
import type { Answer } from "#lib/domain/reminders/answer.ts";
import type { ReminderSession, SettledSlot } from "#lib/domain/reminders/day.ts";
import type { DuePlan } from "#lib/domain/reminders/due-reminders.ts";
import type { DeliveryKind } from "#lib/domain/reminders/kinds.ts";
import type { ChannelAnswer, Next } from "#lib/domain/reminders/outcome.ts";
import type { Channel, Preferences } from "#lib/domain/reminders/preferences.ts";
import type { DropReason, Message } from "#lib/domain/reminders/reminder.ts";
import type { WallClockSlot } from "#lib/domain/reminders/wall-clock.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";

/** The time everybody goes by: the database's, whatever the clocks of the workers show. */
export type Clock = () => Promise<Instant>;

export interface StoredWishes {
  readonly preferences: Preferences;
  readonly silentUntil: Instant | null;
  /** Raised by every change of what reminders are made from. */
  readonly revision: number;
  /** When the secret calendar address was made; null when there is none. */
  readonly feedMadeAt: Instant | null;
}

export interface NewPlan {
  readonly plan: DuePlan;
  /** What was due before this is only kept, never made: switching a reminder on brings no old ones. */
  readonly now: Instant;
  readonly until: Instant;
  readonly channel: Channel;
  /** Whether something waiting outside the plan is still meant. */
  readonly meant: (waiting: { kind: DeliveryKind; reminder: string; dueAt: Instant }) => boolean;
}

export interface ReminderStore {
  find(userId: string): Promise<StoredWishes | null>;
  savePreferences(userId: string, preferences: Preferences): Promise<void>;
  silence(userId: string, until: Instant | null): Promise<void>;
  /** People whose plan is outdated or runs out before `until`, the longest outdated first. */
  outdated(until: Instant, most: number): Promise<readonly string[]>;
  /** What has been decided about slots from `from` on: sent, or dropped for good. */
  settled(userId: string, from: Instant, now: Instant): Promise<readonly SettledSlot[]>;
  /** Replaces what is planned, all or nothing; false when something changed since `revision` was read. */
  replacePlan(userId: string, revision: number, plan: NewPlan): Promise<boolean>;
}

/** Training, as far as reminders go. */
export interface SessionSource {
  /** Sessions that take place, wholly or in part, from `from` to `to`. */
  sessions(userId: string, from: Instant, to: Instant): Promise<readonly ReminderSession[]>;
  /** Until when nothing may ask to drink, because weight was gained. */
  drinkStop(userId: string, now: Instant): Promise<Instant | null>;
}

export interface Device {
  readonly id: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  /** "Firefox on Linux". */
  readonly name: string;
}

/** A delivery that it is this worker's turn to send. */
export interface Outgoing {
  readonly id: string;
  readonly userId: string;
  readonly kind: DeliveryKind;
  readonly reminder: string;
  readonly slot: WallClockSlot;
  readonly channel: Channel;
  readonly channels: readonly Channel[];
  readonly dueAt: Instant;
  readonly usefulUntil: Instant;
  readonly message: Message;
  /** 1 for the first. */
  readonly attempt: number;
  /** The turn: without it nothing can be settled. */
  readonly claim: string;
  readonly devices: readonly Device[];
  /** The person's confirmed address. */
  readonly email: string | null;
}

export interface ClaimAnswer {
  /** How many people were looked at; fewer than asked for means that nobody else is waiting. */
  readonly people: number;
  readonly outgoing: readonly Outgoing[];
  /** Settled in the claim itself. */
  readonly sentInApp: number;
  readonly dropped: readonly { readonly id: string; readonly reason: DropReason }[];
}

export interface Settlement {
  readonly delivery: Outgoing;
  readonly answers: readonly DeviceAnswer[];
  readonly next: Next;
  readonly at: Instant;
}

/** An answer, and the device that is gone with it. */
export type DeviceAnswer = ChannelAnswer & { readonly device?: string };

export interface DeliveryStore {
  /** Takes what is due for at most so many people, each person being looked at by one worker at a time. */
  claim(now: Instant, people: number, leaseSeconds: number): Promise<ClaimAnswer>;
  /** Writes what became of them. Returns how many were still this worker's to settle. */
  settle(settlements: readonly Settlement[]): Promise<number>;
  /** When there is something to do next; null when nothing is planned. */
  nextLook(): Promise<Instant | null>;
  /** Forgets what is older. Returns how many. */
  forget(before: Instant): Promise<number>;
}

/** One answer for each address it was sent to. Never rejects. */
export type SendThrough = (delivery: Outgoing, now: Instant) => Promise<readonly DeviceAnswer[]>;

/** One line of the ledger: a reminder on one channel, and what became of it. */
export interface LedgerEntry {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly slot: WallClockSlot;
  readonly dueAt: Instant;
  readonly channel: Channel;
  readonly status: "pending" | "sending" | "sent" | "failed" | "dropped";
  readonly reason: DropReason | null;
  readonly origin: "plan" | "fallback" | "snooze" | "test";
  readonly message: Message;
  readonly sentAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly answer: Answer | null;
  readonly answeredAt: Instant | null;
  /** What each address answered, in order. */
  readonly tries: readonly {
    readonly target: string;
    readonly outcome: string;
    readonly at: Instant;
  }[];
}

/** A delivery as whoever answers it sees it. */
export interface AnswerableDelivery extends LedgerEntry {
  readonly userId: string;
  readonly reminder: string;
  readonly zone: string;
  readonly quiet: Preferences["quiet"];
}

export interface LedgerStore {
  /** The latest first; what is still to come only up to `until`. */
  entries(userId: string, from: Instant, until: Instant, most: number): Promise<readonly LedgerEntry[]>;
  /** What was shown in the app and has not been answered, the latest first. */
  unanswered(userId: string, from: Instant): Promise<readonly LedgerEntry[]>;
  /** `userId` null: whoever holds a token for it. */
  find(id: string, userId: string | null): Promise<AnswerableDelivery | null>;
  opened(id: string, at: Instant): Promise<void>;
  /** The first answer holds; with `again` it is also due once more. False when it was answered before. */
  answer(
    id: string,
    answer: Answer,
    at: Instant,
    again: { readonly slot: WallClockSlot; readonly dueAt: Instant; readonly usefulUntil: Instant } | null,
  ): Promise<boolean>;
  /** Something to be sent at once, to try a channel. */
  addTest(
    userId: string,
    test: { channel: Channel; message: Message; at: Instant; usefulUntil: Instant; slot: WallClockSlot },
  ): Promise<void>;
}

export interface StoredDevice {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly lastTakenAt: Instant | null;
  /** The signed-in device it goes with. */
  readonly sessionId: string;
}

export interface NewDevice {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface DeviceStore {
  list(userId: string): Promise<readonly StoredDevice[]>;
  /** An address that somebody else used in this browser before is now this person's. */
  add(userId: string, sessionId: string, device: NewDevice, userAgent: string | null): Promise<void>;
  remove(userId: string, id: string): Promise<boolean>;
  removeAddress(userId: string, endpoint: string): Promise<void>;
}

export interface FeedStore {
  /** Keeps the hash of a new secret address; the one before stops working. */
  setFeed(userId: string, tokenHash: string | null, at: Instant): Promise<void>;
  ownerOfFeed(tokenHash: string): Promise<string | null>;
}
