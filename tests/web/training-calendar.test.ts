import { describe, expect, it } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import { occurrencesOf, type Session } from "#lib/domain/training/session.ts";
import { readTrainingCalendar } from "#lib/web/training-calendar.ts";

const TODAY = "2026-03-01" as IsoDate;
const calendar = (...events: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//club//EN", ...events, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) =>
  ["BEGIN:VEVENT", "DTSTAMP:20260101T000000Z", ...lines, "END:VEVENT"].join("\r\n");
const read = (text: string, takeAll = false) => readTrainingCalendar(text, takeAll, TODAY, "Europe/Berlin");
const times = (session: Omit<Session, "id" | "feed">) =>
  occurrencesOf(
    { ...session, id: "s", feed: null },
    instant(Date.parse("2026-03-01T00:00Z")),
    instant(Date.parse("2026-05-01T00:00Z")),
    "Europe/Berlin",
  ).map(({ startsAt }) => new Date(startsAt).toISOString());

const SWIM = event(
  "UID:swim@club",
  "SUMMARY:Swim squad",
  "DTSTART;TZID=Europe/Berlin:20260323T190000",
  "DTEND;TZID=Europe/Berlin:20260323T203000",
  "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260420T170000Z",
  "EXDATE;TZID=Europe/Berlin:20260406T190000",
);
const MOVED = event(
  "UID:swim@club",
  "SUMMARY:Swim squad",
  "RECURRENCE-ID;TZID=Europe/Berlin:20260413T190000",
  "DTSTART;TZID=Europe/Berlin:20260414T070000",
  "DTEND;TZID=Europe/Berlin:20260414T080000",
);

describe("a calendar of training", () => {
  it("keeps its wall clock through the change of clocks, leaves days out and moves them", () => {
    const [swim] = read(calendar(SWIM, MOVED));
    expect(swim!.session).toMatchObject({
      title: "Swim squad",
      sport: "swimming",
      minutes: 90,
      indoors: true,
    });
    expect(times(swim!.session)).toEqual([
      "2026-03-23T18:00:00.000Z",
      "2026-03-30T17:00:00.000Z",
      "2026-04-14T05:00:00.000Z",
      "2026-04-20T17:00:00.000Z",
    ]);
  });

  it("takes what names a sport, or everything with a time if that was said", () => {
    const meeting = event(
      "UID:m",
      "SUMMARY:Budget meeting",
      "DTSTART:20260310T090000Z",
      "DTEND:20260310T100000Z",
    );
    const run = event("UID:r", "SUMMARY:Tempo run", "DTSTART:20260311T173000", "DURATION:PT45M");
    const holiday = event("UID:h", "SUMMARY:Run and rest", "DTSTART;VALUE=DATE:20260312");
    const cancelled = event("UID:c", "SUMMARY:Long run", "STATUS:CANCELLED", "DTSTART:20260313T090000Z");
    const text = calendar(meeting, run, holiday, cancelled);
    expect(read(text).map(({ uid, session }) => [uid, session.zone, session.minutes])).toEqual([
      ["r", null, 45],
    ]);
    expect(read(text, true).map(({ uid, session }) => [uid, session.sport])).toEqual([
      ["m", "other"],
      ["r", "running"],
    ]);
  });

  it("knows zones by the names some makers give them, and takes none for one that nobody knows", () => {
    const named = (zone: string) =>
      read(calendar(event("UID:z", "SUMMARY:Gym", `DTSTART;TZID=${zone}:20260310T180000`)))[0]!.session.zone;
    expect(named("Europe/Lisbon")).toBe("Europe/Lisbon");
    expect(named("W. Europe Standard Time")).toBe("Europe/Berlin");
    expect(named("/freeassociation.sourceforge.net/America/New_York")).toBe("America/New_York");
    expect(named("My Own Zone")).toBeNull();
  });

  it("leaves out rules that repeat within a day, and what is long over", () => {
    const hourly = event("UID:a", "SUMMARY:Run", "DTSTART:20260310T180000Z", "RRULE:FREQ=HOURLY");
    const twice = event("UID:b", "SUMMARY:Run", "DTSTART:20260310T180000Z", "RRULE:FREQ=DAILY;BYHOUR=6,18");
    const old = event("UID:c", "SUMMARY:Run", "DTSTART:20190310T180000Z");
    const ended = event(
      "UID:d",
      "SUMMARY:Run",
      "DTSTART:20190310T180000Z",
      "RRULE:FREQ=WEEKLY;UNTIL=20200101",
    );
    expect(read(calendar(hourly, twice, old, ended))).toEqual([]);
  });

  it("refuses what is no calendar, and what is too large, in words", () => {
    expect(() => read("<html>not here</html>")).toThrow(/not a calendar/);
    expect(() => read("BEGIN:VCARD\r\nEND:VCARD")).toThrow(/not a calendar/);
    expect(() => read(`BEGIN:VCALENDAR${" ".repeat(2_000_001)}`)).toThrow(/too large/);
  });
});
