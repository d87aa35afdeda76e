// Pure. What is told about each scored nutrient: its work, a real lack, its limit, what cooking does.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { MINERAL_NOTES } from "./mineral-notes.ts";
import type { NutrientNote } from "./nutrient-note.ts";
import { OTHER_NOTES } from "./vitamin-notes.ts";

export const NUTRIENT_NOTES: Readonly<Record<ScoredNutrient, NutrientNote>> = {
  ...MINERAL_NOTES,
  ...OTHER_NOTES,
};
