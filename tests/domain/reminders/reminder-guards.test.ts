// What is really sent, from the hydration model's own plans: the guards of the model hold for every reminder.
import fc from "fast-check";
import { expect, it } from "vitest";
import { planSession, type SessionInput } from "#lib/domain/hydration/session-plan.ts";
import type { ReminderSession } from "#lib/domain/reminders/day.ts";
import { dueReminders } from "#lib/domain/reminders/due-reminders.ts";
import { isQuiet } from "#lib/domain/reminders/preferences.ts";
import type { Reminder } from "#lib/domain/reminders/reminder.ts";
import { wallClockOf, wallTime } from "#lib/domain/reminders/wall-clock.ts";
import { addMinutes, HOUR_MS, type Instant } from "#lib/domain/shared/wall-clock.ts";
import { fluidOf } from "#lib/use-cases/reminder-training.ts";
import { anySession, range } from "../hydration/any-session.ts";
import { at, basis, wishes } from "./basis.ts";

const ZONE = "Europe/Berlin";
const NOON = at("2026-06-10T12:00+02:00");
const anyDay = fc.record({
  one: anySession,
  other: anySession,
  apart: range(0, 12),
  quietFrom: fc.integer({ min: 0, max: 1439 }),
  quietLength: fc.integer({ min: 240, max: 960 }),
  preload: fc.integer({ min: 60, max: 360 }),
  sip: fc.integer({ min: 15, max: 30 }),
  recovery: fc.integer({ min: 0, max: 60 }),
  fluid: fc.record({ on: fc.boolean(), minutes: fc.integer({ min: 60, max: 360 }) }),
  gain: fc.option(range(-6, 12)),
});

const asReminded = (input: SessionInput, id: string, startsAt: Instant): ReminderSession => ({
  id,
  name: id,
  startsAt,
  minutes: Math.round(input.hours * 60),
  fluid: fluidOf(planSession(input)),
});

interface Drink {
  readonly from: Instant;
  readonly to: Instant;
  readonly ml: number;
  readonly kind: Reminder["kind"];
}

/** Read from the words themselves, as the person would: the most they may take it to ask for, and until when. */
function drinkOf({ kind, reminder, dueAt, message }: Reminder, sessions: readonly ReminderSession[]): Drink {
  const ml = Math.max(
    ...[...message.body.matchAll(/([\d,]+) (?:to ([\d,]+) )?mL/g)].map(([, low, high]) =>
      Number((high ?? low)!.replaceAll(",", "")),
    ),
  );
  const hours = Number(/next (\d) hours/.exec(message.body)?.[1] ?? 0);
  const session = sessions.find(({ id }) => reminder.split("/")[1] === id);
  const to = kind === "preload" ? session!.startsAt : addMinutes(dueAt, hours * 60);
  return { kind, from: dueAt, to, ml };
}

/** The most that falls into any hour, what is to be drunk over a while being drunk evenly. */
function mostInAnyHour(drinks: readonly Drink[]): number {
  const edges = drinks.flatMap(({ from, to }) => [from, to, from - HOUR_MS, to - HOUR_MS]);
  const within = (start: number) =>
    drinks.reduce((sum, { from, to, ml }) => {
      if (from === to) return from >= start && from < start + HOUR_MS ? sum + ml : sum;
      const overlap = Math.min(to, start + HOUR_MS) - Math.max(from, start);
      return sum + (overlap > 0 ? (ml * overlap) / (to - from) : 0);
    }, 0);
  return Math.max(0, ...edges.map(within));
}

/** The part of it that is drunk before. */
function untilThen(drink: Drink, then: Instant): Drink[] {
  if (drink.from >= then) return [];
  if (drink.to <= then) return [drink];
  return [{ ...drink, to: then, ml: (drink.ml * (then - drink.from)) / (drink.to - drink.from) }];
}

const person = { sex: "female", age: 18, stage: "none", declarations: [] } as const;
const hour = {
  hours: 59.5 / 60,
  met: 1,
  efficiency: 0,
  air: null,
  measured: null,
  saltiness: "low",
  painkillers: false,
  slowFinish: false,
  higherCap: false,
  nextSession: null,
} as const;
/** The second is drunk for ahead of the first, when nothing was sweated yet. */
const TWO_IN_A_ROW = {
  one: { ...hour, person: { ...person, mass: 105 } },
  other: { ...hour, person: { ...person, mass: 25 } },
  apart: 0,
  quietFrom: 0,
  quietLength: 240,
  preload: 63,
  sip: 15,
  recovery: 0,
  fluid: { on: false, minutes: 60 },
  gain: null,
} as unknown as Parameters<Parameters<typeof anyDay.map>[0]>[0];

it("ten thousand people, pairs of sessions and weathers: every reminder keeps the guards", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const one = asReminded(day.one, "one", NOON);
      const later = addMinutes(NOON, one.minutes + Math.round(day.apart * 60));
      const sessions = [one, asReminded(day.other, "other", later)];
      const quiet = { from: wallTime(day.quietFrom), to: wallTime(day.quietFrom + day.quietLength) };
      const drinkStopUntil = day.gain === null ? null : addMinutes(NOON, Math.round(day.gain * 60));
      const preferences = wishes({
        preload: { on: true, minutes: day.preload },
        sip: { on: true, minutes: day.sip },
        recovery: { on: true, minutes: day.recovery },
        fluid: day.fluid,
        quiet,
      });
      const { due } = dueReminders(
        basis({ zone: ZONE, preferences, sessions, drinkStopUntil }),
        addMinutes(NOON, -7 * 60),
        addMinutes(NOON, 26 * 60),
      );
      const drinks = due.map((reminder) => drinkOf(reminder, sessions));
      // Words round to ten millilitres.
      const rounding = 5 * drinks.length;
      expect(mostInAnyHour(drinks)).toBeLessThanOrEqual(800 + rounding);
      // Before anything was sweated, less.
      expect(mostInAnyHour(drinks.flatMap((drink) => untilThen(drink, NOON)))).toBeLessThanOrEqual(
        700 + rounding,
      );
      due.forEach(({ dueAt, kind, reminder }, index) => {
        expect(isQuiet(wallClockOf(dueAt, ZONE).minute, quiet), "asleep").toBe(false);
        if (index > 0) expect(dueAt - due[index - 1]!.dueAt).toBeGreaterThanOrEqual(15 * 60_000);
        if (drinkStopUntil !== null) expect(dueAt, "after a gain").toBeGreaterThanOrEqual(drinkStopUntil);
        const session = sessions.find(({ id }) => reminder.split("/")[1] === id);
        // Nobody without figures, and nobody in extreme heat, is reminded of a session.
        if (kind !== "fluid") expect(session!.fluid).not.toBeNull();
      });
      for (const [input, session] of [
        [day.one, sessions[0]!],
        [day.other, sessions[1]!],
      ] as const) {
        const sips = drinks.filter(
          (drink, index) => drink.kind === "sip" && due[index]!.reminder.startsWith(`sip/${session.id}/`),
        );
        if (session.minutes < 60) expect(sips).toEqual([]);
        const plan = planSession(input);
        const sweated = plan.kind === "numbers" ? plan.sweatLoss * 1000 : 0;
        expect(sips.reduce((sum, { ml }) => sum + ml, 0)).toBeLessThanOrEqual(sweated + 5 * sips.length);
      }
    }),
    { numRuns: 10_000, examples: [[TWO_IN_A_ROW]] },
  );
}, 600_000);
