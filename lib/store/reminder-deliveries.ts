import { createHash } from "node:crypto";
import type { Channel } from "#lib/domain/reminders/preferences.ts";
import { type Instant, instant } from "#lib/domain/shared/wall-clock.ts";
import type { Clock, DeliveryStore, Settlement } from "#lib/use-cases/reminder-ports.ts";
import { asJson } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { PATIENT } from "./patient.ts";
import { claim } from "./reminder-claims.ts";

/** The database's own clock: what a worker's clock shows, or jumps to, changes nothing. */
export function databaseClock(db: PrismaClient): Clock {
  return async () => {
    const [row] = await db.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
    return instant(row!.at.getTime());
  };
}

export function deliveryStore(db: PrismaClient): DeliveryStore {
  return {
    claim: (now, people, leaseSeconds) => claim(db, now, people, leaseSeconds),

    settle: (settlements) =>
      settlements.length === 0
        ? Promise.resolve(0)
        : db.$transaction((tx) => settle(tx, settlements), PATIENT),

    async nextLook() {
      const [row] = await db.$queryRaw<{ at: Date | null }[]>`
        SELECT least((SELECT min(try_at) FROM reminder_deliveries WHERE status = 'pending'),
                     (SELECT min(claimed_until) FROM reminder_deliveries WHERE status = 'sending')) AS at`;
      return row?.at ? instant(row.at.getTime()) : null;
    },

    async forget(before) {
      const { count } = await db.reminderDelivery.deleteMany({
        where: { dueAt: { lt: new Date(before) }, status: { in: ["sent", "dropped", "failed"] } },
      });
      return count;
    },
  };
}

async function settle(tx: Prisma.TransactionClient, settlements: readonly Settlement[]): Promise<number> {
  const rows = settlements.map(({ delivery, next, at }) => ({
    id: delivery.id,
    claim: delivery.claim,
    at: new Date(at),
    ...columnsOf(next, at),
  }));
  const settled = await tx.$queryRaw<{ id: string }[]>`
    UPDATE reminder_deliveries d
       SET status = u.status, reason = u.reason, claim = NULL, claimed_until = NULL,
           try_at = coalesce(u.try_at, d.try_at),
           sent_at = CASE WHEN u.status = 'sent' THEN u.at ELSE d.sent_at END
      FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((row) => row.claim)}::uuid[],
                  ${rows.map(({ status }) => status)}::text[], ${rows.map(({ reason }) => reason)}::text[],
                  ${rows.map(({ tryAt }) => tryAt)}::timestamptz[], ${rows.map(({ at }) => at)}::timestamptz[])
        AS u(id, claim, status, reason, try_at, at)
     WHERE d.id = u.id
       AND (d.status = 'sending' AND d.claim = u.claim
         -- One that was taken is sent, whoever's turn it is by now: nobody need send it again.
         OR d.status IN ('sending', 'pending') AND u.status = 'sent')
     RETURNING d.id`;
  const mine = new Set(settled.map(({ id }) => id));
  await writeAttempts(tx, settlements);
  const fallbacks = settlements.flatMap(({ delivery, next, at }) =>
    next.do === "fallback" && mine.has(delivery.id) ? [fallbackOf(delivery, next.channel, at)] : [],
  );
  if (fallbacks.length > 0) await tx.reminderDelivery.createMany({ data: fallbacks, skipDuplicates: true });
  return mine.size;
}

function columnsOf(next: Settlement["next"], at: Instant) {
  const none = { reason: null as string | null, tryAt: null as Date | null };
  switch (next.do) {
    case "sent":
      return { ...none, status: "sent" };
    case "again":
      return { ...none, status: "pending", tryAt: new Date(next.at) };
    case "fallback":
      return { ...none, status: "failed", tryAt: new Date(at) };
    case "giveUp":
      return { ...none, status: "dropped", reason: "unreachable" };
  }
}

/** What every address answered, whoever's turn it is by now; an address that is gone is forgotten. */
async function writeAttempts(
  tx: Prisma.TransactionClient,
  settlements: readonly Settlement[],
): Promise<void> {
  const attempts = settlements.flatMap(({ delivery, answers, at }) =>
    answers.flatMap((answer, place) =>
      answer.kind === "absent"
        ? []
        : [{ ...answer, id: attemptId(delivery.id, delivery.claim, place), delivery: delivery.id, at }],
    ),
  );
  // Of an account that was deleted meanwhile nothing is left to write to, and nobody else's may be kept from being.
  if (attempts.length > 0)
    await tx.$executeRaw`
      INSERT INTO delivery_attempts (id, delivery_id, at, target, outcome, status)
      SELECT u.* FROM unnest(${attempts.map(({ id }) => id)}::uuid[],
                             ${attempts.map(({ delivery }) => delivery)}::uuid[],
                             ${attempts.map(({ at }) => new Date(at))}::timestamptz[],
                             ${attempts.map(({ by }) => by)}::text[], ${attempts.map(({ kind }) => kind)}::text[],
                             ${attempts.map(({ status }) => status)}::int[])
               AS u(id, delivery_id, at, target, outcome, status)
        JOIN reminder_deliveries d ON d.id = u.delivery_id
          ON CONFLICT DO NOTHING`;
  const answers = settlements.flatMap((each) => each.answers.map((answer) => ({ answer, at: each.at })));
  const devices = (kind: string) =>
    answers.flatMap(({ answer }) => (answer.kind === kind && answer.device ? [answer.device] : []));
  const gone = devices("gone");
  if (gone.length > 0) await tx.pushSubscription.deleteMany({ where: { id: { in: gone } } });
  const took = devices("taken");
  if (took.length > 0)
    await tx.pushSubscription.updateMany({
      where: { id: { in: took } },
      data: { lastTakenAt: new Date(Math.max(...answers.map(({ at }) => at))) },
    });
}

/** The same for the same answer, so that writing it twice writes it once. */
function attemptId(delivery: string, turn: string, place: number): string {
  const hex = createHash("sha256").update(`${delivery} ${turn} ${place}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

const fallbackOf = (delivery: Settlement["delivery"], channel: Channel, at: Instant) => ({
  userId: delivery.userId,
  reminder: delivery.reminder,
  kind: delivery.kind,
  slot: delivery.slot,
  dueAt: new Date(delivery.dueAt),
  usefulUntil: new Date(delivery.usefulUntil),
  tryAt: new Date(at),
  channel,
  origin: "fallback",
  message: asJson(delivery.message),
});
