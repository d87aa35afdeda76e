import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate, isoWeekday } from "#lib/domain/shared/calendar.ts";
import { met, minutes } from "#lib/domain/shared/units.ts";
import {
  type Instant,
  instant,
  instantOf,
  type WallTime,
  wallClockAt,
} from "#lib/domain/shared/wall-clock.ts";
import { occurrenceAt, occurrencesOf, type Session } from "#lib/domain/training/session.ts";

const EVENINGS: Session = {
  id: "s",
  title: "Run",
  sport: "running",
  date: "2026-01-05" as IsoDate,
  time: "18:00" as WallTime,
  minutes: minutes(90),
  met: met(9.3),
  indoors: false,
  temperature: null,
  humidity: null,
  saltiness: null,
  zone: null,
  rule: "FREQ=WEEKLY;BYDAY=MO,TH",
  exceptions: [],
  feed: null,
};
const at = (text: string) => instant(Date.parse(text));
const year = (session: Session, zone: string) =>
  occurrencesOf(session, at("2026-01-01T00:00Z"), at("2027-01-01T00:00Z"), zone);

describe("a session's times", () => {
  it.each(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])(
    "are every Monday and Thursday at six by the wall clock, all year, in %s",
    (zone) => {
      const found = year(EVENINGS, zone);
      const shown = found.map(({ startsAt }) => wallClockAt(startsAt, zone));
      expect(new Set(shown.map(({ time }) => time))).toEqual(new Set(["18:00"]));
      const days: IsoDate[] = [];
      for (let day = EVENINGS.date; day < "2027-01-01"; day = addDays(day, 1))
        if ([1, 4].includes(isoWeekday(day))) days.push(day);
      expect(shown.map(({ date }) => date)).toEqual(days);
      expect(found.every(({ startsAt, endsAt }) => endsAt - startsAt === 90 * 60_000)).toBe(true);
    },
  );

  it("a time the clocks leave out happens once, an hour later; one that comes twice happens once", () => {
    const night: Session = { ...EVENINGS, time: "02:30" as WallTime, rule: "FREQ=DAILY" };
    const zone = "Europe/Berlin";
    const spring = occurrencesOf(night, at("2026-03-28T12:00Z"), at("2026-03-30T12:00Z"), zone);
    expect(spring.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      "2026-03-29T01:30:00.000Z",
      "2026-03-30T00:30:00.000Z",
    ]);
    const autumn = occurrencesOf(night, at("2026-10-24T12:00Z"), at("2026-10-26T12:00Z"), zone);
    expect(autumn.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      "2026-10-25T00:30:00.000Z",
      "2026-10-26T01:30:00.000Z",
    ]);
  });

  it("travels with the person unless it has a zone of its own", () => {
    const tokyo = year({ ...EVENINGS, zone: "Asia/Tokyo" }, "Europe/Berlin")[0]!;
    expect(new Date(tokyo.startsAt).toISOString()).toBe("2026-01-05T09:00:00.000Z");
    const travelling = year(EVENINGS, "Asia/Tokyo")[0]!;
    expect(travelling.startsAt).toBe(tokyo.startsAt);
  });

  it("skips, moves and changes one without touching the others", () => {
    const changed: Session = {
      ...EVENINGS,
      exceptions: [
        { on: "2026-01-08" as IsoDate, kind: "skipped" },
        {
          on: "2026-01-12" as IsoDate,
          kind: "changed",
          to: { date: "2026-01-14" as IsoDate, time: "07:00" as WallTime, title: "Long run" },
        },
      ],
    };
    const found = occurrencesOf(changed, at("2026-01-04T00:00Z"), at("2026-01-19T00:00Z"), "UTC");
    expect(found.map(({ date, time, title }) => [date, time, title])).toEqual([
      ["2026-01-05", "18:00", "Run"],
      ["2026-01-14", "07:00", "Long run"],
      ["2026-01-15", "18:00", "Run"],
    ]);
    expect(found[1]!.id).toBe("s.2026-01-12");
    expect(occurrenceAt(changed, "2026-01-08" as IsoDate, "UTC")).toBeNull();
    expect(occurrenceAt(changed, "2026-01-12" as IsoDate, "UTC")?.date).toBe("2026-01-14");
    expect(occurrenceAt(changed, "2026-01-13" as IsoDate, "UTC")).toBeNull();
  });

  it("ends with the rule's last day, which still has one", () => {
    const ended = { ...EVENINGS, rule: "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260115" };
    expect(year(ended, "Europe/Berlin").map(({ date }) => date)).toEqual([
      "2026-01-05",
      "2026-01-08",
      "2026-01-12",
      "2026-01-15",
    ]);
  });

  it("cutting a stretch of time in two loses none and doubles none", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 365 * 24 * 60 }),
        (zone, hour, minute) => {
          const session = { ...EVENINGS, time: `${String(hour).padStart(2, "0")}:30` as WallTime };
          const [from, to] = [at("2026-01-01T00:00Z"), at("2027-01-01T00:00Z")];
          const cut = (from + minute * 60_000) as Instant;
          const whole = occurrencesOf(session, from, to, zone);
          const parts = [
            ...occurrencesOf(session, from, cut, zone),
            ...occurrencesOf(session, cut, to, zone),
          ];
          expect(parts).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("is at the moment its clock shows", () => {
    const [first] = year(EVENINGS, "America/New_York");
    expect(first!.startsAt).toBe(instantOf("2026-01-05" as IsoDate, "18:00" as WallTime, "America/New_York"));
  });
});
