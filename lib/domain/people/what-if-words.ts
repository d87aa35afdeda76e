// Pure. What a change of wishes is called: on its button, and in the sentence that says it was made.
import { dayWords, nutrientWords } from "#lib/domain/explanation/meal-words.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { ALLERGEN_WORDS } from "#lib/domain/planner/describe-impossible.ts";
import type { WishChange } from "./what-if.ts";
import type { Wishes } from "./wishes.ts";

/** "having milk", "10 min more for each meal", "iron first". */
export function changeWords(
  change: WishChange,
  wishes: Pick<Wishes, "dislikes">,
  basis: Pick<PlanBasis, "startDate">,
): string {
  switch (change.kind) {
    case "have":
      return `having ${ALLERGEN_WORDS[change.allergen] ?? change.allergen}`;
    case "like":
      return `having ${(wishes.dislikes.find(({ key }) => key === change.food)?.name ?? "it").split(",")[0]!.toLowerCase()}`;
    case "diet":
      return change.diet === "omnivore" ? "eating everything" : `eating ${change.diet}`;
    case "minutes":
      return `${change.more} min more for each meal`;
    case "add":
      return `${nutrientWords(change.nutrient)} as a priority`;
    case "drop":
      return `no priority for ${nutrientWords(change.nutrient)}`;
    case "first":
      return `${nutrientWords(change.nutrient)} first`;
    case "plain":
      return `${dayWords(basis, change.day)} as an ordinary day`;
  }
}
