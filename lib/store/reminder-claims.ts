// Whose turn it is to send what: people are taken one by one by one worker at a time, and each look decides for all that
// is due for a person, so that no two workers can send somebody two things at once.
import { randomUUID } from "node:crypto";
import { deviceName } from "#lib/domain/account/device-name.ts";
import { type DueDelivery, decide, type PersonNow, type Verdict } from "#lib/domain/reminders/decide.ts";
import type { DeliveryKind } from "#lib/domain/reminders/kinds.ts";
import type { Channel, Preferences } from "#lib/domain/reminders/preferences.ts";
import type { Message } from "#lib/domain/reminders/reminder.ts";
import type { WallClockSlot } from "#lib/domain/reminders/wall-clock.ts";
import { type Instant, instant } from "#lib/domain/shared/wall-clock.ts";
import type { ClaimAnswer, Outgoing } from "#lib/use-cases/reminder-ports.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { PATIENT } from "./patient.ts";

interface PersonRow {
  user_id: string;
  preferences: Preferences;
  silent_until: Date | null;
  last_reminder: string | null;
  last_sent_at: Date | null;
  time_zone: string | null;
}

interface DueRow {
  id: string;
  user_id: string;
  reminder: string;
  kind: DeliveryKind;
  slot: WallClockSlot;
  due_at: Date;
  useful_until: Date;
  channel: Channel;
  attempts: number;
  message: Message;
}

/** Due rows looked at to find people: room for several of one person, and for those another worker holds. */
const ROWS_A_PERSON = 4;

export async function claim(
  db: PrismaClient,
  now: Instant,
  people: number,
  leaseSeconds: number,
): Promise<ClaimAnswer> {
  const turn = randomUUID();
  return db.$transaction(async (tx) => {
    const { persons, mine, sentInApp, dropped } = await take(tx, now, people, leaseSeconds, turn);
    // Before the turn is taken for good: one that nobody knows where to send would wait for its end.
    const outgoing = await addressed(tx, mine, persons, turn);
    return { people: persons.size, outgoing, sentInApp, dropped };
  }, PATIENT);
}

async function take(
  tx: Prisma.TransactionClient,
  now: Instant,
  people: number,
  leaseSeconds: number,
  turn: string,
) {
  const at = new Date(now);
  const rows = people * ROWS_A_PERSON;
  // Asked row by row in the order of the index: a join is planned as if hardly anybody's plan held, and reads them all.
  const found = await tx.$queryRaw<PersonRow[]>`
    SELECT s.user_id, s.preferences, s.silent_until, s.last_reminder, s.last_sent_at, p.time_zone
      FROM reminder_settings s LEFT JOIN profiles p ON p.user_id = s.user_id
     WHERE s.revision = s.planned_revision AND s.user_id IN (
       (SELECT d.user_id FROM reminder_deliveries d
         WHERE d.status = 'pending' AND d.try_at <= ${at}
           AND (SELECT o.revision = o.planned_revision FROM reminder_settings o WHERE o.user_id = d.user_id)
         ORDER BY d.try_at LIMIT ${rows})
       UNION ALL
       (SELECT user_id FROM reminder_deliveries
         WHERE status = 'sending' AND claimed_until < clock_timestamp() LIMIT ${rows}))
     LIMIT ${people} FOR UPDATE OF s SKIP LOCKED`;
  const persons = new Map(found.map((row) => [row.user_id, row]));
  if (persons.size === 0) return { persons, mine: [], sentInApp: 0, dropped: [] };

  const due = await tx.$queryRaw<DueRow[]>`
    SELECT id, user_id, reminder, kind, slot, due_at, useful_until, channel, attempts, message
      FROM reminder_deliveries
     WHERE user_id = ANY(${[...persons.keys()]}::uuid[])
       AND ((status = 'pending' AND try_at <= ${at})
         OR (status = 'sending' AND claimed_until < clock_timestamp()))`;
  const byPerson = Map.groupBy(due, (row) => row.user_id);
  const verdicts = new Map<string, Verdict>();
  for (const [userId, rowsOfOne] of byPerson)
    for (const verdict of decide(rowsOfOne.map(asDue), asPerson(persons.get(userId)!), now))
      verdicts.set(verdict.id, verdict);

  const dropped = [...verdicts.values()].filter((verdict) => verdict.do === "drop");
  const waiting = [...verdicts.values()].filter((verdict) => verdict.do === "wait");
  const sends = due.filter((row) => verdicts.get(row.id)?.do === "send");
  const inApp = sends.filter(({ channel }) => channel === "app");
  const mine = sends.filter(({ channel }) => channel !== "app");

  if (dropped.length > 0)
    await tx.$executeRaw`
      UPDATE reminder_deliveries d SET status = 'dropped', reason = u.reason, claim = NULL, claimed_until = NULL
        FROM unnest(${dropped.map(({ id }) => id)}::uuid[], ${dropped.map(({ reason }) => reason)}::text[])
          AS u(id, reason)
       WHERE d.id = u.id`;
  if (waiting.length > 0)
    await tx.$executeRaw`
      UPDATE reminder_deliveries d SET status = 'pending', try_at = u.try_at, claim = NULL, claimed_until = NULL
        FROM unnest(${waiting.map(({ id }) => id)}::uuid[],
                    ${waiting.map(({ until }) => new Date(until))}::timestamptz[]) AS u(id, try_at)
       WHERE d.id = u.id`;
  if (inApp.length > 0)
    await tx.$executeRaw`
      UPDATE reminder_deliveries SET status = 'sent', sent_at = ${at}, attempts = attempts + 1
       WHERE id = ANY(${inApp.map(({ id }) => id)}::uuid[])`;
  if (mine.length > 0)
    await tx.$executeRaw`
      UPDATE reminder_deliveries
         SET status = 'sending', claim = ${turn}::uuid, attempts = attempts + 1,
             claimed_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
       WHERE id = ANY(${mine.map(({ id }) => id)}::uuid[])`;
  const counted = sends.filter(({ kind }) => kind !== "test");
  if (counted.length > 0)
    await tx.$executeRaw`
      UPDATE reminder_settings s SET last_reminder = u.reminder, last_sent_at = ${at}
        FROM unnest(${counted.map((row) => row.user_id)}::uuid[], ${counted.map(nameOf)}::text[])
          AS u(user_id, reminder)
       WHERE s.user_id = u.user_id`;
  return { persons, mine, sentInApp: inApp.length, dropped };
}

