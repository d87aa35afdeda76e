import { describe, expect, it } from "vitest";
import { dayShare, limitScope, limitsPassed } from "#components/nutrition/day-share.ts";
import { limitSentence, targetFigure } from "#components/nutrition/target-words.ts";
import { meterState } from "#components/ui/meter.tsx";
import { NUTRIENT_IDS, type NutrientProfile } from "#lib/domain/nutrition/nutrients.ts";
import type { Person } from "#lib/domain/nutrition/person.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";

const on = parseIsoDate("2026-11-23")!;
const woman: Person = {
  birthDate: parseIsoDate("1990-05-05")!,
  sex: "female",
  stage: { kind: "none" },
  height: centimetres(168),
  weight: kilograms(64),
  activity: "active",
  goal: "maintain",
  declarations: [],
};
const targets = personalTargets(woman, on, "omnivore");

describe("the share of a day", () => {
  it("is the amount over the person's target", () => {
    expect(dayShare("magnesium", 160, targets)).toEqual({ share: 0.5, limitShare: null });
  });
  it("holds sodium against its limit, and magnesium from food against none", () => {
    expect(dayShare("sodium", 1500, targets)).toEqual({ share: 1, limitShare: 2300 / 1500 });
    expect(dayShare("magnesium", 700, targets)?.limitShare).toBeNull();
  });
  it("says nothing of what was not measured, and nothing of what has no target", () => {
    expect(dayShare("zinc", null, targets)).toBeNull();
    expect(dayShare("lycopene", 5, targets)).toBeNull();
    expect(dayShare("water", 90, targets)).toBeNull();
  });
  it("leaves energy out for a person who should not see it", () => {
    const hidden = { ...targets, energy: { ...targets.energy, show: false } };
    expect(dayShare("energy", 500, targets)?.share).toBeCloseTo(500 / targets.energy.target, 10);
    expect(dayShare("energy", 500, hidden)).toBeNull();
  });
});

describe("limits passed by one food", () => {
  const nothing = Object.fromEntries(NUTRIENT_IDS.map((id) => [id, null])) as NutrientProfile;
  const passed = (profile: Partial<NutrientProfile>, grams = 100) =>
    limitsPassed({ ...nothing, ...profile }, grams, targets).map(({ nutrient }) => nutrient);

  it("are found in the column the limit counts", () => {
    expect(passed({ retinol: 4968, vitaminA: 4968 }, 85)).toEqual(["vitaminA"]);
    expect(passed({ retinol: 0, vitaminA: 4968 }, 85)).toEqual([]);
    expect(passed({ sodium: 2301 })).toEqual(["sodium"]);
    expect(passed({ sodium: 2300 })).toEqual([]);
  });
  it("are none for magnesium in food, and none where nothing was measured", () => {
    expect(passed({ magnesium: 700 })).toEqual([]);
    expect(passed({})).toEqual([]);
  });
});

describe("limits in words", () => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  const [magnesium] = targets.nutrients.magnesium.limits;
  const [vitaminA] = targets.nutrients.vitaminA.limits;
  it("say what they count", () => {
    expect(limitScope(magnesium!)).toContain("supplements only");
    expect(plain(limitSentence("magnesium", magnesium!, "en"))).toMatch(
      /350 mg a day, from supplements only/,
    );
    expect(plain(limitSentence("vitaminA", vitaminA!, "en"))).toMatch(/3,000 µg .*retinol/);
  });
  it("leave a clinician's target to the clinician", () => {
    const blocked = { ...targets.nutrients.potassium, amount: null };
    expect(targetFigure(blocked, "en")).toBe("set by your clinician");
  });
});

describe("the state of a bar", () => {
  it.each([
    [0.99, null, "short"],
    [0.996, null, "met"],
    [1.2, null, "met"],
    [1.2, 1.3, "near limit"],
    [1.31, 1.3, "over limit"],
    [0.5, 0.4, "over limit"],
  ] as const)("at %d with limit %s is %s", (share, limit, state) => {
    expect(meterState(share, limit)).toBe(state);
  });
});
