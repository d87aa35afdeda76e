import { describe, expect, it } from "vitest";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { previewHealth } from "#lib/use-cases/preview-health.ts";
import { prioritise } from "#lib/use-cases/prioritise.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";

const TODAY = "2026-11-23" as IsoDate;
const PLAIN = PERSONAS["omnivore man, Mg + K"]!;

function world(changed: Partial<Profile> = {}) {
  let profile: Profile = { ...PLAIN, ...changed };
  const ports = {
    profiles: {
      find: async () => profile,
      save: async (_: string, next: Profile) => {
        profile = next;
      },
    },
    weeks: { findFrom: async () => [], setConcerns: async () => {} },
  };
  const press = (nutrient: ScoredNutrient, wanted = true) =>
    prioritise(ports, "somebody", nutrient, wanted, TODAY);
  return { ports, press, priorities: () => profile.priorities };
}

describe("one press makes a nutrient a priority", () => {
  it("puts it last, and takes it back", async () => {
    const { press, priorities } = world();
    expect(await press("iron")).toEqual({ kind: "added", place: 3 });
    expect(priorities()).toEqual(["magnesium", "potassium", "iron"]);
    expect(await press("iron")).toEqual({ kind: "added", place: 3 });
    expect(await press("iron", false)).toEqual({ kind: "removed" });
    expect(priorities()).toEqual(["magnesium", "potassium"]);
  });

  it("refuses what is not for this person, and a seventh", async () => {
    const ill = world({ declarations: ["kidneyDisease"], priorities: ["iron"] });
    expect(await ill.press("potassium")).toMatchObject({ kind: "refused" });
    expect(ill.priorities()).toEqual(["iron"]);
    const full = world({
      priorities: ["magnesium", "potassium", "iron", "calcium", "folate", "zinc"],
    });
    expect(await full.press("fibre")).toMatchObject({ kind: "refused" });
  });

  it("keeps at least one", async () => {
    const { press, priorities } = world({ priorities: ["iron"] });
    expect(await press("iron", false)).toMatchObject({ kind: "refused" });
    expect(priorities()).toEqual(["iron"]);
  });
});

describe("what health answers would change, before they are saved", () => {
  it("tells conflicts and priorities on hold, and saves nothing", async () => {
    const { ports, priorities } = world();
    const preview = await previewHealth(ports, "somebody", ["kidneyDisease", "adrenalInsufficiency"], TODAY);
    expect(preview?.onHold).toEqual(["Magnesium", "Potassium"]);
    expect(preview?.conflicts.join()).toContain("ask your clinician");
    expect(priorities()).toEqual(["magnesium", "potassium"]);
  });
});
