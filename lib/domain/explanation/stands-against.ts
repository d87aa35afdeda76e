// Pure. What stands against a recipe at one meal: wishes that may be set aside for once, and rules that may not.
import type { PlanBasis, PlannableRecipe } from "#lib/domain/planner/basis.ts";
import { OCCASION_NAMES } from "#lib/domain/planner/describe-impossible.ts";
import { minutesFor, suitsCompanion, wishesAgainst } from "#lib/domain/planner/wishes.ts";
import { type Occasion, slotOf } from "#lib/domain/recipes/recipe.ts";
import { dayWords } from "./meal-words.ts";

export interface Objection {
  readonly text: string;
  /** Diet, allergens, safety, somebody else's plate: such a meal is never put in a week. */
  readonly binding: boolean;
}

const ALLERGENS: Readonly<Record<string, string>> = {
  treeNut: "tree nuts",
  crustacean: "crustaceans",
  mollusc: "molluscs",
};

export function standsAgainst(
  basis: PlanBasis,
  recipe: PlannableRecipe,
  day: number,
  occasion: Occasion,
): Objection[] {
  const objections = wishesAgainst(basis, recipe).map((wish): Objection => {
    switch (wish.kind) {
      case "diet":
        return { text: `You eat ${wish.diet}, and it isn't.`, binding: true };
      case "allergen":
        return {
          text: `It holds ${ALLERGENS[wish.allergen] ?? wish.allergen}, which you leave out.`,
          binding: true,
        };
      case "safety":
        return { text: wish.reason, binding: true };
      case "dislike":
        return { text: `It holds ${wish.name}, which you leave out.`, binding: false };
      case "never":
        return { text: "You said you never want it again.", binding: false };
      default:
        return { text: "It does not fit what you asked for.", binding: true };
    }
  });
  for (const companion of basis.companions) {
    const presence = companion.presence[occasion] ?? "together";
    if (presence === "together" && !suitsCompanion(companion, recipe))
      objections.push({ text: `It does not suit ${companion.name}, who eats the same.`, binding: true });
  }
  const minutes = minutesFor(basis, occasion, day);
  if (recipe.totalMinutes > minutes)
    objections.push({
      text: `It takes ${recipe.totalMinutes} min; for ${OCCASION_NAMES[occasion]} on ${dayWords(basis, day)} you have ${minutes}.`,
      binding: false,
    });
  if (!recipe.slots.includes(slotOf(occasion)))
    objections.push({
      text: `It is meant for ${recipe.slots.join(" or ") || "another meal"}, not for ${OCCASION_NAMES[occasion]}.`,
      binding: false,
    });
  return objections;
}
