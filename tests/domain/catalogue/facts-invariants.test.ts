// What must hold for every food of the catalogue.
import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import { IMPLIES } from "#lib/domain/catalogue/facts/implications.ts";
import {
  ALLERGENS,
  type DIETS,
  type FoodFact,
  factsOnceCooked,
  ORIGINS,
  SAFETY_FACTS,
  suitsDiet,
} from "#lib/domain/catalogue/facts.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

const foods = readCatalogueFiles();
const KNOWN = new Set<string>([...ORIGINS, ...ALLERGENS, ...SAFETY_FACTS, "wheat", "oats", "undeclared"]);

const inGroups = (...groups: string[]) => foods.filter((food) => groups.includes(food.groupCode));
const named = (pattern: RegExp) => foods.filter((food) => pattern.test(food.description));
const has = (food: CatalogueEntry, ...facts: FoodFact[]) => facts.every((fact) => food.facts.includes(fact));
const suits = (food: CatalogueEntry, diet: (typeof DIETS)[number]) => suitsDiet(diet, new Set(food.facts));
/** Names of the foods for which something fails: a readable message in one comparison. */
const offenders = (list: readonly CatalogueEntry[], fails: (food: CatalogueEntry) => boolean) =>
  list.filter(fails).map((food) => `${food.key} ${food.description} [${food.facts.join(" ")}]`);

describe("facts of all foods", () => {
  it("are known ones, each once", () => {
    expect(offenders(foods, ({ facts }) => facts.some((fact) => !KNOWN.has(fact)))).toEqual([]);
    expect(offenders(foods, ({ facts }) => new Set(facts).size !== facts.length)).toEqual([]);
  });

  it.each(Object.entries(IMPLIES))("%s brings what it implies", (fact, implied) => {
    const holders = foods.filter((food) => has(food, fact as FoodFact));
    expect(holders.length).toBeGreaterThan(0);
    expect(offenders(holders, (food) => !has(food, ...implied))).toEqual([]);
  });

  it("make every diet's foods part of the next freer diet's", () => {
    for (const [strict, free] of [
      ["vegan", "vegetarian"],
      ["vegetarian", "pescatarian"],
      ["pescatarian", "omnivore"],
    ] as const) {
      expect(offenders(foods, (food) => suits(food, strict) && !suits(food, free))).toEqual([]);
    }
  });

  it("occur about as often as they should", () => {
    const count = (fact: FoodFact) => foods.filter((food) => has(food, fact)).length;
    const bounds: Partial<Record<FoodFact, readonly [number, number]>> = {
      animal: [5200, 5600],
      beef: [1150, 1400],
      pork: [500, 700],
      poultry: [650, 800],
      fish: [260, 320],
      crustacean: [30, 50],
      mollusc: [50, 80],
      egg: [350, 500],
      milk: [1350, 1650],
      gluten: [1700, 2050],
      soy: [450, 600],
      peanut: [110, 170],
      treeNut: [210, 290],
      sesame: [50, 90],
      lupin: [3, 3],
      rawEgg: [7, 7],
      highMercury: [10, 16],
      uvTreated: [4, 4],
      alcohol: [70, 95],
      undeclared: [3500, 4100],
    };
    for (const [fact, [least, most]] of Object.entries(bounds)) {
      expect(count(fact as FoodFact), fact).toBeGreaterThanOrEqual(least);
      expect(count(fact as FoodFact), fact).toBeLessThanOrEqual(most);
    }
  });
});

describe("whole groups", () => {
  it("beef is beef", () => {
    expect(offenders(inGroups("1300"), (food) => !has(food, "beef", "meat", "redMeat", "animal"))).toEqual(
      [],
    );
    expect(offenders(inGroups("1300"), (food) => has(food, "pork") || has(food, "poultry"))).toEqual([]);
  });
  it("pork is pork, poultry is poultry, lamb and game are red meat", () => {
    expect(offenders(inGroups("1000"), (food) => !has(food, "pork", "redMeat"))).toEqual([]);
    expect(offenders(inGroups("0500"), (food) => !has(food, "poultry", "meat"))).toEqual([]);
    expect(offenders(inGroups("1700"), (food) => !has(food, "meat", "redMeat"))).toEqual([]);
  });
  it("sausages are processed meat of a named or suspected animal, with nothing ruled out", () => {
    const sausages = inGroups("0700");
    expect(offenders(sausages, (food) => !has(food, "curedMeat", "undeclared"))).toEqual([]);
    const animals: FoodFact[] = ["beef", "pork", "poultry", "redMeat"];
    expect(offenders(sausages, (food) => !animals.some((fact) => has(food, fact)))).toEqual([]);
  });
  it("dairy is milk or egg", () => {
    expect(offenders(inGroups("0100"), (food) => !has(food, "milk") && !has(food, "egg"))).toEqual([]);
  });
  it("everything of the fish group is a sea animal, a frog or a turtle", () => {
    const kinds: FoodFact[] = ["fish", "crustacean", "mollusc", "meat"];
    expect(offenders(inGroups("1500"), (food) => !kinds.some((fact) => has(food, fact)))).toEqual([]);
  });
  it("vegans get nothing of the groups of animals", () => {
    const animals = inGroups("0100", "0500", "0700", "1000", "1300", "1500", "1700");
    expect(animals.length).toBeGreaterThan(2800);
    expect(offenders(animals, (food) => suits(food, "vegan"))).toEqual([]);
    expect(
      offenders(inGroups("0500", "0700", "1000", "1300", "1700"), (food) => suits(food, "pescatarian")),
    ).toEqual([]);
    expect(offenders(inGroups("1500"), (food) => suits(food, "vegetarian"))).toEqual([]);
  });
  it("most plants are free of everything animal", () => {
    const share = (list: readonly CatalogueEntry[]) =>
      list.filter((food) => suits(food, "vegan")).length / list.length;
    for (const group of ["0200", "0900", "1100", "1200", "2000"]) {
      expect(share(inGroups(group)), group).toBeGreaterThan(0.9);
    }
  });
  it("meals, fast food, restaurant and baby food never tell their ingredients", () => {
    expect(offenders(inGroups("0300", "2100", "2200", "3600"), (food) => !has(food, "undeclared"))).toEqual(
      [],
    );
  });
});

