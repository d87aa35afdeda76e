// Takes a recipe in from a page of the web, given by its address or pasted whole.
import { parse } from "node-html-parser";
import { findRecipeNode, type TakenRecipe, takeRecipe } from "#lib/domain/recipes/taken-recipe.ts";
import { InvalidInput } from "#lib/errors.ts";
import type { PageReader } from "./recipe-ports.ts";

/** Markup and entities to plain text. */
const plain = (text: string): string => parse(`<p>${text}</p>`).text;

/** What a pasted text holds: a page, a piece of JSON-LD, or neither. @throws InvalidInput */
export function readRecipePage(page: string): TakenRecipe {
  const pieces = /^\s*[{[]/.test(page)
    ? [page]
    : parse(page, { blockTextElements: { script: true } })
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => script.rawText);
  for (const piece of pieces) {
    const node = findRecipeNode(json(piece));
    const taken = node && takeRecipe(node, plain);
    if (taken && taken.ingredients.length > 0) return taken;
  }
  throw new InvalidInput(
    "No recipe was found in that. Many sites mark their recipes so that other programs can read them; this one does not. Type its ingredients in instead.",
  );
}

/** Sites write line breaks into their JSON, which JSON forbids; a piece that is broken otherwise holds nothing. */
function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\p{Cc}+/gu, " "));
  } catch {
    return null;
  }
}

/** Reads the page at `address` for its recipe. @throws InvalidInput saying what is wrong with the address or page */
export const takeRecipeFrom = async (pages: PageReader, address: string): Promise<TakenRecipe> =>
  readRecipePage(await pages.read(address));
