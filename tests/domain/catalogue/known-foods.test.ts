// Names that mislead, checked food by food: what must be in the facts, and what must not.
import { describe, expect, it } from "vitest";
import { type FoodFact, freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

const foods = new Map(readCatalogueFiles().map((food) => [food.key, food]));

type Case = readonly [key: string, name: string, has: readonly FoodFact[], hasNot: readonly FoodFact[]];
const VEGAN: readonly FoodFact[] = ["animal", "undeclared"];

const CASES: readonly Case[] = [
  // Plants with the words of animals
  ["11209", "Eggplant, raw", [], [...VEGAN, "egg"]],
  ["12117", "Nuts, coconut milk, raw", [], [...VEGAN, "milk", "treeNut"]],
  ["14091", "Beverages, almond milk, unsweetened", ["treeNut"], [...VEGAN, "milk"]],
  ["14639", "Beverages, rice milk, unsweetened", [], [...VEGAN, "milk", "gluten"]],
  ["16222", "Soymilk (all flavors), unsweetened", ["soy"], [...VEGAN, "milk"]],
  ["16248", "SILK Mocha, soymilk", ["soy", "caffeine"], [...VEGAN, "milk"]],
  ["04501", "Oil, cocoa butter", [], [...VEGAN, "milk"]],
  ["16098", "Peanut butter, smooth style, with salt", ["peanut"], [...VEGAN, "milk", "treeNut"]],
  ["12195", "Nuts, almond butter, plain", ["treeNut"], [...VEGAN, "milk", "peanut"]],
  ["12177", "Nuts, coconut meat, dried (desiccated), creamed", [], [...VEGAN, "milk", "treeNut", "meat"]],
  ["11485", "Squash, winter, butternut, raw", [], [...VEGAN, "milk", "treeNut"]],
  ["11482", "Squash, winter, acorn, raw", [], [...VEGAN, "treeNut"]],
  ["12084", "Nuts, butternuts, dried", ["treeNut"], [...VEGAN, "milk"]],
  ["11107", "Butterbur, (fuki), raw", [], [...VEGAN, "milk"]],
  ["11250", "Lettuce, butterhead", [], [...VEGAN, "milk"]],
  ["11940", "Pickles, cucumber, sweet (includes bread and butter pickles)", [], [...VEGAN, "milk", "gluten"]],
  ["18373", "Leavening agents, cream of tartar", [], [...VEGAN, "milk"]],
  ["08100", "Cereals, CREAM OF RICE, dry", [], [...VEGAN, "milk", "gluten"]],
  ["08102", "Cereals, CREAM OF WHEAT", ["wheat", "gluten"], [...VEGAN, "milk"]],
  ["11174", "Corn, sweet, yellow, canned, cream style", [], [...VEGAN, "milk"]],
  ["11147", "Chard, swiss, raw", [], [...VEGAN, "milk", "agedCheese"]],
  ["43299", "Soybean, curd cheese", ["soy"], [...VEGAN, "milk", "agedCheese"]],
  ["11987", "Mushrooms, oyster, raw", [], [...VEGAN, "mollusc", "oyster"]],
  ["11437", "Salsify, (vegetable oyster), raw", [], [...VEGAN, "mollusc", "oyster"]],
  ["11226", "Jerusalem-artichokes, raw", [], [...VEGAN]],
  ["11961", "Hearts of palm, canned", [], [...VEGAN, "organMeat"]],
  ["16032", "Beans, kidney, red, mature seeds, raw", [], [...VEGAN, "organMeat"]],
  ["16016", "Beans, black turtle, mature seeds, raw", [], [...VEGAN]],
  ["11245", "Lambsquarters, cooked", [], [...VEGAN, "meat"]],
  ["09077", "Crabapples, raw", [], [...VEGAN, "crustacean"]],
  ["09107", "Gooseberries, raw", [], [...VEGAN, "poultry"]],
  ["09181", "Melons, cantaloupe, raw", [], [...VEGAN]],
  ["09184", "Melons, honeydew, raw", [], [...VEGAN, "honey"]],
  ["09526", "Cranberry sauce, jellied, canned", [], [...VEGAN, "gelatin"]],
  ["11944", "Pickle relish, hot dog", [], [...VEGAN, "pork", "curedMeat"]],
  ["11412", "Potatoes, french fried, steak fries", [], ["beef"]],
  ["12104", "Nuts, coconut meat, raw", [], [...VEGAN, "meat", "treeNut"]],
  ["18360", "Taco shells, baked", [], [...VEGAN, "beef", "gluten"]],
  ["18363", "Tortillas, corn", [], [...VEGAN, "gluten", "wheat"]],
  [
    "20120",
    "Pasta, dry, enriched (lasagna among its shapes)",
    ["wheat", "gluten"],
    [...VEGAN, "milk", "egg"],
  ],
  ["19165", "Cocoa, dry powder, unsweetened", [], [...VEGAN, "milk"]],
  ["19304", "Molasses", [], [...VEGAN]],
  // Grains
  ["20008", "Buckwheat", [], [...VEGAN, "wheat", "gluten"]],
  ["20011", "Buckwheat flour, whole-groat", [], [...VEGAN, "wheat", "gluten"]],
  ["20016", "Corn flour, whole-grain, yellow", [], [...VEGAN, "wheat", "gluten"]],
  ["20061", "Rice flour, white", [], [...VEGAN, "wheat", "gluten"]],
  ["16157", "Chickpea flour (besan)", [], [...VEGAN, "wheat", "gluten"]],
  ["20133", "Rice noodles, dry", [], [...VEGAN, "wheat", "gluten"]],
  ["20091", "Pasta, gluten-free, corn, dry", [], [...VEGAN, "wheat", "gluten"]],
  ["20137", "Quinoa, cooked", [], [...VEGAN, "gluten"]],
  ["20055", "Rice, white, glutinous", [], [...VEGAN, "gluten"]],
  ["20114", "Noodles, japanese, soba, dry", ["wheat", "gluten"], VEGAN],
  ["20005", "Barley, pearled, raw", ["gluten"], [...VEGAN, "wheat"]],
  ["20062", "Rye grain", ["gluten"], [...VEGAN, "wheat"]],
  ["20069", "Triticale", ["gluten"], VEGAN],
  ["20140", "Spelt, uncooked", ["gluten", "wheat"], VEGAN],
  ["20138", "Wheat, KAMUT khorasan, uncooked", ["gluten", "wheat"], VEGAN],
  ["20012", "Bulgur, dry", ["gluten", "wheat"], VEGAN],
  ["20028", "Couscous, dry", ["gluten", "wheat"], VEGAN],
  ["20066", "Semolina, enriched", ["gluten", "wheat"], VEGAN],
  ["48052", "Vital wheat gluten", ["gluten", "wheat"], VEGAN],
  ["19352", "Syrups, malt", ["gluten"], VEGAN],
  ["08120", "Cereals, oats, dry", ["oats"], [...VEGAN, "gluten"]],
  ["20109", "Noodles, egg, dry, enriched", ["egg", "wheat"], []],
  ["20093", "Pasta, fresh-refrigerated, plain", ["egg", "wheat"], []],
  ["20098", "Pasta, homemade, made without egg", ["wheat"], [...VEGAN, "egg"]],
  ["28337", "Bread, gluten-free, white", ["egg", "milk"], ["gluten", "wheat"]],
  ["18075", "Bread, whole-wheat, commercially prepared", ["wheat", "gluten"], [...VEGAN, "milk", "egg"]],
  ["18029", "Bread, french or vienna (includes sourdough)", ["wheat"], [...VEGAN, "curedMeat"]],
  ["18258", "English muffins, plain", ["wheat", "milk"], ["egg", "undeclared"]],
  ["18001", "Bagels, plain (includes onion, poppy, sesame)", ["wheat", "sesame"], VEGAN],
  ["18228", "Crackers, saltines (includes oyster, soda, soup)", ["wheat"], ["mollusc", "oyster", "fish"]],
  ["18350", "Rolls, hamburger or hotdog, plain", ["wheat"], ["beef", "pork", "meat"]],
  ["18079", "Bread crumbs, dry, grated, plain", ["wheat", "milk", "egg"], []],
  // Soya and sauces
  ["16124", "Soy sauce made from soy (tamari)", ["soy", "fermentedSoy"], [...VEGAN, "gluten"]],
  ["16123", "Soy sauce made from soy and wheat (shoyu)", ["soy", "wheat", "fermentedSoy"], VEGAN],
  ["16112", "Miso", ["soy", "gluten", "fermentedSoy"], VEGAN],
  ["06112", "Sauce, teriyaki", ["soy", "wheat"], []],
  ["06176", "Sauce, oyster", ["mollusc", "soy"], []],
  ["06971", "Sauce, worcestershire", ["fish"], []],
  ["06179", "Sauce, fish", ["fish"], []],
  ["06170", "Soup, stock, beef, home-prepared", ["beef", "animalFat", "celery"], ["undeclared", "milk"]],
  ["06172", "Soup, stock, chicken, home-prepared", ["poultry", "animalFat"], ["undeclared", "gluten"]],
  ["06700", "Soup, vegetable broth", ["celery"], [...VEGAN, "animalFat"]],
  ["04025", "Salad dressing, mayonnaise, regular", ["egg", "mustard"], ["undeclared"]],
  ["42178", "Mayonnaise, made with tofu", ["soy", "undeclared"], ["egg"]],
  ["04610", "Margarine, regular, stick", ["milk", "soy"], []],
  // Nuts, seeds and legumes
  ["02025", "Spices, nutmeg, ground", [], [...VEGAN, "treeNut"]],
  ["11588", "Waterchestnuts, chinese, (matai), raw", [], [...VEGAN, "treeNut"]],
  ["12098", "Nuts, chestnuts, european, raw, peeled", ["treeNut"], VEGAN],
  ["12078", "Nuts, brazilnuts", ["treeNut", "brazilNut"], VEGAN],
  ["12138", "Nuts, mixed nuts, without peanuts", ["treeNut", "brazilNut"], VEGAN],
  ["12135", "Nuts, mixed nuts, with peanuts", ["treeNut", "peanut"], VEGAN],
  ["18248", "Doughnuts, cake-type, plain", ["wheat", "undeclared"], ["treeNut"]],
  ["08038", "Cereals ready-to-eat, POST, GRAPE-NUTS", ["gluten", "undeclared"], ["treeNut"]],
  ["12166", "Seeds, sesame butter, tahini", ["sesame"], [...VEGAN, "milk"]],
  ["16137", "Hummus, home prepared", ["sesame"], VEGAN],
  ["19117", "Candies, halavah, plain", ["sesame"], []],
  ["04058", "Oil, sesame", ["sesame"], VEGAN],
  ["16076", "Lupins, mature seeds, raw", ["lupin"], VEGAN],
  ["11211", "Edamame, frozen", ["soy"], VEGAN],
  ["11270", "Mustard greens, raw", ["mustard"], VEGAN],
  ["11141", "Celeriac, raw", ["celery"], VEGAN],
  ["16399", "Peanut butter with omega-3, creamy", ["peanut", "fish", "gelatin"], ["milk"]],
  // Milk and eggs
  ["01123", "Egg, whole, raw, fresh", ["egg", "rawEgg"], ["milk", "poultry", "meat"]],
  ["01138", "Egg, duck, whole, fresh, raw", ["egg", "rawEgg"], ["poultry"]],
  ["01129", "Egg, whole, cooked, hard-boiled", ["egg"], ["rawEgg", "milk"]],
  ["01132", "Egg, whole, cooked, scrambled", ["egg", "milk"], []],
  ["01057", "Eggnog", ["egg", "milk"], []],
  ["01006", "Cheese, brie", ["milk", "softCheese"], []],
  ["01017", "Cheese, cream", ["milk"], ["agedCheese", "softCheese"]],
  ["01009", "Cheese, cheddar", ["milk", "agedCheese"], ["softCheese"]],
  ["01120", "Yogurt, fruit, low fat", ["milk", "gelatin"], []],
  ["01116", "Yogurt, plain, whole milk", ["milk"], ["gelatin"]],
  ["19904", "Chocolate, dark, 70-85% cacao solids", ["milk", "soy"], ["undeclared"]],
  ["19296", "Honey", ["honey", "animal"], ["milk"]],
  ["19116", "Candies, marshmallows", ["gelatin"], []],
  ["19172", "Gelatin desserts, dry mix", ["gelatin"], []],
  // Fish and shellfish
  ["15053", "Fish, milkfish, raw", ["fish"], ["milk"]],
  ["15007", "Fish, butterfish, raw", ["fish"], ["milk"]],
  ["15049", "Fish, mackerel, king, raw", ["highMercury"], []],
  ["15046", "Fish, mackerel, Atlantic, raw", ["fish"], ["highMercury", "mediumMercury"]],
  ["15126", "Fish, tuna, white, canned in water", ["mediumMercury"], ["highMercury"]],
  ["15121", "Fish, tuna, light, canned in water", ["fish"], ["mediumMercury", "highMercury"]],
  ["15076", "Fish, salmon, Atlantic, wild, raw", ["fish"], ["mediumMercury", "smokedFish"]],
  ["15077", "Fish, salmon, chinook, smoked", ["smokedFish"], []],
  ["15149", "Crustaceans, shrimp, raw", ["crustacean"], ["fish", "mollusc"]],
  ["15171", "Mollusks, oyster, Pacific, raw", ["mollusc", "oyster"], ["fish", "crustacean"]],
  ["15138", "Crab, imitation, made from surimi", ["fish", "crustacean", "undeclared"], []],
  ["04589", "Fish oil, cod liver", ["fish", "liver"], ["meat"]],
  ["11445", "Seaweed, kelp, raw", ["seaweed"], ["animal"]],
  ["28331", "Crackers, flavored, fish-shaped", ["undeclared"], ["fish"]],
  ["11118", "Cabbage, kimchi", ["fish", "crustacean"], []],
  // Meat
  ["13326", "Beef, liver, cooked, braised", ["beef", "liver", "organMeat", "redMeat"], []],
  ["05027", "Chicken, liver, raw", ["poultry", "liver"], ["redMeat"]],
  ["10123", "Pork, cured, bacon, raw", ["pork", "curedMeat", "redMeat"], []],
  ["05062", "Chicken, breast, raw", ["poultry", "meat"], ["redMeat", "curedMeat", "milk"]],
  ["17165", "Game meat, deer, cooked", ["game", "redMeat"], ["beef"]],
  ["07022", "Frankfurter, beef", ["beef", "curedMeat", "undeclared"], ["pork"]],
  ["04002", "Lard", ["pork", "animalFat"], []],
  ["16103", "Refried beans, canned, traditional style", ["animalFat"], []],
  ["16172", "Refried beans, canned, fat-free", [], VEGAN],
  ["16104", "Bacon, meatless", ["soy", "undeclared"], ["meat", "pork", "curedMeat"]],
  ["22121", "MORNINGSTAR FARMS Grillers Vegan", ["soy"], ["meat"]],
  ["06068", "Soup, vegetarian vegetable", ["undeclared"], ["meat"]],
  // Safety
  ["02050", "Vanilla extract", ["alcohol"], ["animal"]],
  ["02052", "Vanilla extract, imitation, no alcohol", [], [...VEGAN, "alcohol"]],
  ["02068", "Vinegar, red wine", [], [...VEGAN, "alcohol"]],
  ["14096", "Alcoholic beverage, wine, table, red", ["alcohol"], []],
  ["14553", "Beverages, Wine, non-alcoholic", ["alcohol"], []],
  ["09111", "Grapefruit, raw", ["grapefruit"], VEGAN],
  ["09295", "Pummelo, raw", ["grapefruit"], VEGAN],
  ["09314", "Sapote, mamey (marmalade plum)", [], ["grapefruit"]],
  ["09132", "Grapes, red or green", [], ["grapefruit"]],
  ["09322", "Tamarinds, raw", [], [...VEGAN, "soy"]],
  ["14209", "Beverages, coffee, brewed", ["caffeine"], VEGAN],
  ["14201", "Beverages, coffee, brewed, decaffeinated", [], ["caffeine"]],
  ["14545", "Beverages, tea, herb, chamomile", [], ["caffeine"]],
  ["14434", "The COCA-COLA company, DASANI, water", [], ["caffeine"]],
  ["11001", "Alfalfa seeds, sprouted, raw", ["rawSprouts"], VEGAN],
  ["11098", "Brussels sprouts, raw", [], [...VEGAN, "rawSprouts"]],
  ["28316", "Bread, wheat, sprouted", ["wheat"], ["rawSprouts"]],
  ["16052", "Broadbeans (fava beans), raw", ["broadBean"], VEGAN],
  ["11938", "Mushroom, white, exposed to ultraviolet light", ["uvTreated"], VEGAN],
  ["09206", "Orange juice, raw", ["juice"], VEGAN],
  ["09152", "Lemon juice, raw", [], ["juice"]],
  ["09267", "Pineapple, canned, water pack", [], ["juice"]],
  ["09268", "Pineapple, canned, juice pack", [], ["juice"]],
];

describe("facts of foods whose names mislead", () => {
  it.each(CASES)("%s %s", (key, _, has, hasNot) => {
    const food = foods.get(key);
    expect(food, `food ${key} is in the catalogue`).toBeDefined();
    expect(food?.facts, food?.description).toEqual(expect.arrayContaining([...has]));
    expect(food?.facts.filter((fact) => hasNot.some((not) => not === fact))).toEqual([]);
  });
});

describe("diets and allergens", () => {
  const facts = (key: string) => new Set(foods.get(key)?.facts);
  it("follow from the facts", () => {
    expect(suitsDiet("vegan", facts("11457"))).toBe(true);
    expect(suitsDiet("vegetarian", facts("01009"))).toBe(true);
    expect(suitsDiet("vegan", facts("01009"))).toBe(false);
    expect(suitsDiet("pescatarian", facts("15076"))).toBe(true);
    expect(suitsDiet("vegetarian", facts("15076"))).toBe(false);
    expect(suitsDiet("pescatarian", facts("19116"))).toBe(false);
    expect(suitsDiet("vegetarian", facts("06172"))).toBe(false);
  });
  it("are unknown for a dish whose ingredients are not told", () => {
    expect(suitsDiet("vegetarian", facts("06068"))).toBe(false);
    expect(suitsDiet("omnivore", facts("06068"))).toBe(true);
    expect(freeOfAllergens(["peanut"], facts("06068"))).toBe(false);
    expect(freeOfAllergens([], facts("06068"))).toBe(true);
  });
});
