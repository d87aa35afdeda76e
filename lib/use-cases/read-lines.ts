// From lines of text to foods and weights, each with how sure that is.
import { parseIngredient } from "parse-ingredient";
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { KitchenWord } from "#lib/domain/recipes/kitchen-words.ts";
import { foodWords } from "#lib/domain/recipes/kitchen-words.ts";
import { matchName, type NameMatch, SURE, weigh } from "#lib/domain/recipes/match-ingredient.ts";
import { liquidOf, type OwnLine } from "#lib/domain/recipes/own-recipe.ts";
import type { CookingMethod } from "#lib/domain/recipes/recipe.ts";
import type { OwnRecipePorts } from "./recipe-ports.ts";

export interface FoodChoice {
  readonly food: FoodKey;
  readonly description: string;
}

/** A line as it was understood, and what else it might mean. */
export interface ReadLine extends OwnLine {
  /** 0 to 1; below `SURE` the person should look. */
  readonly confidence: number;
  readonly sure: boolean;
  /** Other foods it may be, the likeliest first. */
  readonly choices: readonly FoodChoice[];
  /** How it was weighed, or why it was not. */
  readonly weighedBy: string;
}

const MOST_CHOICES = 6;
/** Looked for in the catalogue when the cookbook has no such name; a name found there is never sure. */
const CATALOGUE_CONFIDENCE = 0.4;

/** A line as the cook wrote it, in its parts. */
export interface LineParts {
  readonly amount: number | null;
  readonly unit: string | null;
  readonly name: string;
}

const UNITS = {
  tin: { short: "tin", plural: "tins", alternates: ["can", "cans"] },
  slice: { short: "slice", plural: "slices", alternates: [] },
  stalk: { short: "stalk", plural: "stalks", alternates: ["stick", "sticks"] },
  fillet: { short: "fillet", plural: "fillets", alternates: [] },
  pinch: { short: "pinch", plural: "pinches", alternates: [] },
} as const;

/**
 * "1 (400 g) tin chickpeas, drained" → 1 tin of chickpeas; "2 x 400g tins tomatoes" → 2 tins; "300g pasta" → 300 g.
 * Headings ("For the sauce:") and empty lines are left out.
 */
export function lineParts(text: string): LineParts | null {
  const plain = text
    .trim()
    .replace(/^[-•*·]\s*/, "")
    .replace(/^(an?|one)\s+(?=pinch|handful|clove|slice|tin|can|cup)/i, "1 ")
    .replace(/^(?:the )?juice of\s+/i, "juice ")
    .replace(/\((?:about |approx\.? )?\d+(?:[.,]\d+)?\s*(?:g|ml|oz|kg)\)\s*/gi, "")
    .replace(/^(\d+)\s*[x×]\s*\d+\s*(?:g|ml)\s*(tins?|cans?)/i, "$1 $2")
    .replace(
      /^(\d[\d\s./½¼¾⅓⅔]*)\s*(?:heaped|level|rounded|large|generous)\s+(?=tsp|tbsp|teaspoon|tablespoon|cup)/i,
      "$1 ",
    )
    // "3 garlic cloves" is "3 cloves garlic".
    .replace(/^([\d./½¼¾⅓⅔-]+)\s+([a-z ]+?)\s+(cloves?|stalks?|fillets?)\b/i, "$1 $3 $2")
    .trim();
  if (plain === "") return null;
  const juice = /^juice\s+(\d+|½|half an?|an?)?\s*(lemon|lime|orange)s?\b/i.exec(plain);
  if (juice) return juiceOf(juice[2]!.toLowerCase(), juice[1] ?? "1");
  const [parsed] = parseIngredient(plain, { additionalUOMs: UNITS, normalizeUOM: false });
  if (!parsed || parsed.isGroupHeader) return null;
  const between = parsed.quantity2 !== null && parsed.quantity !== null;
  const amount = between ? (parsed.quantity! + parsed.quantity2!) / 2 : parsed.quantity;
  return { amount, unit: unitOf(parsed.unitOfMeasureID, parsed.unitOfMeasure), name: parsed.description };
}

