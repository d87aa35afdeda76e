import { describe, expect, it } from "vitest";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { settlePriorities, splitPriorities } from "#lib/domain/people/priority-list.ts";
import { personOn } from "#lib/domain/people/profile.ts";
import { MONDAY, person } from "#tests/factories/planned-week.ts";

const targets = (...declarations: string[]) => {
  const profile = person({ declarations });
  return personalTargets(personOn(profile, MONDAY), MONDAY, profile.diet);
};

describe("the list of priorities", () => {
  it("stands whole without a reason against it", () => {
    expect(splitPriorities(targets(), ["potassium", "iron"])).toEqual({
      active: ["potassium", "iron"],
      paused: [],
    });
  });

  it("pauses what a declaration blocks, with the declaration's own words", () => {
    const { active, paused } = splitPriorities(targets("kidneyDisease"), ["potassium", "iron", "magnesium"]);
    expect(active).toEqual(["iron"]);
    expect(paused.map(({ nutrient }) => nutrient)).toEqual(["potassium", "magnesium"]);
    expect(paused[0]?.reason).toContain("can build up in your blood");
  });

  it("keeps those on hold behind the others, and brings back no more than six", () => {
    const seven = ["potassium", "iron", "zinc", "copper", "calcium", "folate", "fibre"] as const;
    const held = settlePriorities(targets("kidneyDisease"), seven);
    expect(held).toEqual(["iron", "zinc", "copper", "calcium", "folate", "fibre", "potassium"]);
    expect(settlePriorities(targets(), held)).toEqual(held.slice(0, 6));
  });
});
