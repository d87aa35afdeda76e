import type { HeldList, ListAccess, ListStore, ListSummary } from "#lib/use-cases/list-ports.ts";
import { LIST_CHANNEL } from "./call-outs.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** Updates that stay after the state holds them, for devices that come back after a while. */
const KEEP_UPDATES = 200;
/** A deletion can be taken back for so long. */
const DELETED_KEPT_MS = 30 * 86_400_000;

const SUMMARY = {
  ...{ id: true, name: true, openLines: true, tickedLines: true, householdId: true, ownerId: true },
  ...{ createdById: true, archivedAt: true, createdAt: true, changedAt: true },
} as const;

/** Lists this person may see: their own, and those of the household they live in. */
const seenBy = (userId: string): Prisma.ListWhereInput => ({
  OR: [{ ownerId: userId }, { household: { members: { some: { userId } } } }],
});
/** … and may change: not those of a household that they only look at. */
const changedBy = (userId: string): Prisma.ListWhereInput => ({
  OR: [
    { ownerId: userId },
    { household: { members: { some: { userId, role: { in: ["owner", "member"] } } } } },
  ],
});
const roleOf = (userId: string) =>
  ({ household: { select: { members: { where: { userId }, select: { role: true } } } } }) as const;

type Row = Prisma.ListGetPayload<{ select: typeof SUMMARY & ReturnType<typeof roleOf> }>;

function toSummary(row: Row, userId: string): ListSummary {
  const role = row.household?.members[0]?.role;
  const access: ListAccess =
    role === "viewer" ? "read" : row.ownerId === userId || row.createdById === userId ? "own" : "change";
  const { id, name, openLines, tickedLines, archivedAt, createdAt, changedAt } = row;
  return {
    ...{ id, name, openLines, tickedLines, archivedAt, createdAt, changedAt },
    ...{ access, shared: row.householdId !== null },
  };
}

