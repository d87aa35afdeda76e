import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { Tokens } from "./account-ports.ts";
import type { SharedThing, SharingStore } from "./sharing-ports.ts";

const MOST_LINKS = 10;

interface SharingPorts {
  readonly sharing: SharingStore;
  readonly tokens: Tokens;
}

/**
 * A secret link to a list or a week, for reading alone. Returns its token, which is kept nowhere.
 * @throws NotFound when it isn't theirs to share; InvalidInput when there are too many.
 */
export async function makeSecretLink(
  { sharing, tokens }: SharingPorts,
  userId: string,
  thing: SharedThing,
): Promise<string> {
  if ((await sharing.countLinks(userId, thing)) >= MOST_LINKS)
    throw new InvalidInput(`There are ${MOST_LINKS} links already. Revoke them first.`);
  const { token, tokenHash } = tokens.fresh();
  if (!(await sharing.addLink(userId, thing, tokenHash))) throw new NotFound(thing.kind);
  return token;
}

/** Shows a week to the household, or hides it. @throws NotFound */
export async function shareWeek(
  { sharing }: Pick<SharingPorts, "sharing">,
  userId: string,
  planId: string,
  shared: boolean,
): Promise<void> {
  if (!(await sharing.setWeekShared(userId, planId, shared))) throw new NotFound("week");
}
