// Wires what is shown to the household, and to whoever has a secret link.
import { tokens } from "#lib/auth/tokens.ts";
import { env } from "#lib/env.ts";
import { secretToken } from "#lib/schemas/household.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { visitor } from "#lib/server/visitor.ts";
import { database } from "#lib/store/client.ts";
import { listStore } from "#lib/store/lists.ts";
import { usageLimits } from "#lib/store/rate-limits.ts";
import { sharingStore } from "#lib/store/sharing.ts";
import { makeSecretLink, shareWeek } from "#lib/use-cases/sharing.ts";
import type { SharedThing } from "#lib/use-cases/sharing-ports.ts";

export function sharing() {
  const db = database();
  const store = sharingStore(db, listStore(db), planning().weeks);
  const ports = { sharing: store, tokens };
  return {
    store,
    /** The whole address to send on. */
    async makeLink(userId: string, thing: SharedThing): Promise<string> {
      return `${env.APP_URL}/shared/${await makeSecretLink(ports, userId, thing)}`;
    },
    shareWeek: (userId: string, planId: string, shared: boolean) => shareWeek(ports, userId, planId, shared),
    /** What a link shows. Links that show nothing are counted against whoever tries them. @throws TooManyAttempts */
    async behindLink(token: string) {
      const found = secretToken.safeParse(token).success
        ? await store.behindLink(tokens.hashOf(token))
        : null;
      if (!found) await usageLimits(db).count("shared-link", (await visitor()).ip);
      return found;
    },
  };
}
