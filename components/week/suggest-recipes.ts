import type { ComboboxOption } from "#components/ui/combobox.tsx";

const isName = (value: unknown): value is { id: string; name: string; detail: string } =>
  typeof value === "object" && value !== null && "id" in value && "name" in value && "detail" in value;

/** Asks our own API for recipes like `text`. Throws when it does not answer; the field says so. */
export async function suggestRecipes(text: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> {
  const response = await fetch(`/api/v1/recipe-names?q=${encodeURIComponent(text)}`, {
    signal,
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`The recipe search answered ${response.status}.`);
  const body: unknown = await response.json();
  const recipes = typeof body === "object" && body !== null && "recipes" in body ? body.recipes : [];
  return Array.isArray(recipes)
    ? recipes.filter(isName).map(({ id, name, detail }) => ({ id, label: name, detail }))
    : [];
}
