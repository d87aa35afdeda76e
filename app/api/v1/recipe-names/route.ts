import { recipeNameQuery } from "#lib/schemas/week.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { route } from "#lib/server/route.ts";
import { findRecipeNames } from "#lib/use-cases/find-recipe-names.ts";

/** Type-ahead: recipes of this person's cookbook like `q`. `{ recipes: [{ id, name, detail }] }` */
export const GET = route({
  name: "recipe names",
  query: recipeNameQuery,
  run: async ({ query: { q }, user }) => ({ recipes: await findRecipeNames(planning(), user.id, q) }),
});
