import { pagesToKeep } from "#lib/server/pages-to-keep.ts";
import { route } from "#lib/server/route.ts";

/** The pages a device should have at hand without a signal, and a stamp that changes with them. `{ stamp, pages }` */
export const GET = route({ name: "offline pages", run: ({ user }) => pagesToKeep(user.id) });
