// Pure. What cooks call foods, on both sides of the Atlantic, learned from the cookbook: name → food and its measures.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { nameWords } from "./name-words.ts";
import type { Recipe } from "./recipe.ts";

export interface KitchenWord {
  readonly food: FoodKey;
  readonly name: string;
  readonly words: readonly string[];
  /** Grams of one unit as the cookbook weighs it: clove → 3, medium → 110. */
  readonly grams: ReadonlyMap<string, number>;
}

/** Other words for the same, each written the way the cookbook does. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\beggplants?\b/g, "aubergine"],
  [/\bzucchinis?\b/g, "courgette"],
  [/\b(cilantro|fresh coriander|coriander leaf|coriander$)/g, "coriander leaves"],
  [/\bscallions?\b/g, "spring onion"],
  [/\bgreen onions?\b/g, "spring onion"],
  [/\bshrimps?\b/g, "prawn"],
  [/\b(beef mince|minced beef|mince beef|ground beef)\b/g, "lean ground beef"],
  [/\b(turkey mince|minced turkey|ground turkey)\b/g, "lean ground turkey"],
  [/\b(lamb mince|minced lamb)\b/g, "ground lamb"],
  [/\bgarbanzo( bean)?s?\b/g, "chickpea"],
  [/\b(all[- ]purpose flour|white flour|^flour$)/g, "plain flour"],
  [/\bwhole ?meal\b/g, "whole-wheat"],
  [/\bwhole wheat\b/g, "whole-wheat"],
  [/\bheavy cream\b/g, "double cream"],
  [/\bcorn ?flour\b/g, "cornstarch"],
  [/\bcorn starch\b/g, "cornstarch"],
  [/\bbell peppers?\b/g, "pepper"],
  [/\bcapsicums?\b/g, "red pepper"],
  [/\b(chil[ei]s?|chill?ies|chillis?)\b/g, "chilli"],
  [/\bcanned\b/g, "tinned"],
  [/\b(porridge oats|oatmeal|oats)\b/g, "rolled oats"],
  [/\bgarlic clove\b/g, "garlic"],
  [/\bcanola oil\b/g, "rapeseed oil"],
  [/\b(vegetable|sunflower|neutral) oil\b/g, "rapeseed oil"],
  [/\bnatural yogh?urt\b/g, "yogurt"],
  [/\byoghurt\b/g, "yogurt"],
  [/\bsoya\b/g, "soy"],
  [/\bbok choy\b/g, "pak choi"],
  [/\b(chopped tomatoes|tomatoes chopped tinned|plum tomatoes tinned)\b/g, "tinned tomatoes"],
  [/\bcrème fraîche\b/g, "soured cream"],
  [/\bsour cream\b/g, "soured cream"],
  [/\b(caster|granulated|white) sugar\b/g, "sugar"],
  [/\b(sea|table|kosher|rock) salt\b/g, "salt"],
  [/\b(ground )?pepper$/g, "black pepper"],
  [/\bcheddar cheese\b/g, "cheddar"],
  [/\b(feta|mozzarella|ricotta|parmesan) cheese\b/g, "$1"],
  [/^(semi-skimmed |full[- ]fat |whole )?milk$/g, "whole milk"],
  [/\bminced\b/g, ""],
];

/** Words that say how a food is cut or how good it is, not which one it is. */
const ASIDE = new Set(
  (
    "a an and of or the with in for to from fresh freshly large medium small ripe raw finely roughly thinly thickly " +
    "coarsely lightly chopped sliced diced grated crushed peeled trimmed rinsed drained washed halved quartered " +
    "beaten melted softened toasted cubed shredded torn deseeded seeded cored juiced zested room temperature good " +
    "quality organic free range extra virgin plus more serve serving taste about approximately heaped level rounded " +
    "optional packed boneless skinless unsalted your favourite favorite bunch handful clove piece sprig stick"
  ).split(" "),
);

/** The words by which a food is known: "2 large eggplants, finely diced" → [aubergine]. */
export function foodWords(text: string): string[] {
  let said = ` ${text
    .toLowerCase()
    .replace(/\(.*?\)/g, " ")
    .replace(/[,;].*$/, " ")
    .trim()} `.trim();
  for (const [other, ours] of SAME) said = said.replace(other, ours);
  return nameWords(said).filter((word) => !ASIDE.has(word));
}

/** Everything the cookbook calls by a name, the most used first. */
export function kitchenWords(recipes: readonly Recipe[]): KitchenWord[] {
  const known = new Map<string, { food: FoodKey; name: string; uses: number; grams: Map<string, number> }>();
  for (const item of recipes.flatMap((recipe) => recipe.ingredients)) {
    const key = `${foodWords(item.name).join(" ")}|${item.food}`;
    const entry = known.get(key) ?? { food: item.food, name: item.name, uses: 0, grams: new Map() };
    entry.uses += 1;
    if (!entry.grams.has(item.unit)) entry.grams.set(item.unit, item.grams / item.amount);
    known.set(key, entry);
  }
  return [...known.values()]
    .sort((a, b) => b.uses - a.uses)
    .map(({ food, name, grams }) => ({ food, name, words: foodWords(name), grams }));
}