/** With where they go to, as it is now: a device that was signed out gets nothing. */
async function addressed(
  tx: Prisma.TransactionClient,
  mine: readonly DueRow[],
  persons: ReadonlyMap<string, PersonRow>,
  turn: string,
): Promise<Outgoing[]> {
  if (mine.length === 0) return [];
  const ids = [...new Set(mine.map((row) => row.user_id))];
  const [devices, users] = await Promise.all([
    tx.pushSubscription.findMany({ where: { userId: { in: ids } }, orderBy: { id: "asc" } }),
    tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, email: true, emailVerified: true } }),
  ]);
  const devicesOf = Map.groupBy(devices, ({ userId }) => userId);
  const emailOf = new Map(users.map((user) => [user.id, user.emailVerified ? user.email : null]));
  return mine.map((row) => ({
    ...asDue(row),
    userId: row.user_id,
    reminder: row.reminder,
    slot: row.slot,
    channel: row.channel,
    channels: persons.get(row.user_id)?.preferences.channels ?? [],
    message: row.message,
    attempt: row.attempts + 1,
    claim: turn,
    devices: (devicesOf.get(row.user_id) ?? []).map(({ id, endpoint, p256dh, auth, userAgent }) => ({
      id,
      endpoint,
      p256dh,
      auth,
      name: deviceName(userAgent),
    })),
    email: emailOf.get(row.user_id) ?? null,
  }));
}

/** One thing to say at one time, over whichever channel. */
const nameOf = ({ reminder, due_at }: DueRow) => `${reminder} ${due_at.toISOString()}`;

const asDue = (row: DueRow): DueDelivery => ({
  id: row.id,
  kind: row.kind,
  reminder: nameOf(row),
  dueAt: instant(row.due_at.getTime()),
  usefulUntil: instant(row.useful_until.getTime()),
});

const asPerson = (row: PersonRow): PersonNow => ({
  zone: row.time_zone ?? "UTC",
  quiet: row.preferences.quiet,
  silentUntil: row.silent_until && instant(row.silent_until.getTime()),
  last:
    row.last_reminder !== null && row.last_sent_at !== null
      ? { reminder: row.last_reminder, at: instant(row.last_sent_at.getTime()) }
      : null,
});
