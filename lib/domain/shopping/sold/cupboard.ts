// Pure. What stands in a cupboard: tins, grains, spices, oils, nuts, breakfast. Tins by drained weight.
import { BAG, BOTTLE, CARTON, JAR, PACK, pack, type ShopRow, staple, TIN } from "./rows.ts";

const spice = (name: string, grams: number) =>
  staple(
    pack(name, "spices", JAR, null, [[grams, `${grams} g`]], [[grams, `${(grams / 28.35).toFixed(1)} oz`]]),
  );
/** A tin of pulses: 400 g holds 240 g drained, the US 15 oz tin 253 g. */
const tinned = (name: string) => pack(name, "tins", TIN, null, [[240, "400 g"]], [[253, "15 oz"]]);
const dry = (name: string, grams = 500, us: readonly [number, string] = [454, "1 lb"]) =>
  pack(name, "grains", BAG, null, [[grams, grams === 1000 ? "1 kg" : `${grams} g`]], [us]);
const nuts = (name: string) =>
  pack(
    name,
    "nuts",
    BAG,
    null,
    [
      [100, "100 g"],
      [200, "200 g"],
    ],
    [[227, "8 oz"]],
  );
const oil = (name: string) =>
  staple(
    pack(
      name,
      "spices",
      BOTTLE,
      null,
      [
        [457, "500 ml"],
        [914, "1 litre"],
      ],
      [[457, "16.9 fl oz"]],
    ),
  );

