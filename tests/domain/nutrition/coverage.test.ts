import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIntake, daysOutOfBand, meanAmount } from "#lib/domain/nutrition/coverage.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { day, partly } from "./intake.ts";
import { man, TODAY } from "./people.ts";

const targets = personalTargets(man({ age: 40 }), TODAY, "omnivore");
const today = (amounts: Parameters<typeof day>[0], of = targets) => assessIntake(of, [day(amounts)]).days[0]!;

describe("coverage of a day", () => {
  it("is the share of the target", () => {
    expect(today({ magnesium: 210 }).magnesium).toMatchObject({ share: 0.5, level: "short", atLeast: false });
    expect(today({ magnesium: 420 }).magnesium).toMatchObject({ share: 1, level: "met" });
  });

  it("says at least when a part was not measured, and counts that part as nothing", () => {
    expect(today({ magnesium: partly(210, 600) }).magnesium).toMatchObject({
      share: 0.5,
      level: "short",
      atLeast: true,
    });
  });

  it("warns near a limit and above it", () => {
    const level = (sodium: number) => today({ sodium }).sodium.level;
    expect(level(1600)).toBe("met");
    expect(level(2100)).toBe("nearLimit");
    expect(level(2300)).toBe("nearLimit");
    expect(level(2301)).toBe("overLimit");
  });

  it("holds the unmeasured part against a limit at its worst", () => {
    const { level, limits } = today({ sodium: partly(1600, 2400) }).sodium;
    expect(level).toBe("overLimit");
    expect(limits[0]?.standing).toBe("maybeOver");
  });

  it("never warns about magnesium, vitamin E or niacin from food", () => {
    const found = today({ magnesium: 700, vitaminE: 2000, niacin: 90 });
    expect(found.magnesium).toMatchObject({ level: "met", limits: [] });
    expect(found.vitaminE.limits).toEqual([]);
    expect(found.niacin).toMatchObject({ level: "met", limits: [] });
  });

  it("holds folic acid, not folate, and retinol, not vitamin A, against their limits", () => {
    expect(today({ folate: 1800, folicAcid: 200 }).folate.level).toBe("met");
    expect(today({ folate: 1800, folicAcid: 1100 }).folate.level).toBe("overLimit");
    const week = (amounts: Parameters<typeof day>[0]) => assessIntake(targets, [day(amounts)]).week;
    expect(week({ vitaminA: 6000, retinol: 300 }).vitaminA.level).toBe("met");
    expect(week({ vitaminA: 6000, retinol: 3500 }).vitaminA.level).toBe("overLimit");
  });

  it("leaves stored nutrients to the week", () => {
    const { days, week } = assessIntake(targets, [day({ vitaminB12: 0 }), day({ vitaminB12: 4.8 })]);
    expect(days.map((each) => each.vitaminB12.level)).toEqual(["weekly", "weekly"]);
    expect(days[0]?.vitaminB12.share).toBe(0);
    expect(week.vitaminB12).toMatchObject({ share: 1, level: "met" });
  });

  it("shows nothing low for a blocked nutrient, and calls a held one neither short nor met", () => {
    const kidney = personalTargets(man({ declarations: ["kidneyDisease"] }), TODAY, "omnivore");
    expect(today({ potassium: 10 }, kidney).potassium).toMatchObject({ level: "clinician", share: null });
    expect(today({ potassium: 3500 }, kidney).potassium.level).toBe("overLimit");
    const pressure = personalTargets(man({ declarations: ["potassiumRaisingMedicine"] }), TODAY, "omnivore");
    expect(today({ potassium: 3300 }, pressure).potassium.level).toBe("held");
    expect(today({ potassium: 3401 }, pressure).potassium.level).toBe("overLimit");
  });
});

describe("the mean day", () => {
  it("is complete only when every day is", () => {
    const days = [day({ iron: 10 }), day({ iron: partly(6, 12) })];
    expect(meanAmount(days, "iron")).toEqual({ known: 8, worst: 11, complete: false });
    expect(meanAmount([], "iron")).toEqual({ known: 0, worst: 0, complete: true });
  });

  it("never lets a lost measurement raise coverage", () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 7 }),
        (irons) => {
          const whole = assessIntake(
            targets,
            irons.map((iron) => day({ iron })),
          ).week.iron;
          const [first = 0, ...rest] = irons;
          const lost = [day({ iron: partly(0, first) }), ...rest.map((iron) => day({ iron }))];
          const without = assessIntake(targets, lost).week.iron;
          expect(without.share!).toBeLessThanOrEqual(whole.share!);
          expect(without.atLeast).toBe(true);
        },
      ),
    );
  });
});

describe("steady nutrients", () => {
  const { vitaminK } = personalTargets(man({ declarations: ["warfarin"] }), TODAY, "omnivore").nutrients;

  it("name the days that leave the band", () => {
    const days = [100, 100, 100, 130, 100, 70, 100].map((amount) => day({ vitaminK: amount }));
    expect(daysOutOfBand(vitaminK, days)).toEqual([3, 5]);
  });

  it("accept the band's own edge, and ask nothing of other nutrients", () => {
    expect(
      daysOutOfBand(
        vitaminK,
        [80, 120].map((amount) => day({ vitaminK: amount })),
      ),
    ).toEqual([]);
    expect(daysOutOfBand(targets.nutrients.iron, [day({ iron: 1 }), day({ iron: 99 })])).toEqual([]);
  });
});
