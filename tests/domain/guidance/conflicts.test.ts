import { describe, expect, it } from "vitest";
import { effectsOf } from "#components/people/guard-effects.ts";
import { conflictsAmong } from "#lib/domain/guidance/conflicts.ts";
import { DECLARATION_IDS, DECLARATIONS, guardsFor } from "#lib/domain/guidance/declarations.ts";
import { guardsOnNutrient } from "#lib/domain/guidance/guards-on-nutrient.ts";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { man, TODAY } from "../nutrition/people.ts";

const guards = (...declarations: string[]) => guardsFor(man({ declarations }), TODAY, "omnivore");
const effects = (...declarations: string[]) =>
  effectsOf(guards(...declarations), personalTargets(man({ declarations }), TODAY, "omnivore"));

describe("answers that pull in opposite directions", () => {
  it.each([
    ["lithium", "heartFailure"],
    ["lithium", "hypertension"],
    ["adrenalInsufficiency", "kidneyDisease"],
    ["calciumStones", "highCalcium"],
  ])("%s and %s: no number, ask your clinician", (one, other) => {
    const found = conflictsAmong(guards(one, other));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("ask your clinician");
  });

  it("is said of nothing that stands alone", () => {
    for (const id of DECLARATION_IDS) expect(conflictsAmong(guards(id))).toEqual([]);
  });

  it("stays said whatever else is ticked", () => {
    for (const id of DECLARATION_IDS)
      expect(conflictsAmong(guards("lithium", "heartFailure", id)).length).toBeGreaterThan(0);
  });
});

/** Every row of the table of guards, and what the person is told at once. */
describe("every declaration says what it changes", () => {
  it.each([
    ["kidneyDisease", /hold potassium under/, /potassium.*as priorities/],
    ["potassiumRaisingMedicine", /hold potassium under/, /push potassium/],
    ["adrenalInsufficiency", /keep sodium/, /potassium as a priority/],
    ["waterTablets", /^$/, /how much to drink/],
    ["heartFailure", /sodium under 2,000 mg every day/, /how much to drink/],
    ["hypertension", /sodium under 2,300 mg every day/, /push sodium/],
    ["lithium", /keep sodium steady/, /how much to drink/],
    ["warfarin", /vitamin K steady/, /vitamin K|^$/],
    ["highCalcium", /sodium under 2,300/, /calcium and vitamin D as priorities/],
    ["calciumStones", /calcium at an ordinary amount/, /vitamin D as a priority/],
    ["ironOverload", /leave out liver/, /iron as a priority/],
    ["wilsonDisease", /leave out/, /copper as a priority/],
    ["tryingToConceive", /leave out/, /aim at losing weight/],
    ["eatingDisorder", /^$/, /show calories or weight/],
    ["lowSodiumHistory", /^$/, /how much to drink/],
    ["desmopressin", /^$/, /how much to drink/],
    ["maoInhibitor", /leave out/, /^$/],
    ["grapefruitMedicine", /leave out grapefruit/, /^$/],
    ["folateMedicine", /^$/, /push folate/],
    ["coeliac", /leave out/, /^$/],
    ["smoker", /raise your target for vitamin C by 35 mg/, /^$/],
    ["preferNotToSay", /hold potassium under/, /push potassium/],
  ])("%s", (id, does, doesNot) => {
    const told = effects(id);
    expect(told.does.join("; ")).toMatch(does);
    expect(told.doesNot.join("; ")).toMatch(doesNot);
  });

  it("with a message and a source, those that change no figure too", () => {
    for (const { message, sources } of DECLARATIONS) {
      expect(message.length).toBeGreaterThan(30);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("and stands on the page of every nutrient it blocks, caps or holds", () => {
    for (const guard of DECLARATIONS)
      for (const action of guard.actions)
        if ("nutrient" in action)
          expect(guardsOnNutrient(action.nutrient).map((each) => each.guard.id)).toContain(guard.id);
    for (const nutrient of SCORED_NUTRIENTS)
      for (const { guard, effect } of guardsOnNutrient(nutrient))
        expect(effect ?? guard.message).toMatch(/\S/);
  });
});
