import { describe, expect, it } from "vitest";
import { CatalogueFormatError, parseSr28 } from "#lib/domain/catalogue/sr28-format.ts";
import { NUTRIENT_IDS, NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { readCatalogueFiles, readCatalogueSource } from "#lib/store/catalogue-files.ts";

const source = readCatalogueSource();
const decode = (bytes: Buffer) => new TextDecoder("windows-1252").decode(bytes);
const abbrev = decode(source.abbrev);
const foodDes = decode(source.foodDes);
const records = parseSr28(abbrev, foodDes);
const byKey = new Map(records.map((record) => [record.key, record]));

/** The files' lines of one food. */
const lineOf = (text: string, key: string) =>
  text.split("\r\n").find((line) => line.startsWith(`~${key}~`)) as string;
const spinach = { abbrev: lineOf(abbrev, "11457"), foodDes: lineOf(foodDes, "11457") };

describe("the SR28 files", () => {
  it("hold 8,789 foods in 25 groups, each once, in order of key", () => {
    expect(records).toHaveLength(8789);
    expect(byKey.size).toBe(8789);
    expect(new Set(records.map((record) => record.groupCode)).size).toBe(25);
    expect(records.map((record) => record.key)).toEqual([...byKey.keys()].toSorted());
    expect(records.filter((record) => record.inSurvey)).toHaveLength(3404);
  });

  it("are joined by key, not by line", () => {
    // SR28's own table: raw spinach, 79 mg magnesium, 558 mg potassium, 28.1 mg vitamin C, 23 kcal.
    const { per100g, description, groupCode } = byKey.get("11457")!;
    expect(description).toBe("Spinach, raw");
    expect(groupCode).toBe("1100");
    expect(per100g).toMatchObject({
      magnesium: 79,
      potassium: 558,
      vitaminC: 28.1,
      energy: 23,
      vitaminK: 482.9,
    });
  });

  it("leave what was not measured unknown: as many blanks as USDA's documentation counts", () => {
    const missing = (id: (typeof NUTRIENT_IDS)[number]) =>
      records.filter((record) => record.per100g[id] === null).length;
    expect(missing("energy")).toBe(0);
    expect(missing("choline")).toBe(4016);
    expect(missing("vitaminK")).toBe(3563);
    expect(missing("magnesium")).toBe(739);
    expect(missing("iron")).toBe(144);
    expect(missing("sodium")).toBe(83);
  });

  it("give vitamin D in micrograms wherever they give it in IU", () => {
    for (const { key, per100g } of records) {
      expect(per100g.vitaminD === null, key).toBe(per100g.vitaminDIu === null);
      expect(Math.abs((per100g.vitaminDIu ?? 0) - 40 * (per100g.vitaminD ?? 0)), key).toBeLessThanOrEqual(3);
    }
    // Blank in the µg column of the file, 0 and 10 IU.
    expect(byKey.get("16542")!.per100g.vitaminD).toBe(0);
    expect(byKey.get("16613")!.per100g.vitaminD).toBe(0.25);
  });

  it("are decoded as Windows-1252", () => {
    const odd = records.filter((record) => /[^\p{ASCII}]/u.test(Object.values(record).join()));
    expect(odd.length).toBeGreaterThan(0);
    expect(records.some((record) => JSON.stringify(record).includes("\uFFFD"))).toBe(false);
  });

  it("give the weight for the stated amount", () => {
    expect(byKey.get("15087")!.measures[0]).toEqual({ amount: 3, unit: "oz", grams: 85 });
    expect(byKey.get("16426")!.measures[0]).toEqual({ amount: 0.5, unit: "cup", grams: 126 });
    expect(records.filter((record) => record.measures.length === 0)).toHaveLength(297);
    for (const { measures } of records) {
      for (const measure of measures) {
        expect(measure.grams).toBeGreaterThan(0);
        expect(measure.amount).toBeGreaterThan(0);
        expect(measure.unit).not.toBe("");
      }
    }
  });

  it("hold no negative amount, and nothing weighs more than the food", () => {
    const inGrams = NUTRIENT_IDS.filter((id) => NUTRIENTS[id].unit === "g");
    for (const { key, per100g } of records) {
      expect(
        NUTRIENT_IDS.filter((id) => (per100g[id] ?? 0) < 0),
        key,
      ).toEqual([]);
      expect(
        inGrams.filter((id) => (per100g[id] ?? 0) > 100),
        key,
      ).toEqual([]);
      // Pure fat has 902 kcal.
      expect(per100g.energy ?? 0, key).toBeLessThanOrEqual(902);
    }
  });

  it("are what readCatalogueFiles reads, once", () => {
    expect(readCatalogueFiles()).toHaveLength(8789);
    expect(readCatalogueFiles()).toBe(readCatalogueFiles());
  }, 30_000);
});

describe("a file that is not SR28", () => {
  const cases: readonly [string, string, string, RegExp][] = [
    [
      "has too few fields",
      `${spinach.abbrev}^`,
      spinach.foodDes,
      /ABBREV\.txt line 1: expected 53 fields, found 54/,
    ],
    [
      "has words for a number",
      spinach.abbrev.replace("^23^", "^many^"),
      spinach.foodDes,
      /should be a number.*many/,
    ],
    ["has a negative amount", spinach.abbrev.replace("^23^", "^-23^"), spinach.foodDes, /0 or more.*-23/],
    ["has a bad key", spinach.abbrev.replace("11457", "1457"), spinach.foodDes, /five digits/],
    [
      "has a food twice",
      `${spinach.abbrev}\r\n${spinach.abbrev}`,
      spinach.foodDes,
      /line 2: food 11457 already stands at/,
    ],
    ["lacks the name", spinach.abbrev, lineOf(foodDes, "11458"), /food 11457 is not in FOOD_DES/],
    [
      "lacks the amounts",
      lineOf(abbrev, "11458"),
      `${lineOf(foodDes, "11458")}\n${spinach.foodDes}`,
      /food 11457 is not in ABBREV/,
    ],
    [
      "has an unknown group",
      spinach.abbrev,
      spinach.foodDes.replace("~1100~", "~9900~"),
      /unknown food group "9900"/,
    ],
    [
      "has a measure without amount",
      spinach.abbrev.replace("~1 cup~", "~cup~"),
      spinach.foodDes,
      /amount and a unit, found "cup"/,
    ],
    ["is empty", "", spinach.foodDes, /ABBREV\.txt holds no foods/],
    [
      "has text without tildes",
      spinach.abbrev,
      spinach.foodDes.replace("~Spinach, raw~", "Spinach, raw"),
      /between tildes/,
    ],
  ];
  it.each(cases)("is refused when it %s", (_, amounts, names, message) => {
    expect(() => parseSr28(amounts, names)).toThrow(CatalogueFormatError);
    expect(() => parseSr28(amounts, names)).toThrow(message);
  });

  it("is accepted when it is one whole food", () => {
    expect(parseSr28(spinach.abbrev, spinach.foodDes)).toHaveLength(1);
  });
});
