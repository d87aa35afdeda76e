import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { db } from "../factories/database.ts";
import { startPushService } from "./push-service.ts";
import { Crew } from "./reminder-crew.ts";
import { fates, hurry, inviteCrowd, kept, pushedOf } from "./reminder-crowd.ts";
import { VAPID } from "./reminder-world.ts";

const PEOPLE = 120;
const SECONDS = 10;
const KILLS_AT_LEAST = 3;
const ROUNDS = 40;

let crew: Crew | null = null;
afterAll(async () => {
  await crew?.close();
  await db.$disconnect();
});

it("three workers, killed at random, cut from the database and with clocks that jump, lose none and repeat none", async () => {
  const service = await startPushService(VAPID.publicKey);
  const workers = new Crew(3, service.origin);
  crew = workers;
  await expect.poll(() => workers.ready, { timeout: 120_000, message: "workers that are ready" }).toBe(3);
  await inviteCrowd(db, service, { people: PEOPLE, seconds: SECONDS });

  const done = [`sent ${PEOPLE}`];
  let cuts = 0;
  // On a slow machine little is sent between two blows and few are up in time to be killed: it is given more of them.
  for (let round = 0; round < ROUNDS; round++) {
    await pause(200 + Math.random() * 500);
    workers.killOne();
    // Those that are starting are cut off like the others.
    await db.$queryRaw`
      SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
       WHERE application_name = 'reminder-worker' AND datname = current_database() AND random() < 0.3`;
    cuts++;
    await hurry(db);
    const before = `${await fates(db)}`;
    if (workers.kills >= KILLS_AT_LEAST && before === `${done}`) break;
    for (let look = 0; look < 50 && `${await fates(db)}` === before; look++) await pause(50);
  }
  const settled = async () => {
    await hurry(db);
    return fates(db);
  };
  await expect
    .poll(settled, { timeout: 120_000, interval: 250 })
    .toEqual(done)
    .catch((error: unknown) => {
      throw new Error(`${error}\nThe workers' last words:\n${workers.words}`);
    });
  await workers.close();
  await service.close();

  expect(workers.kills).toBeGreaterThanOrEqual(KILLS_AT_LEAST);
  expect(cuts).toBeGreaterThanOrEqual(3);
  const { inApp, onDevices, repeated } = await kept(db, service);
  expect(inApp).toEqual(inApp.map(() => 1));
  expect(inApp.length + onDevices.length).toBe(PEOPLE);
  expect(onDevices).toEqual(Array.from({ length: pushedOf(PEOPLE) }, () => 1));
  // And nothing but a worker's death between a message and its record makes it travel twice.
  expect(repeated).toBeLessThanOrEqual((workers.ends + cuts) * 8);
}, 600_000);