/** What one fruit gives, in tablespoons: the catalogue counts 47 g a lemon, 42 g a lime, 86 g an orange. */
const JUICE_SPOONS: Readonly<Record<string, number>> = { lemon: 3, lime: 2.5, orange: 5.5 };

function juiceOf(fruit: string, said: string): LineParts {
  const count = /^(½|half)/i.test(said) ? 0.5 : Number.parseInt(said, 10) || 1;
  return { amount: count * (JUICE_SPOONS[fruit] ?? 3), unit: "tbsp", name: `${fruit} juice` };
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  ...{ tablespoon: "tbsp", teaspoon: "tsp", gram: "g", kilogram: "kg", milliliter: "ml", liter: "l" },
  ...{ ounce: "oz", pound: "lb", fluidounce: "fl oz", deciliter: "dl", centiliter: "cl" },
};
const unitOf = (id: string | null, said: string | null): string | null =>
  id === null ? said : (ABBREVIATED[id] ?? id);

/** Reads every line; one round of questions to the catalogue for all of them together. */
export async function readLines(
  ports: Pick<OwnRecipePorts, "catalogue" | "kitchenWords">,
  text: string,
  method: CookingMethod,
): Promise<ReadLine[]> {
  const lines = text.split("\n").flatMap((line) => {
    const parts = lineParts(line);
    return parts ? [{ text: line.trim(), parts }] : [];
  });
  const known = await ports.kitchenWords();
  const matched = lines.map((line) => ({ ...line, matches: matchName(line.parts.name, known) }));
  const found = await Promise.all(
    matched.map(({ parts, matches }) =>
      matches.some((match) => match.confidence >= SURE)
        ? []
        : ports.catalogue.search(foodWords(parts.name).join(" "), MOST_CHOICES),
    ),
  );
  const keys = matched.flatMap(({ matches }, index) => [
    ...matches.map(({ word }) => word.food),
    ...found[index]!.slice(0, 1).map((food) => food.key),
  ]);
  const foods = await ports.catalogue.loadFoodsByKeys(keys);
  return matched.map((line, index) => understood(line, found[index]!, foods, method));
}

function understood(
  { text, parts, matches }: { text: string; parts: LineParts; matches: readonly NameMatch[] },
  found: readonly { readonly key: FoodKey; readonly description: string }[],
  foods: ReadonlyMap<FoodKey, Food>,
  method: CookingMethod,
): ReadLine {
  const best = matches[0];
  const chosen = best ? best.word.food : (found[0]?.key ?? null);
  const food = chosen === null ? null : (foods.get(chosen) ?? null);
  const word: KitchenWord | null = best?.word ?? null;
  const confidence = food === null ? 0 : (best?.confidence ?? CATALOGUE_CONFIDENCE);
  const weighed = food && parts.amount !== null ? weigh(parts.amount, parts.unit, food, word) : null;
  const choices = [
    ...matches.map((match) => ({
      food: match.word.food,
      description: foods.get(match.word.food)?.description ?? match.word.name,
    })),
    ...found.map(({ key, description }) => ({ food: key, description })),
  ];
  return {
    text,
    food: food?.key ?? null,
    foodName: food?.description ?? "",
    name: word?.name ?? foodWords(parts.name).join(" "),
    amount: parts.amount,
    unit: parts.unit,
    grams: weighed && Number(weighed.grams.toFixed(1)),
    method,
    liquid: liquidOf(method),
    confidence,
    sure: confidence >= SURE && weighed !== null,
    choices: [...new Map(choices.map((choice) => [choice.food, choice])).values()].slice(0, MOST_CHOICES),
    weighedBy:
      weighed?.by ??
      (food === null
        ? "No food of the catalogue has a name like this."
        : parts.amount === null
          ? "No amount is given: type its weight."
          : "This measure has no known weight: type it in grams."),
  };
}
