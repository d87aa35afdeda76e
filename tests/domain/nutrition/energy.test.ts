import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  energyTarget,
  HIGHEST_PLAN,
  LARGEST_DEFICIT,
  LOWEST_PLAN,
  NO_ENERGY_RULES,
} from "#lib/domain/nutrition/energy.ts";
import { energyRequirement } from "#lib/domain/nutrition/energy-requirement.ts";
import { ACTIVITY_LEVELS, GOALS } from "#lib/domain/nutrition/person.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { man, TODAY, woman } from "./people.ts";

describe("energy by goal", () => {
  const requirement = energyRequirement(man(), TODAY);

  it("keeps weight at the requirement", () => {
    expect(energyTarget(man(), TODAY)).toMatchObject({
      target: requirement,
      requirement,
      show: true,
      notes: [],
    });
  });

  it.each([
    ["loseSlowly", -250],
    ["lose", -500],
    ["gainSlowly", 250],
  ] as const)("%s moves it by %i kcal", (goal, step) => {
    expect(energyTarget(man({ goal }), TODAY).target).toBeCloseTo(requirement + step, 6);
  });

  it("takes off no more than a quarter of the requirement", () => {
    // 1,859 kcal: a quarter is 465, less than the 500 asked for; 1,394 lies above floor and rest.
    const small = woman({
      age: 40,
      weight: kilograms(57),
      height: centimetres(155),
      activity: "inactive",
      goal: "lose",
    });
    const need = energyRequirement(small, TODAY);
    expect(need).toBeCloseTo(584.9 - 7.01 * 40 + 5.72 * 155 + 11.71 * 57, 6);
    expect(energyTarget(small, TODAY).target).toBeCloseTo(need * 0.75, 6);
  });

  it("never goes below the lowest plan and says so", () => {
    const small = woman({
      age: 70,
      weight: kilograms(45),
      height: centimetres(150),
      activity: "inactive",
      goal: "lose",
    });
    const found = energyTarget(small, TODAY);
    expect(found.target).toBe(LOWEST_PLAN.female);
    expect(found.notes.join(" ")).toContain("does not go below 1,200 kcal");
  });

  it("never goes below what the body uses at rest", () => {
    // Rest is 1,515 kcal here and 500 off the requirement would be 1,511: rest, above the floor of 1,500, decides.
    const old = man({
      weight: kilograms(80),
      height: centimetres(200),
      activity: "inactive",
      goal: "lose",
      age: 108,
    });
    const found = energyTarget(old, TODAY);
    expect(found.resting).toBe(1515);
    expect(found.target).toBe(1515);
  });

  it("stops at the highest plan", () => {
    const huge = man({ weight: kilograms(250), height: centimetres(220), activity: "veryActive" });
    const found = energyTarget(huge, TODAY);
    expect(found.requirement).toBeGreaterThan(HIGHEST_PLAN);
    expect(found.target).toBe(HIGHEST_PLAN);
    expect(found.notes.join(" ")).toContain("Check weight and activity");
  });
});

describe("who does not lose weight by plan", () => {
  it.each([
    ["pregnant", woman({ goal: "lose", stage: { kind: "pregnant", weeks: 20, prePregnancyWeight: null } })],
    ["breastfeeding", woman({ goal: "lose", stage: { kind: "lactating", months: 8 } })],
    ["growing", man({ goal: "lose", age: 17 })],
    ["low for your height", woman({ goal: "loseSlowly", weight: kilograms(50), height: centimetres(170) })],
  ])("%s", (word, person) => {
    const found = energyTarget(person, TODAY);
    expect(found.target).toBe(found.requirement);
    expect(found.notes.join(" ")).toContain(word);
  });

  it("a declaration forbids it too", () => {
    const rules = { ...NO_ENERGY_RULES, noDeficit: "Not now." };
    const found = energyTarget(man({ goal: "lose" }), TODAY, rules);
    expect(found.target).toBe(found.requirement);
    expect(found.notes).toContain("Not now.");
    expect(energyTarget(man({ goal: "gainSlowly" }), TODAY, rules).target).toBeGreaterThan(found.requirement);
  });

  it("hides everything when asked to, reasons included", () => {
    const found = energyTarget(man({ goal: "lose" }), TODAY, {
      noDeficit: null,
      noGoal: "No goal.",
      hide: true,
    });
    expect(found).toMatchObject({ show: false, notes: [] });
    expect(found.target).toBe(found.requirement);
  });
});

describe("bounds that hold for everybody", () => {
  it("floor, rest, ceiling and deficit", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTIVITY_LEVELS),
        fc.constantFrom(...GOALS),
        fc.constantFrom("male" as const, "female" as const),
        fc.integer({ min: 9, max: 120 }),
        fc.integer({ min: 120, max: 220 }),
        fc.integer({ min: 25, max: 250 }),
        (activity, goal, sex, age, cm, kg) => {
          const person = man({ activity, goal, sex, age, height: centimetres(cm), weight: kilograms(kg) });
          const { target, requirement, resting } = energyTarget(person, TODAY);
          expect(target).toBeLessThanOrEqual(HIGHEST_PLAN);
          if (age >= 18) expect(target).toBeGreaterThanOrEqual(LOWEST_PLAN[sex]);
          if (resting !== null) expect(target).toBeGreaterThanOrEqual(resting);
          expect(resting === null).toBe(age < 19);
          if (requirement <= HIGHEST_PLAN) {
            expect(requirement - target).toBeLessThanOrEqual(LARGEST_DEFICIT);
            expect(requirement - target).toBeLessThanOrEqual(requirement * 0.25 + 1e-9);
            if (age < 18) expect(target).toBe(requirement);
          }
        },
      ),
    );
  });
});
