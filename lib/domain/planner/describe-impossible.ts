// Pure. Says what makes a week impossible, and which wish to loosen, in words a person can act on.
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { Impossible } from "./feasibility.ts";
import type { Wish } from "./wishes.ts";

export const OCCASION_NAMES: Readonly<Record<Occasion, string>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  snack: "snack",
  secondSnack: "second snack",
};

const ALLERGEN_NAMES: Readonly<Record<string, string>> = {
  treeNut: "tree nuts",
  crustacean: "crustaceans",
  mollusc: "molluscs",
};

export function describeWish(wish: Wish): string {
  switch (wish.kind) {
    case "diet":
      return `eating ${wish.diet}`;
    case "allergen":
      return `leaving out ${ALLERGEN_NAMES[wish.allergen] ?? wish.allergen}`;
    case "dislike":
      return `leaving out ${wish.name}`;
    case "time":
      return `the time you have for ${OCCASION_NAMES[wish.occasion]}`;
    case "safety":
      return wish.reason;
  }
}

export function describeImpossible(reason: Impossible): string {
  if (reason.kind === "rules cannot be kept")
    return "No week could keep every rule about how often a recipe or a kind of food may come. Unlock a meal, or allow more recipes by loosening a wish.";
  const meal = OCCASION_NAMES[reason.occasion];
  const count = `Only ${reason.available} of our recipes fit your ${meal}, and these days need ${reason.needed} different ones.`;
  const best = reason.relaxations.slice(0, 3);
  if (best.length === 0)
    return `${count} No single wish would change that if you dropped it; try loosening two.`;
  const ways = best
    .map((way) => `${describeWish(way.wish)} (without that wish: ${way.available})`)
    .join("; ");
  return `${count} What stands in the way: ${ways}.`;
}
