import { mealsLine } from "#lib/domain/explanation/meals-line.ts";
import type { WeekProof } from "#lib/domain/planner/proof.ts";
import type { NotProven, ProofStore, SavedProof } from "#lib/use-cases/proof-ports.ts";
import { asJson, toDate } from "./column.ts";
import { Prisma, type PrismaClient, type WeekProof as Row } from "./generated/client.ts";
import { toSavedWeek, WITH_MEALS } from "./weeks.ts";

/** `enqueue` puts the work in the job queue inside the transaction that notes it. */
export function proofStore(
  db: PrismaClient,
  enqueue: (tx: Prisma.TransactionClient, planId: string) => Promise<void>,
): ProofStore {
  return {
    async find(userId, planId) {
      const row = await db.weekProof.findFirst({ where: { planId, plan: { userId } } });
      return row && toProof(row);
    },

    async request(userId, week) {
      await db.$transaction(async (tx) => {
        const plan = await tx.weekPlan.findUnique({
          where:
            "planId" in week
              ? { id: week.planId, userId }
              : { userId_startDate: { userId, startDate: toDate(week.startDate) } },
          include: { ...WITH_MEALS, proof: true },
        });
        if (!plan) return;
        const meals = mealsLine(toSavedWeek(plan).week);
        if (plan.proof?.meals === meals && plan.proof.state !== "unknown") return;
        const content = { meals, state: "working", proof: Prisma.DbNull, since: new Date() };
        await tx.weekProof.upsert({
          where: { planId: plan.id },
          create: { planId: plan.id, ...content },
          update: content,
        });
        await enqueue(tx, plan.id);
      });
    },

    async weekOf(planId) {
      const row = await db.weekPlan.findUnique({ where: { id: planId }, include: WITH_MEALS });
      return row && { ...toSavedWeek(row), userId: row.userId };
    },

    async isWanted(planId, meals) {
      return (await db.weekProof.count({ where: { planId, meals, state: "working" } })) === 1;
    },

    async finish(planId, result) {
      await db.weekProof.updateMany({
        where: { planId, meals: result.meals, state: "working" },
        data: {
          state: result.state,
          proof: asJson(result.state === "proven" ? result.proof : { why: result.why }),
          since: new Date(),
        },
      });
    },
  };
}

// The JSON column is written by this file alone, from values of these very types.
function toProof({ state, meals, proof, since }: Row): SavedProof {
  if (state === "proven") return { state, meals, proof: proof as unknown as WeekProof };
  if (state === "working") return { state, meals, since };
  return { state: "unknown", meals, why: (proof as { why: NotProven }).why };
}
