// Wires households for pages and actions.
import { tokens } from "#lib/auth/tokens.ts";
import { env } from "#lib/env.ts";
import { secretToken } from "#lib/schemas/household.ts";
import { database } from "#lib/store/client.ts";
import { householdStore } from "#lib/store/households.ts";
import { usageLimits } from "#lib/store/rate-limits.ts";
import type { Household, InvitedRole } from "#lib/use-cases/household-ports.ts";
import {
  changeMember,
  createHousehold,
  inviteToHousehold,
  joinHousehold,
  leaveHousehold,
  type MemberChange,
  renameHousehold,
  revokeInvite,
} from "#lib/use-cases/households.ts";

/** Households, as the person at hand may see and change them. */
export function households() {
  const ports = { households: householdStore(database()), tokens };
  const limit = (use: "invite" | "open-invite", userId: string) => usageLimits(database()).count(use, userId);
  return {
    of: (userId: string): Promise<Household | null> => ports.households.of(userId, new Date()),
    create: (userId: string, name: string) => createHousehold(ports, userId, name),
    rename: (userId: string, name: string) => renameHousehold(ports, userId, name),
    /** The whole address to send on. */
    async invite(userId: string, role: InvitedRole): Promise<string> {
      await limit("invite", userId);
      return `${env.APP_URL}/join/${await inviteToHousehold(ports, userId, role, new Date())}`;
    },
    revokeInvite: (userId: string, inviteId: string) => revokeInvite(ports, userId, inviteId, new Date()),
    /** What a link leads to; null when to nothing (any more). */
    async invitedTo(userId: string, token: string) {
      await limit("open-invite", userId);
      if (!secretToken.safeParse(token).success) return null;
      return ports.households.invitedTo(tokens.hashOf(token), new Date());
    },
    async join(userId: string, token: string) {
      await limit("open-invite", userId);
      await joinHousehold(ports, userId, token, new Date());
    },
    leave: (userId: string) => leaveHousehold(ports, userId),
    changeMember: (ownerId: string, userId: string, change: MemberChange) =>
      changeMember(ports, ownerId, userId, change),
  };
}
