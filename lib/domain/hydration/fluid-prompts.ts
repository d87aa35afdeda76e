// Pure. When to be reminded to drink, and how much: whatever asks for a drink goes through `pacePrompts`, which keeps the
// guards for all of them together.
import { type Litres, type Millilitres, millilitres } from "#lib/domain/shared/units.ts";
import { addMinutes, HOUR_MS, type Instant } from "#lib/domain/shared/wall-clock.ts";
import { type DrinkPlan, MOST_PER_HOUR, MOST_PER_HOUR_AT_REST, type SessionPlan } from "./session-plan.ts";

export interface FluidPrompt {
  readonly at: Instant;
  readonly kind: "preload" | "sip" | "recovery";
  readonly volume: Millilitres;
  /** More has been sweated than drunk when this is due: then up to 0.8 L an hour may be asked for, else 0.7. */
  readonly deficit: boolean;
  /** The session it belongs to. */
  readonly occurrence: string;
}

/** What one session asks for, before it is paced with everything else. */
export function sessionPrompts(
  plan: SessionPlan,
  session: { readonly id: string; readonly startsAt: Instant; readonly endsAt: Instant },
): FluidPrompt[] {
  if (plan.kind !== "numbers") return [];
  return [...preload(plan, session), ...sips(plan, session), ...recoveryDrinks(plan, session)];
}

type Session = Parameters<typeof sessionPrompts>[1];

const HALF_AN_HOURS_DRINK = (MOST_PER_HOUR_AT_REST * 1000) / 2;

/** The middle of what four hours before asks for, in portions half an hour apart. */
function preload({ before, hours }: DrinkPlan, { id, startsAt }: Session): FluidPrompt[] {
  // A short session asks for no special drinking before.
  if (hours < 1) return [];
  const wanted = (before.fourHours.low + before.fourHours.high) / 2;
  const portions = Math.ceil(wanted / HALF_AN_HOURS_DRINK);
  return Array.from({ length: portions }, (_, place) => ({
    at: addMinutes(startsAt, 30 * place - 240),
    kind: "preload" as const,
    volume: millilitres(wanted / portions),
    deficit: false,
    occurrence: id,
  }));
}

function sips({ during }: DrinkPlan, { id, startsAt, endsAt }: Session): FluidPrompt[] {
  if (!during || during.sip <= 0) return [];
  const prompts: FluidPrompt[] = [];
  for (let at = addMinutes(startsAt, during.every); at < endsAt; at = addMinutes(at, during.every))
    prompts.push({ at, kind: "sip", volume: during.sip, deficit: true, occurrence: id });
  return prompts;
}

/** The least that makes up for the loss, half-hourly over four hours, or longer where an hour cannot hold its share. */
function recoveryDrinks({ after }: DrinkPlan, { id, endsAt }: Session): FluidPrompt[] {
  if (after.kind !== "fast") return [];
  const wanted = after.volume.low * 1000;
  const portions = Math.max(8, Math.ceil(wanted / HALF_AN_HOURS_DRINK));
  return Array.from({ length: portions }, (_, place) => ({
    at: addMinutes(endsAt, 30 * (place + 1)),
    kind: "recovery" as const,
    volume: millilitres(wanted / portions),
    deficit: place < portions / 2,
    occurrence: id,
  }));
}

export interface PacingRules {
  /** True in the hours somebody sleeps. */
  readonly asleep: (at: Instant) => boolean;
  /** No prompt before this: weight was gained in a session. */
  readonly silentUntil: Instant | null;
}

/** After weight was gained, for so long. */
export const SILENT_HOURS_AFTER_GAIN = 4;
const LEAST_MINUTES_APART = 15;
/** A smaller drink is not worth a reminder. */
const LEAST_VOLUME = 50;

const RANK: Readonly<Record<FluidPrompt["kind"], number>> = { sip: 0, recovery: 1, preload: 2 };

/**
 * Keeps the guards over all prompts of one person: none in sleep or in the silence after a weight gain, none within 15
 * minutes of another, and in any 60 minutes never more than 0.8 L, or 0.7 L where nothing is lost. What does not fit is
 * made smaller or left out.
 */
export function pacePrompts(prompts: readonly FluidPrompt[], rules: PacingRules): FluidPrompt[] {
  const kept: FluidPrompt[] = [];
  const wanted = prompts
    .filter(({ at }) => !rules.asleep(at) && (rules.silentUntil === null || at >= rules.silentUntil))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || a.at - b.at);
  for (const prompt of wanted) {
    const near = kept.some(({ at }) => Math.abs(at - prompt.at) < LEAST_MINUTES_APART * 60_000);
    if (near) continue;
    const volume = millilitres(Math.min(prompt.volume, roomFor(prompt, kept)));
    if (volume >= Math.min(LEAST_VOLUME, prompt.volume) && volume > 0) kept.push({ ...prompt, volume });
  }
  return kept.toSorted((a, b) => a.at - b.at);
}

/** The most a prompt may hold so that no hour it stands in holds too much. */
function roomFor(prompt: FluidPrompt, kept: readonly FluidPrompt[]): number {
  const near = [
    ...kept.filter(({ at }) => Math.abs(at - prompt.at) < HOUR_MS),
    { ...prompt, volume: millilitres(0) },
  ];
  const ends = near.filter(({ at }) => at >= prompt.at);
  return Math.max(
    0,
    Math.min(
      ...ends.map((end) => {
        const hour = near.filter(({ at }) => at <= end.at && end.at - at < HOUR_MS);
        const most: Litres = hour.every(({ deficit }) => deficit) ? MOST_PER_HOUR : MOST_PER_HOUR_AT_REST;
        return most * 1000 - hour.reduce((sum, { volume }) => sum + volume, 0);
      }),
    ),
  );
}
