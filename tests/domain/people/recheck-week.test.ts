import { beforeAll, describe, expect, it } from "vitest";
import { type PlannedWeek, recipeOf } from "#lib/domain/explanation/planned-week.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { recheckWeek } from "#lib/domain/people/recheck-week.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { MONDAY, person, planWeek } from "#tests/factories/planned-week.ts";

const profile = person();
let week: PlannedWeek;
beforeAll(() => {
  week = planWeek(profile).week;
});

const recheck = (changes: Partial<Profile>, today: IsoDate = MONDAY) =>
  recheckWeek({ ...profile, ...changes }, week, today);
const dishes = (wanted: (facts: readonly string[]) => boolean) =>
  week.meals.map((meal) => recipeOf(week, meal)).filter((recipe) => wanted(recipe.facts));

describe("a planned week against what was told since", () => {
  it("has nothing to say when nothing changed, nor about what is over", () => {
    expect(recheck({})).toEqual([]);
    expect(recheck({ diet: "vegan", declarations: ["kidneyDisease"] }, addDays(MONDAY, 7))).toEqual([]);
  });

  it("names the dishes that break a new diet", () => {
    const animal = dishes((facts) => facts.includes("animal"));
    expect(animal.length).toBeGreaterThan(0);
    const told = recheck({ diet: "vegan" }).find((text) => text.startsWith("Not vegan"));
    for (const dish of animal) expect(told).toContain(dish.name);
  });

  it("names the dishes with a new allergen, on days to come only", () => {
    const gluten = dishes((facts) => facts.includes("gluten"));
    expect(gluten.length).toBeGreaterThan(0);
    const told = recheck({ allergens: ["gluten"] }).join(" ");
    for (const dish of gluten) expect(told).toContain(dish.name);

    const sunday = addDays(MONDAY, 6);
    const left = new Set(
      week.meals.filter((meal) => meal.day === 6).map((meal) => recipeOf(week, meal).name),
    );
    const last = recheck({ allergens: ["gluten"] }, sunday).join(" ");
    for (const dish of gluten) expect(last.includes(dish.name)).toBe(left.has(dish.name));
  });

  it("names the dishes made with a food that is not eaten any more", () => {
    const recipe = recipeOf(week, week.meals[0]!);
    const { food, name } = recipe.contributions[0]!;
    const told = recheck({ dislikes: [{ key: food, name }] });
    expect(told.join(" ")).toContain(`Made with something you don't eat (${name})`);
    expect(told.join(" ")).toContain(recipe.name);
  });

  it("tells which priority a declaration blocks, in its own words", () => {
    const told = recheck({ declarations: ["kidneyDisease"] }).join(" ");
    expect(told).toContain("Potassium cannot be a priority for you");
    expect(told).toContain("Magnesium cannot be a priority for you");
  });

  it("tells what pregnancy rules out, though it began after the week did", () => {
    const mother = person({ sex: "female", birthDate: "1994-05-02" as IsoDate });
    const hers = planWeek(mother).week;
    const today = addDays(MONDAY, 2);
    const raw = { ...hers, recipes: Object.fromEntries(Object.entries(hers.recipes)) };
    const dinner = hers.meals.find((meal) => meal.day === 3 && meal.occasion === "dinner")!;
    raw.recipes[dinner.recipe] = { ...recipeOf(hers, dinner), facts: ["animal", "meat", "liver"] };
    const told = recheckWeek({ ...mother, reproductiveStage: "pregnant", stageSince: today }, raw, today);
    expect(told.join(" ")).toContain("Should not be in your plan");
    expect(told.join(" ")).toContain(recipeOf(hers, dinner).name);
  });

  it("tells days whose energy was meant for other needs", () => {
    expect(recheck({ activity: "veryActive" }).join(" ")).toContain("planned for a different energy target");
  });

  it("tells when time, meals or priorities are others now", () => {
    const short = { dinner: [0, 0, 0, 0, 0, 0, 0] };
    expect(recheck({ cookingMinutes: short }).join(" ")).toContain("Takes longer than the time you have now");
    expect(recheck({ occasions: ["breakfast", "dinner"] }).join(" ")).toContain(
      "you now want breakfast and dinner",
    );
    expect(recheck({ priorities: ["iron"] })).toEqual(["Planned for other priorities; now they are iron."]);
  });
});
