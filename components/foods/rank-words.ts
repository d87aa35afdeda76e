// Pure. The words and choices of the ranking.
import type { RankBasis } from "#lib/domain/catalogue/rank-foods.ts";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";

export const BASIS_WORDS: Readonly<Record<RankBasis, string>> = {
  "100g": "per 100 g",
  "100kcal": "per 100 kcal",
  serving: "per household serving",
};

export const NUTRIENT_OPTIONS = SCORED_NUTRIENTS.map((id) => ({
  value: id,
  label: NUTRIENTS[id].name,
})).toSorted((a, b) => a.label.localeCompare(b.label, "en", { numeric: true }));
