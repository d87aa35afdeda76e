// Many people with one reminder each, all due within seconds, in the app and on a push service of the test's own.
import { UNASKED } from "#lib/domain/reminders/preferences.ts";
import type { PrismaClient } from "#lib/store/generated/client.ts";
import type { startPushService } from "./push-service.ts";

type PushService = Awaited<ReturnType<typeof startPushService>>;

const channelOf = (place: number) => (place % 3 === 0 ? ("app" as const) : ("push" as const));
export const pushedOf = (people: number) =>
  Array.from({ length: people }, (_, place) => channelOf(place)).filter((channel) => channel === "push")
    .length;

/** The first is due in three seconds, the last `seconds` later. A tenth of the browsers are busy at first. */
export async function inviteCrowd(
  db: PrismaClient,
  service: PushService,
  { people, seconds }: { people: number; seconds: number },
): Promise<void> {
  const ids = await db.user.createManyAndReturn({
    data: Array.from({ length: people }, () => ({ email: `${crypto.randomUUID()}@example.test` })),
    select: { id: true },
  });
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
  await db.reminderSettings.createMany({
    data: ids.map(({ id }, place) => ({
      userId: id,
      preferences: JSON.parse(JSON.stringify({ ...UNASKED, channels: [channelOf(place)] })),
      plannedRevision: 1,
      plannedUntil: hours(48),
    })),
  });
  const sessions = await db.authSession.createManyAndReturn({
    data: ids.map(({ id }) => ({ userId: id, expiresAt: hours(1) })),
  });
  await db.pushSubscription.createMany({
    data: sessions.map(({ id, userId }, place) => {
      const manner = place % 10 === 1 ? [503, 201] : [201];
      const { endpoint, p256dh, auth } = service.browser(`b${place}`, ...manner);
      return { userId, sessionId: id, endpoint, p256dh, auth };
    }),
  });
  const first = Date.now() + 3_000;
  await db.reminderDelivery.createMany({
    data: ids.map(({ id }, place) => {
      // Spread so that neighbours are not due one after the other.
      const dueAt = new Date(first + ((place * 37) % people) * ((seconds * 1000) / people));
      return {
        userId: id,
        reminder: `test/${place}`,
        kind: "test",
        origin: "test",
        slot: `2026-01-01T00:${String(place % 60).padStart(2, "0")}`,
        dueAt,
        tryAt: dueAt,
        usefulUntil: hours(1),
        channel: channelOf(place),
        message: { title: "Test", body: "Test", href: "/week" },
      };
    }),
  });
}

/** How many reminders stand how. */
export async function fates(db: PrismaClient): Promise<string[]> {
  const rows = await db.$queryRaw<{ status: string; count: number }[]>`
    SELECT status, count(*)::int FROM reminder_deliveries GROUP BY status ORDER BY status`;
  return rows.map(({ status, count }) => `${status} ${count}`);
}

/** A busy browser is asked again after half a minute: that is not what these tests wait for. */
export const hurry = (db: PrismaClient) =>
  db.$executeRaw`UPDATE reminder_deliveries SET try_at = now()
                  WHERE status = 'pending' AND attempts > 0 AND try_at > now()`;

/**
 * What each person has in the end. In the app: how often the row was sent. On a device: the messages that its push
 * service keeps, of several with one topic the last (RFC 8030 §5.4).
 */
export async function kept(db: PrismaClient, service: PushService) {
  const inApp = await db.reminderDelivery.findMany({ where: { channel: "app" }, select: { attempts: true } });
  const byDevice = Map.groupBy(service.received, ({ device }) => device);
  return {
    inApp: inApp.map(({ attempts }) => attempts),
    onDevices: [...byDevice.values()].map(
      (messages) => new Set(messages.map(({ headers, message }) => `${headers.topic} ${message.id}`)).size,
    ),
    repeated: service.received.length - byDevice.size,
  };
}
