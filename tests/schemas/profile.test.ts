import { describe, expect, it } from "vitest";
import { daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { aboutForm, healthForm, nutrientsIn, prioritiesForm, unitsForm } from "#lib/schemas/profile.ts";

const TODAY = "2026-11-22" as IsoDate;

const METRIC = {
  units: "metric",
  birthDate: "1988-03-12",
  sex: "female",
  height: "168",
  weight: "64,5",
  activity: "lowActive",
  goal: "maintain",
  timeZone: "Europe/Lisbon",
};
const US = { ...METRIC, units: "us", height: "5", heightInches: "6.5", weight: "142" };

const read = (form: object) => aboutForm(TODAY).safeParse(form);
/** Messages by field; empty when all is well. */
const faults = (form: object): Record<string, string> =>
  Object.fromEntries(read(form).error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? []);

describe("about you", () => {
  it("takes decimals with a comma or a point", () => {
    expect(read(METRIC).data).toMatchObject({ height: 168, weight: 64.5, stageSince: null });
    expect(read({ ...METRIC, weight: " 64.5 " }).data?.weight).toBe(64.5);
  });

  it("turns feet, inches and pounds into metric, finely enough to show them again", () => {
    const body = read(US).data!;
    expect(body.height).toBeCloseTo(168.91, 2);
    expect(body.weight).toBeCloseTo(64.41, 2);
    expect(Math.round((body.weight / 0.45359237) * 10) / 10).toBe(142);
    expect(read({ ...US, heightInches: "" }).data?.height).toBeCloseTo(152.4, 2);
  });

  it("names every answer that is missing", () => {
    expect(Object.keys(faults({})).sort()).toEqual(
      ["activity", "birthDate", "goal", "height", "sex", "timeZone", "units", "weight"].sort(),
    );
  });

  it.each([
    ["birthDate", "", "Enter your date of birth."],
    ["birthDate", "1988-02-30", "That date doesn't exist."],
    ["birthDate", "2027-01-01", "This date is still to come."],
    ["birthDate", "2019-01-01", "Replenish has reference values for people of 9 to 120 years."],
    ["birthDate", "1900-01-01", "Replenish has reference values for people of 9 to 120 years."],
    ["height", "tall", "Use digits, such as 72 or 72.5."],
    ["height", "1.68", "Height should be between 120 and 220 cm."],
    ["weight", "-64", "Use digits, such as 72 or 72.5."],
    ["weight", "400", "Weight should be between 25 and 250 kg."],
    ["weight", "30", "This weight and height don't go together. Check both, and the units."],
    ["sex", "other", "Choose which reference values to use."],
    ["activity", "couch", "Choose how active your week is."],
    ["goal", "loseFast", "Choose what your weight should do."],
    ["units", "stone", "Choose metric or US units."],
    ["timeZone", "", "Choose your time zone."],
    ["timeZone", "Mars/Olympus", "Choose a time zone from the list, such as Europe/Lisbon."],
  ])("refuses %s = %j beside its field", (field, value, message) => {
    expect(faults({ ...METRIC, [field]: value })).toEqual({ [field]: message });
  });

  it("reads a time zone as the screen writes it", () => {
    expect(read({ ...METRIC, timeZone: "America/New York" }).data?.timeZone).toBe("America/New_York");
    expect(read({ ...METRIC, timeZone: " europe/LISBON" }).data?.timeZone).toBe("Europe/Lisbon");
    expect(read({ ...METRIC, timeZone: "UTC" }).data?.timeZone).toBe("UTC");
  });

  it("speaks of feet and pounds to those who use them", () => {
    expect(faults({ ...US, height: "66" }).height).toContain("ft");
    expect(faults({ ...US, weight: "40" }).weight).toContain("56 and 550 lb");
    expect(read({ ...US, height: "4", heightInches: "0", weight: "56" }).success).toBe(true);
    expect(read({ ...US, height: "7", heightInches: "2", weight: "550" }).success).toBe(true);
  });

  it("refuses inches that are no inches, and takes no notice of them beside centimetres", () => {
    expect(faults({ ...US, heightInches: "12" })).toHaveProperty("heightInches");
    expect(faults({ ...US, heightInches: "six" })).toHaveProperty("heightInches");
    expect(read({ ...METRIC, heightInches: "99" }).data?.height).toBe(168);
  });

  it("dates a pregnancy back by its completed weeks, breastfeeding by its months", () => {
    const pregnant = read({ ...METRIC, stage: "pregnant", weeks: "20", prePregnancyWeight: "60" }).data!;
    expect(daysBetween(pregnant.stageSince!, TODAY)).toBe(140);
    expect(pregnant.prePregnancyWeight).toBe(60);
    const nursing = read({ ...METRIC, stage: "lactating", months: "3" }).data!;
    expect(daysBetween(nursing.stageSince!, TODAY)).toBe(92);
    expect(nursing.prePregnancyWeight).toBeNull();
  });

  it.each([
    [{ stage: "pregnant" }, "weeks"],
    [{ stage: "pregnant", weeks: "43" }, "weeks"],
    [{ stage: "pregnant", weeks: "12.5" }, "weeks"],
    [{ stage: "pregnant", weeks: "soon" }, "weeks"],
    [{ stage: "pregnant", weeks: "20", prePregnancyWeight: "sixty" }, "prePregnancyWeight"],
    [{ stage: "lactating" }, "months"],
    [{ stage: "lactating", months: "37" }, "months"],
    [{ stage: "pregnant", weeks: "20", sex: "male" }, "stage"],
    [{ stage: "pregnant", weeks: "20", birthDate: "1960-01-01" }, "stage"],
  ])("asks again for a stage that cannot be: %j", (change, field) => {
    expect(Object.keys(faults({ ...METRIC, ...change }))).toEqual([field]);
  });

  it("takes no notice of what was typed for a stage that is not chosen", () => {
    const form = { ...METRIC, stage: "none", weeks: "soon", months: "99", prePregnancyWeight: "x" };
    expect(read(form).data).toMatchObject({ stageSince: null, prePregnancyWeight: null });
  });
});

describe("health answers", () => {
  const form = healthForm(["warfarin", "kidneyDisease"]);
  it("takes any of the known ones, and none", () => {
    expect(form.parse({ declarations: ["warfarin"] }).declarations).toEqual(["warfarin"]);
    expect(form.parse({ declarations: [] }).declarations).toEqual([]);
  });
  it("refuses what nobody asked", () => {
    expect(form.safeParse({ declarations: ["vampirism"] }).success).toBe(false);
    expect(form.safeParse({}).success).toBe(false);
  });
});

describe("priorities", () => {
  const priorities = (form: object) => prioritiesForm.safeParse(form);
  it("keeps the order", () => {
    expect(priorities({ priorities: ["iron", "magnesium"] }).data).toEqual({
      priorities: ["iron", "magnesium"],
      paused: [],
    });
  });
  it("reads the lists of the page without scripts instead, empty ones left out", () => {
    const form = { priorities: ["iron"], place: ["zinc", "", "iron", "", "", ""], paused: ["potassium"] };
    expect(priorities(form).data).toEqual({ priorities: ["zinc", "iron"], paused: ["potassium"] });
  });
  it.each([
    [[], "Choose at least one nutrient."],
    [["iron", "iron"], "Each nutrient only once."],
    [
      ["iron", "zinc", "copper", "calcium", "folate", "fibre", "protein"],
      "Choose six at most: a list of everything is a list of nothing.",
    ],
  ])("refuses %j", (list, message) => {
    expect(priorities({ priorities: list }).error?.issues[0]).toMatchObject({
      path: ["priorities"],
      message,
    });
  });
  it("names the place of a nutrient that is none", () => {
    const { error } = priorities({ priorities: ["iron", "energy"] });
    expect(error?.issues[0]?.path).toEqual(["priorities", 1]);
  });
  it("passes over what makes no sense in an address", () => {
    expect(nutrientsIn("iron,unobtainium,magnesium")).toEqual(["iron", "magnesium"]);
    expect(nutrientsIn(["iron"])).toEqual([]);
    expect(nutrientsIn(undefined)).toEqual([]);
  });
});

it("units are metric or US", () => {
  expect(unitsForm.safeParse({ units: "us" }).success).toBe(true);
  expect(unitsForm.safeParse({ units: "imperial" }).success).toBe(false);
});