describe("words that always tell", () => {
  it("cheese is milk, but for names that only borrow the word", () => {
    const borrowed = /^Soybean, curd cheese|^Liver cheese|^Headcheese|without cheese/;
    const cheeses = named(/\bcheese/i).filter((food) => !borrowed.test(food.description));
    expect(cheeses.length).toBeGreaterThan(300);
    expect(offenders(cheeses, (food) => !has(food, "milk"))).toEqual([]);
    expect(offenders(named(borrowed), (food) => has(food, "milk"))).toEqual([]);
  });
  it("wheat, rye, barley, bread, pasta and beer are gluten unless the name says otherwise", () => {
    const otherwise = /gluten[- ]+free|bread and butter|^Shortening bread|^Squash|root beer/i;
    const grains = named(
      /\bwheat\b|\bbread\b|^(?:pasta|macaroni|spaghetti)\b|\bbarley\b|\brye\b|\bbeer\b/i,
    ).filter((food) => !otherwise.test(food.description));
    expect(grains.length).toBeGreaterThan(300);
    expect(offenders(grains, (food) => !has(food, "gluten"))).toEqual([]);
    expect(offenders(named(/gluten[- ]+free/i), (food) => has(food, "gluten"))).toEqual([]);
  });
  it("eggplant is never egg, and egg is", () => {
    expect(offenders(named(/^eggplant/i), (food) => has(food, "egg"))).toEqual([]);
    const eggs = named(/\begg\b|mayonnaise/i).filter(
      (food) =>
        !/without (?:egg|mayonnaise)|made with tofu|egg-free|herring eggs|DINOSAUR EGGS/i.test(
          food.description,
        ),
    );
    expect(offenders(eggs, (food) => !has(food, "egg"))).toEqual([]);
  });
  it("soya, peanut, almond, sesame, salmon, shrimp, oyster, bacon", () => {
    const told: readonly (readonly [RegExp, FoodFact, RegExp])[] = [
      [/\bsoy(?:bean|milk)?s?\b|\btofu\b/i, "soy", /non-soy/i],
      [/\bpeanuts?\b/i, "peanut", /without peanuts/i],
      [/\balmonds?\b|\bwalnuts?\b|\bpecans?\b|\bcashews?\b|\bpistachio/i, "treeNut", /^$/],
      [/\bsesame\b|\btahini\b/i, "sesame", /^$/],
      [/\bsalmon\b|\btuna\b|\bsardines?\b/i, "fish", /^$/],
      [/\bshrimps?\b|\bcrab\b|\blobster\b/i, "crustacean", /^$/],
      [/\bclams?\b|\bmussels?\b|\bsquid\b/i, "mollusc", /^$/],
      [/\bbacon\b|\bham\b/i, "pork", /meatless|turkey|MORNINGSTAR|^Bacon bits|chicken/i],
      [/\bliver\b/i, "liver", /^$/],
      [/^Alcoholic beverage/i, "alcohol", /^$/],
      [/\bgrapefruit\b/i, "grapefruit", /^$/],
    ];
    for (const [words, fact, except] of told) {
      const list = named(words).filter((food) => !except.test(food.description));
      expect(list.length, String(words)).toBeGreaterThan(5);
      expect(
        offenders(list, (food) => !has(food, fact)),
        fact,
      ).toEqual([]);
    }
  });
  it("cholesterol comes of animals, whatever the name says", () => {
    const rich = foods.filter(
      (food) => (food.per100g.cholesterol ?? 0) > 0 && !/^Seaweed/.test(food.description),
    );
    expect(rich.length).toBeGreaterThan(4000);
    expect(offenders(rich, (food) => !has(food, "animal"))).toEqual([]);
  });
  it("plants that nobody fortified hold no vitamin B12 to speak of", () => {
    const fortified = /milk|cereals|bread|almond|tofu|SILK|yeast|vitamin|beverages|chips|fortified|seaweed/i;
    const suspects = foods.filter(
      (food) =>
        suits(food, "vegan") && (food.per100g.vitaminB12 ?? 0) > 0.15 && !fortified.test(food.description),
    );
    expect(offenders(suspects, () => true)).toEqual([]);
  });
});

describe("cooking", () => {
  it("undoes raw eggs and raw sprouts, and nothing else", () => {
    expect(factsOnceCooked(["animal", "egg", "rawEgg"])).toEqual(["animal", "egg"]);
    expect(factsOnceCooked(["soy", "rawSprouts"])).toEqual(["soy"]);
    expect(factsOnceCooked(["animal", "fish", "smokedFish"])).toEqual(["animal", "fish", "smokedFish"]);
  });
});
