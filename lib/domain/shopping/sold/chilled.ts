// Pure. Dairy, eggs, tofu, meat, fish, bread and frozen food: how shops sell them, edible or drained grams.
import {
  BAG,
  BOTTLE,
  CARTON,
  FILLET,
  LOAF,
  loose,
  PACK,
  POT,
  pack,
  piece,
  type ShopRow,
  TIN,
} from "./rows.ts";

const MILK = {
  metric: [
    [515, "500 ml"],
    [1030, "1 litre"],
    [2060, "2 litres"],
  ],
  us: [
    [488, "1 pint"],
    [976, "1 quart"],
    [1952, "½ gallon"],
  ],
} as const;
const PLANT_MILK = {
  metric: [[1030, "1 litre"]],
  us: [
    [972, "1 quart"],
    [1944, "½ gallon"],
  ],
} as const;
const FROZEN = {
  metric: [
    [500, "500 g"],
    [1000, "1 kg"],
  ],
  us: [
    [340, "12 oz"],
    [454, "1 lb"],
  ],
} as const;

export const CHILLED: Readonly<Record<string, ShopRow>> = {
  "01123": piece("Eggs", "dairy", ["egg", "eggs"], 50, 21, { metric: [6, 10, 12], us: [6, 12, 18] }),
  "01117": pack(
    "Low-fat yogurt",
    "dairy",
    POT,
    7,
    [
      [150, "150 g"],
      [500, "500 g"],
      [1000, "1 kg"],
    ],
    [
      [170, "6 oz"],
      [907, "32 oz"],
    ],
  ),
  "01256": pack(
    "Greek yogurt, fat-free",
    "dairy",
    POT,
    7,
    [
      [170, "170 g"],
      [500, "500 g"],
      [1000, "1 kg"],
    ],
    [
      [150, "5.3 oz"],
      [907, "32 oz"],
    ],
  ),
  "01145": pack("Butter, unsalted", "dairy", PACK, 30, [[250, "250 g"]], [[454, "1 lb"]]),
  "01085": pack("Skimmed milk", "dairy", BOTTLE, 5, MILK.metric, MILK.us),
  "01077": pack("Whole milk", "dairy", BOTTLE, 5, MILK.metric, MILK.us),
  "01009": pack(
    "Cheddar",
    "dairy",
    PACK,
    21,
    [
      [200, "200 g"],
      [400, "400 g"],
    ],
    [
      [227, "8 oz"],
      [454, "1 lb"],
    ],
  ),
  "01036": pack("Ricotta", "dairy", POT, 5, [[250, "250 g"]], [[425, "15 oz"]]),
  "01019": pack("Feta", "dairy", PACK, 7, [[200, "200 g"]], [[227, "8 oz"]]),
  "01056": pack(
    "Soured cream",
    "dairy",
    POT,
    7,
    [
      [150, "150 ml"],
      [300, "300 ml"],
    ],
    [
      [227, "8 oz"],
      [454, "16 oz"],
    ],
  ),
  "01053": pack(
    "Double cream",
    "dairy",
    POT,
    4,
    [
      [151, "150 ml"],
      [302, "300 ml"],
    ],
    [
      [238, "½ pint"],
      [476, "1 pint"],
    ],
  ),
  "01026": pack("Mozzarella", "dairy", PACK, 5, [[125, "125 g"]], [[227, "8 oz"]]),
  "01016": pack("Low-fat cottage cheese", "dairy", POT, 5, [[300, "300 g"]], [[454, "16 oz"]]),
  "01289": pack(
    "Low-fat kefir",
    "dairy",
    BOTTLE,
    7,
    [
      [515, "500 ml"],
      [1030, "1 litre"],
    ],
    [[972, "1 quart"]],
  ),
  "16139": pack("Fortified soy milk", "dairy", CARTON, 7, PLANT_MILK.metric, PLANT_MILK.us),
  "14091": pack(
    "Fortified almond milk",
    "dairy",
    CARTON,
    7,
    [[1107, "1 litre"]],
    [
      [1048, "1 quart"],
      [2096, "½ gallon"],
    ],
  ),
  "16126": pack(
    "Firm tofu",
    "dairy",
    PACK,
    4,
    [
      [280, "280 g"],
      [400, "400 g"],
    ],
    [[397, "14 oz"]],
  ),
  "16427": pack(
    "Calcium-set tofu",
    "dairy",
    PACK,
    4,
    [
      [280, "280 g"],
      [400, "400 g"],
    ],
    [[397, "14 oz"]],
  ),
  "16127": pack("Soft tofu", "dairy", PACK, 3, [[300, "300 g"]], [[397, "14 oz"]]),
  "16114": pack("Tempeh", "dairy", PACK, 5, [[200, "200 g"]], [[227, "8 oz"]]),
  "16112": pack("Miso", "dairy", POT, null, [[300, "300 g"]], [[397, "14 oz"]]),
  // Meat
  "05096": loose("Chicken thighs, with skin", "meat", 2, 0.25),
  "05062": loose("Chicken breast, skinless", "meat", 2),
  "05665": loose("Lean ground turkey", "meat", 2),
  "05219": loose("Turkey breast", "meat", 2, 0.22),
  "10060": loose("Pork tenderloin", "meat", 3, 0.05),
  "23093": loose("Stewing beef", "meat", 3),
  "23557": loose("Lean ground beef", "meat", 2),
  "23611": loose("Sirloin steak", "meat", 3, 0.16),
  "13325": loose("Beef liver", "meat", 1),
  "17039": loose("Lamb shoulder, on the bone", "meat", 3, 0.39),
  "17224": loose("Ground lamb", "meat", 2),
  // Fish
  "15015": loose("Cod", "fish", 2),
  "15046": piece("Mackerel fillets", "fish", FILLET, 112, 2),
  "15039": loose("Herring fillets", "fish", 2),
  "15236": piece("Salmon fillets", "fish", FILLET, 140, 2),
  "15085": loose("Sockeye salmon", "fish", 2),
  "15164": loose("Mussels, shelled weight", "fish", 1),
  "15261": piece("Tilapia fillets", "fish", FILLET, 116, 2),
  "15240": piece("Trout fillets", "fish", FILLET, 79, 2),
  "15149": pack(
    "Prawns, peeled",
    "frozen",
    BAG,
    null,
    [
      [250, "250 g"],
      [500, "500 g"],
    ],
    [
      [340, "12 oz"],
      [454, "1 lb"],
    ],
  ),
  "15088": pack("Tinned sardines in oil", "tins", TIN, null, [[92, "120 g"]], [[92, "3.75 oz"]]),
  "15121": pack("Tinned light tuna in water", "tins", TIN, null, [[112, "145 g"]], [[112, "5 oz"]]),
  "15260": pack(
    "Tinned pink salmon",
    "tins",
    TIN,
    null,
    [
      [160, "213 g"],
      [315, "418 g"],
    ],
    [
      [160, "7.5 oz"],
      [315, "14.75 oz"],
    ],
  ),
  "15160": pack("Tinned clams", "tins", TIN, null, [[140, "280 g"]], [[140, "10 oz"]]),
  "15002": pack("Anchovies in oil", "tins", TIN, null, [[30, "50 g"]], [[28, "2 oz"]]),
  // Bread
  "18029": pack(
    "Sourdough or French bread",
    "bakery",
    LOAF,
    3,
    [
      [400, "400 g"],
      [800, "800 g"],
    ],
    [
      [454, "1 lb"],
      [680, "24 oz"],
    ],
  ),
  "18075": pack(
    "Whole-wheat bread",
    "bakery",
    LOAF,
    5,
    [
      [400, "400 g"],
      [800, "800 g"],
    ],
    [[567, "20 oz"]],
  ),
  "18060": pack("Rye bread", "bakery", LOAF, 6, [[500, "500 g"]], [[454, "1 lb"]]),
  "18363": pack("Corn tortillas", "bakery", PACK, 7, [[300, "12"]], [[750, "30"]]),
  "18042": pack("Whole-wheat pitas", "bakery", PACK, 4, [[384, "6"]]),
  "28285": pack("Whole-wheat chapatis", "frozen", PACK, null, [[258, "6"]]),
  // Frozen
  "11312": pack("Frozen peas", "frozen", BAG, null, FROZEN.metric, FROZEN.us),
  "11178": pack("Frozen sweetcorn", "frozen", BAG, null, FROZEN.metric, FROZEN.us),
  "11463": pack("Frozen spinach", "frozen", BAG, null, FROZEN.metric, [
    [284, "10 oz"],
    [454, "1 lb"],
  ]),
  "11211": pack("Frozen edamame", "frozen", BAG, null, [[500, "500 g"]], [[340, "12 oz"]]),
};
