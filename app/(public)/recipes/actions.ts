"use server";
import { revalidatePath } from "next/cache";
import { opinionInput } from "#lib/schemas/own-recipe.ts";
import { findAnyRecipe } from "#lib/server/any-recipe.ts";
import { opinions } from "#lib/server/composition-recipes.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { setOpinion } from "#lib/use-cases/set-opinion.ts";

/** Favourite, never again, or neither. */
export async function opinionAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "say what one thinks of a recipe",
    schema: opinionInput,
    input: form,
    run: async ({ recipe, opinion }, user) => {
      await setOpinion({ opinions: opinions(), find: findAnyRecipe }, user.id, recipe, opinion);
      return null;
    },
  });
  revalidatePath("/recipes", "layout");
  return result;
}
