import { toCookbookRecipe } from "#lib/domain/explanation/cookbook-recipe.ts";
import type { Cookbook } from "#lib/use-cases/plan-ports.ts";
import type { OpinionStore, OwnRecipeStore } from "#lib/use-cases/recipe-ports.ts";
import type { RecipeStore } from "./recipes.ts";

/** Our recipes, a person's own and those their household shares, marked with what they think of each. Own recipes not wholly understood stay out. */
export const personalCookbook = (
  shelf: Pick<RecipeStore, "all">,
  own: Pick<OwnRecipeStore, "shelf">,
  opinions: Pick<OpinionStore, "of">,
): Cookbook => ({
  async for(userId) {
    const [ours, theirs, held] = await Promise.all([shelf.all(), own.shelf(userId), opinions.of(userId)]);
    const opinionOf = new Map([
      ...held.favourites.map((id) => [id, "favourite"] as const),
      ...held.never.map((id) => [id, "never"] as const),
    ]);
    const all = [
      ...ours,
      ...theirs.filter((each) => each.complete).map(({ cooked }) => toCookbookRecipe(cooked)),
    ];
    return all.map((recipe) => {
      const opinion = opinionOf.get(recipe.id);
      return opinion ? { ...recipe, opinion } : recipe;
    });
  },
});
