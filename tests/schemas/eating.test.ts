import { describe, expect, it } from "vitest";
import { eatingForm } from "#lib/schemas/eating.ts";

const FORM = {
  diet: "vegetarian",
  allergens: ["peanut", "peanut"],
  dislikes: ["11143", "11143"],
  occasions: ["dinner", "breakfast", "snack"],
  "weekdays-breakfast": "15",
  "weekend-breakfast": "30",
  "weekdays-dinner": "45",
  "weekend-dinner": "90",
  "weekdays-snack": "5",
  "weekend-snack": "5",
};
const SEVEN = ["10", "20", "30", "40", "50", "60", "70"];

const faults = (form: object): Record<string, string> =>
  Object.fromEntries(
    eatingForm.safeParse(form).error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? [],
  );

describe("how you eat", () => {
  it("puts meals in the order of the day and spreads two times over seven days", () => {
    expect(eatingForm.parse(FORM)).toEqual({
      diet: "vegetarian",
      allergens: ["peanut"],
      dislikes: ["11143"],
      occasions: ["breakfast", "snack", "dinner"],
      cookingMinutes: {
        breakfast: [15, 15, 15, 15, 15, 30, 30],
        snack: [5, 5, 5, 5, 5, 5, 5],
        dinner: [45, 45, 45, 45, 45, 90, 90],
      },
    });
  });

  it("takes the seven boxes when each day is set by itself, and only then", () => {
    const form = { ...FORM, "minutes-dinner": SEVEN };
    expect(eatingForm.parse(form).cookingMinutes.dinner).toEqual([45, 45, 45, 45, 45, 90, 90]);
    expect(eatingForm.parse({ ...form, eachDay: "on" }).cookingMinutes.dinner).toEqual([
      10, 20, 30, 40, 50, 60, 70,
    ]);
  });

  it("leaves out the times of meals that are not eaten, right or wrong", () => {
    const form = { ...FORM, "weekdays-lunch": "a while", "weekend-lunch": "" };
    expect(eatingForm.parse(form).cookingMinutes).not.toHaveProperty("lunch");
  });

  it("names the very box that is wrong", () => {
    const message = "Enter whole minutes, 0 to 240.";
    expect(faults({ ...FORM, "weekend-dinner": "an hour" })).toEqual({ "weekend-dinner": message });
    expect(faults({ ...FORM, "weekdays-dinner": "241" })).toEqual({ "weekdays-dinner": message });
    expect(faults({ ...FORM, "weekdays-dinner": "" })).toEqual({ "weekdays-dinner": message });
    expect(faults({ ...FORM, "weekdays-dinner": "12.5" })).toEqual({ "weekdays-dinner": message });
    const seven = { ...FORM, eachDay: "on", "minutes-dinner": SEVEN.with(3, "-1") };
    expect(faults(seven)).toEqual({ "minutes-dinner.3": message });
  });

  it.each([
    [{ diet: "carnivore" }, "diet"],
    [{ allergens: ["pollen"] }, "allergens.0"],
    [{ dislikes: ["celery"] }, "dislikes.0"],
    [{ dislikes: Array.from({ length: 51 }, (_, index) => String(10_000 + index)) }, "dislikes"],
    [{ occasions: ["dinner"] }, "occasions"],
    [{ occasions: ["dinner", "snack"] }, "occasions"],
    [{ occasions: ["dinner", "brunch"] }, "occasions.1"],
    [{ eachDay: "on", "minutes-dinner": ["1", "2"] }, "minutes-dinner"],
  ])("refuses %j", (change, field) => {
    expect(Object.keys(faults({ ...FORM, ...change }))).toEqual([field]);
  });
});
