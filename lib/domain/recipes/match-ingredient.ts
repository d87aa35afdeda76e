// Pure. Which food is meant by a line of a recipe, how sure that is, and what the amount weighs.
import type { Food } from "#lib/domain/catalogue/food.ts";
import { foodWords, type KitchenWord } from "./kitchen-words.ts";
import { nameWords } from "./name-words.ts";

export interface NameMatch {
  readonly word: KitchenWord;
  /** 0 to 1: 1 when the names are the same, less the more words are left over on either side. */
  readonly confidence: number;
}

/** From here on a match is taken without asking; below it the person is asked to look. */
export const SURE = 0.8;
/** Below this two names merely share a word. */
const LEAST = 0.5;

/** The cookbook's foods that a name may mean, the likeliest first. */
export function matchName(text: string, known: readonly KitchenWord[], most = 5): NameMatch[] {
  const said = foodWords(text);
  if (said.length === 0) return [];
  const best = new Map<string, NameMatch>();
  for (const word of known) {
    const confidence = resemblance(said, word.words);
    const before = best.get(word.food);
    if (confidence >= LEAST && (!before || confidence > before.confidence))
      best.set(word.food, { word, confidence });
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence).slice(0, most);
}

/** Shared words over all words; the last word ("oil" of "olive oil") names the thing and counts twice. */
function resemblance(said: readonly string[], name: readonly string[]): number {
  // A cooked food weighs up to three times what it did dry: one is never taken for the other.
  if (name.length === 0 || said.includes("cooked") !== name.includes("cooked")) return 0;
  const weigh = (words: readonly string[]) => {
    const head = words.at(-1);
    return new Map(words.map((word) => [word, word === head ? 2 : 1]));
  };
  const [left, right] = [weigh(said), weigh(name)];
  const all = new Set([...left.keys(), ...right.keys()]);
  let shared = 0;
  let total = 0;
  for (const word of all) {
    const [a, b] = [left.get(word) ?? 0, right.get(word) ?? 0];
    shared += Math.min(a, b);
    total += Math.max(a, b);
  }
  return shared / total;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  ...{ g: 1, gram: 1, kg: 1000, kilogram: 1000, mg: 0.001, milligram: 0.001 },
  ...{ oz: 28.349523125, ounce: 28.349523125, lb: 453.59237, pound: 453.59237 },
};
/** Millilitres; the US cup and spoons, which the catalogue's measures use. */
const VOLUMES: Readonly<Record<string, number>> = {
  ...{ ml: 1, milliliter: 1, cl: 10, centiliter: 10, dl: 100, deciliter: 100, l: 1000, liter: 1000 },
  ...{ tsp: 4.92892159375, teaspoon: 4.92892159375, tbsp: 14.78676478125, tablespoon: 14.78676478125 },
  ...{
    cup: 236.5882365,
    floz: 29.5735295625,
    fluidounce: 29.5735295625,
    pint: 473.176473,
    quart: 946.352946,
  },
  ...{ pinch: 0.31, dash: 0.62 },
};
const SPOONED = [
  [/^cup/i, 236.5882365],
  [/^(tbsp|tablespoon)/i, 14.78676478125],
  [/^(tsp|teaspoon)/i, 4.92892159375],
  [/^fl oz/i, 29.5735295625],
] as const;
/** A food's own measures by what a cook would call one of it. */
const PIECES =
  /^(medium|large|small|piece|fruit|whole|clove|slice|stalk|head|fillet|egg|tomato|onion|carrot|pepper|potato)\b/i;

export interface Weighed {
  readonly grams: number;
  /** How it was weighed, in words: "1 tbsp weighs 13.5 g". */
  readonly by: string;
}

const short = (grams: number) => String(Number(grams.toPrecision(3)));

/**
 * Grams of `amount` `unit` of a food: by weight, by the cookbook's own measure, by the catalogue's measures, or by its
 * density; null when none of these knows. `unit` is null for pieces ("2 carrots").
 */
export function weigh(
  amount: number,
  unit: string | null,
  food: Pick<Food, "measures">,
  known: KitchenWord | null,
): Weighed | null {
  const said = unit?.toLowerCase().replace(/[\s.]/g, "") ?? null;
  if (said !== null && WEIGHTS[said] !== undefined)
    return { grams: amount * WEIGHTS[said], by: `${short(amount)} ${unit}` };
  const named = said === null ? null : (known?.grams.get(said) ?? known?.grams.get(SHORT[said] ?? said));
  if (named) return { grams: amount * named, by: `1 ${unit} weighs ${short(named)} g` };
  const volume = said === null ? undefined : VOLUMES[said];
  if (volume !== undefined) {
    const density = densityOf(food);
    return density === null
      ? null
      : { grams: amount * volume * density, by: `1 ${unit} weighs ${short(volume * density)} g` };
  }
  if (said === null || PIECES.test(said)) {
    const piece = known?.grams.get("medium") ?? known?.grams.get("piece") ?? known?.grams.get("large");
    const wanted = said && /^(small|large|medium)$/.test(said) ? said : "medium";
    const own =
      food.measures.find((measure) => measure.unit.toLowerCase().startsWith(said ?? wanted)) ??
      food.measures.find((measure) => measure.unit.toLowerCase().startsWith(wanted)) ??
      food.measures.find((measure) => PIECES.test(measure.unit)) ??
      // "1 thigh, without skin" for chicken thighs.
      food.measures.find((measure) => known?.words.includes(nameWords(measure.unit)[0] ?? ""));
    const grams = piece && wanted === "medium" ? piece : own ? own.grams / own.amount : piece;
    if (grams) return { grams: amount * grams, by: `one weighs ${short(grams)} g` };
  }
  const measure =
    said === null ? undefined : food.measures.find((each) => each.unit.toLowerCase().startsWith(said));
  if (!measure) return null;
  const grams = measure.grams / measure.amount;
  return { grams: amount * grams, by: `1 ${unit} weighs ${short(grams)} g` };
}

const SHORT: Readonly<Record<string, string>> = {
  ...{ tablespoon: "tbsp", teaspoon: "tsp", cups: "cup", cloves: "clove", slices: "slice", can: "tin" },
  ...{ cans: "tin", tins: "tin", stalks: "stalk", stick: "stalk", fillets: "fillet", pieces: "piece" },
};

/** Grams a millilitre, from a measure of volume the catalogue gives; null when it gives none. */
export function densityOf(food: Pick<Food, "measures">): number | null {
  for (const [is, millilitres] of SPOONED) {
    const measure = food.measures.find((each) => is.test(each.unit));
    if (measure) return measure.grams / (measure.amount * millilitres);
  }
  return null;
}
