import { account } from "#lib/server/composition-account.ts";
import { route } from "#lib/server/route.ts";

/** Everything kept about the person, as a file to save. */
export const GET = route({
  name: "export-account",
  async run({ user }) {
    const everything = await account().exportAccount(user.id);
    const day = everything.exportedAt.slice(0, 10);
    return new Response(`${JSON.stringify(everything, null, 2)}\n`, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="replenish-${day}.json"`,
        "cache-control": "private, no-store",
      },
    });
  },
});