export function listStore(db: PrismaClient): ListStore {
  return {
    async create({ id, ownerId, name, openLines, tickedLines, state }) {
      const bytes = Uint8Array.from(state);
      await db.$transaction([
        db.list.deleteMany({ where: { ownerId, deletedAt: { lt: new Date(Date.now() - DELETED_KEPT_MS) } } }),
        db.list.create({
          data: { id, ownerId, createdById: ownerId, name, openLines, tickedLines, state: bytes },
        }),
      ]);
    },

    count: (userId) =>
      db.list.count({ where: { OR: [{ ownerId: userId }, { createdById: userId }], deletedAt: null } }),

    async mine(userId) {
      const rows = await db.list.findMany({
        where: { deletedAt: null, ...seenBy(userId) },
        select: { ...SUMMARY, ...roleOf(userId) },
        orderBy: { changedAt: "desc" },
      });
      return rows.map((row) => toSummary(row, userId));
    },

    async recent(userId, since, most) {
      const rows = await db.list.findMany({
        where: { deletedAt: null, changedAt: { gt: since }, ...seenBy(userId) },
        select: { id: true, archivedAt: true, state: true },
        orderBy: { changedAt: "desc" },
        take: most,
      });
      const updates = await db.$queryRaw<{ list_id: string; bytes: Uint8Array }[]>`
        SELECT u.list_id, u.bytes FROM list_updates u JOIN lists l ON l.id = u.list_id
         WHERE l.id = ANY(${rows.map(({ id }) => id)}::uuid[]) AND u.seq > l.state_seq
         ORDER BY u.seq`;
      const later = Map.groupBy(updates, (update) => update.list_id);
      return rows.map(({ id, archivedAt, state }) => ({
        id,
        archived: archivedAt !== null,
        states: [state, ...(later.get(id) ?? []).map(({ bytes }) => bytes)],
      }));
    },

    find: (userId, id) => hold(db, userId, id),

    async summary(userId, id) {
      const row = await db.list.findFirst({
        where: { id, deletedAt: null, ...seenBy(userId) },
        select: { ...SUMMARY, ...roleOf(userId) },
      });
      return row && toSummary(row, userId);
    },

    change: (userId, id, decide) =>
      db.$transaction(async (tx) => {
        // One writer at a time: numbers are then given in the order in which they become visible.
        await tx.$queryRaw`SELECT 1 FROM lists WHERE id = ${id}::uuid FOR UPDATE`;
        const held = await hold(tx, userId, id);
        if (!held) return null;
        const { change, answer } = decide(held);
        if (!change) return { answer, seq: held.seq };
        const ids = change.updates.map((update) => update.id);
        const known = await tx.listUpdate.findMany({
          where: { listId: id, id: { in: ids } },
          select: { id: true },
        });
        const fresh = change.updates.filter((update) => !known.some((each) => each.id === update.id));
        const seq = held.seq + fresh.length;
        await tx.listUpdate.createMany({
          data: fresh.map((update, index) => ({
            listId: id,
            seq: held.seq + index + 1,
            id: update.id,
            bytes: Uint8Array.from(update.bytes),
          })),
        });
        const { compacted } = change;
        await tx.list.update({
          where: { id },
          data: {
            ...change.figures,
            ...{ lastSeq: seq, changedAt: new Date() },
            ...(compacted && { state: Uint8Array.from(compacted), stateSeq: seq }),
          },
        });
        if (compacted)
          await tx.listUpdate.deleteMany({ where: { listId: id, seq: { lte: seq - KEEP_UPDATES } } });
        await tx.$executeRaw`SELECT pg_notify(${LIST_CHANNEL}, ${id})`;
        return { answer, seq };
      }),

    async since(userId, id, seq) {
      const list = await db.list.findFirst({
        where: { id, deletedAt: null, ...seenBy(userId) },
        select: { lastSeq: true, updates: { where: { seq: { gt: seq } }, orderBy: { seq: "asc" } } },
      });
      if (!list) return null;
      const first = list.updates[0];
      // A list begins with a state of its own, which no update holds: whoever knows nothing yet needs it.
      const whole = seq > 0 && seq <= list.lastSeq && (first ? first.seq === seq + 1 : seq === list.lastSeq);
      if (whole) return { kind: "updates", updates: list.updates };
      const held = await hold(db, userId, id);
      return held && { kind: "state", seq: held.seq, states: [held.state, ...held.updates] };
    },

    async setArchived(userId, id, at) {
      const { count } = await db.list.updateMany({
        where: { id, deletedAt: null, ...changedBy(userId) },
        data: { archivedAt: at },
      });
      return count > 0;
    },

    async setDeleted(userId, id, at) {
      const { count } = await db.list.updateMany({
        where: { id, ...changedBy(userId) },
        data: { deletedAt: at },
      });
      return count > 0;
    },

    async share(userId, id) {
      const count = await db.$executeRaw`
        UPDATE lists SET owner_id = NULL, household_id = m.household_id
          FROM household_members m
         WHERE lists.id = ${id}::uuid AND lists.owner_id = ${userId}::uuid AND lists.deleted_at IS NULL
           AND m.user_id = ${userId}::uuid AND m.role <> 'viewer'`;
      return count > 0;
    },

    async unshare(userId, id) {
      const { count } = await db.list.updateMany({
        where: { id, deletedAt: null, createdById: userId, household: { members: { some: { userId } } } },
        data: { ownerId: userId, householdId: null },
      });
      if (count > 0) await db.$executeRaw`SELECT pg_notify(${LIST_CHANNEL}, ${id})`;
      return count > 0;
    },
  };
}

async function hold(
  db: PrismaClient | Prisma.TransactionClient,
  userId: string,
  id: string,
): Promise<HeldList | null> {
  const row = await db.list.findFirst({
    where: { id, deletedAt: null, ...seenBy(userId) },
    select: { ...SUMMARY, ...roleOf(userId), state: true, stateSeq: true, lastSeq: true },
  });
  if (!row) return null;
  const updates = await db.listUpdate.findMany({
    where: { listId: id, seq: { gt: row.stateSeq } },
    orderBy: { seq: "asc" },
    select: { bytes: true },
  });
  return {
    summary: toSummary(row, userId),
    state: row.state,
    updates: updates.map(({ bytes }) => bytes),
    seq: row.lastSeq,
    pending: updates.length,
  };
}
