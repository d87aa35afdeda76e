// Pure. Is one serving something people would put on a plate? Bounds of energy, weight and portion.
// Sources: shares of day energy by meal from US intake surveys (NHANES) widened, at 2,000 kcal; portions from USDA
// household weights and the Dietary Guidelines for Americans 2020-2025; the upper ends are choices of this project.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import { isCookingLiquid } from "./cooking-yields.ts";
import type { Recipe, RecipeFacts, Slot } from "./recipe.ts";
import { familyOf, recipeTraits } from "./recipe-traits.ts";
import { isCookedBefore, retentionClassOf } from "./retention-class.ts";

/** "wrong" must be mended; "note" is for the author to judge. */
export interface RecipeRemark {
  readonly weight: "wrong" | "note";
  readonly message: string;
}

interface SlotBounds {
  readonly energy: readonly [low: number, high: number];
  readonly grams: readonly [low: number, high: number];
  readonly mostSodium: number;
}

export const SLOT_BOUNDS: Readonly<Record<Slot, SlotBounds>> = {
  breakfast: { energy: [300, 700], grams: [150, 900], mostSodium: 900 },
  lunch: { energy: [400, 800], grams: [250, 900], mostSodium: 1100 },
  dinner: { energy: [500, 900], grams: [250, 900], mostSodium: 1200 },
  snack: { energy: [60, 500], grams: [30, 400], mostSodium: 500 },
};

/** Sodium worth a second look in one serving: a third of the 2,300 mg a day of the sodium guideline (CDRR, 2019). */
const SODIUM_NOTE = 770;

interface Cap {
  readonly what: string;
  /** Most grams as bought in one serving. */
  readonly most: number;
  readonly is: (food: Food) => boolean;
}

const named = (pattern: RegExp) => (food: Food) => pattern.test(food.description);
const dry = (food: Food) => !isCookedBefore(food) && food.groupCode !== "1800";

const CAPS: readonly Cap[] = [
  { what: "table salt", most: 3, is: named(/^salt, table/i) },
  { what: "Brazil nuts", most: 10, is: named(/brazilnut/i) },
  {
    what: "oil or fat",
    most: 25,
    is: (food) => food.groupCode === "0400" && /oil|fat|lard|margarine/i.test(food.description),
  },
  { what: "sugar, honey or syrup", most: 30, is: named(/^(sugars?,|honey|syrups?,|molasses)/i) },
  { what: "spice", most: 6, is: (food) => food.groupCode === "0200" && /^spices/i.test(food.description) },
  {
    what: "nuts or seeds",
    most: 50,
    is: (food) => familyOf(food) === "nuts" && !/coconut/i.test(food.description),
  },
  {
    what: "hard cheese",
    most: 70,
    is: (food) => familyOf(food) === "cheese" && !/cottage|ricotta|fresco|cream/i.test(food.description),
  },
  { what: "fresh cheese", most: 250, is: named(/^cheese, (cottage|ricotta)/i) },
  { what: "milk or yogurt", most: 350, is: (food) => familyOf(food) === "dairy" },
  { what: "egg", most: 160, is: (food) => familyOf(food) === "egg" },
  { what: "meat", most: 260, is: (food) => familyOf(food) === "redMeat" || familyOf(food) === "poultry" },
  { what: "liver", most: 140, is: (food) => familyOf(food) === "liver" },
  { what: "fish", most: 215, is: (food) => familyOf(food) === "fish" },
  { what: "shellfish", most: 200, is: (food) => familyOf(food) === "shellfish" },
  {
    what: "dry pulses",
    most: 120,
    is: (food) => familyOf(food) === "legume" && dry(food) && food.groupCode === "1600",
  },
  { what: "cooked or tinned pulses", most: 270, is: (food) => familyOf(food) === "legume" && !dry(food) },
  { what: "tofu or tempeh", most: 220, is: named(/tofu|tempeh/i) },
  { what: "dry grain", most: 140, is: (food) => familyOf(food) === "grain" && dry(food) },
  { what: "bread", most: 170, is: (food) => food.groupCode === "1800" },
  { what: "potato", most: 400, is: (food) => familyOf(food) === "potato" },
  { what: "dried fruit", most: 50, is: (food) => retentionClassOf(food).name === "driedFruit" },
];

/** What stands against a recipe's serving, checked against its first slot; its other slots only earn notes. */
export function boundRemarks(
  recipe: Recipe,
  facts: RecipeFacts,
  foods: ReadonlyMap<FoodKey, Food>,
): RecipeRemark[] {
  const remarks: RecipeRemark[] = [];
  const energy = facts.perServing.energy.known;
  const sodium = facts.perServing.sodium.known;
  const weight = facts.servingGrams ?? rawGrams(facts);
  for (const [index, slot] of recipe.slots.entries()) {
    const bounds = SLOT_BOUNDS[slot];
    const say = (message: string) => remarks.push({ weight: index === 0 ? "wrong" : "note", message });
    const within = (n: number, [low, high]: readonly [number, number]) => n >= low && n <= high;
    if (!within(energy, bounds.energy))
      say(`${Math.round(energy)} kcal a serving; a ${slot} has ${bounds.energy.join(" to ")}`);
    if (!within(weight, bounds.grams))
      say(`about ${Math.round(weight)} g a serving; a ${slot} has ${bounds.grams.join(" to ")} g`);
    if (sodium > bounds.mostSodium)
      say(`${Math.round(sodium)} mg sodium a serving; a ${slot} has at most ${bounds.mostSodium} mg`);
  }
  const note = (message: string) => remarks.push({ weight: "note", message });
  if (sodium > SODIUM_NOTE)
    note(`${Math.round(sodium)} mg sodium is more than a third of a day's ${SODIUM_NOTE * 3} mg`);
  const traits = recipeTraits(facts, foods);
  if (recipe.slots[0] !== "snack") {
    if (!traits.proteinSource) note("no protein food brings 6 g of protein");
    if (!traits.vegetableOrFruit) note("less than 40 g vegetable or fruit a serving");
  }
  remarks.push(...capRemarks(facts, foods));
  return remarks;
}

function rawGrams(facts: RecipeFacts): number {
  return facts.contributions.reduce((sum, part) => sum + part.grams, 0);
}

function capRemarks(facts: RecipeFacts, foods: ReadonlyMap<FoodKey, Food>): RecipeRemark[] {
  const inServing = facts.contributions.flatMap((part) => {
    const food = foods.get(part.food);
    return food && !isCookingLiquid(food) ? [{ food, grams: part.grams }] : [];
  });
  return CAPS.flatMap(({ what, most, is }): RecipeRemark[] => {
    const total = inServing.filter(({ food }) => is(food)).reduce((sum, part) => sum + part.grams, 0);
    // Half a gram of grace: an author rounds.
    if (total <= most + 0.5) return [];
    return [{ weight: "wrong", message: `${Math.round(total)} g ${what} a serving; at most ${most} g` }];
  });
}
