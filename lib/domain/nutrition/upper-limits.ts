// Pure. What each upper limit counts, and which catalogue column it is held against.
// Sources: National Academies, Dietary Reference Intakes, footnotes of the UL tables (magnesium, niacin, vitamin E and
// folate from supplements or synthetic forms only; vitamin A preformed only); National Academies 2019 (sodium).
import { type NutrientId, type ScoredNutrient, STORED_NUTRIENTS } from "./nutrients.ts";
import type { UpperLimit } from "./targets.ts";

interface Held {
  readonly scope: UpperLimit["scope"];
  readonly measuredBy: NutrientId | null;
}

/** Only those that count less than everything eaten. */
const SCOPES: Readonly<Partial<Record<ScoredNutrient, Held>>> = {
  magnesium: { scope: "supplements only", measuredBy: null },
  vitaminE: { scope: "supplements only", measuredBy: null },
  /** The catalogue does not part added from natural niacin, so this limit cannot be held against food. */
  niacin: { scope: "synthetic form only", measuredBy: null },
  folate: { scope: "synthetic form only", measuredBy: "folicAcid" },
  vitaminA: { scope: "preformed only", measuredBy: "retinol" },
};

/** The published UL as a limit: nutrients the body stores are judged on the week's mean, the others every day. */
export function upperLevel(nutrient: ScoredNutrient, amount: number): UpperLimit {
  const held = SCOPES[nutrient] ?? { scope: "all sources" as const, measuredBy: nutrient };
  const stored = STORED_NUTRIENTS.has(held.measuredBy ?? nutrient);
  return { amount, kind: "UL", ...held, over: stored ? "week" : "day" };
}

export const sodiumReduction = (amount: number): UpperLimit => ({
  amount,
  kind: "CDRR",
  scope: "all sources",
  measuredBy: "sodium",
  over: "day",
});

/** A limit set for this person's food by a declaration or a life stage. */
export const personalCap = (
  measuredBy: NutrientId,
  amount: number,
  over: UpperLimit["over"],
): UpperLimit => ({ amount, kind: "cap", scope: "food", measuredBy, over });
