// What a week may never do, checked from the foods themselves and in plain loops, apart from the planner's own code.
import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { PlannedWeek, WeekMeal, WeekRecipe } from "#lib/domain/explanation/planned-week.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { catalogue } from "../../factories/real-cookbook.ts";

// SR28 food groups: 0100 dairy and egg, 0500 poultry, 0700 sausages, 1000 pork, 1300 beef, 1500 fish and shellfish,
// 1700 lamb, veal and game.
const MEAT = ["0500", "0700", "1000", "1300", "1700"];
const GROUPS_AGAINST: Readonly<Record<Diet, readonly string[]>> = {
  omnivore: [],
  pescatarian: MEAT,
  vegetarian: [...MEAT, "1500"],
  vegan: [...MEAT, "1500", "0100"],
};

const inGroup = (group: string, words: RegExp) => (description: string, code: string) =>
  code === group && words.test(description);
const named = (words: RegExp) => (description: string) => words.test(description);

/** Foods that plainly are the allergen, told by group and USDA's own description. */
const ALLERGEN_FOODS: Readonly<Record<Allergen, (description: string, group: string) => boolean>> = {
  milk: inGroup("0100", /^(milk|cheese|yogurt|butter|cream|sour cream|whey|parmesan)/i),
  egg: inGroup("0100", /^egg/i),
  fish: inGroup("1500", /^fish/i),
  crustacean: inGroup("1500", /shrimp|crab|lobster|crayfish/i),
  mollusc: inGroup("1500", /mussel|clam|oyster|scallop|squid|octopus/i),
  gluten: named(
    /^(wheat|bulgur|couscous|barley|rye|spelt|semolina|pasta|spaghetti|bread, (whole|white|wheat|rye))/i,
  ),
  soy: named(/^(soy|tofu|miso|tempeh|edamame|natto)/i),
  peanut: named(/^(peanut|oil, peanut)/i),
  treeNut: named(/^nuts, (almond|walnut|cashew|hazelnut|pecan|pistachio|brazil|macadamia|pine)/i),
  sesame: named(/sesame|tahini/i),
  mustard: named(/mustard/i),
  celery: named(/^celery|^celeriac/i),
  lupin: named(/^lupin/i),
};

export const breaksDiet = (diet: Diet, recipe: { readonly foods: readonly string[] }): string | undefined =>
  recipe.foods.find((key) => GROUPS_AGAINST[diet].includes(catalogue.get(key)!.groupCode));

export const holdsAllergen = (
  allergen: Allergen,
  recipe: { readonly foods: readonly string[] },
): string | undefined =>
  recipe.foods.find((key) => {
    const { description, groupCode } = catalogue.get(key)!;
    return ALLERGEN_FOODS[allergen](description, groupCode);
  });

const foodsOf = (recipe: WeekRecipe) => ({ foods: recipe.contributions.map((part) => part.food) });

