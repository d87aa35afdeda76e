import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dueReminders } from "#lib/domain/reminders/due-reminders.ts";
import type { Reminder } from "#lib/domain/reminders/reminder.ts";
import { instantOf, slotOf, wallClockOf } from "#lib/domain/reminders/wall-clock.ts";
import { HOUR_MS, instant } from "#lib/domain/shared/wall-clock.ts";
import { at, basis, clock, wishes } from "./basis.ts";

const ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];

describe("a wall-clock slot", () => {
  it("that the clock jumps over comes as late as it would have been", () => {
    expect(instantOf("2026-03-29T02:30", "Europe/Berlin")).toBe(at("2026-03-29T01:30Z"));
    expect(slotOf(at("2026-03-29T01:30Z"), "Europe/Berlin")).toBe("2026-03-29T03:30");
    // Lord Howe moves by half an hour.
    expect(slotOf(instantOf("2026-10-04T02:15", "Australia/Lord_Howe"), "Australia/Lord_Howe")).toBe(
      "2026-10-04T02:45",
    );
  });

  it("that comes twice is its first", () => {
    expect(instantOf("2026-10-25T02:30", "Europe/Berlin")).toBe(at("2026-10-25T00:30Z"));
    expect(instantOf("2026-11-01T01:30", "America/New_York")).toBe(at("2026-11-01T05:30Z"));
  });

  it("keeps a zone's quarter of an hour", () => {
    expect(instantOf("2026-06-01T07:15", "Asia/Kathmandu")).toBe(at("2026-06-01T01:30Z"));
  });
});

describe("a year of reminders", () => {
  // Awake by night, so that the changes of the clock fall into the waking hours.
  const preferences = wishes({
    quiet: { from: clock("09:45"), to: clock("17:45") },
    fluid: { on: true, minutes: 120 },
    weigh: { on: true, at: clock("02:05") },
  });

  it.each(ZONES)("in %s has one for every slot, whatever stretches it is planned in", (zone) => {
    const begin = Temporal.PlainDateTime.from("2026-01-01T17:45").toZonedDateTime(zone);
    const from = at(begin.toInstant().toString());
    const to = at(begin.add({ days: 365 }).toInstant().toString());
    const planned = (hoursOf: (piece: number) => number) => {
      const plan = { due: [] as Reminder[], leftOut: [] as Reminder[] };
      for (let edge = from, piece = 0; edge < to; piece++) {
        const next = instant(Math.min(to, edge + hoursOf(piece) * HOUR_MS));
        const { due, leftOut } = dueReminders(basis({ zone, preferences }), edge, next);
        plan.due.push(...due);
        plan.leftOut.push(...leftOut);
        edge = next;
      }
      return plan;
    };
    const whole = planned(() => 20 * 24);
    const slots = whole.due.map(({ reminder, slot }) => `${reminder} ${slot}`);
    expect(new Set(slots).size).toBe(slots.length);
    // Seven glasses (19:45 to 07:45), one weighing.
    expect(whole.due.filter(({ kind }) => kind === "fluid")).toHaveLength(365 * 7);
    expect(whole.due.filter(({ kind }) => kind === "weigh")).toHaveLength(365);
    expect(whole.leftOut).toEqual([]);
    for (const { dueAt, slot } of whole.due) {
      const { date, minute } = wallClockOf(dueAt, zone);
      const shown = `${date}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      if (shown !== slot) expect(slot).toMatch(/T02:05/); // only what a gap swallowed
    }

    // Cut where no clock would cut it.
    expect(planned((piece) => 60 + (piece % 11) * 17.3).due).toEqual(whole.due);
  });
});
