import { afterAll, expect, it } from "vitest";
import { UNASKED } from "#lib/domain/reminders/preferences.ts";
import { startQueue, wakeReminders } from "#lib/jobs/queue.ts";
import { readVitalSigns } from "#lib/store/vital-signs.ts";
import { checkHealth } from "#lib/use-cases/check-health.ts";
import { db, newPerson } from "../factories/database.ts";

afterAll(() => db.$disconnect());

const ports = { readVitalSigns: () => readVitalSigns(db), noteFailure() {} };
const lag = async () => (await checkHealth(ports, new Date())).reminders!;

it("tells the operator how long reminders have been due, how long the queue has, and who is to be planned for", async () => {
  // Before any worker ran there is no queue, and nothing to lag behind.
  expect(await lag()).toEqual({ oldestOverdueSeconds: null, queueLagSeconds: null, toPlan: 0 });

  const userId = await newPerson();
  await db.reminderSettings.create({ data: { userId, preferences: JSON.parse(JSON.stringify(UNASKED)) } });
  const due = (minutesAgo: number) => {
    const at = new Date(Date.now() - minutesAgo * 60_000);
    return {
      ...{ userId, reminder: `test/${minutesAgo}`, kind: "test", origin: "test", channel: "app" },
      ...{ slot: `2026-01-01T00:${10 + minutesAgo}`, dueAt: at, tryAt: at, usefulUntil: at, message: {} },
    };
  };
  await db.reminderDelivery.createMany({ data: [due(3), due(10), { ...due(30), status: "sent" }, due(-5)] });
  const boss = await startQueue(process.env.DATABASE_URL!, () => {});
  await wakeReminders(boss, new Date(Date.now() - 120_000));
  await wakeReminders(boss, new Date(Date.now() + 120_000));
  const { oldestOverdueSeconds, queueLagSeconds, toPlan } = await lag();
  expect(oldestOverdueSeconds).toBeGreaterThanOrEqual(600);
  expect(oldestOverdueSeconds).toBeLessThan(900);
  expect(queueLagSeconds).toBeGreaterThanOrEqual(120);
  expect(queueLagSeconds).toBeLessThan(600);
  expect(toPlan).toBe(1);
  await boss.stop({ graceful: false });
});

it("tells nothing of reminders when the database cannot be asked", async () => {
  const away = { readVitalSigns: () => Promise.reject(new Error("away")), noteFailure() {} };
  expect(await checkHealth(away, new Date())).toMatchObject({ ok: false, reminders: null });
});
