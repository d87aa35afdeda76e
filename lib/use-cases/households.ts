import { Conflict, InvalidInput, NotFound } from "#lib/errors.ts";
import type { Tokens } from "./account-ports.ts";
import type { Household, HouseholdStore, InvitedRole } from "./household-ports.ts";

/** Long enough to answer at the weekend. */
const INVITE_DAYS = 7;
const MOST_INVITES = 20;
const MOST_MEMBERS = 12;

export interface HouseholdPorts {
  readonly households: HouseholdStore;
  readonly tokens: Tokens;
}

/** @throws Conflict when they live in a household already. */
export async function createHousehold(
  { households }: Pick<HouseholdPorts, "households">,
  userId: string,
  name: string,
): Promise<void> {
  if (!(await households.create(userId, name)))
    throw new Conflict("You live in a household already. Leave it first.");
}

/** @throws NotFound unless they own one. */
export async function renameHousehold(
  { households }: Pick<HouseholdPorts, "households">,
  userId: string,
  name: string,
): Promise<void> {
  if (!(await households.rename(userId, name))) throw new NotFound("household");
}

async function owned(households: HouseholdStore, userId: string, now: Date): Promise<Household> {
  const household = await households.of(userId, now);
  if (household?.role !== "owner") throw new NotFound("household");
  return household;
}

/** A link that lets one person in, for a week. Returns its token, which is kept nowhere. @throws NotFound, InvalidInput */
export async function inviteToHousehold(
  { households, tokens }: HouseholdPorts,
  userId: string,
  role: InvitedRole,
  now: Date,
): Promise<string> {
  const { invites, members } = await owned(households, userId, now);
  if (invites.length >= MOST_INVITES)
    throw new InvalidInput(`${MOST_INVITES} links are open already. Revoke one first.`);
  if (members.length >= MOST_MEMBERS)
    throw new InvalidInput(`A household has room for ${MOST_MEMBERS} people.`);
  const { token, tokenHash } = tokens.fresh();
  const expiresAt = new Date(now.getTime() + INVITE_DAYS * 86_400_000);
  if (!(await households.invite(userId, { role, tokenHash, expiresAt }))) throw new NotFound("household");
  return token;
}

/** @throws NotFound when the link is unknown, used, revoked or has run out: which of these is not told. */
export async function joinHousehold(
  { households, tokens }: HouseholdPorts,
  userId: string,
  token: string,
  now: Date,
): Promise<void> {
  const outcome = await households.join(userId, tokens.hashOf(token), now);
  if (outcome === "no-such-link") throw new NotFound("invitation");
  if (outcome === "lives-in-one") throw new Conflict("You live in a household already. Leave it first.");
}

/** @throws Conflict for an owner who leaves others behind: somebody has to look after them. */
export async function leaveHousehold(
  { households }: Pick<HouseholdPorts, "households">,
  userId: string,
): Promise<void> {
  const outcome = await households.leave(userId);
  if (outcome === "owner-of-others") throw new Conflict("Hand the household over to somebody first.");
  if (outcome === "no-member") throw new NotFound("household");
}

export type MemberChange = "remove" | "hand-over" | InvitedRole;

/** What an owner does with another member. @throws NotFound unless they own the household that person lives in. */
export async function changeMember(
  { households }: Pick<HouseholdPorts, "households">,
  ownerId: string,
  userId: string,
  change: MemberChange,
): Promise<void> {
  const done =
    change === "remove"
      ? await households.remove(ownerId, userId)
      : change === "hand-over"
        ? await households.handOver(ownerId, userId)
        : await households.setRole(ownerId, userId, change);
  if (!done) throw new NotFound("person");
}

/** @throws NotFound unless it is an open link of a household they own. */
export async function revokeInvite(
  { households }: Pick<HouseholdPorts, "households">,
  userId: string,
  inviteId: string,
  now: Date,
): Promise<void> {
  if (!(await households.revokeInvite(userId, inviteId, now))) throw new NotFound("invitation");
}
