// Pure. A list held against the plan it was made from: what changed, and the commands that would follow the plan. Nothing
// ticked, added or edited by hand is touched by them.
import type { ListCommand, ListItem, ListSource, Need, ShoppingList } from "./list.ts";
import { gramsOf, unweighedOf } from "./quantity.ts";

export type ChangedLine = {
  readonly item: ListItem;
  /** Needs of the compared source: as the list has them, and as the plan has them now. */
  readonly before: readonly Need[];
  readonly after: readonly Need[];
};

export type Difference = {
  readonly added: readonly ListItem[];
  /** Not needed any more. */
  readonly dropped: readonly ChangedLine[];
  readonly changed: readonly ChangedLine[];
  /** The same amounts, for other meals or days. */
  readonly moved: readonly ChangedLine[];
  /** Of what the plan needs now: a difference that was declined is not shown again. */
  readonly fingerprint: string;
};

export const belongsTo = (need: Need, source: Pick<ListSource, "id">): boolean =>
  need.source.startsWith(`${source.id}:`);

/** `fresh`: lines made from the plan as it is now, for this source alone. */
export function compare(list: ShoppingList, source: ListSource, fresh: readonly ListItem[]): Difference {
  const wanted = new Map(fresh.map((item) => [item.id, item]));
  const there = new Map(list.items.map((item) => [item.id, item]));
  const dropped: ChangedLine[] = [];
  const changed: ChangedLine[] = [];
  const moved: ChangedLine[] = [];
  for (const item of list.items) {
    const before = item.needs.filter((need) => belongsTo(need, source));
    const after = wanted.get(item.id)?.needs ?? [];
    if (before.length === 0 && after.length === 0) continue;
    const line = { item, before, after };
    if (after.length === 0) dropped.push(line);
    else if (!sameAmount(before, after)) changed.push(line);
    else if (!sameMeals(before, after)) moved.push(line);
  }
  return {
    added: fresh.filter((item) => !there.has(item.id)),
    dropped,
    changed,
    moved,
    fingerprint: fingerprintOf(fresh),
  };
}

/** What a person would call no change: only days moved, or lines they removed themselves. */
export const isWorthAsking = ({ added, dropped, changed }: Difference): boolean =>
  added.length > 0 || [...dropped, ...changed].some(({ item }) => !item.removed);

/** Follows the plan. Lines added by hand, ticked, edited or noted stay, even when nothing needs them any more. */
export function acceptCommands(
  list: ShoppingList,
  source: ListSource,
  { added, dropped, changed, moved }: Difference,
): ListCommand[] {
  const others = ({ item }: ChangedLine) => item.needs.filter((need) => !belongsTo(need, source));
  const lines: ListCommand[] = [...dropped, ...changed, ...moved].flatMap((line): ListCommand[] => {
    const needs = [...others(line), ...line.after];
    const commands: ListCommand[] = [{ type: "set-needs", itemId: line.item.id, needs }];
    if (needs.length === 0 && isUntouched(line.item)) commands.push({ type: "remove", itemId: line.item.id });
    // What has no weight cannot be told from what was ticked: the whole line is asked for again.
    if (line.item.ticked && unweighedOf(line.after).length > unweighedOf(line.before).length)
      commands.push({ type: "tick", itemId: line.item.id, ticked: null });
    return commands;
  });
  const asked = list.sources.find(({ id }) => id === source.id) ?? source;
  return [
    ...lines,
    ...added.map((item): ListCommand => ({ type: "add", item })),
    { type: "cover", source: { ...asked, declined: null } },
  ];
}

/** Keeps the list as it is and doesn't ask again until the plan changes once more. */
export const declineCommand = (source: ListSource, { fingerprint }: Difference): ListCommand => ({
  type: "cover",
  source: { ...source, declined: fingerprint },
});

export const isUntouched = (item: ListItem): boolean =>
  item.ticked === null && item.typed === null && item.note === "";

/** Within a hundredth, and the same counts of what has no weight. */
function sameAmount(before: readonly Need[], after: readonly Need[]): boolean {
  const [a, b] = [gramsOf(before), gramsOf(after)];
  if (Math.abs(a - b) > 0.5 + 0.01 * Math.max(a, b)) return false;
  return JSON.stringify(unweighedOf(before)) === JSON.stringify(unweighedOf(after));
}

const sameMeals = (before: readonly Need[], after: readonly Need[]): boolean => {
  const sources = (needs: readonly Need[]) =>
    needs.map((need) => `${need.recipeId} ${need.date} ${need.source}`).sort();
  return JSON.stringify(sources(before)) === JSON.stringify(sources(after));
};

/** FNV-1a over the needs in a fixed order: short, and the same on every machine. */
export function fingerprintOf(items: readonly ListItem[]): string {
  const text = items
    .flatMap((item) =>
      item.needs.map((need) => {
        const count = need.count ? `${need.count.amount.toFixed(2)}${need.count.unit}` : "";
        return `${item.id} ${need.source} ${need.grams?.toFixed(1) ?? "?"} ${count}`;
      }),
    )
    .sort()
    .join("\n");
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return `${(hash >>> 0).toString(16).padStart(8, "0")}-${text.length}`;
}
