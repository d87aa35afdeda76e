"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { methodOf } from "#lib/domain/recipes/own-recipe.ts";
import type { TakenRecipe } from "#lib/domain/recipes/taken-recipe.ts";
import {
  importInput,
  ownRecipeForm,
  ownRecipeId,
  readLinesInput,
  shareRecipeForm,
} from "#lib/schemas/own-recipe.ts";
import { ownRecipes, pagesFor } from "#lib/server/composition-recipes.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { readRecipePage, takeRecipeFrom } from "#lib/use-cases/import-recipe.ts";
import {
  deleteOwnRecipe,
  restoreOwnRecipe,
  saveOwnRecipe,
  shareOwnRecipe,
} from "#lib/use-cases/own-recipes.ts";
import { type ReadLine, readLines } from "#lib/use-cases/read-lines.ts";

/** Reads typed lines of ingredients: which foods, how heavy, how sure. */
export async function readLinesAction(input: {
  readonly text: string;
  readonly steps: string;
}): Promise<ActionResult<readonly ReadLine[]>> {
  return runAction({
    name: "read ingredients",
    schema: readLinesInput,
    input,
    run: ({ text, steps }) => readLines(ownRecipes(), text, methodOf((steps ?? "").split("\n"))),
  });
}

export async function saveOwnRecipeAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "save own recipe",
    schema: ownRecipeForm,
    input: form,
    lists: ["slots"],
    run: ({ id, draft }, user) => saveOwnRecipe(ownRecipes(), user.id, id, draft),
  });
  if (!result.ok) return result;
  revalidatePath("/recipes", "layout");
  redirect(`/recipes/${result.value}`);
}

export async function deleteOwnRecipeAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "delete own recipe",
    schema: ownRecipeId,
    input: { id },
    run: async (input, user) => {
      await deleteOwnRecipe(ownRecipes().own, user.id, input.id, new Date());
      return null;
    },
  });
  revalidatePath("/recipes", "layout");
  return result;
}

export async function restoreOwnRecipeAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "restore own recipe",
    schema: ownRecipeId,
    input: { id },
    run: async (input, user) => {
      await restoreOwnRecipe(ownRecipes().own, user.id, input.id);
      return null;
    },
  });
  revalidatePath("/recipes", "layout");
  return result;
}

export async function shareOwnRecipeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "share own recipe",
    schema: shareRecipeForm,
    input: form,
    async run({ id, shared }, user) {
      await shareOwnRecipe(ownRecipes().own, user.id, id, shared);
      revalidatePath("/recipes", "layout");
      return null;
    },
  });
}

export interface Taken {
  readonly recipe: TakenRecipe;
  readonly source: string | null;
  readonly lines: readonly ReadLine[];
}

/** Takes a recipe in from a web address or a pasted page, its ingredients read. Nothing is kept until it is saved. */
export async function importRecipeAction(_: ActionState<Taken>, form: FormData): Promise<ActionState<Taken>> {
  return runAction({
    name: "take in a recipe",
    schema: importInput,
    input: form,
    run: async ({ from }, user): Promise<Taken> => {
      const isAddress = /^https?:\/\/\S+$/i.test(from);
      const recipe = isAddress ? await takeRecipeFrom(pagesFor(user.id), from) : readRecipePage(from);
      const text = recipe.ingredients.slice(0, 60).join("\n");
      const lines = await readLines(ownRecipes(), text, methodOf(recipe.steps));
      return { recipe, source: isAddress ? from : null, lines };
    },
  });
}
