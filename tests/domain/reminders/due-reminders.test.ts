import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf } from "#lib/domain/reminders/candidates.ts";
import { dueReminders } from "#lib/domain/reminders/due-reminders.ts";
import { KIND_FACTS, SPACING_MINUTES } from "#lib/domain/reminders/kinds.ts";
import { isQuiet } from "#lib/domain/reminders/preferences.ts";
import type { Reminder } from "#lib/domain/reminders/reminder.ts";
import { MINUTE_MS, slotOf, wallClockOf, wallTime } from "#lib/domain/reminders/wall-clock.ts";
import { addMinutes } from "#lib/domain/shared/wall-clock.ts";
import { at, basis, clock, longRun, wishes } from "./basis.ts";

const BERLIN = "Europe/Berlin";
const DAY = [at("2026-11-26T00:00+01:00"), at("2026-11-27T00:00+01:00")] as const;
const all = wishes({
  preload: { on: true, minutes: 240 },
  sip: { on: true, minutes: 20 },
  recovery: { on: true, minutes: 10 },
  fluid: { on: true, minutes: 120 },
  weigh: { on: true, at: clock("07:15") },
});
const times = (list: readonly Reminder[], kind: string) =>
  list.filter((each) => each.kind === kind).map(({ dueAt }) => slotOf(dueAt, BERLIN).slice(11));

describe("a day with a long run at 17:00", () => {
  const run = longRun("2026-11-26T17:00+01:00");
  const { due, leftOut } = dueReminders(basis({ preferences: all, sessions: [run] }), ...DAY);

  it("is prepared, accompanied and made up for", () => {
    expect(times(due, "preload")).toEqual(["13:00"]);
    expect(times(due, "sip")).toEqual(["17:20", "17:40", "18:00", "18:20", "18:40"]);
    expect(times(due, "recovery")).toEqual(["19:10"]);
    expect(times(due, "weigh")).toEqual(["07:15"]);
  });

  it("leaves out what a guard forbids, with the reason", () => {
    expect(times(due, "fluid")).toEqual(["09:00", "11:00", "15:00"]);
    expect(leftOut.map(({ slot, reason }) => [slot.slice(11), reason])).toEqual([
      ["13:00", "crowded"],
      ["17:00", "inSession"],
      ["19:00", "crowded"],
      ["21:00", "hourFull"],
    ]);
  });

  it("says the model's own figures", () => {
    const of = (kind: string) => due.find((each) => each.kind === kind)!.message.body;
    expect(of("preload")).toContain("380 to 530 mL");
    expect(of("preload")).toContain("17:00");
    expect(of("sip")).toContain("150 mL");
    expect(of("recovery")).toContain("Over the next 4 hours, 1,880 to 2,250 mL");
  });

  it("is not asked for a second time when the run moves by an hour", () => {
    const settled = due
      .filter(({ kind }) => kind === "preload")
      .map(({ reminder, slot, dueAt }) => ({ reminder, slot, dueAt }));
    const moved = longRun("2026-11-26T18:00+01:00");
    const plan = dueReminders(basis({ preferences: all, sessions: [moved], settled }), ...DAY);
    expect(times(plan.due, "preload")).toEqual([]);
    expect(plan.leftOut.find(({ kind }) => kind === "preload")?.reason).toBe("already");
  });
});

describe("somebody", () => {
  const sessions = [longRun("2026-11-26T17:00+01:00")];
  const kinds = (changes: Parameters<typeof basis>[0]) =>
    new Set(
      dueReminders(basis({ preferences: all, sessions, ...changes }), ...DAY).due.map(({ kind }) => kind),
    );

  it("who must get no numbers gets no prompt to drink", () => {
    expect(kinds({ drinking: "thirst" })).toEqual(new Set(["weigh"]));
  });
  it("from whom weight is kept away is not sent to the scales", () => {
    expect(kinds({ weight: false }).has("weigh")).toBe(false);
  });
  it("who silenced reminders gets none until then, and those after", () => {
    const plan = dueReminders(
      basis({ preferences: all, sessions, silentUntil: at("2026-11-26T17:30+01:00") }),
      ...DAY,
    );
    expect(times(plan.due, "sip")).toEqual(["17:40", "18:00", "18:20", "18:40"]);
    expect(plan.leftOut.filter(({ reason }) => reason === "silenced").length).toBeGreaterThan(3);
  });
  it("who weighed more after than before is not asked to drink for four hours", () => {
    const plan = dueReminders(
      basis({ preferences: all, sessions, drinkStopUntil: at("2026-11-26T23:00+01:00") }),
      ...DAY,
    );
    expect(plan.due.map(({ kind }) => kind)).toEqual(["weigh"]);
  });
  it("who trains for less than an hour is left to thirst", () => {
    const short = [longRun("2026-11-26T17:00+01:00", { minutes: 55 })];
    const plan = dueReminders(basis({ preferences: all, sessions: short }), ...DAY);
    expect(new Set(plan.due.map(({ kind }) => kind))).toEqual(new Set(["weigh", "fluid"]));
    expect(times(plan.due, "fluid")).not.toContain("17:00");
  });
  it("who cooks tomorrow hears of it the evening before, after training when they train then", () => {
    const preferences = wishes({ prepare: { on: true, at: clock("18:00") } });
    const dinner = { date: "2026-11-27", occasion: "dinner", name: "Fish pie", minutes: 60, thaw: ["fish"] };
    const plan = dueReminders(basis({ preferences, sessions, meals: [dinner as never] }), ...DAY);
    expect(times(plan.due, "prepare")).toEqual(["19:15"]);
    expect(plan.due[0]?.slot).toBe("2026-11-26T18:00");
    expect(plan.due[0]?.message.body).toBe(
      "Dinner: Fish pie (60 min). If the fish is frozen, move it to the fridge tonight.",
    );
  });
  it("who trains early has the pre-load on getting up, not in the night", () => {
    const early = [longRun("2026-11-26T08:30+01:00")];
    const plan = dueReminders(basis({ preferences: all, sessions: early }), ...DAY);
    expect(times(plan.due, "preload")).toEqual(["07:00"]);
    const tooEarly = [longRun("2026-11-26T07:30+01:00")];
    const none = dueReminders(
      basis({ preferences: all, sessions: tooEarly }),
      at("2026-11-25T12:00+01:00"),
      DAY[1],
    );
    expect(times(none.due, "preload")).toEqual([]);
    expect(none.leftOut.find(({ kind }) => kind === "preload")?.reason).toBe("asleep");
  });
});

