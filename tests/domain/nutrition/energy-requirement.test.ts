import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { palBand } from "#lib/domain/nutrition/activity-levels.ts";
import { energyRequirement } from "#lib/domain/nutrition/energy-requirement.ts";
import { ACTIVITY_LEVELS, type Person } from "#lib/domain/nutrition/person.ts";
import { restingEnergy } from "#lib/domain/nutrition/resting-energy.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { man, TODAY, woman } from "./people.ts";

const sized = (person: Person, cm: number, kg: number): Person => ({
  ...person,
  height: centimetres(cm),
  weight: kilograms(kg),
});

describe("energy requirement, worked by hand from the published coefficients", () => {
  it.each([
    ["inactive", 2655.67, 2009.53, 2762.87, 2125.45, 1851.03, 2112.49],
    ["lowActive", 2871.07, 2174.84, 2924.7, 2233.04, 2054.62, 2335.06],
    ["active", 3046.77, 2313.02, 3236.09, 2439.29, 2164.89, 2489.7],
    ["veryActive", 3400.27, 2547.01, 3609.88, 2680.91, 2449.85, 2793.46],
  ] as const)("%s", (activity, m30, f45, m16, m12, f12, f17) => {
    const people: [Person, number][] = [
      [sized(man({ age: 30, activity }), 180, 75), m30],
      [sized(woman({ age: 45, activity }), 165, 68), f45],
      [sized(man({ age: 16, activity }), 175, 65), m16],
      [sized(man({ age: 12, activity }), 150, 42), m12],
      [sized(woman({ age: 12, activity }), 152, 44), f12],
      [sized(woman({ age: 17, activity }), 165, 60), f17],
    ];
    for (const [person, expected] of people)
      expect(energyRequirement(person, TODAY)).toBeCloseTo(expected, 2);
  });

  const pregnant = (weeks: number, before: number | null, activity: Person["activity"] = "lowActive") =>
    sized(
      woman({
        age: 31,
        activity,
        stage: { kind: "pregnant", weeks, prePregnancyWeight: before === null ? null : kilograms(before) },
      }),
      168,
      72,
    );

  it.each([
    ["inactive", 2538.04, 2438.04, 2388.04, 2188.04],
    ["lowActive", 2865.31, 2765.31, 2715.31, 2515.31],
    ["active", 3060.52, 2960.52, 2910.52, 2710.52],
    ["veryActive", 3423.36, 3323.36, 3273.36, 3073.36],
  ] as const)("pregnancy, week 26, %s, by weight before", (activity, under, normal, over, obese) => {
    expect(energyRequirement(pregnant(26, 50, activity), TODAY)).toBeCloseTo(under, 2);
    expect(energyRequirement(pregnant(26, 64, activity), TODAY)).toBeCloseTo(normal, 2);
    expect(energyRequirement(pregnant(26, 76, activity), TODAY)).toBeCloseTo(over, 2);
    expect(energyRequirement(pregnant(26, 90, activity), TODAY)).toBeCloseTo(obese, 2);
    expect(energyRequirement(pregnant(26, null, activity), TODAY)).toBeCloseTo(normal, 2);
  });

  it("uses the ordinary equation in the first trimester and the pregnancy one from week 14", () => {
    const ordinary = energyRequirement({ ...pregnant(13, 64), stage: { kind: "none" } }, TODAY);
    expect(energyRequirement(pregnant(13, 64), TODAY)).toBe(ordinary);
    expect(energyRequirement(pregnant(14, 64), TODAY)).not.toBe(ordinary);
  });

  it.each([
    [0, 400],
    [5, 400],
    [6, 380],
    [11, 380],
    [20, 380],
  ])("breastfeeding, month %i: +%i", (months, more) => {
    const mother = woman({ stage: { kind: "lactating", months } });
    const ordinary = energyRequirement(woman(), TODAY);
    expect(energyRequirement(mother, TODAY)).toBeCloseTo(ordinary + more, 6);
  });

  it("rises with weight and with height for everyone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTIVITY_LEVELS),
        fc.constantFrom("male" as const, "female" as const),
        fc.integer({ min: 9, max: 120 }),
        fc.integer({ min: 120, max: 219 }),
        fc.integer({ min: 25, max: 249 }),
        (activity, sex, age, cm, kg) => {
          const at = (height: number, weight: number) =>
            energyRequirement(sized(man({ sex, age, activity }), height, weight), TODAY);
          expect(at(cm, kg + 1)).toBeGreaterThan(at(cm, kg));
          expect(at(cm + 1, kg)).toBeGreaterThan(at(cm, kg));
        },
      ),
    );
  });
});

describe("resting energy", () => {
  it.each([
    ["male", 35, 180, 80, 1755],
    ["female", 45, 165, 68, 1325.25],
    ["female", 30, 162.6, 57, 1275.25],
  ] as const)("%s, %i years, %f cm, %f kg", (sex, age, cm, kg, expected) => {
    expect(restingEnergy(sex, age, centimetres(cm), kilograms(kg))).toBeCloseTo(expected, 2);
  });
});

describe("physical-activity bands", () => {
  it.each([
    [9, [1, 1.44, 1.59, 1.77, 2.5]],
    [13, [1, 1.44, 1.59, 1.77, 2.5]],
    [14, [1, 1.56, 1.73, 1.92, 2.5]],
    [18, [1, 1.56, 1.73, 1.92, 2.5]],
    [19, [1, 1.53, 1.68, 1.85, 2.5]],
    [80, [1, 1.53, 1.68, 1.85, 2.5]],
  ])("at %i join without a gap", (age, edges) => {
    const found = ACTIVITY_LEVELS.map((level) => palBand(level, age));
    expect([found[0]?.from, ...found.map((band) => band.below)]).toEqual(edges);
    expect(found.slice(1).map((band) => band.from)).toEqual(edges.slice(1, -1));
  });
});