export const CUPBOARD: Readonly<Record<string, ShopRow>> = {
  // Tins and jars
  "16050": tinned("Tinned white beans"),
  "16057": tinned("Tinned chickpeas"),
  "16015": tinned("Tinned black beans"),
  "16070": tinned("Tinned lentils"),
  "16033": tinned("Tinned kidney beans"),
  "11885": pack(
    "Tinned tomatoes, no salt",
    "tins",
    TIN,
    null,
    [[400, "400 g"]],
    [
      [411, "14.5 oz"],
      [794, "28 oz"],
    ],
  ),
  "11547": pack("Passata, no salt", "tins", CARTON, 5, [[500, "500 g"]], [[425, "15 oz"]]),
  "11546": pack(
    "Tomato paste, no salt",
    "tins",
    TIN,
    null,
    [
      [140, "140 g"],
      [200, "200 g"],
    ],
    [[170, "6 oz"]],
  ),
  "12117": pack("Coconut milk", "tins", TIN, 3, [[400, "400 ml"]], [[400, "13.5 fl oz"]]),
  "09193": pack("Black olives", "tins", JAR, null, [[160, "330 g"]], [[170, "6 oz"]]),
  "12166": pack("Tahini", "tins", JAR, null, [[300, "300 g"]], [[454, "16 oz"]]),
  "06179": pack("Fish sauce", "spices", BOTTLE, null, [[240, "200 ml"]], [[240, "7 fl oz"]]),
  "16124": pack(
    "Tamari",
    "spices",
    BOTTLE,
    null,
    [
      [183, "150 ml"],
      [300, "250 ml"],
    ],
    [[360, "10 fl oz"]],
  ),
  "16123": pack("Soy sauce", "spices", BOTTLE, null, [[162, "150 ml"]], [[320, "10 fl oz"]]),
  "02046": pack("Mustard", "spices", JAR, null, [[200, "200 g"]], [[227, "8 oz"]]),
  "04025": pack("Mayonnaise", "tins", JAR, null, [[400, "400 g"]], [[425, "15 fl oz"]]),
  // Grains and pulses
  "20044": dry("White rice", 500, [907, "2 lb"]),
  "20036": dry("Brown rice", 500, [907, "2 lb"]),
  "20133": dry("Rice noodles", 250, [227, "8 oz"]),
  "20120": dry("Pasta"),
  "20124": dry("Whole-wheat pasta"),
  "20109": dry("Egg noodles", 250, [340, "12 oz"]),
  "16082": dry("Glass noodles", 100, [150, "5.3 oz"]),
  "20031": dry("Millet"),
  "20028": dry("Couscous", 500, [284, "10 oz"]),
  "20012": dry("Bulgur"),
  "20009": dry("Buckwheat"),
  "20035": dry("Quinoa", 300, [340, "12 oz"]),
  "20005": dry("Pearl barley"),
  "20422": dry("Polenta", 500, [680, "24 oz"]),
  "16069": dry("Brown lentils"),
  "16144": dry("Red lentils"),
  "16085": dry("Split peas"),
  "16080": dry("Mung beans"),
  "16062": dry("Black-eyed peas"),
  "16056": dry("Dried chickpeas"),
  "16014": dry("Dried black beans"),
  "16032": dry("Dried kidney beans"),
  "16049": dry("Dried white beans"),
  // Baking
  "20481": pack("Plain flour", "baking", BAG, null, [[1000, "1 kg"]], [[2268, "5 lb"]]),
  "20017": pack("Masa harina", "baking", BAG, null, [[1000, "1 kg"]], [[2000, "4.4 lb"]]),
  "20061": pack("Rice flour", "baking", BAG, null, [[500, "500 g"]], [[680, "24 oz"]]),
  "20027": pack("Cornstarch", "baking", PACK, null, [[250, "250 g"]], [[454, "16 oz"]]),
  "18369": staple(pack("Baking powder", "baking", TIN, null, [[150, "150 g"]], [[230, "8.1 oz"]])),
  "18079": pack("Breadcrumbs", "baking", PACK, null, [[150, "150 g"]], [[425, "15 oz"]]),
  "19335": staple(
    pack(
      "Sugar",
      "baking",
      BAG,
      null,
      [
        [500, "500 g"],
        [1000, "1 kg"],
      ],
      [[1814, "4 lb"]],
    ),
  ),
  "19165": pack(
    "Cocoa powder",
    "baking",
    TIN,
    null,
    [
      [125, "125 g"],
      [250, "250 g"],
    ],
    [[227, "8 oz"]],
  ),
  "19905": pack("Dark chocolate", "snacks", ["bar", "bars"], null, [[100, "100 g"]], [[99, "3.5 oz"]]),
  // Oil, vinegar, spices
  "04053": oil("Olive oil"),
  "04582": oil("Rapeseed oil"),
  "04058": staple(pack("Sesame oil", "spices", BOTTLE, null, [[230, "250 ml"]], [[230, "8.5 fl oz"]])),
  "02048": staple(pack("Cider vinegar", "spices", BOTTLE, null, [[505, "500 ml"]], [[478, "16 fl oz"]])),
  "02047": staple(pack("Salt", "spices", PACK, null, [[500, "500 g"]], [[737, "26 oz"]])),
  "02030": spice("Black pepper", 50),
  "02014": spice("Cumin", 40),
  "02028": spice("Paprika", 40),
  "02010": spice("Cinnamon", 40),
  "02031": spice("Chilli flakes or cayenne", 35),
  "02043": spice("Turmeric", 40),
  "02042": spice("Dried thyme", 15),
  "02027": spice("Dried oregano", 10),
  "02015": spice("Curry powder", 40),
  "02021": spice("Ground ginger", 35),
  // Nuts, seeds, dried fruit
  "12155": nuts("Walnuts"),
  "12023": nuts("Sesame seeds"),
  "12061": nuts("Almonds"),
  "12014": nuts("Pumpkin seeds"),
  "12036": nuts("Sunflower seeds"),
  "12085": nuts("Cashews, unsalted"),
  "12120": nuts("Hazelnuts"),
  "12108": nuts("Desiccated coconut"),
  "12220": nuts("Ground flaxseed"),
  "12152": nuts("Pistachios, unsalted"),
  "12006": nuts("Chia seeds"),
  "12147": nuts("Pine nuts"),
  "12078": nuts("Brazil nuts"),
  "16390": nuts("Peanuts, unsalted"),
  "09298": pack(
    "Raisins",
    "nuts",
    BAG,
    null,
    [
      [250, "250 g"],
      [500, "500 g"],
    ],
    [[340, "12 oz"]],
  ),
  "09032": pack("Dried apricots", "nuts", BAG, null, [[250, "250 g"]], [[170, "6 oz"]]),
  "09087": pack("Dates, pitted", "nuts", BAG, null, [[250, "250 g"]], [[227, "8 oz"]]),
  "09291": pack("Prunes, pitted", "nuts", BAG, null, [[250, "250 g"]], [[255, "9 oz"]]),
  "11268": pack("Dried shiitake", "nuts", BAG, null, [[30, "30 g"]], [[28, "1 oz"]]),
  // Breakfast, spreads, snacks, drinks
  "08120": pack(
    "Rolled oats",
    "breakfast",
    BAG,
    null,
    [
      [500, "500 g"],
      [1000, "1 kg"],
    ],
    [[510, "18 oz"]],
  ),
  "08074": pack("Fortified oat rings", "breakfast", PACK, null, [[375, "375 g"]], [[340, "12 oz"]]),
  "08029": pack("Fortified bran flakes", "breakfast", PACK, null, [[500, "500 g"]], [[454, "16 oz"]]),
  "08064": pack("Fortified rice squares", "breakfast", PACK, null, [[350, "350 g"]], [[340, "12 oz"]]),
  "19296": pack("Honey", "breakfast", JAR, null, [[340, "340 g"]], [[340, "12 oz"]]),
  "19353": pack("Maple syrup", "breakfast", BOTTLE, null, [[330, "250 ml"]], [[317, "8 fl oz"]]),
  "16398": pack("Peanut butter, unsalted", "breakfast", JAR, null, [[340, "340 g"]], [[454, "16 oz"]]),
  "18216": pack("Rye crispbread", "bakery", PACK, null, [[250, "250 g"]], [[255, "9 oz"]]),
  "19816": pack("Rice cakes, unsalted", "snacks", PACK, null, [[130, "130 g"]], [[140, "4.9 oz"]]),
  "09206": pack("Orange juice", "drinks", CARTON, 4, [[1050, "1 litre"]], [[1618, "52 fl oz"]]),
  "09210": pack(
    "Orange juice with calcium and vitamin D",
    "drinks",
    CARTON,
    7,
    [[1053, "1 litre"]],
    [[1620, "52 fl oz"]],
  ),
};
