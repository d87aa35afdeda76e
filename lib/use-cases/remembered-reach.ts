// What is out of reach depends on the wishes and the cookbook alone, and a week's page asks at every look: the answers
// are kept while neither changes. Working one out takes the whole cookbook to
// another thread and plans anew for every wish.
import { createHash } from "node:crypto";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { PlanBasis, PlannableRecipe } from "#lib/domain/planner/basis.ts";
import type { Shortfall } from "#lib/domain/planner/shortfall.ts";
import { outOfReach, type ReachPorts } from "./within-reach.ts";

/** Answers kept, the least used of them first to go. */
const MOST_KEPT = 200;

const kept = new Map<string, Promise<readonly Shortfall[]>>();
/** By what a serving brings, which recipes that are only marked anew share. */
const prints = new WeakMap<object, string>();

/** `outOfReach`, worked out once for the same wishes and recipes. */
export async function rememberedOutOfReach(
  ports: ReachPorts,
  userId: string,
  basis: PlanBasis,
  nutrients: readonly ScoredNutrient[],
): Promise<readonly Shortfall[]> {
  const cookbook = await ports.cookbook.for(userId);
  const key = digest(JSON.stringify([basis, nutrients, cookbook.map(printOf)]));
  const found =
    kept.get(key) ??
    outOfReach({ ...ports, cookbook: { for: async () => cookbook } }, userId, basis, nutrients);
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  try {
    return await found;
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}

function printOf(recipe: PlannableRecipe): string {
  let print = prints.get(recipe.perServing);
  if (!print) {
    const { opinion: _, ...rest } = recipe;
    print = digest(JSON.stringify(rest));
    prints.set(recipe.perServing, print);
  }
  return `${print}${recipe.opinion ?? ""}`;
}

const digest = (text: string) => createHash("sha256").update(text).digest("base64url");
