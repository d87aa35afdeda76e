// Pure. Finds the retention factors of one ingredient: its class, how it is cooked, and what had to be assumed.
import type { Food } from "#lib/domain/catalogue/food.ts";
import { isPlainWater } from "./cooking-yields.ts";
import type { CookingMethod, RecipeIngredient } from "./recipe.ts";
import { isCookedBefore, retentionClassOf } from "./retention-class.ts";
import type { RetentionClass } from "./retention-class-names.ts";
import { CODES_OF_CLASS } from "./retention-methods.ts";
import { RETENTION_TABLE, type RetentionRow } from "./retention-table.ts";

export interface IngredientRetention {
  readonly class: RetentionClass;
  /** Null when nothing is lost (eaten as bought) or when the table has no row that fits. */
  readonly row: RetentionRow | null;
  /** True when heat was applied: then nutrients without a factor are an assumption. */
  readonly heated: boolean;
  /** What stands in for a missing factor, in words; null when the table has this very combination. */
  readonly assumption: string | null;
}

const KIND: Readonly<Partial<Record<CookingMethod, "wet" | "fat" | "oven" | "fire">>> = {
  boiled: "wet",
  simmered: "wet",
  stewed: "wet",
  poached: "wet",
  sauteed: "fat",
  stirFried: "fat",
  fried: "fat",
  scrambled: "fat",
  baked: "oven",
  roasted: "oven",
  grilled: "fire",
  toasted: "fire",
};

/** Where the recipe does not say what becomes of the liquid: boiling and poaching water is poured away. */
const POURED_AWAY: ReadonlySet<CookingMethod> = new Set<CookingMethod>(["boiled", "poached"]);
/** Grains are cooked by absorption unless the recipe says otherwise. */
const ABSORBING: ReadonlySet<RetentionClass> = new Set<RetentionClass>(["rice", "cereal", "oatmeal"]);

const MILK_CODES = [
  { upTo: 15, code: "2151" },
  { upTo: 45, code: "2152" },
  { upTo: Number.POSITIVE_INFINITY, code: "2153" },
] as const;

const find = (code: string): RetentionRow => {
  const row = RETENTION_TABLE.get(code);
  if (!row) throw new Error(`retention code ${code} is not in the table`);
  return row;
};

/** Codes that depend on more than class and method: cut, skin, frozen state. */
function special(name: RetentionClass, food: Food, item: RecipeIngredient, wet: boolean): string | null {
  const drained = liquidOf(name, item) === "drained";
  const preparation = item.preparation ?? "";
  const ground = /\bground\b/i.test(food.description);
  const { method } = item.cook;
  if (name === "beef" && ground) {
    if (wet) return drained ? "0751" : "0752";
    if (KIND[method] === "oven") return item.cook.liquid === "kept" ? "0750" : "0749";
    if (KIND[method] === "fire") return "0603";
  }
  if (name === "pork" && ground && wet) return drained ? "1401" : "1402";
  if (name === "lamb" && ground && KIND[method] === "fire") return "1003";
  if (name === "curedPork" && /bacon/i.test(food.description) && !wet && KIND[method]) return "1456";
  if (name === "curedPork" && /\bham\b/i.test(food.description) && wet) return drained ? "1521" : "1522";
  if (name === "potato") {
    if (/mash/i.test(preparation) && wet) return "3316";
    if (/unpeeled|skins? on|scrubbed|whole/i.test(preparation)) {
      if (wet && drained) return "3307";
      if (KIND[method] === "oven") return "3301";
    }
  }
  if (name === "sweetPotato" && /unpeeled|skins? on|scrubbed|whole/i.test(preparation)) {
    if (wet && drained) return "3707";
    if (KIND[method] === "oven") return "3701";
  }
  if (/\bfrozen\b/i.test(food.description) && wet && drained) {
    if (name === "greens") return "3019";
    if (name === "rootVegetable") return "3469";
    if (name === "vegetable") return "3789";
  }
  return null;
}

function liquidOf(name: RetentionClass, item: RecipeIngredient): "kept" | "drained" {
  if (item.cook.liquid) return item.cook.liquid;
  return POURED_AWAY.has(item.cook.method) && !ABSORBING.has(name) ? "drained" : "kept";
}

/** The retention row of an ingredient. Sources: USDA R6 for the factors; the mapping is explained in docs/retention.md. */
export function retentionOf(food: Food, item: RecipeIngredient): IngredientRetention {
  const { name } = retentionClassOf(food);
  const { method } = item.cook;
  if (method === "none") return { class: name, row: null, heated: false, assumption: null };
  if (isPlainWater(food)) {
    return { class: name, row: null, heated: false, assumption: null };
  }
  if (name === "unlisted" || name === "alcohol") {
    return { class: name, row: null, heated: true, assumption: "no published factor: taken as kept whole" };
  }
  const codes = CODES_OF_CLASS[name];
  if (name === "milk" && method !== "reheated") {
    const heatedFor = item.cook.minutes ?? 10;
    const code = MILK_CODES.find(({ upTo }) => heatedFor <= upTo)?.code ?? "2153";
    const stretched = /milk/i.test(food.description) && !/^(soymilk|beverage)/i.test(food.description);
    return {
      class: name,
      row: find(code),
      heated: true,
      assumption: stretched ? null : "taken to lose what heated milk loses",
    };
  }
  // Bought cooked: only the second heating counts. Bread may be toasted; nuts, eggs and cheese are listed either way.
  if (isCookedBefore(food) && name !== "nuts" && name !== "cheese" && codes.reheated) {
    const code = name === "flour" && KIND[method] === "fire" ? "0306" : codes.reheated.replace("~", "");
    const assumed = codes.reheated.startsWith("~") || /\b(tofu|tempeh)\b/i.test(food.description);
    return {
      class: name,
      row: find(code),
      heated: true,
      assumption: assumed ? `no factor for this: ${find(code).description.toLowerCase()} stands in` : null,
    };
  }
  const kind = KIND[method];
  const exact = special(name, food, item, kind === "wet");
  if (exact) return { class: name, row: find(exact), heated: true, assumption: null };
  // For dry heat the liquid matters only where the recipe names it.
  const liquid = kind === "wet" ? liquidOf(name, item) : item.cook.liquid;
  const found = [method, kind]
    .filter((key) => key !== undefined)
    .flatMap((key) => [codes[`${key}:${liquid}`], codes[key]])
    .find((code) => code !== undefined);
  if (!found)
    return { class: name, row: null, heated: true, assumption: "no published factor: taken as kept whole" };
  const row = find(found.replace("~", ""));
  const game = /^game meat/i.test(food.description);
  const assumed = found.startsWith("~") || game;
  return {
    class: name,
    row,
    heated: true,
    assumption: assumed ? `no factor for this: ${row.description.toLowerCase()} stands in` : null,
  };
}
