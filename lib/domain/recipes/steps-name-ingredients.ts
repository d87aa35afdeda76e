// Pure. Do the steps of a recipe speak of every ingredient? Compared word by word, singular and plural alike.
import { nameWords } from "./name-words.ts";
import type { Recipe, RecipeIngredient } from "./recipe.ts";

/** Words that describe an ingredient without naming it. */
const DESCRIBING = new Set(
  (
    "a an and of or the with in for to fresh dried dry ground whole large medium small ripe raw cooked tinned canned " +
    "frozen plain low fat reduced skimmed semi light extra virgin unsalted salted unsweetened toasted roasted chopped " +
    "sliced grated baby red green yellow white black brown dark hot cold sea fine coarse boneless skinless lean " +
    "fortified rolled quick firm soft hard natural mixed free range sodium day old"
  ).split(" "),
);

const naming = (item: RecipeIngredient) => nameWords(item.name.replace(/\(.*?\)|,.*$/g, ""));

/**
 * Names of ingredients no step speaks of. The last word of a name ("oil" in "olive oil") suffices unless another
 * ingredient ends in it too and is spelled out; any other word of the name counts when no other ingredient shares it.
 */
export function unnamedIngredients(recipe: Recipe): string[] {
  const said = new Set(recipe.steps.flatMap(nameWords));
  const names = recipe.ingredients.map(naming);
  return recipe.ingredients
    .filter((_, index) => {
      const own = names[index] ?? [];
      const others = new Set(names.filter((_, other) => other !== index).flat());
      const head = own.at(-1) ?? "";
      const distinct = own.filter((word) => !DESCRIBING.has(word) && !others.has(word));
      return !said.has(head) && !distinct.some((word) => said.has(word));
    })
    .map((item) => item.name);
}
