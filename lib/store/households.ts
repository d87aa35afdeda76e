import type { HouseholdRole, HouseholdStore, InvitedRole } from "#lib/use-cases/household-ports.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

export function householdStore(db: PrismaClient): HouseholdStore {
  /** The household somebody owns. */
  const ownedBy = (ownerId: string) => ({ members: { some: { userId: ownerId, role: "owner" } } });

  return {
    async of(userId, now) {
      const own = await db.householdMember.findUnique({
        where: { userId },
        include: {
          household: {
            include: {
              members: {
                orderBy: { joinedAt: "asc" },
                include: { user: { select: { name: true, email: true } } },
              },
              invites: {
                where: { usedAt: null, revokedAt: null, expiresAt: { gt: now } },
                orderBy: { createdAt: "asc" },
              },
            },
          },
        },
      });
      if (!own) return null;
      const { household, role } = own;
      return {
        id: household.id,
        name: household.name,
        role: role as HouseholdRole,
        members: household.members.map((member) => ({
          userId: member.userId,
          name: member.user.name ?? member.user.email,
          role: member.role as HouseholdRole,
          joinedAt: member.joinedAt,
        })),
        invites:
          role === "owner"
            ? household.invites.map((invite) => ({
                id: invite.id,
                role: invite.role as InvitedRole,
                expiresAt: invite.expiresAt,
              }))
            : [],
      };
    },

    async create(userId, name) {
      return unlessTaken(() =>
        db.household.create({ data: { name, members: { create: { userId, role: "owner" } } } }),
      );
    },

    async rename(ownerId, name) {
      const { count } = await db.household.updateMany({ where: ownedBy(ownerId), data: { name } });
      return count > 0;
    },

    async invite(ownerId, { role, tokenHash, expiresAt }) {
      const household = await db.household.findFirst({ where: ownedBy(ownerId), select: { id: true } });
      if (!household) return false;
      await db.householdInvite.create({ data: { householdId: household.id, role, tokenHash, expiresAt } });
      return true;
    },

    async revokeInvite(ownerId, inviteId, now) {
      const { count } = await db.householdInvite.updateMany({
        where: { id: inviteId, usedAt: null, revokedAt: null, household: ownedBy(ownerId) },
        data: { revokedAt: now },
      });
      return count > 0;
    },

    async invitedTo(tokenHash, now) {
      const invite = await db.householdInvite.findFirst({
        where: { tokenHash, ...open(now) },
        select: { role: true, household: { select: { name: true } } },
      });
      return invite && { name: invite.household.name, role: invite.role as InvitedRole };
    },

    async join(userId, tokenHash, now) {
      let known = false;
      const joined = await unlessTaken(() =>
        db.$transaction(async (tx) => {
          // In one statement, so that of two people with the same link only one gets in.
          const [invite] = await tx.householdInvite.updateManyAndReturn({
            where: { tokenHash, ...open(now) },
            data: { usedAt: now },
          });
          if (!invite) return;
          known = true;
          // Living in one already breaks off here, and the link stays unused.
          await tx.householdMember.create({
            data: { userId, householdId: invite.householdId, role: invite.role },
          });
        }),
      );
      if (!joined) return "lives-in-one";
      return known ? "joined" : "no-such-link";
    },

    leave: (userId) =>
      db.$transaction(async (tx) => {
        const own = await locked(tx, userId);
        if (!own) return "no-member";
        const others = await tx.householdMember.count({
          where: { householdId: own.householdId, userId: { not: userId } },
        });
        if (own.role === "owner" && others > 0) return "owner-of-others";
        if (others === 0) {
          await tx.list.updateMany({
            where: { householdId: own.householdId },
            data: { householdId: null, ownerId: userId },
          });
          await tx.household.delete({ where: { id: own.householdId } });
        } else await tx.householdMember.delete({ where: { userId } });
        return "left";
      }),

    async remove(ownerId, userId) {
      if (ownerId === userId) return false;
      const { count } = await db.householdMember.deleteMany({
        where: { userId, household: ownedBy(ownerId) },
      });
      return count > 0;
    },

    async setRole(ownerId, userId, role) {
      if (ownerId === userId) return false;
      const { count } = await db.householdMember.updateMany({
        where: { userId, household: ownedBy(ownerId) },
        data: { role },
      });
      return count > 0;
    },

    handOver: (ownerId, userId) =>
      db.$transaction(async (tx) => {
        const own = await locked(tx, ownerId);
        if (own?.role !== "owner" || ownerId === userId) return false;
        const { count } = await tx.householdMember.updateMany({
          where: { userId, householdId: own.householdId },
          data: { role: "owner" },
        });
        if (count === 0) return false;
        await tx.householdMember.update({ where: { userId: ownerId }, data: { role: "member" } });
        return true;
      }),
  };
}

/**
 * Before an account is erased: somebody else looks after its household, whoever has been there longest, members before
 * viewers. One without anybody else ends, with all that belongs to it.
 */
export async function settleHousehold(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  const own = await locked(tx, userId);
  if (!own) return;
  const others = await tx.householdMember.findMany({
    where: { householdId: own.householdId, userId: { not: userId } },
    orderBy: [{ role: "asc" }, { joinedAt: "asc" }],
  });
  const heir = others[0];
  if (!heir) await tx.household.delete({ where: { id: own.householdId } });
  else if (own.role === "owner")
    await tx.householdMember.update({ where: { userId: heir.userId }, data: { role: "owner" } });
}

const open = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** A person's membership, their household held still: two who leave at once must not both believe the other stays. */
async function locked(tx: Prisma.TransactionClient, userId: string) {
  await tx.$queryRaw`
    SELECT 1 FROM households WHERE id = (SELECT household_id FROM household_members WHERE user_id = ${userId}::uuid)
       FOR UPDATE`;
  return tx.householdMember.findUnique({ where: { userId } });
}

/** False when a row of the same key is there already. */
async function unlessTaken(make: () => Promise<unknown>): Promise<boolean> {
  try {
    await make();
    return true;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return false;
    throw error;
  }
}
