import { describe, expect, it } from "vitest";
import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import { weekFor } from "#lib/domain/explanation/week-for.ts";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import { companionOfGuest, companionOfMember } from "#lib/domain/people/companion.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { MONDAY, person } from "../../factories/planned-week.ts";
import { cookbook } from "../../factories/real-cookbook.ts";

const member = (declarations: readonly string[]) =>
  companionOfMember(
    {
      id: "ana",
      name: "Ana",
      profile: person({ sex: "female", allergens: ["peanut"], declarations }),
      never: [],
      presence: { lunch: "apart" },
    },
    MONDAY,
  );
const TOM = companionOfGuest(
  {
    id: "tom",
    name: "Tom",
    birthDate: "2014-02-03" as IsoDate,
    sex: "male",
    height: centimetres(145),
    weight: kilograms(38),
    activity: "active",
    diet: "omnivore",
    allergens: [],
    presence: { breakfast: "away", lunch: "away", snack: "away" },
  },
  MONDAY,
);

describe("somebody else at the table", () => {
  it.each(DECLARATION_IDS)("is seen the same by others whether or not they declare %s", (declaration) => {
    expect(member([declaration]).shown).toEqual(member([]).shown);
  });

  it("carries figures for the planner, and no word of why they are what they are", () => {
    for (const declaration of DECLARATION_IDS) {
      const { targets } = member([declaration]);
      expect(targets.messages).toEqual([]);
      expect(targets.energy.show).toBe(false);
      expect(Object.values(targets.nutrients).every(({ reason }) => reason === null)).toBe(true);
      expect(new Set(targets.foodRules.map(({ reason }) => reason)).size).toBeLessThanOrEqual(1);
    }
  });
});

describe("a week from one pot", () => {
  const basis = basisFor(person(), MONDAY, 2, {
    adjustments: [],
    useUp: [],
    companions: [member(["warfarin"]), TOM],
  });
  const problem = buildProblem(basis, cookbook);
  const { meals } = searchWeek(problem, { seed: 3, moves: 4_000 });
  const recipes = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
  const week = assembleWeek(basis, problem, meals, recipes, new Set());

  it("gives each eater their own plates, at the meals they have", () => {
    expect(
      week.meals
        .filter(({ occasion }) => occasion === "dinner")
        .map(({ plates }) => plates?.map(({ eater }) => eater)),
    ).toEqual([
      ["ana", "tom"],
      ["ana", "tom"],
    ]);
    expect(week.apart?.map(({ occasion, day }) => `${day} ${occasion}`)).toEqual(["0 lunch", "1 lunch"]);
    const ana = weekFor(week, "ana")!;
    expect(ana.meals).toHaveLength(8);
    const tom = weekFor(week, "tom")!;
    expect(tom.meals.map(({ occasion }) => occasion)).toEqual(["dinner", "dinner"]);
    expect(weekFor(week, "somebody")).toBeNull();
  });

  it("judges who only comes to dinner by a dinner's share", () => {
    const tom = weekFor(week, "tom")!;
    const share = problem.occasions.find(({ occasion }) => occasion === "dinner")!.share;
    expect(tom.basis.targets.energy.target).toBeCloseTo(TOM.shown.energy.target * share, 6);
    const iron = TOM.shown.nutrients.iron.amount! * share;
    expect(viewWeek(tom).coverage.find(({ nutrient }) => nutrient === "iron")?.mean.target).toBeCloseTo(
      iron,
      9,
    );
  });

  it("shows the person the others' names and plates, and nothing of their targets", () => {
    const view = JSON.stringify(viewWeek(week));
    expect(view).toContain("Ana");
    for (const word of ["warfarin", "anticoagul", "foodRules", "presence"]) expect(view).not.toContain(word);
    expect(JSON.stringify(viewWeek(weekFor(week, "ana")!))).not.toContain("warfarin");
  });
});
