import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { broughtHome } from "#lib/domain/shopping/bring-home.ts";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import type { Units } from "#lib/domain/shopping/quantity.ts";
import type { Bringing, KnownBrought } from "./pantry-ports.ts";
import type { ShoppingPorts } from "./shopping-ports.ts";

/**
 * Puts what was ticked into the pantry, and takes back what was unticked. Each line once, however often it is called.
 * Nothing happens for somebody who may only look. @throws NotFound
 */
export async function bringListHome(
  { lists, pantry, profiles }: Pick<ShoppingPorts, "lists" | "pantry" | "profiles">,
  userId: string,
  listId: string,
  today: IsoDate,
): Promise<void> {
  const [{ summary, list }, profile] = await Promise.all([lists.open(userId, listId), profiles.find(userId)]);
  if (summary.access === "read") return;
  await pantry.bring(userId, listId, (known) => decide(list.items, known, today, profile?.units ?? "metric"));
}

function decide(items: readonly ListItem[], known: KnownBrought, today: IsoDate, units: Units): Bringing {
  const ticked = items.flatMap((item) =>
    item.ticked && !item.removed && item.foodKey
      ? [{ item, at: new Date(item.ticked.at), foodKey: item.foodKey }]
      : [],
  );
  const isNew = ({ item }: { item: ListItem }) => !known.has(item.id);
  const still = new Set(ticked.map(({ item }) => item.id));
  const names = new Map(items.map((item) => [item.id, item.name]));
  return {
    brought: ticked.filter(isNew).flatMap(({ item, at }) => {
      const brought = broughtHome(item, today, units);
      return brought ? [{ ...brought, at }] : [];
    }),
    staples: ticked
      .filter((each) => isNew(each) && each.item.shop?.staple)
      .map(({ item, at, foodKey }) => ({ itemId: item.id, name: item.name, foodKey, at })),
    more: ticked.flatMap(({ item, at }) => {
      const before = known.get(item.id);
      const grams = broughtHome(item, today, units)?.grams;
      // Only a second tick brings more; that the pantry changed meanwhile does not.
      if (!before || before.at >= at || before.grams === null || grams == null || grams <= before.grams)
        return [];
      return [{ itemId: item.id, grams: grams - before.grams, at }];
    }),
    takenBack: [...known.keys()]
      .filter((itemId) => !still.has(itemId))
      .map((itemId) => ({ itemId, name: names.get(itemId) ?? "" })),
  };
}
