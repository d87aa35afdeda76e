// Pure. A recipe as it stands on a web page (schema.org/Recipe), brought into the shape of one's own.
import type { Slot } from "./recipe.ts";

/** What can be told from a page; the person completes and corrects it before it is kept. */
export interface TakenRecipe {
  readonly name: string;
  readonly description: string;
  readonly servings: number;
  readonly activeMinutes: number;
  readonly totalMinutes: number;
  readonly cuisine: string;
  readonly slots: readonly Slot[];
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
}

type Json = unknown;
type Node = Readonly<Record<string, Json>>;
const isNode = (value: Json): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: Json): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first Recipe among pieces of JSON-LD, wherever it is nested; null when there is none. */
export function findRecipeNode(value: Json, depth = 0): Node | null {
  if (depth > 6) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findRecipeNode(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isNode(value)) return null;
  if (list(value["@type"]).some((type) => type === "Recipe" || type === "https://schema.org/Recipe"))
    return value;
  return findRecipeNode(value["@graph"] ?? value.mainEntity ?? value.mainEntityOfPage ?? null, depth + 1);
}

/** `plain` turns markup and entities into plain text. */
export function takeRecipe(node: Node, plain: (text: string) => string): TakenRecipe {
  const text = (value: Json): string => {
    const first = list(value)[0];
    const said = typeof first === "string" ? first : isNode(first) ? first.name : undefined;
    return typeof said === "string" ? plain(said).trim() : typeof first === "number" ? String(first) : "";
  };
  const prep = minutesOf(node.prepTime);
  const cook = minutesOf(node.cookTime);
  const total = minutesOf(node.totalTime) ?? ((prep ?? 0) + (cook ?? 0) || null);
  return {
    name: text(node.name).slice(0, 80),
    description: (text(node.description).split(/(?<=[.!?])\s/)[0] ?? "").slice(0, 160),
    servings: servingsOf(node.recipeYield) ?? 2,
    activeMinutes: prep ?? Math.min(total ?? 20, 20),
    totalMinutes: total ?? 30,
    cuisine: text(node.recipeCuisine).slice(0, 40),
    slots: slotsOf(`${list(node.recipeCategory).map(String).join(" ")} ${text(node.name)}`),
    ingredients: list(node.recipeIngredient ?? node.ingredients)
      .filter((each): each is string => typeof each === "string")
      .map((each) => plain(each).replace(/\s+/g, " ").trim())
      .filter(Boolean),
    steps: stepsOf(node.recipeInstructions, plain),
  };
}

function servingsOf(value: Json): number | null {
  for (const each of list(value)) {
    const number = Number.parseInt(/\d+/.exec(String(each))?.[0] ?? "", 10);
    if (number >= 1 && number <= 24) return number;
  }
  return null;
}

/** Minutes of an ISO 8601 duration ("PT1H20M"); null for anything else. */
export function minutesOf(value: Json): number | null {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    String(value ?? "").trim(),
  );
  if (!parts) return null;
  const [days, hours, mins, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const all = Math.round(days! * 1440 + hours! * 60 + mins! + seconds! / 60);
  return all > 0 && all <= 1440 ? all : null;
}

function stepsOf(value: Json, plain: (text: string) => string): string[] {
  const steps = list(value).flatMap((each): string[] => {
    if (typeof each === "string") return plain(each).split(/\r?\n+/);
    if (!isNode(each)) return [];
    if (each.itemListElement) return stepsOf(each.itemListElement, plain);
    return [plain(String(each.text ?? each.name ?? ""))];
  });
  return steps.map((step) => step.replace(/\s+/g, " ").trim()).filter(Boolean);
}

const SLOT_WORDS: readonly (readonly [RegExp, readonly Slot[]])[] = [
  [/breakfast|brunch|porridge|smoothie|muesli/i, ["breakfast"]],
  [/snack|dessert|cookie|cake|dip|drink/i, ["snack"]],
  [/lunch|salad|sandwich|soup/i, ["lunch", "dinner"]],
];
const slotsOf = (words: string): readonly Slot[] =>
  SLOT_WORDS.find(([word]) => word.test(words))?.[1] ?? ["dinner", "lunch"];
