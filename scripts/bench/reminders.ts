// How long a hundred thousand reminders take that are all due in one minute: shown in the app, and pushed, encrypted, to
// a push service on this machine. Two workers of their own, as a deployment would run them.
//   node scripts/bench/reminders.ts [HOW MANY]     on the migrated, empty database of DATABASE_URL
import { type ChildProcess, spawn } from "node:child_process";
import { createECDH, randomBytes } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { freshVapid } from "../lib/vapid.js";

const WORKERS = 2;
const self = fileURLToPath(import.meta.url);
const role = process.argv[2] ?? "100000";

if (role === "sink") await sink();
else if (role === "drain") await drain();
else await measure(Number(role));

/** A push service that takes everything. */
async function sink(): Promise<void> {
  const server = http.createServer((request, response) => {
    request.resume();
    request.on("end", () => response.writeHead(201).end());
  });
  server.listen(0, "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}

/** One worker, as far as reminders go, until nothing is left. */
async function drain(): Promise<void> {
  const [{ parseEnv }, { reminderPorts }, { database }, { sendReminders }] = await Promise.all([
    import("#lib/env.ts"),
    import("#lib/jobs/wire-reminders.ts"),
    import("#lib/store/client.ts"),
    import("#lib/use-cases/send-reminders.ts"),
  ]);
  const db = database();
  // Nothing is planned anew here, so nobody has to be woken.
  const ports = reminderPorts(db, null as never, parseEnv(process.env));
  await ports.clock();
  console.log("ready");
  await once(process.stdin, "data");
  const { sent } = await sendReminders(ports);
  console.log(String(sent));
  await db.$disconnect();
  process.exit(0);
}

async function measure(count: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const service = start("sink", {});
  process.on("exit", () => service.kill());
  const origin = await firstLine(service);
  console.log(`\nReminders: ${count.toLocaleString("en")} due in one minute, ${WORKERS} workers`);
  for (const channel of ["app", "push"] as const) {
    await fill(client, count, channel, origin);
    const workers = Array.from({ length: WORKERS }, () =>
      start("drain", { ...freshVapid(), PUSH_SERVICES: origin, LOG_LEVEL: "warn" }),
    );
    await Promise.all(workers.map(firstLine));
    const began = performance.now();
    const ended = workers.map((worker) => once(worker, "exit"));
    for (const worker of workers) worker.stdin!.write("go\n");
    await Promise.all(ended);
    const seconds = (performance.now() - began) / 1000;
    const { rows } = await client.query(
      "select count(*)::int as sent from reminder_deliveries where status = 'sent'",
    );
    if (rows[0].sent !== count) throw new Error(`${rows[0].sent} of ${count} were sent`);
    const words = channel === "app" ? "shown in the app" : "pushed, encrypted";
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${words} (${Math.round(count / seconds)} a second)`);
    await client.query("truncate users cascade");
  }
  service.kill();
  await client.end();
}

function start(part: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [self, part], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface(child.stdout!);
  const [line] = (await once(lines, "line")) as [string];
  return line;
}

/** People with a browser each, and one reminder each, due in this minute. */
async function fill(client: pg.Client, count: number, channel: string, origin: string): Promise<void> {
  const browser = createECDH("prime256v1");
  const p256dh = browser.generateKeys("base64url");
  const auth = randomBytes(16).toString("base64url");
  const preferences = {
    quiet: { from: "00:00", to: "00:00" },
    channels: [channel],
  };
  await client.query(
    "insert into users(id, email) select gen_random_uuid(), n || '@example.test' from generate_series(1, $1) n",
    [count],
  );
  await client.query(
    `insert into reminder_settings(user_id, preferences, planned_revision, planned_until)
     select id, $1, 1, now() + interval '2 days' from users`,
    [preferences],
  );
  await client.query(
    "insert into auth_sessions(id, user_id, expires_at) select gen_random_uuid(), id, now() + interval '1 day' from users",
  );
  await client.query(
    `insert into push_subscriptions(id, user_id, session_id, endpoint, p256dh, auth)
     select gen_random_uuid(), user_id, id, $1 || '/' || id, $2, $3 from auth_sessions`,
    [origin, p256dh, auth],
  );
  await client.query(
    `insert into reminder_deliveries(id, user_id, reminder, kind, origin, slot, due_at, try_at, useful_until, channel, message)
     select gen_random_uuid(), id, 'test', 'test', 'test', '2026-01-01T12:00', at, at, now() + interval '1 hour', $1,
            '{"title": "Something to drink?", "body": "If you are thirsty, now is a good moment.", "href": "/training"}'
       from (select id, now() - random() * interval '1 minute' as at from users) people`,
    [channel],
  );
  await client.query("analyze");
}
