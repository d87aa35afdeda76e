import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ListItem, Need } from "#lib/domain/shopping/list.ts";

export const aNeed = (source: string, grams: number | null = 50): Need => ({
  ...{
    source,
    recipeId: "lentil-soup",
    recipeName: "Lentil soup",
    name: "garlic",
    date: "2026-11-23" as IsoDate,
  },
  ...{ grams, count: null, optional: false },
});

/** A food on a list, named after its key. */
export const aFood = (foodKey: string, over: Partial<ListItem> = {}): ListItem => ({
  ...{ id: `food:${foodKey}`, foodKey, name: `Food ${foodKey}`, aisle: "produce", shop: null, home: null },
  ...{ needs: [], typed: null, note: "", ticked: null, removed: false },
  ...over,
});

export const aFreeItem = (name: string, over: Partial<ListItem> = {}): ListItem => ({
  ...aFood("00000"),
  ...{ id: `free:${crypto.randomUUID()}`, foodKey: null, name, aisle: "household" },
  ...over,
});
