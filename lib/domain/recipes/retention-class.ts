// Pure. Which class of the retention table a food belongs to. USDA's own choice where it made one, else by group and
// name; vegetables follow the classes USDA's recipes use (onion, peas, maize, squash and aubergine count as roots).
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import { USDA_CLASS_OF_FOOD } from "./retention-class-data.ts";
import { RETENTION_CLASSES, type RetentionClass } from "./retention-class-names.ts";

const usdaClasses: ReadonlyMap<FoodKey, RetentionClass> = new Map(
  RETENTION_CLASSES.flatMap((name) =>
    (USDA_CLASS_OF_FOOD[name] ?? "")
      .trim()
      .split(/\s+/)
      .map((key) => [key, name] as const),
  ),
);

/** Finfish above this share of fat is "fatty" in the table. */
const FATTY_FISH_PERCENT = 5;

type Rule = readonly [pattern: RegExp, name: RetentionClass];

/** Rules that go before USDA's assignment: its recipes mixed classes, or the table is better served by another. */
const FIRST: readonly Rule[] = [
  [/^(tofu|soybean, curd|tempeh)/i, "legumeCooked"],
  [/^lentils, (raw|pink)/i, "legumeQuick"],
  [/^soup|^gravy/i, "unlisted"],
  [/^noodles, chinese, cellophane/i, "pasta"],
  [/^rice flour/i, "flour"],
  [/^soymilk|^beverages?,.*milk/i, "milk"],
];

const byName =
  (rules: readonly Rule[], otherwise: RetentionClass) =>
  (food: Food): RetentionClass =>
    rules.find(([pattern]) => pattern.test(food.description))?.[1] ?? otherwise;

const BY_GROUP: Readonly<Record<string, (food: Food) => RetentionClass>> = {
  "0100": byName(
    [
      [/^butter/i, "unlisted"],
      [/^cheese|^parmesan/i, "cheese"],
      [/^egg/i, "egg"],
    ],
    "milk",
  ),
  "0200": byName([[/fresh/i, "greens"]], "unlisted"),
  "0500": byName(
    [
      [/liver/i, "liver"],
      [/giblets|gizzard|heart/i, "organMeat"],
      [/turkey/i, "turkey"],
    ],
    "chicken",
  ),
  "0700": byName([[/raw|fresh|unprepared/i, "sausageRaw"]], "sausageReady"),
  "0800": byName(
    [
      [/granola|muesli|ready-to-eat/i, "flour"],
      [/oat/i, "oatmeal"],
      [/wheat germ|bran/i, "flour"],
    ],
    "cereal",
  ),
  "0900": byName(
    [
      [/^(grapefruit|lemon|lime|orange|tangerine|clementine|pummelo|kumquat)/i, "citrus"],
      [/\b(dried|raisins|dates|prunes|dehydrated|currants, zante)\b/i, "driedFruit"],
    ],
    "fruit",
  ),
  "1000": byName(
    [
      [/liver/i, "liver"],
      [/variety meats/i, "organMeat"],
      [/cured|bacon|\bham\b.*(cured|canned)/i, "curedPork"],
    ],
    "pork",
  ),
  "1100": byName(
    [
      [/^(sweet potato|yam)/i, "sweetPotato"],
      [/^potato/i, "potato"],
      [/^tomato(?!illo)/i, "tomato"],
      [
        /^(spinach|kale|collards|chard|mustard greens|mustard spinach|turnip greens|beet greens|dandelion|watercress|arugula|parsley|coriander|cress|chicory greens|amaranth leaves|grape leaves|seaweed|endive|purslane|cabbage, chinese \(pak|sweet potato leaves|pumpkin leaves|lambsquarters|dock|sorrel|epazote|lettuce, cos|vinespinach)/i,
        "greens",
      ],
      [
        /^(onion|garlic|leek|shallot|ginger|carrot|beet|turnip|parsnip|rutabaga|radish|celeriac|taro|cassava|burdock|yambean|jerusalem|salsify|lotus|peas, green|peas and|corn|lima|pigeon|soybeans, green|edamame|squash|pumpkin|gourd|eggplant|chayote|waterchestnut|bamboo shoots, canned|vegetables, mixed|broadbeans|cowpeas)/i,
        "rootVegetable",
      ],
    ],
    "vegetable",
  ),
  "1200": () => "nuts",
  "1300": byName(
    [
      [/liver/i, "liver"],
      [/variety meats/i, "organMeat"],
    ],
    "beef",
  ),
  "1400": byName([[/^alcoholic/i, "alcohol"]], "unlisted"),
  "1500": (food) => {
    if (/squid|octopus|cuttlefish|roe|frog|turtle/i.test(food.description)) return "seafoodOther";
    if (/^(crustaceans|mollusks)/i.test(food.description)) return "shellfish";
    return (food.per100g.fat ?? 0) > FATTY_FISH_PERCENT ? "fishFatty" : "fishLean";
  },
  "1600": byName(
    [
      [/^(soy sauce|miso|papad|.*meatless)/i, "unlisted"],
      [/peanut/i, "nuts"],
      [/flour|noodles|vermicelli|protein/i, "flour"],
      [/canned|cooked|boiled|hummus|falafel|natto|refried|burger|stewed/i, "legumeCooked"],
      [/^(peas, green, split|peas, split|cowpeas)/i, "legumeQuick"],
      [/^(chickpeas|broadbeans|soybeans|lupins)/i, "legumeSlow"],
    ],
    "legumeMedium",
  ),
  "1700": byName(
    [
      [/liver/i, "liver"],
      [/variety meats/i, "organMeat"],
      [/^veal/i, "veal"],
      [/^lamb/i, "lamb"],
    ],
    "beef",
  ),
  "1800": byName([[/leavening agents, baking/i, "unlisted"]], "flour"),
  "2000": byName(
    [
      [/^(pasta|spaghetti|macaroni|noodles|rice noodles)/i, "pasta"],
      [/^(rice bran)/i, "flour"],
      [/^(rice|wild rice)/i, "rice"],
      [/flour|meal|starch|semolina|germ|bran/i, "flour"],
    ],
    "cereal",
  ),
  "2500": byName([[/jerky|sausage|beef/i, "unlisted"]], "flour"),
};

/** True for food that was cooked, canned or baked before it was bought: only being heated again costs nutrients. */
export function isCookedBefore(food: Food): boolean {
  if (food.groupCode === "1800") return !/leavening|\bdough\b|phyllo/i.test(food.description);
  return /\b(cooked|canned|boiled|baked|roasted|fried|stewed|broiled|toasted|ready-to-eat|hummus|tofu|tempeh|smoked)\b|, prepared/i.test(
    food.description.replace(/uncooked/gi, ""),
  );
}

interface ClassOfFood {
  readonly name: RetentionClass;
  /** True when USDA itself assigned it in its survey recipes. */
  readonly usda: boolean;
}

/** Asked for the same food many times over; the answer depends on nothing else. */
const answers = new WeakMap<Food, ClassOfFood>();

/** The class of a food. */
export function retentionClassOf(food: Food): ClassOfFood {
  let answer = answers.get(food);
  if (!answer) {
    answer = classOf(food);
    answers.set(food, answer);
  }
  return answer;
}

function classOf(food: Food): ClassOfFood {
  const first = FIRST.find(([pattern]) => pattern.test(food.description))?.[1];
  if (first) return { name: first, usda: false };
  const usda = usdaClasses.get(food.key);
  if (usda) return { name: usda, usda: true };
  return { name: BY_GROUP[food.groupCode]?.(food) ?? "unlisted", usda: false };
}
