// Pure. Where two things a person told us pull a nutrient in opposite directions, nobody but their clinician decides.
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { Guard } from "./guard.ts";
import { conflictOn, conflictText } from "./guard-nutrient.ts";

/** Every such pair, in words. */
export const conflictsAmong = (guards: readonly Guard[]): string[] =>
  SCORED_NUTRIENTS.flatMap((nutrient) => {
    const pair = conflictOn(nutrient, guards);
    return pair ? [conflictText(nutrient, pair)] : [];
  });
