import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { UNASKED } from "#lib/domain/reminders/preferences.ts";
import { db } from "../factories/database.ts";
import { startPushService } from "./push-service.ts";
import { SECRET, VAPID } from "./reminder-world.ts";

/** Every process that was started, so that none outlives a test that failed. */
const started: ChildProcess[] = [];
afterAll(async () => {
  for (const worker of started) worker.kill("SIGKILL");
  await db.$disconnect();
});

const PEOPLE = 120;
const SECONDS = 10;

async function startWorker(services: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["tests/jobs/reminder-worker.ts"], {
    env: {
      ...process.env,
      APP_URL: "http://localhost:3999",
      NEXTAUTH_SECRET: SECRET,
      VAPID_PUBLIC_KEY: VAPID.publicKey,
      VAPID_PRIVATE_KEY: VAPID.privateKey,
      PUSH_SERVICES: services,
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  started.push(child);
  for await (const line of createInterface(child.stdout!)) if (line.includes("worker ready")) break;
  child.stdout!.resume();
  return child;
}

it("three workers, killed at random, cut from the database and with clocks that jump, lose none and repeat none", async () => {
  const service = await startPushService(VAPID.publicKey);
  const ids = await db.user.createManyAndReturn({
    data: Array.from({ length: PEOPLE }, () => ({ email: `${crypto.randomUUID()}@example.test` })),
    select: { id: true },
  });
  const due = (place: number) =>
    new Date(Date.now() + 3_000 + ((place * 37) % PEOPLE) * ((SECONDS * 1000) / PEOPLE));
  const channelOf = (place: number) => (place % 3 === 0 ? ("app" as const) : ("push" as const));
  await db.reminderSettings.createMany({
    data: ids.map(({ id }, place) => ({
      userId: id,
      preferences: JSON.parse(JSON.stringify({ ...UNASKED, channels: [channelOf(place)] })),
      plannedRevision: 1,
      plannedUntil: new Date(Date.now() + 48 * 3_600_000),
    })),
  });
  const sessions = await db.authSession.createManyAndReturn({
    data: ids.map(({ id }) => ({ userId: id, expiresAt: new Date(Date.now() + 3_600_000) })),
  });
  await db.pushSubscription.createMany({
    data: sessions.map(({ id, userId }, place) => {
      // Some are busy at first.
      const { endpoint, p256dh, auth } = service.browser(
        `b${place}`,
        ...(place % 10 === 1 ? [503, 201] : [201]),
      );
      return { userId, sessionId: id, endpoint, p256dh, auth };
    }),
  });
  await db.reminderDelivery.createMany({
    data: ids.map(({ id }, place) => {
      const at = due(place);
      return {
        userId: id,
        reminder: `test/${place}`,
        kind: "test",
        origin: "test",
        slot: `2026-01-01T00:${String(place % 60).padStart(2, "0")}`,
        dueAt: at,
        tryAt: at,
        usefulUntil: new Date(at.getTime() + 600_000),
        channel: channelOf(place),
        message: { title: "Test", body: "Test", href: "/week" },
      };
    }),
  });

  const workers = await Promise.all([1, 2, 3].map(() => startWorker(service.origin)));
  const starting: Promise<unknown>[] = [];
  const replace = (place: number) =>
    starting.push(
      startWorker(service.origin).then((worker) => {
        workers[place] = worker;
      }),
    );
  const end = Date.now() + 3_000 + SECONDS * 1000;
  let kills = 0;
  let cuts = 0;
  while (Date.now() < end || kills < 3) {
    await pause(300 + Math.random() * 500);
    const place = Math.floor(Math.random() * workers.length);
    if (workers[place]!.signalCode === null) {
      kills++;
      workers[place]!.kill("SIGKILL");
      await once(workers[place]!, "exit");
      replace(place);
    }
    await db.$queryRaw`
      SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
       WHERE application_name = 'reminder-worker' AND datname = current_database() AND random() < 0.3`;
    cuts++;
  }
  await Promise.all(starting);
  const states = async () =>
    (
      await db.$queryRaw<{ status: string; count: number }[]>`
      SELECT status, count(*)::int FROM reminder_deliveries GROUP BY status`
    ).map(({ status, count }) => `${status} ${count}`);
  // A busy one is asked again after half a minute: that is not what this test waits for.
  await db.reminderDelivery.updateMany({ where: { status: "pending" }, data: { tryAt: new Date() } });
  await expect.poll(states, { timeout: 120_000, interval: 250 }).toEqual([`sent ${PEOPLE}`]);
  for (const worker of workers) worker.kill("SIGTERM");
  await service.close();
  expect(cuts).toBeGreaterThanOrEqual(3);

  // What the push service keeps for a device: of several messages with one topic the last (RFC 8030 §5.4).
  const kept = Map.groupBy(service.received, ({ device }) => device);
  expect(kept.size).toBe(ids.filter((_, place) => channelOf(place) === "push").length);
  for (const messages of kept.values())
    expect(new Set(messages.map(({ headers, message }) => `${headers.topic} ${message.id}`)).size).toBe(1);
  // And nothing but a worker's death between a message and its record makes it travel twice.
  const twice = service.received.length - kept.size;
  expect(twice).toBeLessThanOrEqual(kills * 8 + cuts * 8);
}, 300_000);
