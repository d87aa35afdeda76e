// The safety promises of the product, end to end through the pure core: one test each.
import { describe, expect, it } from "vitest";
import { assessComplaint, screenOf } from "#lib/domain/guidance/complaints.ts";
import { guardsFor, hydrationAdvice } from "#lib/domain/guidance/declarations.ts";
import { matchComplaint } from "#lib/domain/guidance/match-complaint.ts";
import { priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import { revalidatePlan } from "#lib/domain/guidance/revalidate.ts";
import { assessIntake, daysOutOfBand } from "#lib/domain/nutrition/coverage.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { day } from "../nutrition/intake.ts";
import { man, TODAY, woman } from "../nutrition/people.ts";

const targetsOf = (...declarations: string[]) => personalTargets(man({ declarations }), TODAY, "omnivore");

describe("safety promises", () => {
  it("kidney disease: potassium is refused with the reason, is never called low, and has a ceiling", () => {
    const targets = targetsOf("kidneyDisease");
    expect(priorityRefusal(targets, "potassium")).toContain(
      "potassium, phosphorus and magnesium can build up",
    );
    expect(targets.nutrients.potassium.amount).toBeNull();
    const { days, week } = assessIntake(targets, [day({ potassium: 500 }), day({ potassium: 2000 })]);
    for (const coverage of [...days, week]) expect(coverage.potassium.level).toBe("clinician");
    expect(assessIntake(targets, [day({ potassium: 4500 })]).days[0]?.potassium.level).toBe("overLimit");
  });

  it("an ACE inhibitor: potassium is refused and not pushed above the adequate intake", () => {
    const targets = targetsOf("potassiumRaisingMedicine");
    expect(priorityRefusal(targets, "potassium")).toContain("cannot be a priority");
    expect(targets.nutrients.potassium).toMatchObject({ amount: 3400, status: "capped" });
    expect(targets.nutrients.potassium.limits[0]).toMatchObject({ amount: 3400, measuredBy: "potassium" });
  });

  it("warfarin: every day's vitamin K within a fifth of the week's mean", () => {
    const { vitaminK } = targetsOf("warfarin").nutrients;
    expect(vitaminK).toMatchObject({ status: "frozen", freezeBand: 0.2 });
    const week = (amounts: number[]) => amounts.map((amount) => day({ vitaminK: amount }));
    expect(daysOutOfBand(vitaminK, week([100, 90, 110, 95, 105, 100, 100]))).toEqual([]);
    expect(daysOutOfBand(vitaminK, week([100, 90, 110, 95, 105, 300, 100]))).toContain(5);
  });

  it("pregnancy: no liver, no high-mercury fish, no raw sprouts or eggs, retinol under 3,000 µg every day", () => {
    const mother = woman({ stage: { kind: "pregnant", weeks: 18, prePregnancyWeight: null } });
    const targets = personalTargets(mother, TODAY, "omnivore");
    for (const fact of [
      "liver",
      "highMercury",
      "rawSprouts",
      "rawEgg",
      "smokedFish",
      "softCheese",
      "curedMeat",
      "alcohol",
    ])
      expect(targets.foodRules).toContainEqual(expect.objectContaining({ fact, perWeek: 0 }));
    expect(targets.nutrients.vitaminA.limits).toContainEqual(
      expect.objectContaining({ measuredBy: "retinol", amount: 3000, over: "day" }),
    );
    expect(targets.nutrients.vitaminA.status).toBe("open");
    expect(assessIntake(targets, [day({ retinol: 3100 }), day()]).days[0]?.vitaminA.level).toBe("overLimit");
  });

  it("dark urine with severe swelling: the emergency text and no nutrients", () => {
    const match = matchComplaint("dark urine and severe swelling after hard workout");
    expect(match).toMatchObject({ kind: "redFlag", flag: { urgency: "emergency" } });
    const advice = assessComplaint("soreAfterTraining", { muscleBreakdown: true });
    expect(advice.kind).toBe("emergency");
    expect(JSON.stringify([match, advice])).not.toMatch(/magnesium|potassium|protein|vitamin/i);
  });

  it("tingling: a doctor, never a vitamin to take", () => {
    const match = matchComplaint("tingling");
    if (match.kind !== "complaints") throw new Error(match.kind);
    expect(match.ids[0]).toBe("tingling");
    const answers = Object.fromEntries(screenOf("tingling").map((flag) => [flag.id, false]));
    const advice = assessComplaint("tingling", answers);
    expect(advice.kind).toBe("doctor");
    expect(JSON.stringify(advice)).not.toMatch(/b-?12/i);
  });

  it("headache and nausea after drinking four litres in a marathon: the low-sodium card, no call to drink", () => {
    const match = matchComplaint("headache and nausea after drinking 4 L in a marathon");
    if (match.kind !== "redFlag") throw new Error(match.kind);
    expect(match.flag.id).toBe("drankMuch");
    expect(match.flag.text).toContain("Have no more water");
    expect(assessComplaint("headacheAfterDrinking", {}).kind).toBe("emergency");
  });

  it("heart failure, also while training: no more sodium and no drinking numbers", () => {
    const person = man({ declarations: ["heartFailure"], activity: "veryActive" });
    const targets = personalTargets(person, TODAY, "omnivore");
    expect(priorityRefusal(targets, "sodium")).not.toBeNull();
    expect(Math.min(...targets.nutrients.sodium.limits.map((limit) => limit.amount))).toBe(2000);
    expect(hydrationAdvice(guardsFor(person, TODAY, "omnivore"))).toBe("thirst");
  });

  it("700 mg of magnesium from food: no warning anywhere", () => {
    const targets = targetsOf();
    const amounts = day({ magnesium: 700, energy: targets.energy.target });
    const { days, week } = assessIntake(targets, [amounts]);
    expect([days[0]?.magnesium.level, week.magnesium.level]).toEqual(["met", "met"]);
    const plan = {
      days: [{ label: "Monday", amounts, meals: [] }],
      priorities: ["magnesium" as const],
      diet: "omnivore" as const,
      allergens: [],
    };
    expect(revalidatePlan(targets, plan)).toEqual([]);
  });
});
