// Wires what devices did without a signal.
import type { DeedPorts } from "#lib/use-cases/take-deed.ts";
import { findAnyRecipe } from "./any-recipe.ts";
import { planning } from "./composition-planning.ts";
import { opinions } from "./composition-recipes.ts";
import { shopping } from "./composition-shopping.ts";

export const deedPorts = (): DeedPorts => ({
  shopping: shopping(),
  weeks: planning().weeks,
  opinions: opinions(),
  findRecipe: findAnyRecipe,
});
