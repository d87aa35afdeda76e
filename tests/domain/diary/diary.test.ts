import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BODY_AREA_IDS } from "#lib/domain/diary/body.ts";
import { type DiaryEntry, KIND_IDS } from "#lib/domain/diary/entry.ts";
import { episodesOf } from "#lib/domain/diary/episodes.ts";
import { doctorSigns } from "#lib/domain/diary/see-a-doctor.ts";
import { goTogether } from "#lib/domain/diary/together.ts";
import { addDays, daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";

const START = "2026-10-01" as IsoDate;
const on = (index: number) => addDays(START, index);
const entry = (index: number, soreness: number, rest: Partial<DiaryEntry> = {}): DiaryEntry => ({
  date: on(index),
  soreness,
  areas: [],
  kinds: [],
  sleep: null,
  training: null,
  ...rest,
});
const stretch = (from: number, days: number, soreness = 2) =>
  Array.from({ length: days }, (_, index) => entry(from + index, soreness));
const trained = (...indexes: number[]) => new Set(indexes.map(on));
const signs = (entries: DiaryEntry[], sessions: ReadonlySet<IsoDate>, today: number) =>
  doctorSigns(entries, sessions, on(today)).map(({ id }) => id);

describe("stretches of soreness", () => {
  it("know the ordinary pattern: begins within three days of training and is gone in a week", () => {
    expect(episodesOf(stretch(1, 4), trained(0))).toMatchObject([
      { days: 4, after: on(0), pattern: "ordinary" },
    ]);
    expect(episodesOf(stretch(3, 4), trained(0))).toMatchObject([{ pattern: "ordinary" }]);
  });

  it("tell what comes without training, and what stays too long, from it", () => {
    expect(episodesOf(stretch(4, 3), trained(0))).toMatchObject([{ after: null, pattern: "open" }]);
    expect(episodesOf(stretch(1, 9), trained(0))).toMatchObject([{ pattern: "tooLong" }]);
    expect(episodesOf(stretch(0, 14), trained())).toMatchObject([{ pattern: "open" }]);
    expect(episodesOf(stretch(0, 15), trained())).toMatchObject([{ pattern: "tooLong" }]);
  });

  it("begin the week anew with each training", () => {
    expect(episodesOf(stretch(1, 12), trained(0, 5, 10))).toMatchObject([{ days: 12, pattern: "ordinary" }]);
  });

  it("bridge one day that was not written down, but not a day without soreness", () => {
    expect(episodesOf([entry(1, 2), entry(3, 2)], trained(0))).toHaveLength(1);
    expect(episodesOf([entry(1, 2), entry(2, 0), entry(3, 2)], trained(0))).toHaveLength(2);
    expect(episodesOf([entry(1, 2), entry(4, 2)], trained(0))).toHaveLength(2);
  });
});

describe("see a doctor, by rule", () => {
  it("says nothing about ordinary soreness", () => {
    expect(signs(stretch(1, 5, 3), trained(0), 6)).toEqual([]);
  });

  it("when soreness after exercise lasts longer than a week, or without it longer than two", () => {
    expect(signs(stretch(1, 8), trained(0), 8)).toEqual(["tooLong"]);
    expect(signs(stretch(0, 14), trained(), 13)).toEqual([]);
    expect(signs(stretch(0, 15), trained(), 14)).toEqual(["tooLong"]);
  });

  it("no longer once it has been gone for some days", () => {
    expect(signs(stretch(1, 9), trained(0), 20)).toEqual([]);
  });

  it("for tingling, for weakness on two days, for what keeps coming back", () => {
    expect(signs([entry(0, 1, { kinds: ["tingling"] })], trained(), 1)).toEqual(["tingling"]);
    const weak = (index: number) => entry(index, 1, { kinds: ["weakness"] });
    expect(signs([weak(0)], trained(), 0)).toEqual([]);
    expect(signs([weak(0), weak(1)], trained(), 1)).toEqual(["weakness"]);
    const thrice = [...stretch(0, 2), ...stretch(10, 2), ...stretch(20, 2)];
    expect(signs(thrice, trained(), 22)).toEqual(["returning"]);
    expect(signs(thrice, trained(0, 9, 19), 22)).toEqual([]);
  });

  it("today for what is hardly bearable and swollen, at once for one swollen calf", () => {
    expect(doctorSigns([entry(0, 4, { kinds: ["swelling"] })], trained(0), on(0))).toMatchObject([
      { id: "muscleBreakdown", urgency: "sameDay" },
    ]);
    expect(
      doctorSigns([entry(0, 1, { kinds: ["swelling"], areas: ["leftCalf"] })], trained(), on(0)),
    ).toMatchObject([{ id: "oneCalf", urgency: "emergency" }]);
    const both = entry(0, 1, { kinds: ["swelling"], areas: ["leftCalf", "rightCalf"] });
    expect(signs([both], trained(), 0)).toEqual([]);
  });

  it("names no nutrient, whatever was written", () => {
    const day = fc.record({
      index: fc.integer({ min: 0, max: 40 }),
      soreness: fc.integer({ min: 0, max: 4 }),
      areas: fc.subarray([...BODY_AREA_IDS]),
      kinds: fc.subarray([...KIND_IDS]),
      sport: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(day, { selector: ({ index }) => index }), (days) => {
        const entries = days.map(({ index, soreness, areas, kinds }) =>
          entry(index, soreness, { areas, kinds }),
        );
        const sessions = trained(...days.filter(({ sport }) => sport).map(({ index }) => index));
        const said = doctorSigns(entries, sessions, on(40));
        expect(JSON.stringify(said)).not.toMatch(/magnesium|potassium|vitamin|calcium|iron|protein/i);
        for (const { from, to, days: length } of episodesOf(entries, sessions))
          expect(length).toBe(daysBetween(from, to) + 1);
      }),
    );
  });
});

describe("what goes together", () => {
  it("says how many days are wanting, and nothing else, while they are too few", () => {
    expect(goTogether(stretch(0, 6), trained(0), new Map())).toEqual({
      entries: 6,
      wanting: 8,
      pairs: [],
      tooFew: [],
    });
  });

  it("compares days after training with others", () => {
    const entries = [...stretch(1, 7, 3), ...stretch(10, 7, 0)];
    const { pairs, tooFew } = goTogether(entries, trained(0, 3, 5), new Map());
    expect(pairs).toEqual([
      { id: "training", first: { days: 7, mean: 3 }, others: { days: 7, mean: 0 }, differs: true },
    ]);
    expect(tooFew).toEqual(["sleep", "coverage"]);
  });

  it("does not make much of a small difference, and counts only planned days for the plan", () => {
    const entries = stretch(0, 20, 2);
    const coverage = new Map(entries.map(({ date }, index) => [date, index % 2 ? 1 : 0.5] as const));
    const pair = goTogether(entries, trained(), coverage).pairs.find(({ id }) => id === "coverage");
    expect(pair).toMatchObject({ first: { days: 10 }, others: { days: 10 }, differs: false });
  });
});
