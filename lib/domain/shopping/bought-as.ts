// Pure. What is bought for a food that a recipe weighs in another form: cooked millet is bought dry, juice as fruit.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";

/** Cooked grain or pasta, and the dry food it is made of. Cooked pulses are bought as they are: in tins. */
const DRY_OF: Readonly<Record<FoodKey, FoodKey>> = {
  "20032": "20031",
  "20029": "20028",
  "20010": "20009",
  "20125": "20124",
  "20137": "20035",
  "20045": "20044",
  "20037": "20036",
  "20121": "20120",
  "20013": "20012",
  "20006": "20005",
  "20089": "20088",
  "20110": "20109",
  "20134": "20133",
  "20115": "20114",
  "08121": "08120",
  "11212": "11211",
};

/**
 * The same food in the form that shops sell, and how many edible grams of it one gram takes. Juice: SR28 says one lemon
 * yields 48 g, one lime 44 g. An egg has one white (33 g) and one yolk (17 g) of its 50 g.
 */
const PART_OF: Readonly<Record<FoodKey, readonly [FoodKey, number]>> = {
  "09152": ["09150", 58 / 48],
  "09160": ["09159", 67 / 44],
  "01124": ["01123", 50 / 33],
  "01125": ["01123", 50 / 17],
  "01129": ["01123", 1],
  "16357": ["16057", 1],
};

/** Comes from the tap. */
const NEVER_BOUGHT = new Set<FoodKey>(["14411", "14429"]);
export const isBought = (key: FoodKey): boolean => !NEVER_BOUGHT.has(key);

export type Bought = {
  readonly food: FoodKey;
  /** Edible grams of it for one gram of the recipe's food. */
  readonly factor: number;
};

/**
 * What to buy for a food of a recipe. What boils in water keeps its solids, so that dry grams follow from the water both
 * forms hold; a food whose water was not measured, or whose dry form is not in `foods`, is bought as it stands.
 */
export function boughtAs(key: FoodKey, foods: ReadonlyMap<FoodKey, Food>): Bought {
  const part = PART_OF[key];
  if (part && foods.has(part[0])) return { food: part[0], factor: part[1] };
  const dry = foods.get(DRY_OF[key] ?? "");
  const cookedWater = foods.get(key)?.per100g.water;
  const dryWater = dry?.per100g.water;
  if (!dry || cookedWater == null || dryWater == null) return { food: key, factor: 1 };
  return { food: dry.key, factor: (100 - cookedWater) / (100 - dryWater) };
}

/** Keys that must be loaded to answer `boughtAs` for these. */
export const boughtKeys = (keys: readonly FoodKey[]): FoodKey[] => [
  ...new Set(
    keys.flatMap((key) => [key, DRY_OF[key], PART_OF[key]?.[0]].filter((each) => each !== undefined)),
  ),
];

/** Every form of a food that recipes may name: lemons at home are lemon juice, too. */
export const formsOf = (key: FoodKey): FoodKey[] => [
  key,
  ...Object.keys(DRY_OF).filter((form) => DRY_OF[form] === key),
  ...Object.keys(PART_OF).filter((form) => PART_OF[form]?.[0] === key),
];
