import { describe, expect, it } from "vitest";
import { basisFor, type Profile, personOn, stageOn } from "#lib/domain/people/profile.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";

const PREGNANT = PERSONAS["pregnant pescatarian, Fe + folate + Ca"]!;
const since = PREGNANT.stageSince!;

describe("the stage of life on a day", () => {
  it("counts completed weeks of pregnancy, up to the 42nd", () => {
    expect(stageOn(PREGNANT, since)).toMatchObject({ kind: "pregnant", weeks: 0 });
    expect(stageOn(PREGNANT, addDays(since, 6))).toMatchObject({ weeks: 0 });
    expect(stageOn(PREGNANT, addDays(since, 7))).toMatchObject({ weeks: 1 });
    expect(stageOn(PREGNANT, addDays(since, 294))).toMatchObject({ weeks: 42 });
    expect(stageOn(PREGNANT, addDays(since, 295))).toEqual({ kind: "none" });
  });

  it("has not begun before its first day, and is never a man's", () => {
    expect(stageOn(PREGNANT, addDays(since, -1))).toEqual({ kind: "none" });
    expect(stageOn({ ...PREGNANT, sex: "male" }, addDays(since, 70))).toEqual({ kind: "none" });
    expect(stageOn({ ...PREGNANT, stageSince: null }, since)).toEqual({ kind: "none" });
  });

  it("counts months of breastfeeding for three years", () => {
    const nursing: Profile = { ...PREGNANT, reproductiveStage: "lactating" };
    expect(stageOn(nursing, addDays(since, 30))).toEqual({ kind: "lactating", months: 0 });
    expect(stageOn(nursing, addDays(since, 31))).toEqual({ kind: "lactating", months: 1 });
    expect(stageOn(nursing, addDays(since, 365))).toEqual({ kind: "lactating", months: 11 });
    expect(stageOn(nursing, addDays(since, 366))).toEqual({ kind: "lactating", months: 12 });
    expect(stageOn(nursing, addDays(since, 1096))).toEqual({ kind: "none" });
  });
});

describe("what a week is planned for", () => {
  it("follows the stage at the week's start, not at the time of asking", () => {
    const iron = (start: IsoDate) => basisFor(PREGNANT, start, 7).targets.nutrients.iron.amount;
    expect(iron(addDays(since, 100))).toBe(27);
    expect(iron(addDays(since, 400))).toBe(18);
  });

  it("follows the birthday inside the year", () => {
    const profile: Profile = { ...PREGNANT, reproductiveStage: "none", birthDate: "1975-11-24" as IsoDate };
    const iron = (start: string) => basisFor(profile, start as IsoDate, 7).targets.nutrients.iron.amount;
    expect(iron("2026-11-23")).toBe(18);
    expect(iron("2026-11-24")).toBe(8);
  });

  it("leaves out priorities that a declaration blocks, and keeps the order of the others", () => {
    const profile: Profile = {
      ...PREGNANT,
      priorities: ["potassium", "iron", "magnesium", "calcium"],
      declarations: ["kidneyDisease"],
    };
    const basis = basisFor(profile, addDays(since, 70), 7);
    expect(basis.priorities).toEqual(["iron", "calcium"]);
    expect(personOn(profile, since).declarations).toEqual(["kidneyDisease"]);
  });
});
