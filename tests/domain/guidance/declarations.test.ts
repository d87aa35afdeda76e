import { describe, expect, it } from "vitest";
import { DECLARATIONS, declaration, guardsFor, hydrationAdvice } from "#lib/domain/guidance/declarations.ts";
import { STAGE_GUARDS } from "#lib/domain/guidance/life-guards.ts";
import { allowedPriorities, priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { Person } from "#lib/domain/nutrition/person.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { man, TODAY, woman } from "../nutrition/people.ts";

const targetsOf = (...declarations: string[]) => personalTargets(man({ declarations }), TODAY, "omnivore");
const on = (nutrient: ScoredNutrient, ...declarations: string[]) =>
  targetsOf(...declarations).nutrients[nutrient];
const perWeek = (person: Person, fact: string) =>
  personalTargets(person, TODAY, "omnivore").foodRules.find((rule) => rule.fact === fact)?.perWeek ?? null;

describe("declarations as data", () => {
  const all = [...DECLARATIONS, ...Object.values(STAGE_GUARDS)];

  it("have an id of their own, a question, a message and a source", () => {
    expect(new Set(all.map((guard) => guard.id)).size).toBe(all.length);
    for (const guard of all) {
      expect(guard.question).toMatch(/\?$|\.$/);
      expect(guard.message.length).toBeGreaterThan(30);
      expect(guard.sources.length).toBeGreaterThan(0);
    }
  });

  it("speak plainly and prescribe nothing", () => {
    for (const guard of all) {
      expect(guard.message).not.toMatch(/\b(take|swallow) \d/i);
      expect(guard.message).not.toMatch(/\b(patient|contraindicat|hyperkal|serum)\w*/i);
      expect(guard.message.length).toBeLessThan(420);
    }
  });

  it("answer null for an unknown id", () => {
    expect(declaration("dodo")).toBeNull();
    expect(declaration("warfarin")?.group).toBe("medicine");
  });
});

describe("what each declaration does to nutrients", () => {
  it.each([
    ["kidneyDisease", "potassium", "blocked"],
    ["kidneyDisease", "phosphorus", "blocked"],
    ["kidneyDisease", "magnesium", "blocked"],
    ["kidneyDisease", "protein", "capped"],
    ["kidneyDisease", "sodium", "capped"],
    ["potassiumRaisingMedicine", "potassium", "capped"],
    ["preferNotToSay", "potassium", "capped"],
    ["adrenalInsufficiency", "potassium", "blocked"],
    ["heartFailure", "sodium", "blocked"],
    ["hypertension", "sodium", "capped"],
    ["lithium", "sodium", "frozen"],
    ["warfarin", "vitaminK", "frozen"],
    ["otherBloodThinner", "vitaminK", "open"],
    ["highCalcium", "calcium", "blocked"],
    ["highCalcium", "vitaminD", "blocked"],
    ["calciumStones", "calcium", "capped"],
    ["calciumStones", "vitaminD", "blocked"],
    ["ironOverload", "iron", "blocked"],
    ["ironOverload", "vitaminC", "open"],
    ["wilsonDisease", "copper", "blocked"],
    ["folateMedicine", "folate", "capped"],
    ["heartBlockOrMyasthenia", "magnesium", "open"],
    ["smoker", "vitaminC", "open"],
  ] as const)("%s: %s is %s", (id, nutrient, status) => {
    expect(on(nutrient, id).status).toBe(status);
  });

  it("treats silence like a medicine that raises potassium", () => {
    const { reason: _silent, ...silent } = on("potassium", "preferNotToSay");
    const { reason: _medicine, ...medicine } = on("potassium", "potassiumRaisingMedicine");
    expect(silent).toEqual(medicine);
    expect(silent.limits).toEqual([
      { amount: 3400, kind: "cap", scope: "food", measuredBy: "potassium", over: "day" },
    ]);
  });

  it("keeps the usual potassium with kidney disease from being passed, without a target of ours", () => {
    const potassium = on("potassium", "kidneyDisease");
    expect(potassium.amount).toBeNull();
    expect(potassium.limits.map((limit) => limit.amount)).toEqual([3400]);
  });

  it("gives no extra protein with kidney disease, however active", () => {
    const person = man({ declarations: ["kidneyDisease"], activity: "veryActive" });
    const targets = personalTargets(person, TODAY, "omnivore");
    expect(targets.nutrients.protein.amount).toBeCloseTo(60, 9);
    expect(targets.macros.protein.low).toBeLessThanOrEqual(60);
    expect(targets.messages.some((message) => message.source === "Training")).toBe(false);
  });

  it("keeps calcium at its RDA with stones", () => {
    expect(on("calcium", "calciumStones")).toMatchObject({ amount: 1000, kind: "RDA" });
  });

  it("does not cut salt with lithium or Addison's disease", () => {
    for (const id of ["lithium", "adrenalInsufficiency"]) {
      const sodium = on("sodium", id);
      expect(sodium.amount).toBe(2300);
      expect(sodium.limits.map(({ kind, amount }) => [kind, amount])).toEqual([["cap", 3400]]);
    }
    expect(on("sodium", "lithium").freezeBand).toBe(0.2);
  });

  it("keeps the strictest of several caps", () => {
    const caps = on("sodium", "heartFailure", "hypertension", "kidneyDisease").limits;
    expect(caps.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["CDRR", 2300],
      ["cap", 2000],
    ]);
  });

  it("lets a block win over a hold", () => {
    expect(on("potassium", "potassiumRaisingMedicine", "kidneyDisease").status).toBe("blocked");
  });
});