const minute = fc.integer({ min: 0, max: 1439 });
const anySession = fc.record({
  start: fc.integer({ min: 0, max: 3 * 1440 }),
  minutes: fc.integer({ min: 20, max: 360 }),
  kg: fc.integer({ min: 45, max: 160 }),
  perHour: fc.integer({ min: 0, max: 2500 }),
  deficit: fc.integer({ min: 0, max: 5000 }),
});
const anyDay = fc.record({
  zone: fc.constantFrom(BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"),
  day: fc.integer({ min: 0, max: 364 }),
  quietFrom: minute,
  quietLength: fc.integer({ min: 240, max: 960 }),
  sip: fc.integer({ min: 15, max: 30 }),
  preload: fc.integer({ min: 60, max: 360 }),
  fluid: fc.integer({ min: 60, max: 360 }),
  recovery: fc.integer({ min: 0, max: 60 }),
  weigh: minute,
  sessions: fc.array(anySession, { maxLength: 4 }),
});

describe("any person, any days", () => {
  it("never hears anything asleep, closer than a quarter of an hour, while training short, or above 0.8 L an hour", () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const from = at(new Date(Date.UTC(2026, 0, 1 + d.day)).toISOString());
        const sessions = d.sessions.map((s, index) =>
          longRun("2026-01-01T00:00Z", {
            id: `s${index}`,
            startsAt: addMinutes(from, s.start),
            minutes: s.minutes,
            fluid: {
              before: { least: 5 * s.kg, most: 7 * s.kg },
              perHour: s.perHour,
              after: s.deficit > 0 ? { least: 1.25 * s.deficit, most: 1.5 * s.deficit } : null,
            },
          }),
        );
        const quiet = { from: wallTime(d.quietFrom), to: wallTime(d.quietFrom + d.quietLength) };
        const preferences = wishes({
          preload: { on: true, minutes: d.preload },
          sip: { on: true, minutes: d.sip },
          recovery: { on: true, minutes: d.recovery },
          fluid: { on: true, minutes: d.fluid },
          weigh: { on: true, at: wallTime(d.weigh) },
          quiet,
        });
        const plan = dueReminders(
          basis({ zone: d.zone, preferences, sessions }),
          from,
          addMinutes(from, 3 * 1440),
        );
        plan.due.forEach((each, index) => {
          expect(isQuiet(wallClockOf(each.dueAt, d.zone).minute, quiet)).toBe(false);
          const before = plan.due[index - 1];
          if (before) expect(each.dueAt - before.dueAt).toBeGreaterThanOrEqual(SPACING_MINUTES * MINUTE_MS);
          for (const session of sessions)
            if (each.dueAt >= session.startsAt && each.dueAt < endOf(session)) {
              expect(each.kind).toBe("sip");
              expect(session.minutes).toBeGreaterThanOrEqual(60);
            }
          expect(each.usefulUntil).toBeGreaterThanOrEqual(each.dueAt);
        });
        // Read from the words themselves, as the person would: sips and glasses within any hour.
        const drunk = plan.due.flatMap(({ kind, dueAt, message }) => {
          const ml = Number(/ab?out ([\d,]+) mL/i.exec(message.body)?.[1]?.replace(",", "") ?? 0);
          return kind === "sip" || kind === "fluid" ? [{ dueAt, ml }] : [];
        });
        for (const { dueAt } of drunk) {
          const hour = drunk.filter((each) => each.dueAt > dueAt - 3_600_000 && each.dueAt <= dueAt);
          expect(hour.reduce((sum, { ml }) => sum + ml, 0)).toBeLessThanOrEqual(800 + 5 * hour.length);
        }
        expect(plan.leftOut.every(({ kind, reason }) => KIND_FACTS[kind] && reason)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
