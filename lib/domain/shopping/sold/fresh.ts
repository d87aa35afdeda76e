// Pure. Fruit, vegetables and herbs: what one weighs (SR28's household measures, edible part), how packs are sold, and
// about how many days they keep, so that what is left over can be pointed out.
import { BAG, BUNCH, HEAD, loose, PACK, PUNNET, pack, piece, type ShopRow } from "./rows.ts";

const one = (name: string, words: readonly [string, string], grams: number, keeps: number | null) =>
  piece(name, "produce", words, grams, keeps);

export const FRESH: Readonly<Record<string, ShopRow>> = {
  // Fruit
  "09003": one("Apples", ["apple", "apples"], 182, 21),
  "09037": one("Avocados", ["avocado", "avocados"], 200, 4),
  "09040": one("Bananas", ["banana", "bananas"], 118, 5),
  "09150": one("Lemons", ["lemon", "lemons"], 58, 14),
  "09159": one("Limes", ["lime", "limes"], 67, 14),
  "09176": one("Mangoes", ["mango", "mangoes"], 336, 5),
  "09200": one("Oranges", ["orange", "oranges"], 131, 14),
  "09236": one("Peaches", ["peach", "peaches"], 150, 4),
  "09252": one("Pears", ["pear", "pears"], 178, 5),
  "09148": one("Kiwis", ["kiwi", "kiwis"], 69, 10),
  "09277": one("Plantains", ["plantain", "plantains"], 179, 5),
  "09266": one("Pineapple", ["pineapple", "pineapples"], 905, 4),
  "09286": one("Pomegranates", ["pomegranate", "pomegranates"], 282, 14),
  "09316": pack(
    "Strawberries",
    "produce",
    PUNNET,
    3,
    [
      [235, "250 g"],
      [376, "400 g"],
    ],
    [[426, "1 lb"]],
  ),
  "09302": pack(
    "Raspberries",
    "produce",
    PUNNET,
    2,
    [
      [120, "125 g"],
      [192, "200 g"],
    ],
    [[163, "6 oz"]],
  ),
  "09050": pack(
    "Blueberries",
    "produce",
    PUNNET,
    7,
    [
      [142, "150 g"],
      [285, "300 g"],
    ],
    [
      [161, "6 oz"],
      [297, "1 pint"],
    ],
  ),
  "09132": pack(
    "Grapes",
    "produce",
    PUNNET,
    7,
    [[480, "500 g"]],
    [
      [435, "1 lb"],
      [871, "2 lb"],
    ],
  ),
  // Vegetables
  "11282": one("Onions", ["onion", "onions"], 110, null),
  "11215": one("Garlic", ["bulb", "bulbs"], 36, null),
  "11529": one("Tomatoes", ["tomato", "tomatoes"], 123, 6),
  "11124": one("Carrots", ["carrot", "carrots"], 61, 21),
  "11216": loose("Fresh ginger", "produce", 21, 0.07),
  "11291": piece("Spring onions", "produce", BUNCH, 90, 6),
  "11821": one("Red peppers", ["pepper", "peppers"], 119, 7),
  "11333": one("Green peppers", ["pepper", "peppers"], 119, 7),
  "11205": one("Cucumber", ["cucumber", "cucumbers"], 300, 6),
  "11352": loose("Potatoes", "produce", null, 0.25),
  "11457": pack(
    "Spinach",
    "produce",
    BAG,
    4,
    [
      [200, "200 g"],
      [350, "350 g"],
    ],
    [
      [170, "6 oz"],
      [284, "10 oz"],
    ],
  ),
  "11979": one("Green chillies", ["chilli", "chillies"], 14, 7),
  "11819": one("Red chillies", ["chilli", "chillies"], 45, 7),
  "11143": piece("Celery", "produce", HEAD, 320, 14),
  "11109": piece("Cabbage", "produce", HEAD, 908, 14),
  "11233": pack(
    "Kale",
    "produce",
    BAG,
    5,
    [
      [200, "200 g"],
      [400, "400 g"],
    ],
    [
      [284, "10 oz"],
      [454, "16 oz"],
    ],
  ),
  "11936": pack("UV-exposed mushrooms", "produce", PACK, 5, [[250, "250 g"]], [[227, "8 oz"]]),
  "11260": pack("White mushrooms", "produce", PACK, 5, [[250, "250 g"]], [[227, "8 oz"]]),
  "11246": one("Leeks", ["leek", "leeks"], 89, 10),
  "11251": piece("Romaine lettuce", "produce", HEAD, 626, 7),
  "11052": loose("Green beans", "produce", 5, 0.12),
  "11507": one("Sweet potatoes", ["sweet potato", "sweet potatoes"], 130, 21),
  "11080": one("Beetroot", ["beetroot", "beetroots"], 82, 14),
  "11116": loose("Pak choi", "produce", 4, 0.12),
  "11209": one("Aubergines", ["aubergine", "aubergines"], 400, 6),
  "11278": loose("Okra", "produce", 3, 0.14),
  "11090": loose("Broccoli", "produce", 5, 0.39),
  "11477": one("Courgettes", ["courgette", "courgettes"], 196, 6),
  "11043": pack("Bean sprouts", "produce", BAG, 2, [[300, "300 g"]], [[340, "12 oz"]]),
  "11161": loose("Collard greens", "produce", 4, 0.43),
  "11643": loose("Winter squash", "produce", null, 0.29),
  "11011": piece("Asparagus", "produce", BUNCH, 192, 3),
  "11119": loose("Napa cabbage", "produce", 14, 0.07),
  "11135": piece("Cauliflower", "produce", HEAD, 588, 7),
  // Herbs
  "11297": piece("Parsley", "produce", BUNCH, 60, 6),
  "11165": piece("Coriander leaves", "produce", BUNCH, 60, 5),
  "02044": piece("Basil", "produce", BUNCH, 25, 4),
};
