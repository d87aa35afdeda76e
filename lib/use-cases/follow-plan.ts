import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import {
  acceptCommands,
  compare,
  type Difference,
  declineCommand,
  isWorthAsking,
} from "#lib/domain/shopping/compare.ts";
import type { ListCommand, ListSource, ShoppingList } from "#lib/domain/shopping/list.ts";
import { homeOf } from "#lib/domain/shopping/pantry.ts";
import { NotFound } from "#lib/errors.ts";
import { type AtHome, atHomeFor, cookingsOf, itemsFor, recipesOf, weekSourceId } from "./list-items.ts";
import type { ShoppingPorts } from "./shopping-ports.ts";

export interface PlanChange {
  readonly source: ListSource;
  readonly difference: Difference;
}

/** How the weeks a list buys for differ from it now. Weeks that are another person's are left alone. */
export async function planChanges(
  ports: ShoppingPorts,
  userId: string,
  { id, list }: { readonly id: string; readonly list: ShoppingList },
  today: IsoDate,
): Promise<readonly PlanChange[]> {
  const sources = list.sources.filter((source) => source.id.startsWith("week:") && source.dates.length > 0);
  const [first] = sources.flatMap((source) => source.dates).sort();
  if (first === undefined) return [];
  const [saved, atHome] = await Promise.all([
    ports.weeks.findFrom(userId, first),
    atHomeFor(ports, userId, id, today),
  ]);
  const weeks = new Map(saved.map((week) => [weekSourceId(week.id), week]));
  const mine = sources.flatMap((source) => {
    const week = weeks.get(source.id);
    return week ? [{ source, week }] : [];
  });
  const recipes = await recipesOf(
    ports.recipes,
    userId,
    mine.map(({ week }) => week),
  );
  return Promise.all(
    mine.map(async ({ source, week }) => {
      const fresh = await itemsFor(ports.foods, cookingsOf(week, source.dates, recipes), atHome);
      return { source, difference: compare(list, source, fresh) };
    }),
  );
}

/** The changes to ask about: real ones that were not declined before. */
export const changesToAsk = (changes: readonly PlanChange[]): readonly PlanChange[] =>
  changes.filter(
    ({ source, difference }) => isWorthAsking(difference) && difference.fingerprint !== source.declined,
  );

/** Follows the plan as it is now, or keeps the list as it is and does not ask about this change again. @throws NotFound */
export async function answerPlanChange(
  ports: ShoppingPorts,
  userId: string,
  listId: string,
  sourceId: string,
  answer: "follow" | "keep",
  today: IsoDate,
): Promise<void> {
  const { list } = await ports.lists.open(userId, listId);
  const change = (await planChanges(ports, userId, { id: listId, list }, today)).find(
    ({ source }) => source.id === sourceId,
  );
  if (!change) throw new NotFound("week");
  const { source, difference } = change;
  await ports.lists.apply(
    userId,
    listId,
    answer === "follow" ? acceptCommands(list, source, difference) : [declineCommand(source, difference)],
  );
}

/** What is at home now, taken off the lines that are still to be bought. */
export function homeCommands(list: ShoppingList, { grams, staplesOut }: AtHome): ListCommand[] {
  return list.items.flatMap((item): ListCommand[] => {
    if (item.ticked || item.removed || item.needs.length === 0) return [];
    const home = homeOf(item, grams, staplesOut);
    return home === item.home ? [] : [{ type: "set-home", itemId: item.id, home }];
  });
}

/** Checks a list against the pantry. @throws NotFound, Forbidden for a viewer */
export async function checkPantry(
  ports: ShoppingPorts,
  userId: string,
  listId: string,
  today: IsoDate,
): Promise<number> {
  const [{ list }, atHome] = await Promise.all([
    ports.lists.open(userId, listId),
    atHomeFor(ports, userId, listId, today),
  ]);
  const commands = homeCommands(list, atHome);
  if (commands.length > 0) await ports.lists.apply(userId, listId, commands);
  return commands.length;
}