describe("contradictions go to the clinician", () => {
  it.each([
    ["adrenalInsufficiency", "hypertension", "sodium"],
    ["lithium", "hypertension", "sodium"],
    ["lithium", "heartFailure", "sodium"],
    ["adrenalInsufficiency", "kidneyDisease", "sodium"],
    ["calciumStones", "highCalcium", "calcium"],
  ] as const)("%s and %s on %s", (one, other, nutrient) => {
    const targets = targetsOf(one, other);
    expect(targets.nutrients[nutrient]).toMatchObject({ amount: null, status: "blocked" });
    expect(targets.nutrients[nutrient].reason).toContain("ask your clinician");
    expect(targets.messages[0]).toMatchObject({ severity: "stop" });
    expect(targets.messages[0]?.text).toContain("opposite directions");
  });

  it("are not seen where there are none", () => {
    const texts = targetsOf("hypertension", "warfarin", "calciumStones").messages.map(
      (message) => message.text,
    );
    expect(texts.join(" ")).not.toContain("opposite directions");
  });
});

describe("what declarations and stages leave out of meals", () => {
  it.each([
    ["ironOverload", ["liver", "oyster"]],
    ["wilsonDisease", ["liver", "organMeat", "mollusc", "crustacean", "oyster"]],
    ["maoInhibitor", ["agedCheese", "curedMeat", "fermentedSoy", "broadBean", "alcohol"]],
    ["grapefruitMedicine", ["grapefruit"]],
    ["coeliac", ["gluten", "wheat"]],
    ["weakImmunity", ["rawSprouts", "rawEgg", "smokedFish", "softCheese", "curedMeat"]],
    ["tryingToConceive", ["liver", "highMercury", "mediumMercury", "rawSprouts", "rawEgg", "alcohol"]],
  ])("%s", (id, facts) => {
    for (const fact of facts) expect([fact, perWeek(man({ declarations: [id] }), fact)]).toEqual([fact, 0]);
  });

  it("holds for everybody: liver and cured meat once, Brazil nuts and red meat three times, no shark", () => {
    const of = (fact: string) => perWeek(man(), fact);
    expect([
      of("liver"),
      of("curedMeat"),
      of("brazilNut"),
      of("redMeat"),
      of("highMercury"),
      of("fish"),
    ]).toEqual([1, 1, 3, 3, 0, 4]);
    expect(of("alcohol")).toBeNull();
  });

  it("keeps fish at three low-mercury servings in pregnancy, breastfeeding and youth", () => {
    const people = [
      woman({ stage: { kind: "pregnant", weeks: 8, prePregnancyWeight: null } }),
      woman({ stage: { kind: "lactating", months: 3 } }),
      man({ age: 12 }),
    ];
    for (const person of people)
      expect([perWeek(person, "fish"), perWeek(person, "mediumMercury")]).toEqual([3, 0]);
  });

  it("gives no alcohol to anybody under 18, and no raw egg over 65", () => {
    expect(perWeek(man({ age: 17 }), "alcohol")).toBe(0);
    expect(perWeek(man({ age: 66 }), "rawEgg")).toBe(0);
    expect(perWeek(man({ age: 65 }), "rawEgg")).toBeNull();
  });
});

describe("energy and drinking", () => {
  it("hides calories and the weight goal with an eating disorder", () => {
    const { energy } = personalTargets(
      man({ declarations: ["eatingDisorder"], goal: "lose" }),
      TODAY,
      "omnivore",
    );
    expect(energy).toMatchObject({ show: false, notes: [], target: energy.requirement });
  });

  it("plans no weight loss while trying to become pregnant", () => {
    const person = woman({ declarations: ["tryingToConceive"], goal: "lose" });
    const { energy } = personalTargets(person, TODAY, "omnivore");
    expect(energy.target).toBe(energy.requirement);
    expect(energy.notes.join(" ")).toContain("trying to become pregnant");
  });

  it.each(["kidneyDisease", "heartFailure", "lithium", "waterTablets", "desmopressin", "lowSodiumHistory"])(
    "%s: no drinking numbers",
    (id) => {
      expect(hydrationAdvice(guardsFor(man({ declarations: [id] }), TODAY, "omnivore"))).toBe("thirst");
    },
  );

  it("gives no drinking numbers to minors and in pregnancy, and does to others", () => {
    const advice = (person: Person) => hydrationAdvice(guardsFor(person, TODAY, "omnivore"));
    expect(advice(man({ age: 17 }))).toBe("thirst");
    expect(advice(woman({ stage: { kind: "pregnant", weeks: 20, prePregnancyWeight: null } }))).toBe(
      "thirst",
    );
    expect(advice(man({ declarations: ["hypertension", "sodiumLoweringMedicine"] }))).toBe("numbers");
  });
});

describe("priorities", () => {
  it("refuses every nutrient that is not open and says why", () => {
    const targets = targetsOf("kidneyDisease");
    expect(priorityRefusal(targets, "potassium")).toContain("Potassium cannot be a priority for you.");
    expect(priorityRefusal(targets, "potassium")).toContain("build up in your blood");
    expect(priorityRefusal(targets, "iron")).toBeNull();
    expect(allowedPriorities(targets, ["potassium", "iron", "magnesium", "vitaminD"])).toEqual([
      "iron",
      "vitaminD",
    ]);
  });
});
