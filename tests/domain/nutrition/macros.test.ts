import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifeStageAt } from "#lib/domain/nutrition/life-stage.ts";
import {
  type MacroBasis,
  macroRanges,
  proteinTarget,
  saturatedFatLimit,
} from "#lib/domain/nutrition/macros.ts";
import { ACTIVITY_LEVELS } from "#lib/domain/nutrition/person.ts";
import { kcal } from "#lib/domain/shared/units.ts";

const basis = (changes: Partial<MacroBasis> = {}): MacroBasis => ({
  stage: "male 19-30",
  age: 30,
  energy: kcal(2400),
  heightCm: 180,
  weightKg: 75,
  activity: "lowActive",
  ordinaryProtein: false,
  ...changes,
});

describe("macronutrient ranges", () => {
  it("of an adult: fat 20-35 %, carbohydrate 45-65 %, protein 10 % to 2 g/kg", () => {
    const { fat, carbohydrate, protein } = macroRanges(basis());
    expect(fat.low).toBeCloseTo(53.33, 2);
    expect(fat.high).toBeCloseTo(93.33, 2);
    expect(carbohydrate).toEqual({ low: 270, high: 390 });
    expect(protein).toEqual({ low: 60, high: 150 });
  });

  it("of a teenager: fat 25-35 %, protein up to 30 %", () => {
    const { fat, protein } = macroRanges(basis({ stage: "male 14-18", age: 16, weightKg: 100 }));
    expect(fat.low).toBeCloseTo(66.67, 2);
    expect(protein.high).toBe(180);
  });

  it("starts protein at 1.2 g/kg for adults who train, and at the need for others", () => {
    expect(macroRanges(basis({ activity: "active" })).protein.low).toBeCloseTo(90, 9);
    expect(macroRanges(basis({ activity: "active", age: 16, stage: "male 14-18" })).protein.low).toBeCloseTo(
      63.75,
      9,
    );
  });

  it("gives no extra protein when a declaration forbids it", () => {
    const { protein } = macroRanges(basis({ activity: "veryActive", ordinaryProtein: true }));
    expect(protein).toEqual({ low: 60, high: 90 });
  });

  it("keeps carbohydrate at its RDA when energy is low, and lactation at 210 g", () => {
    expect(macroRanges(basis({ energy: kcal(1100) })).carbohydrate.low).toBe(130);
    expect(macroRanges(basis({ stage: "lactation 19-30", energy: kcal(1800) })).carbohydrate.low).toBe(210);
  });

  it("caps saturated fat at a tenth of energy", () => {
    expect(saturatedFatLimit(kcal(2250))).toBeCloseTo(25, 9);
  });

  it("never turns a range round, and leaves the three room to add up to the energy", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: 100 }),
        fc.integer({ min: 120, max: 220 }),
        fc.integer({ min: 25, max: 250 }),
        fc.integer({ min: 1200, max: 5000 }),
        fc.constantFrom(...ACTIVITY_LEVELS),
        fc.boolean(),
        (age, heightCm, weightKg, energy, activity, ordinaryProtein) => {
          const stage = lifeStageAt(age, "female", "none");
          const macros = macroRanges({
            stage,
            age,
            heightCm,
            weightKg,
            energy: kcal(energy),
            activity,
            ordinaryProtein,
          });
          for (const range of Object.values(macros)) expect(range.low).toBeLessThanOrEqual(range.high);
          const least = macros.protein.low * 4 + macros.carbohydrate.low * 4 + macros.fat.low * 9;
          expect(least).toBeLessThanOrEqual(energy * 1.05);
        },
      ),
    );
  });
});

describe("protein", () => {
  it.each([
    ["male 19-30", 180, 75, 60],
    ["female 31-50", 160, 50, 46],
    ["male 9-13", 150, 42, 39.9],
    ["pregnancy 19-30", 168, 72, 79.2],
    ["pregnancy 19-30", 160, 55, 71],
    // Beyond a body mass index of 30 further weight does not count: 30 × 1.8² = 97.2 kg.
    ["male 31-50", 180, 150, 77.76],
  ] as const)("%s, %i cm, %i kg: %f g", (stage, cm, kg, expected) => {
    expect(proteinTarget(stage, cm, kg)).toBeCloseTo(expected, 6);
  });
});