/** Every hard constraint a week breaks, in words; locked meals are the person's own choice. */
export function brokenConstraints(week: PlannedWeek): string[] {
  const { basis } = week;
  const broken: string[] = [];
  const say = (meal: WeekMeal, what: string) => broken.push(`day ${meal.day} ${meal.occasion}: ${what}`);
  const uses = new Map<string, number>();
  const dinners = new Map<string, number>();
  const seen = new Set<string>();
  const pots = new Map<string, number>();
  const weeks = Math.ceil(basis.days / 7);
  if (week.meals.length !== basis.days * basis.occasions.length) broken.push("a meal is missing");
  for (const meal of week.meals) {
    const recipe = week.recipes[meal.recipe]!;
    uses.set(recipe.id, (uses.get(recipe.id) ?? 0) + 1);
    // A left-over of a pot cooked within its keeping days is no dinner cooked again.
    const pot = pots.get(recipe.id);
    const leftover = basis.leftoverMeals > 0 && pot !== undefined && meal.day - pot <= recipe.keepsDays;
    if (!leftover) pots.set(recipe.id, meal.day);
    if (meal.occasion === "dinner" && !leftover) dinners.set(recipe.id, (dinners.get(recipe.id) ?? 0) + 1);
    if (seen.has(`${meal.day} ${recipe.id}`)) say(meal, "twice in a day");
    seen.add(`${meal.day} ${recipe.id}`);
    const slot = /[sS]nack$/.test(meal.occasion) ? "snack" : meal.occasion;
    if (!(recipe.slots as readonly string[]).includes(slot)) say(meal, `${recipe.name} is no ${slot}`);
    if (meal.locked) continue;
    const weekday = (new Date(`${basis.startDate}T12:00:00Z`).getUTCDay() + 6 + meal.day) % 7;
    const minutes = basis.cookingMinutes[meal.occasion]?.[weekday] ?? Number.POSITIVE_INFINITY;
    if (recipe.totalMinutes > minutes) say(meal, `takes ${recipe.totalMinutes} of ${minutes} minutes`);
    const steps = meal.portion / recipe.portionStep;
    if (Math.abs(steps - Math.round(steps)) > 1e-9)
      say(meal, `${meal.portion} is no step of ${recipe.portionStep}`);
    if (meal.portion < 0.5 || meal.portion > 2) say(meal, `${meal.portion} servings`);
    if (breaksDiet(basis.diet, foodsOf(recipe))) say(meal, `${recipe.name} is not ${basis.diet}`);
    for (const allergen of basis.allergens)
      if (holdsAllergen(allergen, foodsOf(recipe)) || recipe.facts.includes(allergen)) say(meal, allergen);
    for (const { key } of basis.dislikes) if (foodsOf(recipe).foods.includes(key)) say(meal, `holds ${key}`);
    for (const rule of basis.targets.foodRules)
      if (rule.perWeek === 0 && recipe.facts.includes(rule.fact)) say(meal, rule.fact);
  }
  for (const [id, count] of uses) if (count > 2 * weeks) broken.push(`${id} comes ${count} times`);
  for (const [id, count] of dinners) if (count > weeks) broken.push(`${id} is dinner ${count} times`);
  for (const rule of basis.targets.foodRules) {
    const times = week.meals.filter((meal) => week.recipes[meal.recipe]!.facts.includes(rule.fact)).length;
    if (rule.perWeek > 0 && times > rule.perWeek * weeks) broken.push(`${rule.fact} comes ${times} times`);
  }
  return broken;
}

/** A day's sum of a column, unmeasured parts taken at their worst when `part` says so. */
export const dayTotal = (week: PlannedWeek, day: number, column: NutrientId, part: "known" | "worst") =>
  week.meals
    .filter((meal) => meal.day === day)
    .reduce((sum, meal) => sum + week.recipes[meal.recipe]!.perServing[column][part] * meal.portion, 0);

/** Days whose energy lies outside ±5 % of the target. */
export const daysOffEnergy = (week: PlannedWeek): number[] =>
  Array.from({ length: week.basis.days }, (_, day) => day).filter((day) => {
    const off = dayTotal(week, day, "energy", "known") / week.basis.targets.energy.target - 1;
    return Math.abs(off) > 0.05;
  });

/** Every limit the week passes, on the worst case of what is not measured. */
export function passedLimits(week: PlannedWeek): string[] {
  const { days, targets } = week.basis;
  const passed: string[] = [];
  for (const target of Object.values(targets.nutrients))
    for (const { measuredBy, amount, over } of target.limits) {
      if (measuredBy === null) continue;
      const totals = Array.from({ length: days }, (_, day) => dayTotal(week, day, measuredBy, "worst"));
      const mean = totals.reduce((sum, total) => sum + total, 0) / days;
      const worst = over === "day" ? Math.max(...totals) : mean;
      if (worst > amount * (1 + 1e-9)) passed.push(`${measuredBy}: ${worst} of ${amount} a ${over}`);
    }
  return passed;
}
