import type { Cookbook } from "./plan-ports.ts";

export interface RecipeName {
  readonly id: string;
  readonly name: string;
  /** Cuisine and time. */
  readonly detail: string;
}

const MOST = 10;

/** Recipes whose name holds every word typed, those that begin with the first one before the rest. */
export async function findRecipeNames(
  ports: { readonly cookbook: Cookbook },
  userId: string,
  text: string,
): Promise<RecipeName[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (await ports.cookbook.for(userId)).filter(({ name }) => {
    const lower = name.toLowerCase();
    return words.every((word) => lower.includes(word));
  });
  const first = (name: string) => (name.toLowerCase().startsWith(words[0] ?? "") ? 0 : 1);
  return found
    .sort((a, b) => first(a.name) - first(b.name) || a.name.localeCompare(b.name, "en"))
    .slice(0, MOST)
    .map(({ id, name, cuisine, totalMinutes }) => ({ id, name, detail: `${cuisine} · ${totalMinutes} min` }));
}
