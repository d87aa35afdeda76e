import { describe, expect, it } from "vitest";
import { meritsOf } from "#lib/domain/explanation/merits.ts";
import { recipeOf } from "#lib/domain/explanation/planned-week.ts";
import { companionOfGuest } from "#lib/domain/people/companion.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { MONDAY, person, planWeek } from "../../factories/planned-week.ts";

const tom = companionOfGuest(
  {
    id: "tom",
    name: "Tom",
    birthDate: "1988-03-02" as IsoDate,
    sex: "male",
    height: centimetres(182),
    weight: kilograms(82),
    activity: "lowActive",
    diet: "omnivore",
    allergens: ["milk"],
    presence: { breakfast: "apart", lunch: "away" },
  },
  MONDAY,
);

describe("a meal that is shared", () => {
  const { week } = planWeek(person(), {
    days: 3,
    around: { adjustments: [], useUp: [], companions: [tom] },
  });

  it("says whom its pot feeds, how many servings that makes, and that it suits them all", () => {
    const dinners = week.meals.filter(({ occasion }) => occasion === "dinner");
    expect(dinners).toHaveLength(3);
    for (const dinner of dinners) {
      const said = meritsOf(week, dinner, { favourite: false, usesUp: [] }).find(
        ({ wish }) => wish === "table",
      );
      const servings = dinner.portion + dinner.plates!.find(({ eater }) => eater === "tom")!.portion;
      expect(said!.text).toMatch(
        /^One pot for you and Tom: .* servings, with nothing in it that one of you leaves out\.$/,
      );
      expect(Number(/: ([\d.]+) servings/.exec(said!.text)![1])).toBeCloseTo(servings, 1);
      expect(recipeOf(week, dinner).facts).not.toContain("milk");
    }
  });

  it("says nothing of people who eat something else or elsewhere", () => {
    for (const meal of week.meals.filter(({ occasion }) => occasion === "breakfast" || occasion === "lunch"))
      expect(
        meritsOf(week, meal, { favourite: false, usesUp: [] }).filter(({ wish }) => wish === "table"),
      ).toEqual([]);
  });
});
