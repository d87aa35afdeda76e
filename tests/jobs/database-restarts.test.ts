// The app's own worker on a database server that really ends and starts again.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PrismaClient } from "#lib/store/generated/client.ts";
import { discardPostgres, startPostgres } from "#scripts/lib/postgres.js";
import { migrate } from "#scripts/lib/prepare.js";
import { Supervised } from "#scripts/lib/supervise.js";
import { startPushService } from "./push-service.ts";
import { fates, hurry, inviteCrowd, kept, pushedOf } from "./reminder-crowd.ts";
import { SECRET, VAPID } from "./reminder-world.ts";

const PEOPLE = 120;
const PATIENT = { timeout: 240_000, interval: 250 };

const stateDir = mkdtempSync(path.join(tmpdir(), "replenish-restarts-"));
const workers: Supervised[] = [];
let server: Awaited<ReturnType<typeof startPostgres>>;
let service: Awaited<ReturnType<typeof startPushService>>;
let db: PrismaClient;

beforeAll(async () => {
  // What was committed has to survive a crash, as in use.
  server = await startPostgres({ stateDir });
  await server.ensureDatabase("restarts");
  const url = server.urlOf("restarts");
  await migrate({ ...process.env, DATABASE_URL: url });
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  service = await startPushService(VAPID.publicKey);
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop(15_000)));
  await service?.close();
  await db?.$disconnect();
  await discardPostgres(stateDir);
});

const logOf = (name: string) => path.join(stateDir, `${name}.log`);

/** The app's own worker, kept alive as the app does it. */
function supervise(name: string): Supervised {
  const env = {
    ...process.env,
    DATABASE_URL: server.urlOf("restarts"),
    APP_URL: "http://localhost:3999",
    NEXTAUTH_SECRET: SECRET,
    VAPID_PUBLIC_KEY: VAPID.publicKey,
    VAPID_PRIVATE_KEY: VAPID.privateKey,
    PUSH_SERVICES: service.origin,
    LOG_LEVEL: "info",
  };
  const part = { name, args: ["lib/jobs/worker.ts"], env, logFile: logOf(name) };
  const worker = new Supervised(
    part,
    () => {},
    () => {},
  );
  workers.push(worker);
  worker.start();
  return worker;
}

const log = (name: string) => readFileSync(logOf(name), "utf8");
const untilReady = (name: string) => expect.poll(() => log(name), PATIENT).toContain("worker ready");

/** Ends the server, in order or as a crash would, for a moment. */
async function restart(how: "in order" | "crash", away: () => Promise<unknown>): Promise<void> {
  const { port, exited } = server;
  if (how === "crash") process.kill(server.pid, "SIGQUIT");
  else await server.stop();
  await exited;
  await away();
  server = await startPostgres({ stateDir });
  expect(server.port).toBe(port);
}

/** Has the workers look now, as a change of somebody's session would, and not only once a minute. */
const nudge = () => db.$executeRaw`SELECT pg_notify('reminders_outdated', '')`;
const sent = async () => {
  await nudge();
  return db.reminderDelivery.count({ where: { status: "sent" } });
};
/** How they stand, whatever busy browsers would wait for. */
const settled = async () => {
  await hurry(db);
  await nudge();
  return fates(db);
};

it("restarts under three workers lose no reminder and repeat none", async () => {
  const names = ["first", "second", "third"];
  for (const name of names) supervise(name);
  for (const name of names) await untilReady(name);
  await inviteCrowd(db, service, { people: PEOPLE, seconds: 15 });
  for (const how of ["in order", "crash", "in order"] as const) {
    const before = await sent();
    await expect.poll(sent, PATIENT).toBeGreaterThan(before);
    await restart(how, () => pause(Math.random() * 2_000));
  }
  await expect.poll(settled, PATIENT).toEqual([`sent ${PEOPLE}`]);
  const { inApp, onDevices, repeated } = await kept(db, service);
  expect(inApp.length + onDevices.length).toBe(PEOPLE);
  expect(inApp).toEqual(inApp.map(() => 1));
  expect(onDevices).toEqual(Array.from({ length: pushedOf(PEOPLE) }, () => 1));
  // No worker ended, so that each wrote down what the push service had taken, as soon as there was a database again.
  expect(workers.map(({ falls }) => falls)).toEqual([0, 0, 0]);
  expect(repeated).toBe(0);
  // Whoever changes a session is heard again by all of them.
  const listening = () => db.$queryRaw`
    SELECT 1 AS one FROM pg_stat_activity
     WHERE datname = current_database() AND query ILIKE 'listen%reminders_outdated%'`;
  await expect.poll(listening, PATIENT).toHaveLength(3);
}, 600_000);

it("a worker that is started without a database, and cut off while it starts, comes up", async () => {
  await Promise.all(workers.map((worker) => worker.stop(15_000)));
  await db.user.deleteMany();
  let late: Supervised | null = null;
  await restart("in order", async () => {
    late = supervise("late");
    await expect.poll(() => late!.falls, PATIENT).toBeGreaterThan(0);
  });
  let cuts = 0;
  await expect
    .poll(async () => {
      const [row] = await db.$queryRaw<{ cut: number }[]>`
        SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`;
      cuts += row!.cut;
      return cuts;
    }, PATIENT)
    .toBeGreaterThan(10);
  await untilReady("late");
  await inviteCrowd(db, service, { people: 6, seconds: 0 });
  await expect.poll(settled, PATIENT).toEqual(["sent 6"]);
}, 600_000);
