import { describe, expect, it } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { kitchenForm } from "#lib/schemas/kitchen.ts";
import { specialDayForm } from "#lib/schemas/special-day.ts";
import { guestForm, seatForm } from "#lib/schemas/table.ts";
import { planForm } from "#lib/schemas/week.ts";

const TODAY = "2026-11-26" as IsoDate;
const OCCASIONS = ["breakfast", "lunch", "dinner"] as const;
const FORM = {
  "time-breakfast": "7:05",
  "time-lunch": "13:00",
  "time-dinner": "20:30",
  "share-breakfast": "20",
  "share-lunch": "",
  "share-dinner": "45",
  budget: ["60", "", "45", "", "", "", "600"],
  batchDays: ["7", "3", "7"],
  leftoverMeals: "4",
};
const faults = (
  schema: {
    safeParse(form: unknown): { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } };
  },
  form: object,
) =>
  Object.fromEntries(
    schema.safeParse(form).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [],
  );
const kitchenFaults = (changes: object) => faults(kitchenForm(OCCASIONS), { ...FORM, ...changes });

describe("day and kitchen", () => {
  it("comes out as times, shares, minutes, days and a number", () => {
    expect(kitchenForm(OCCASIONS).parse(FORM)).toEqual({
      mealsOfDay: {
        breakfast: { time: "07:05", share: 0.2 },
        lunch: { time: "13:00" },
        dinner: { time: "20:30", share: 0.45 },
      },
      minutesPerDay: [60, null, 45, null, null, null, 600],
      batchDays: [3, 7],
      leftoverMeals: 4,
    });
  });

  it("names the box that is wrong", () => {
    expect(kitchenFaults({ "time-lunch": "25:00" })).toHaveProperty("time-lunch");
    expect(kitchenFaults({ "time-lunch": "20:15" })["time-dinner"]).toContain("30 minutes apart");
    expect(kitchenFaults({ "share-dinner": "71" })["share-dinner"]).toContain("3 to 70");
    expect(kitchenFaults({ budget: ["60", "4", "", "", "", "", ""] })).toHaveProperty(["budget.1"]);
    expect(kitchenFaults({ leftoverMeals: "15" }).leftoverMeals).toContain("0 to 14");
    expect(kitchenFaults({ leftoverMeals: "" })).toHaveProperty("leftoverMeals");
    expect(kitchenFaults({ batchDays: ["8"] })).toHaveProperty(["batchDays.0"]);
  });

  it("wants shares that make a day, and leaves room for meals without one", () => {
    expect(kitchenFaults({ "share-lunch": "30" })["share-breakfast"]).toContain("95 %");
    expect(kitchenFaults({ "share-lunch": "35" })).toEqual({});
    expect(kitchenFaults({ "share-breakfast": "60", "share-dinner": "39" })["share-breakfast"]).toContain(
      "too little",
    );
    expect(kitchenFaults({ "share-breakfast": "", "share-dinner": "" })).toEqual({});
  });
});

describe("a special day", () => {
  it("adds energy at most, from today on", () => {
    const day = { date: "2026-12-24", label: "Feast", energy: "500", minutes: "" };
    expect(specialDayForm(TODAY).parse(day)).toMatchObject({ energy: 500, minutes: null });
    expect(faults(specialDayForm(TODAY), { ...day, energy: "-200" })).toHaveProperty("energy");
    expect(faults(specialDayForm(TODAY), { ...day, date: "2026-11-25" })).toHaveProperty("date");
    expect(faults(specialDayForm(TODAY), { ...day, label: " " })).toHaveProperty("label");
  });
});

describe("the table", () => {
  const guest = {
    name: " Tom ",
    units: "metric",
    birthDate: "2014-02-03",
    sex: "male",
    height: "145",
    weight: "38,5",
    activity: "active",
    goal: "maintain",
    timeZone: "UTC",
    diet: "vegetarian",
    allergens: ["peanut"],
    "at-lunch": "away",
  };
  it("takes a guest with what a plate needs, and nothing about their weight's goal", () => {
    const parsed = guestForm(TODAY).parse(guest);
    expect(parsed.id).toBeNull();
    expect(parsed.guest).toMatchObject({
      name: "Tom",
      weight: 38.5,
      presence: { lunch: "away", dinner: "together" },
    });
    expect(parsed.guest).not.toHaveProperty("goal");
  });
  it("says what is wrong beside the field", () => {
    expect(faults(guestForm(TODAY), { ...guest, name: "" })).toHaveProperty("name");
    expect(faults(guestForm(TODAY), { ...guest, birthDate: "2022-01-01" })).toHaveProperty("birthDate");
    expect(faults(guestForm(TODAY), { ...guest, "at-lunch": "outside" })).toHaveProperty("at-lunch");
  });
  it("takes a seat away when it is not ticked", () => {
    const member = "0197f0d2-1111-7abc-8def-0123456789ab";
    expect(seatForm.parse({ member, "at-dinner": "apart" }).presence).toBeNull();
    expect(seatForm.parse({ member, seated: "on", "at-dinner": "apart" }).presence).toMatchObject({
      dinner: "apart",
      lunch: "together",
    });
  });
});

describe("a plan", () => {
  it("spans one to fourteen days, seven when nothing is said", () => {
    const plan = planForm(TODAY);
    expect(plan.parse({ startDate: TODAY }).days).toBe(7);
    expect(plan.parse({ startDate: TODAY, days: "14" }).days).toBe(14);
    for (const days of ["0", "15", "2.5", "", "week"])
      expect(faults(plan, { startDate: TODAY, days })).toHaveProperty("days");
  });
});
