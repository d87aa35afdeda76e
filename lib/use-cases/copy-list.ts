import type { ListItem } from "#lib/domain/shopping/list.ts";
import type { Lists } from "./shopping-ports.ts";

/** The same list anew: nothing ticked, what was removed left out. @throws NotFound */
export async function copyList(
  lists: Pick<Lists, "open" | "create">,
  userId: string,
  id: string,
): Promise<string> {
  const { list } = await lists.open(userId, id);
  const items = list.items
    .filter((item) => !item.removed)
    .map((item): ListItem => ({ ...item, ticked: null }));
  return lists.create(userId, { name: copyName(list.name), sources: list.sources, items });
}

const MOST = 80;
const copyName = (name: string) => `${name.slice(0, MOST - " (copy)".length)} (copy)`;
