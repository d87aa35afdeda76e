// Pure. Which conditions, medicines and stages of life change what is said and planned about one nutrient.
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { DECLARATIONS } from "./declarations.ts";
import type { Guard, GuardAction } from "./guard.ts";
import { STAGE_GUARDS } from "./life-guards.ts";

/** Guards that change no figure but have something to say about these nutrients. */
const ALSO_CONCERNS: Readonly<Record<string, readonly ScoredNutrient[]>> = {
  kidneyDisease: ["vitaminD"],
  waterTablets: ["potassium", "magnesium", "sodium"],
  digoxin: ["potassium", "magnesium"],
  sodiumLoweringMedicine: ["sodium"],
  lowSodiumHistory: ["sodium"],
  mineralSensitiveMedicine: ["calcium", "magnesium", "iron"],
  b12LoweringMedicine: ["vitaminB12"],
  heartBlockOrMyasthenia: ["magnesium"],
  otherBloodThinner: ["vitaminK"],
  ironOverload: ["vitaminC"],
  coeliac: ["iron", "calcium", "vitaminD", "vitaminB12", "folate"],
  smoker: ["vitaminA"],
  over50: ["vitaminB12"],
  vegan: ["vitaminB12", "iron", "zinc"],
  vegetarian: ["iron"],
  pregnant: ["iron"],
  tryingToConceive: ["folate"],
};

export interface Concern {
  readonly guard: Guard;
  /** What changes in the plan, in a few words; null where only the message is shown. */
  readonly effect: string | null;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function effectWords(action: GuardAction, nutrient: ScoredNutrient): string | null {
  if (action.do === "ordinaryProtein") return nutrient === "protein" ? "not raised for training" : null;
  if (!("nutrient" in action) || action.nutrient !== nutrient) return null;
  switch (action.do) {
    case "block":
      return "left to your clinician; it cannot be a priority";
    case "hold":
      return "kept at the usual intake";
    case "holdAtReference":
      return "food brings no more than the usual intake";
    case "cap": {
      const { name, unit } = NUTRIENTS[action.measuredBy];
      const over = action.over === "day" ? "every day" : "a day over the week";
      return `${name.toLowerCase()} held under ${action.amount.toLocaleString("en-US")} ${unit} ${over}`;
    }
    case "freeze":
      return `kept steady, every day within ${percent(action.band)} of the week’s average`;
    case "keepUp":
      return "not cut";
    case "raise":
      return `target raised by ${action.by} ${NUTRIENTS[nutrient].unit}`;
  }
}

/** Everything that concerns a nutrient, in the order it is asked. */
export function guardsOnNutrient(nutrient: ScoredNutrient): Concern[] {
  const all: readonly Guard[] = [...DECLARATIONS, ...Object.values(STAGE_GUARDS)];
  return all.flatMap((guard) => {
    const effects = guard.actions.flatMap((action) => effectWords(action, nutrient) ?? []);
    if (effects.length === 0 && !ALSO_CONCERNS[guard.id]?.includes(nutrient)) return [];
    return [{ guard, effect: effects.length > 0 ? [...new Set(effects)].join("; ") : null }];
  });
}
