import { feedToken } from "#lib/schemas/shopping.ts";
import { feedPorts } from "#lib/server/composition-shopping.ts";
import { publicRoute } from "#lib/server/route.ts";
import { readFeed } from "#lib/use-cases/list-feed.ts";

/** A list for other tools, by its secret address: `{ version, name, items: [{ name, aisle, toBuy, standing, … }] }` */
export const GET = publicRoute({
  name: "list feed",
  params: feedToken,
  run: ({ params }) => readFeed(feedPorts(), params.token),
});
