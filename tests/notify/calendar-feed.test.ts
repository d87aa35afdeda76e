import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { dueReminders } from "#lib/domain/reminders/due-reminders.ts";
import { addMinutes } from "#lib/domain/shared/wall-clock.ts";
import { calendarFeed } from "#lib/notify/calendar-feed.ts";
import { at, basis, clock, longRun, wishes } from "../domain/reminders/basis.ts";

const APP = "https://replenish.example.org";

/** Awake by night, with a night run, so that both changes of the clock are met by every kind. */
function feedOf(zone: string, from: string, to: string) {
  const start = at(from);
  const preferences = wishes({
    quiet: { from: clock("09:45"), to: clock("17:45") },
    fluid: { on: true, minutes: 60 },
    sip: { on: true, minutes: 20 },
    weigh: { on: true, at: clock("02:20") },
  });
  const sessions = [3, 10].map((day) =>
    longRun(from, { id: `run${day}`, startsAt: addMinutes(start, day * 1440), minutes: 180 }),
  );
  const { due } = dueReminders(basis({ zone, preferences, sessions }), start, at(to));
  return { due, text: calendarFeed({ zone, due, appUrl: APP }) };
}

/** As a calendar program would read it: the zone's rules come from the file alone. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents("vtimezone").map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone] as const;
    }),
  );
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const property = component.getFirstProperty("dtstart")!;
    const start = property.getFirstValue() as InstanceType<typeof ICAL.Time>;
    const tzid = property.getParameter("tzid") as string | undefined;
    if (tzid) start.zone = zones.get(tzid)!;
    const [alarm, ...more] = component.getAllSubcomponents("valarm");
    expect(more).toEqual([]);
    return {
      at: start.toUnixTime() * 1000,
      title: component.getFirstPropertyValue("summary"),
      uid: component.getFirstPropertyValue("uid"),
      trigger: String(alarm?.getFirstPropertyValue("trigger")),
      tzid: tzid ?? "UTC",
    };
  });
}

describe("the calendar", () => {
  it.each([
    ["Europe/Berlin", "2026-03-26T12:00Z", "2026-04-08T12:00Z"],
    ["Europe/Berlin", "2026-10-22T01:30Z", "2026-11-04T12:00Z"],
    ["America/New_York", "2026-03-05T12:00Z", "2026-03-18T12:00Z"],
    ["America/New_York", "2026-10-29T06:30Z", "2026-11-11T12:00Z"],
    ["Australia/Lord_Howe", "2026-10-01T12:00Z", "2026-10-14T12:00Z"],
    ["Australia/Lord_Howe", "2026-04-02T15:00Z", "2026-04-15T12:00Z"],
    ["Asia/Kathmandu", "2026-06-01T12:00Z", "2026-06-14T12:00Z"],
  ])("of %s from %s on has our instants, as ical.js reads it", (zone, from, to) => {
    const { due, text } = feedOf(zone, from, to);
    const events = read(text);
    expect(due.length).toBeGreaterThan(100);
    expect(events.map(({ at }) => at)).toEqual(due.map(({ dueAt }) => dueAt));
    expect(events.map(({ title }) => title)).toEqual(due.map(({ message }) => message.title));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(new Set(events.map(({ trigger }) => trigger))).toEqual(new Set(["PT0S"]));
    // Nearly all are told in the zone itself, so that a calendar shows them at their wall-clock time.
    expect(events.filter(({ tzid }) => tzid === zone).length).toBeGreaterThan(events.length - 20);
  });

  it("says how often to ask again, and is the same text for the same reminders", () => {
    const { text } = feedOf("Europe/Berlin", "2026-06-01T12:00Z", "2026-06-08T12:00Z");
    expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    expect(text).toContain("X-PUBLISHED-TTL:PT1H");
    expect(text).toContain("BEGIN:VTIMEZONE");
    expect(text).toBe(feedOf("Europe/Berlin", "2026-06-01T12:00Z", "2026-06-08T12:00Z").text);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});
