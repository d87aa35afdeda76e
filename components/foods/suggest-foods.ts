import type { ComboboxOption } from "#components/ui/combobox.tsx";

/** A food as the type-ahead knows it: `id` is its USDA key, `detail` its group. */
export interface FoodSuggestion extends ComboboxOption {
  readonly id: string;
}

const isSuggestion = (value: unknown): value is { key: string; description: string; group: string } =>
  typeof value === "object" && value !== null && "key" in value && "description" in value && "group" in value;

/** Asks our own API for foods like `text`. Throws when it does not answer; the field says so. */
export async function suggestFoods(text: string, signal: AbortSignal): Promise<readonly FoodSuggestion[]> {
  const response = await fetch(`/api/v1/foods?q=${encodeURIComponent(text)}&limit=8`, {
    signal,
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`The food search answered ${response.status}.`);
  const body: unknown = await response.json();
  const foods = typeof body === "object" && body !== null && "foods" in body ? body.foods : [];
  return Array.isArray(foods)
    ? foods
        .filter(isSuggestion)
        .map((food) => ({ id: food.key, label: food.description, detail: food.group }))
    : [];
}
