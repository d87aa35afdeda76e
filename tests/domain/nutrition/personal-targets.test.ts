import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALLERGENS, DIETS, ORIGINS, SAFETY_FACTS } from "#lib/domain/catalogue/facts.ts";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import { SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { ACTIVITY_LEVELS, GOALS, type Person } from "#lib/domain/nutrition/person.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { kilograms } from "#lib/domain/shared/units.ts";
import { man, TODAY, woman } from "./people.ts";

const targetsOf = (person: Person, diet: (typeof DIETS)[number] = "omnivore") =>
  personalTargets(person, TODAY, diet);
const amounts = (person: Person) => {
  const { nutrients } = targetsOf(person);
  return (nutrient: ScoredNutrient) => nutrients[nutrient].amount;
};

describe("personal targets", () => {
  it("of a woman of 34", () => {
    const of = amounts(woman());
    expect(of("magnesium")).toBe(320);
    expect(of("iron")).toBe(18);
    expect(of("potassium")).toBe(2600);
    expect(of("sodium")).toBe(1500);
    expect(of("fibre")).toBe(25);
    expect(of("protein")).toBeCloseTo(49.6, 9);
  });

  it("move with a birthday", () => {
    const nearly = { ...woman(), birthDate: "1975-11-24" as IsoDate };
    expect(personalTargets(nearly, TODAY, "omnivore").nutrients.iron.amount).toBe(18);
    expect(personalTargets(nearly, "2026-11-24" as IsoDate, "omnivore").nutrients.iron.amount).toBe(8);
  });

  it("of a child of ten carry the lower sodium figures", () => {
    const { sodium } = targetsOf(man({ age: 10, weight: kilograms(35) })).nutrients;
    expect(sodium.amount).toBe(1200);
    expect(sodium.limits).toEqual([
      { amount: 1800, kind: "CDRR", scope: "all sources", measuredBy: "sodium", over: "day" },
    ]);
  });

  it("of a smoker have 35 mg more vitamin C, and nothing else changes", () => {
    const smoker = targetsOf(man({ declarations: ["smoker"] })).nutrients;
    const other = targetsOf(man()).nutrients;
    expect(smoker.vitaminC).toMatchObject({ amount: 125, status: "open" });
    for (const nutrient of SCORED_NUTRIENTS)
      if (nutrient !== "vitaminC") expect(smoker[nutrient]).toEqual(other[nutrient]);
  });

  it("of vegetarians and vegans keep the published iron RDA and tell the 1.8 times", () => {
    for (const diet of ["vegetarian", "vegan"] as const) {
      const found = targetsOf(woman(), diet);
      expect(found.nutrients.iron).toMatchObject({ amount: 18, status: "open" });
      expect(found.messages.map((message) => message.text).join(" ")).toContain("1.8 times");
    }
    expect(targetsOf(woman(), "pescatarian").messages).toEqual([]);
  });

  it("tell people over 50 and vegans about vitamin B12", () => {
    const texts = (person: Person, diet: (typeof DIETS)[number] = "omnivore") =>
      targetsOf(person, diet)
        .messages.map((message) => message.text)
        .join(" ");
    expect(texts(man({ age: 51 }))).toContain("B12");
    expect(texts(man({ age: 50 }))).not.toContain("B12");
    expect(texts(man(), "vegan")).toContain("B12");
  });

  it("tell people who train about protein, with their own figure", () => {
    const message = targetsOf(man({ activity: "active" })).messages.find(
      (each) => each.source === "Training",
    );
    expect(message?.text).toContain("90 g");
  });

  it("put the gravest message first", () => {
    const order = targetsOf(
      man({ age: 66, declarations: ["smoker", "warfarin", "heartFailure"] }),
    ).messages.map((message) => message.severity);
    expect(order).toEqual(["stop", "caution", "info", "info", "info"]);
  });

  it("ignore a declaration that is no longer known", () => {
    expect(targetsOf(man({ declarations: ["dodo"] }))).toEqual(targetsOf(man()));
  });
});

describe("targets of anybody at all", () => {
  const facts = new Set<string>([...ORIGINS, ...ALLERGENS, ...SAFETY_FACTS, "wheat", "oats", "undeclared"]);

  it("are whole and make sense", () => {
    fc.assert(
      fc.property(
        fc.record({
          age: fc.integer({ min: 9, max: 120 }),
          sex: fc.constantFrom("male" as const, "female" as const),
          activity: fc.constantFrom(...ACTIVITY_LEVELS),
          goal: fc.constantFrom(...GOALS),
          weight: fc.integer({ min: 25, max: 250 }).map(kilograms),
          declarations: fc.subarray([...DECLARATION_IDS]),
        }),
        fc.constantFrom(...DIETS),
        (changes, diet) => {
          const targets = targetsOf(man(changes), diet);
          for (const nutrient of SCORED_NUTRIENTS) {
            const target = targets.nutrients[nutrient];
            expect(target.amount === null).toBe(target.status === "blocked");
            if (target.status !== "open") expect(target.reason).toBeTruthy();
            if (target.status === "frozen") expect(target.freezeBand).toBeGreaterThan(0);
            for (const limit of target.limits)
              if (target.amount !== null && limit.measuredBy === nutrient)
                expect(limit.amount).toBeGreaterThanOrEqual(target.amount);
          }
          const rules = targets.foodRules.map((rule) => rule.fact);
          expect(new Set(rules).size).toBe(rules.length);
          for (const rule of rules) expect(facts.has(rule)).toBe(true);
          expect(targets.energy.show).toBe(!changes.declarations.includes("eatingDisorder"));
        },
      ),
    );
  });

  it("never loosen when one more declaration is made, but for conflicts that go to the clinician", () => {
    const openOnes = (declarations: readonly string[]) => {
      const { nutrients } = targetsOf(man({ declarations }));
      return SCORED_NUTRIENTS.filter((nutrient) => nutrients[nutrient].status === "open");
    };
    fc.assert(
      fc.property(fc.subarray([...DECLARATION_IDS]), fc.constantFrom(...DECLARATION_IDS), (some, more) => {
        const before = openOnes(some);
        for (const nutrient of openOnes([...some, more])) expect(before).toContain(nutrient);
      }),
    );
  });
});
