// Pure. The food groups of USDA SR28. Source: SR28 documentation (2015), file FD_GROUP.

export const FOOD_GROUPS = {
  "0100": "Dairy and eggs",
  "0200": "Spices and herbs",
  "0300": "Baby foods",
  "0400": "Fats and oils",
  "0500": "Poultry",
  "0600": "Soups, sauces and gravies",
  "0700": "Sausages and luncheon meats",
  "0800": "Breakfast cereals",
  "0900": "Fruits and fruit juices",
  "1000": "Pork",
  "1100": "Vegetables",
  "1200": "Nuts and seeds",
  "1300": "Beef",
  "1400": "Beverages",
  "1500": "Fish and shellfish",
  "1600": "Legumes",
  "1700": "Lamb, veal and game",
  "1800": "Baked products",
  "1900": "Sweets",
  "2000": "Grains and pasta",
  "2100": "Fast foods",
  "2200": "Meals, entrées and sides",
  "2500": "Snacks",
  "3500": "American Indian and Alaska Native foods",
  "3600": "Restaurant foods",
} as const satisfies Readonly<Record<string, string>>;

export type FoodGroupCode = keyof typeof FOOD_GROUPS;
export const FOOD_GROUP_CODES = Object.keys(FOOD_GROUPS) as FoodGroupCode[];
export const isFoodGroupCode = (text: string): text is FoodGroupCode => Object.hasOwn(FOOD_GROUPS, text);
