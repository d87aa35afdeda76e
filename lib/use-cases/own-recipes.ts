import { type CookedRecipe, cookRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import {
  asLowerBound,
  isComplete,
  isCounted,
  type OwnRecipeDraft,
  toOwnRecipe,
} from "#lib/domain/recipes/own-recipe.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { OwnRecipe, OwnRecipePorts, OwnRecipeStore } from "./recipe-ports.ts";

/** More than anybody writes by hand, and few enough to search a week over. */
export const MOST_OWN_RECIPES = 500;

/**
 * Keeps a recipe of one's own, new or changed. Lines that name no food, or have no weight, are kept as they are and make
 * every figure a lower bound; until they are settled the recipe enters no plan. Returns its id.
 * @throws NotFound when `id` is somebody else's; InvalidInput for a food the catalogue does not have.
 */
export async function saveOwnRecipe(
  ports: OwnRecipePorts,
  userId: string,
  id: string | null,
  draft: OwnRecipeDraft,
): Promise<string> {
  if (id === null && (await ports.own.count(userId)) >= MOST_OWN_RECIPES)
    throw new InvalidInput(`There is room for ${MOST_OWN_RECIPES} recipes of your own. Delete one first.`);
  const recipe = await cookOwn(ports, id ?? `own-${ports.newId()}`, draft);
  if (!(await ports.own.put(userId, recipe))) throw new NotFound("recipe");
  return recipe.id;
}

/** What a recipe of one's own brings, computed from its lines as they are now. */
export async function cookOwn(
  { catalogue }: Pick<OwnRecipePorts, "catalogue">,
  id: string,
  draft: OwnRecipeDraft,
): Promise<OwnRecipe> {
  const counted = draft.lines.filter(isCounted);
  if (counted.length === 0)
    throw new InvalidInput(undefined, { lines: ["Choose a food and a weight for at least one line."] });
  const [foods, worst] = await Promise.all([
    catalogue.loadFoodsByKeys(counted.map((line) => line.food)),
    catalogue.worst(),
  ]);
  const gone = counted.filter((line) => !foods.has(line.food));
  if (gone.length > 0)
    throw new InvalidInput(undefined, {
      lines: gone.map(
        (line) => `“${line.text}” names a food that is no longer in the catalogue. Choose another.`,
      ),
    });
  const cooked: CookedRecipe = cookRecipe(toOwnRecipe(id, draft), foods, worst);
  const complete = isComplete(draft);
  return { id, draft, cooked: complete ? cooked : asLowerBound(cooked), complete };
}

/** @throws NotFound when it is not this person's. */
export async function deleteOwnRecipe(
  own: Pick<OwnRecipeStore, "setDeleted">,
  userId: string,
  id: string,
  now: Date,
): Promise<void> {
  if (!(await own.setDeleted(userId, id, now))) throw new NotFound("recipe");
}

/** Takes a deletion back. @throws NotFound */
export async function restoreOwnRecipe(
  own: Pick<OwnRecipeStore, "setDeleted">,
  userId: string,
  id: string,
): Promise<void> {
  if (!(await own.setDeleted(userId, id, null))) throw new NotFound("recipe");
}

/** Shares a recipe with the household, or stops. @throws NotFound when it is not this person's. */
export async function shareOwnRecipe(
  own: Pick<OwnRecipeStore, "setShared">,
  userId: string,
  id: string,
  shared: boolean,
): Promise<void> {
  if (!(await own.setShared(userId, id, shared))) throw new NotFound("recipe");
}
