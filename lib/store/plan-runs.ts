import type { PlanRun, RunStatus, RunStore } from "#lib/use-cases/plan-ports.ts";
import { asJson, fromDate, toDate } from "./column.ts";
import { Prisma, type PrismaClient, type PlanRun as Row } from "./generated/client.ts";

const OPEN = ["queued", "running"];

/** `enqueue` puts the work in the job queue inside the transaction that stores the run. */
export function runStore(
  db: PrismaClient,
  enqueue: (tx: Prisma.TransactionClient, runId: string) => Promise<void>,
): RunStore {
  return {
    async create(userId, startDate, request) {
      return db.$transaction(async (tx) => {
        // Two presses at once take their turns, so that the later one sees the earlier one's run.
        await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
        await tx.planRun.updateMany({
          where: { userId, status: { in: OPEN } },
          data: { status: "cancelled", finishedAt: new Date() },
        });
        const { id } = await tx.planRun.create({
          data: { userId, startDate: toDate(startDate), request: asJson(request) },
        });
        await enqueue(tx, id);
        return id;
      });
    },

    async find(userId, id) {
      const row = await db.planRun.findFirst({ where: { id, userId } });
      return row && toRun(row, await ahead(db, row));
    },

    async findLatest(userId, startDate) {
      const row = await db.planRun.findFirst({
        where: { userId, startDate: toDate(startDate) },
        orderBy: { createdAt: "desc" },
      });
      return row && toRun(row, await ahead(db, row));
    },

    async begin(id) {
      const { count } = await db.planRun.updateMany({
        where: { id, status: { in: OPEN } },
        data: { status: "running", startedAt: new Date(), progress: Prisma.DbNull },
      });
      if (count === 0) return null;
      const row = await db.planRun.findUniqueOrThrow({ where: { id } });
      return toRun(row, 0);
    },

    async report(id, progress) {
      const { count } = await db.planRun.updateMany({
        where: { id, status: "running" },
        data: { progress: asJson(progress) },
      });
      return count === 1;
    },

    async finish(id, status, outcome) {
      await db.planRun.updateMany({
        where: { id, status: { in: OPEN } },
        data: { status, finishedAt: new Date(), ...(outcome ? { outcome: asJson(outcome) } : {}) },
      });
    },

    async cancel(userId, id) {
      const { count } = await db.planRun.updateMany({
        where: { id, userId, status: { in: OPEN } },
        data: { status: "cancelled", finishedAt: new Date() },
      });
      return count === 1;
    },
  };
}

const ahead = (db: PrismaClient, row: Row): Promise<number> | number =>
  row.status === "queued"
    ? db.planRun.count({ where: { status: { in: OPEN }, createdAt: { lt: row.createdAt } } })
    : 0;

// The JSON columns are written by this file alone, from values of these very types.
const toRun = (row: Row, runsAhead: number): PlanRun => ({
  id: row.id,
  userId: row.userId,
  startDate: fromDate(row.startDate),
  status: row.status as RunStatus,
  request: row.request as unknown as PlanRun["request"],
  progress: row.progress as unknown as PlanRun["progress"],
  outcome: row.outcome as unknown as PlanRun["outcome"],
  ahead: runsAhead,
});
