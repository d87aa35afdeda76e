import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ListCommand, ListItem, ListSource } from "#lib/domain/shopping/list.ts";
import { NotFound } from "#lib/errors.ts";
import { type AtHome, atHomeFor, cookingsOf, itemsFor, recipesOf, weekSourceId } from "./list-items.ts";
import type { ShoppingPorts } from "./shopping-ports.ts";

export interface Wanted {
  /** Days of a saved week; every day of it when empty. */
  readonly week: {
    readonly start: IsoDate;
    readonly dates: readonly IsoDate[];
    readonly label: string;
  } | null;
  readonly recipe: { readonly id: string; readonly servings: number } | null;
  /** The name of a new list, or the id of the list to put it on. */
  readonly on: { readonly name: string } | { readonly listId: string };
}

/**
 * Buys for days of a week, or for a recipe: on a new list, or on one that is there. Returns the list's id.
 * @throws NotFound when the week, the recipe or the list isn't this person's.
 */
export async function makeList(
  ports: ShoppingPorts,
  userId: string,
  wanted: Wanted,
  today: IsoDate,
): Promise<string> {
  const atHome = await atHomeFor(ports, userId, "listId" in wanted.on ? wanted.on.listId : null, today);
  const [fromWeek, fromRecipe] = await Promise.all([
    wanted.week && weekPart(ports, userId, wanted.week, atHome),
    wanted.recipe && recipePart(ports, userId, wanted.recipe, atHome),
  ]);
  const parts = [fromWeek, fromRecipe].filter((part) => part !== null);
  const sources = parts.map((part) => part.source);
  const items = parts.flatMap((part) => part.items);
  if ("name" in wanted.on) return ports.lists.create(userId, { name: wanted.on.name, sources, items });

  const { listId } = wanted.on;
  const { list } = await ports.lists.open(userId, listId);
  const there = new Map(list.sources.map((source) => [source.id, source]));
  const commands: ListCommand[] = [
    ...sources.map(
      (source): ListCommand => ({ type: "cover", source: joined(there.get(source.id), source) }),
    ),
    ...items.map((item): ListCommand => ({ type: "add", item })),
  ];
  await ports.lists.apply(userId, listId, commands);
  return listId;
}

interface Part {
  readonly source: ListSource;
  readonly items: readonly ListItem[];
}

/** Days added to days of the same week. */
const joined = (before: ListSource | undefined, source: ListSource): ListSource =>
  before ? { ...source, dates: [...new Set([...before.dates, ...source.dates])].sort() } : source;

async function weekPart(
  ports: ShoppingPorts,
  userId: string,
  { start, dates, label }: NonNullable<Wanted["week"]>,
  atHome: AtHome,
): Promise<Part> {
  const saved = await ports.weeks.find(userId, start);
  if (!saved) throw new NotFound("week");
  const all = Array.from({ length: saved.week.basis.days }, (_, day) => addDays(start, day));
  const chosen = dates.length > 0 ? all.filter((date) => dates.includes(date)) : all;
  const recipes = await recipesOf(ports.recipes, userId, [saved]);
  const items = await itemsFor(ports.foods, cookingsOf(saved, chosen, recipes), atHome);
  return { source: { id: weekSourceId(saved.id), label, dates: chosen, declined: null }, items };
}

async function recipePart(
  ports: ShoppingPorts,
  userId: string,
  { id, servings }: NonNullable<Wanted["recipe"]>,
  atHome: AtHome,
): Promise<Part> {
  const recipe = (await ports.recipes.buyable(userId, [id])).get(id);
  if (!recipe) throw new NotFound("recipe");
  const source = `recipe:${id}`;
  const items = await itemsFor(ports.foods, [{ source, recipe, servings, date: null }], atHome);
  return { source: { id: source, label: recipe.name, dates: [], declined: null }, items };
}
