import { listAsJson } from "#lib/domain/shopping/export-list.ts";
import { NotFound } from "#lib/errors.ts";
import type { Tokens } from "./account-ports.ts";
import type { ProfileStore } from "./plan-ports.ts";
import type { FeedStore, Lists, ShopStore } from "./shopping-ports.ts";

/** Makes an address from which other tools read a list; an earlier one stops working. Returns its secret. @throws NotFound */
export async function makeFeed(
  { lists, feeds, tokens }: { lists: Pick<Lists, "open">; feeds: FeedStore; tokens: Tokens },
  userId: string,
  listId: string,
): Promise<string> {
  await lists.open(userId, listId);
  const { token, tokenHash } = tokens.fresh();
  await feeds.put(userId, listId, tokenHash);
  return token;
}

/** The list of a secret address, as long as its maker may see it. @throws NotFound */
export async function readFeed(
  {
    lists,
    feeds,
    tokens,
    shops,
    profiles,
  }: {
    lists: Pick<Lists, "open">;
    feeds: FeedStore;
    tokens: Tokens;
    shops: ShopStore;
    profiles: ProfileStore;
  },
  token: string,
) {
  const feed = await feeds.find(tokens.hashOf(token));
  if (!feed) throw new NotFound("list");
  const [{ list }, profile, [shop]] = await Promise.all([
    lists.open(feed.userId, feed.listId),
    profiles.find(feed.userId),
    shops.of(feed.userId),
  ]);
  return listAsJson(list, shop?.aisles ?? [], { units: profile?.units ?? "metric", locale: "en" });
}
