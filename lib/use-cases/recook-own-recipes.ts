import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { GroupWorst } from "#lib/domain/catalogue/worst-of-group.ts";
import { cookRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import {
  asLowerBound,
  isComplete,
  type OwnRecipeDraft,
  toOwnRecipe,
} from "#lib/domain/recipes/own-recipe.ts";
import type { OwnRecipe } from "./recipe-ports.ts";

export interface RecookPorts {
  outdated(): Promise<readonly { readonly id: string; readonly draft: OwnRecipeDraft }[]>;
  recooked(recipes: readonly OwnRecipe[]): Promise<void>;
  readCatalogue(): Promise<{ foods: ReadonlyMap<FoodKey, Food>; worst: GroupWorst }>;
}

/**
 * Computes people's own recipes anew after the catalogue or the method changed. A food that left the catalogue leaves
 * its line unmatched, so that the recipe waits for its owner instead of counting it as nothing. Returns how many.
 */
export async function recookOwnRecipes(ports: RecookPorts): Promise<number> {
  const outdated = await ports.outdated();
  if (outdated.length === 0) return 0;
  const { foods, worst } = await ports.readCatalogue();
  await ports.recooked(
    outdated.map(({ id, draft: before }) => {
      const draft = {
        ...before,
        lines: before.lines.map((line) =>
          line.food !== null && !foods.has(line.food) ? { ...line, food: null } : line,
        ),
      };
      const cooked = cookRecipe(toOwnRecipe(id, draft), foods, worst);
      const complete = isComplete(draft);
      return { id, draft, cooked: complete ? cooked : asLowerBound(cooked), complete };
    }),
  );
  return outdated.length;
}
