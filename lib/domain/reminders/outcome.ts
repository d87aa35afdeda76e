// Pure. What follows from a channel's answer: sent, again addMinutes, or the next channel.

import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { Channel } from "./preferences.ts";
import { MINUTE_MS } from "./wall-clock.ts";

/** What a channel answered. `gone`: that address will never work again. */
export type ChannelAnswer =
  | { readonly kind: "taken" /** "Firefox on Linux". */; readonly by: string; readonly status: number | null }
  | { readonly kind: "gone"; readonly by: string; readonly status: number | null }
  | {
      readonly kind: "busy";
      readonly by: string;
      readonly status: number | null;
      readonly retryAfterSeconds: number | null;
    }
  | { readonly kind: "refused"; readonly by: string; readonly status: number | null }
  /** There is nothing there to send to. */
  | { readonly kind: "absent" };

export type Next =
  | { readonly do: "sent" }
  | { readonly do: "again"; readonly at: Instant }
  | { readonly do: "fallback"; readonly channel: Channel }
  | { readonly do: "giveUp" };

/** Half a minute, then doubled: 0.5, 1, 2, 4 … 15 minutes. */
const FIRST_WAIT_MS = MINUTE_MS / 2;
const LONGEST_WAIT_MS = 15 * MINUTE_MS;
/** A channel that was busy this often makes room for the next one. */
export const TRIES_BEFORE_FALLBACK = 4;

export const waitBefore = (attempt: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempt - 1));

export interface Attempt {
  /** 1 for the first. */
  readonly attempt: number;
  readonly channel: Channel;
  readonly channels: readonly Channel[];
  readonly usefulUntil: Instant;
}

/** One answer for each address of the channel. The person has been reminded as soon as one of them took it. */
export function whatFollows(answers: readonly ChannelAnswer[], at: Attempt, now: Instant): Next {
  if (answers.some(({ kind }) => kind === "taken")) return { do: "sent" };
  const next = nextChannel(at);
  const busy = answers.filter((answer) => answer.kind === "busy");
  if (busy.length > 0) {
    const asked = Math.min(...busy.map(({ retryAfterSeconds }) => (retryAfterSeconds ?? 0) * 1000));
    const again = (now + Math.max(asked, waitBefore(at.attempt))) as Instant;
    const patient = again <= at.usefulUntil && (at.attempt < TRIES_BEFORE_FALLBACK || next === null);
    if (patient) return { do: "again", at: again };
  }
  if (next !== null && now <= at.usefulUntil) return { do: "fallback", channel: next };
  return { do: "giveUp" };
}

/** The channel that the person put after this one. */
function nextChannel({ channel, channels }: Attempt): Channel | null {
  const place = channels.indexOf(channel);
  return place === -1 ? null : (channels[place + 1] ?? null);
}
