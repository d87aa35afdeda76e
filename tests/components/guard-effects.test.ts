import { describe, expect, it } from "vitest";
import { effectsOf } from "#components/people/guard-effects.ts";
import { DECLARATION_IDS, guardsFor } from "#lib/domain/guidance/declarations.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { personOn } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";

const DAY = "2026-11-23" as IsoDate;

function effects(...declarations: string[]) {
  const profile = { ...PERSONAS["omnivore man, Mg + K"]!, declarations };
  const person = personOn(profile, DAY);
  return effectsOf(guardsFor(person, DAY, profile.diet), personalTargets(person, DAY, profile.diet));
}

describe("what an answer about health changes, in words", () => {
  it("is nothing for nothing", () => {
    expect(effects()).toEqual({ does: [], doesNot: [] });
  });

  it("names what is not pushed and what is left out", () => {
    const { does, doesNot } = effects("ironOverload", "potassiumRaisingMedicine");
    expect(does).toContain("leave out liver and oysters");
    expect(does).toContain("hold potassium under 3,400 mg every day");
    expect(doesNot).toEqual([
      "take iron as a priority, set a target for it, or call it low",
      "push potassium beyond the usual intake",
    ]);
  });

  it("gives the strictest of several caps, once", () => {
    const caps = effects("hypertension", "heartFailure", "highCalcium").does;
    expect(caps.filter((text) => text.includes("sodium"))).toEqual(["hold sodium under 2,000 mg every day"]);
  });

  it("claims nothing about a nutrient that two answers pull apart", () => {
    const { does, doesNot } = effects("lithium", "hypertension");
    expect(does.join(" ")).not.toContain("sodium");
    expect(doesNot).toContain("take sodium as a priority, set a target for it, or call it low");
  });

  it("never says a thing twice, whatever is ticked", () => {
    const all = effects(...DECLARATION_IDS);
    const lines = [...all.does, ...all.doesNot];
    expect(new Set(lines).size).toBe(lines.length);
    expect(all.doesNot).toContain("show calories or weight");
    for (const id of DECLARATION_IDS) {
      const { does, doesNot } = effects(id);
      expect(`${does} ${doesNot}`).not.toMatch(/undefined|null|NaN/);
    }
  });
});
