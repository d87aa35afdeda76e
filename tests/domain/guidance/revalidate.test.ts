import { describe, expect, it } from "vitest";
import { type CheckedPlan, revalidatePlan } from "#lib/domain/guidance/revalidate.ts";
import type { Person } from "#lib/domain/nutrition/person.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { day } from "../nutrition/intake.ts";
import { man, TODAY, woman } from "../nutrition/people.ts";

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const targetsOf = (person: Person) => personalTargets(person, TODAY, "omnivore");

const planFor = (
  person: Person,
  amounts: (index: number) => Parameters<typeof day>[0] = () => ({}),
  meals: readonly { name: string; facts: readonly string[] }[] = [],
): CheckedPlan => ({
  days: WEEK.map((label, index) => ({
    label,
    amounts: day({
      energy: targetsOf(person).energy.target,
      sodium: 1800,
      potassium: 3000,
      ...amounts(index),
    }),
    meals: index === 0 ? meals : [],
  })),
  priorities: [],
  diet: "omnivore",
  allergens: [],
});

describe("a saved plan against today's targets", () => {
  it("that still fits raises nothing", () => {
    expect(revalidatePlan(targetsOf(man()), planFor(man()))).toEqual([]);
  });

  it("names the meals that a new pregnancy rules out", () => {
    const before = woman();
    const now = woman({ stage: { kind: "pregnant", weeks: 6, prePregnancyWeight: null } });
    const meals = [
      { name: "Liver and onions", facts: ["animal", "meat", "liver", "organMeat"] },
      { name: "Brie toast", facts: ["animal", "milk", "softCheese"] },
    ];
    const plan = planFor(before, () => ({}), meals);
    expect(revalidatePlan(targetsOf(before), plan)).toEqual([]);
    const texts = revalidatePlan(targetsOf(now), plan).map((concern) => concern.text);
    expect(texts).toHaveLength(2);
    expect(texts.join(" ")).toContain("Liver and onions");
    expect(texts.join(" ")).toContain("Brie toast");
  });

  it("counts how often", () => {
    const steak = { name: "Steak", facts: ["animal", "meat", "beef", "redMeat"] };
    const four = planFor(man(), () => ({}), [steak, steak, steak, steak]);
    expect(revalidatePlan(targetsOf(man()), four)).toEqual([
      { kind: "food", text: "Comes too often: Steak. Red meat comes up to three times a week." },
    ]);
    const three = planFor(man(), () => ({}), [steak, steak, steak]);
    expect(revalidatePlan(targetsOf(man()), three)).toEqual([]);
  });

  it("names the days over a new cap", () => {
    const plan = planFor(man(), (index) => ({ sodium: index === 2 ? 2200 : 1800 }));
    const failing = man({ declarations: ["heartFailure"] });
    expect(revalidatePlan(targetsOf(failing), plan)).toEqual([
      { kind: "limit", text: "Sodium is above your limit of 2,000 mg on Wednesday." },
    ]);
  });

  it("judges stored nutrients on the week", () => {
    const plan = (retinol: number) => planFor(man(), (index) => ({ retinol: index === 0 ? retinol : 0 }));
    expect(revalidatePlan(targetsOf(man()), plan(9000))).toEqual([]);
    expect(revalidatePlan(targetsOf(man()), plan(30_000))).toEqual([
      { kind: "limit", text: "Retinol is above your limit of 3,000 µg on average over the week." },
    ]);
  });

  it("names the days that are not steady, and the priorities that no longer stand", () => {
    const person = man({ declarations: ["warfarin"] });
    const plan = planFor(person, (index) => ({ vitaminK: index === 6 ? 160 : 90 }));
    const found = revalidatePlan(targetsOf(person), { ...plan, priorities: ["vitaminK", "iron"] });
    expect(found.map((concern) => concern.kind)).toEqual(["steadiness", "priority"]);
    expect(found[0]?.text).toContain("Sunday strays");
  });

  it("sees a changed diet and a new allergen", () => {
    const meals = [{ name: "Prawn curry", facts: ["animal", "crustacean"] }];
    const plan = {
      ...planFor(man(), () => ({}), meals),
      diet: "vegan" as const,
      allergens: ["crustacean"] as const,
    };
    expect(revalidatePlan(targetsOf(man()), plan).map((concern) => concern.kind)).toEqual([
      "allergen",
      "diet",
    ]);
  });

  it("sees another energy target, without the figure where it is hidden", () => {
    const active = man({ activity: "veryActive" });
    const plan = planFor(man());
    expect(revalidatePlan(targetsOf(active), plan)[0]?.text).toMatch(/energy target than today's 3,400 kcal/);
    const hidden = man({ activity: "veryActive", declarations: ["eatingDisorder"] });
    const [concern] = revalidatePlan(targetsOf(hidden), plan);
    expect(concern?.kind).toBe("energy");
    expect(concern?.text).not.toMatch(/kcal|calorie|\d/);
  });
});
