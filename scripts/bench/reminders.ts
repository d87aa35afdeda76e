// How long a hundred thousand reminders take that are all due in one minute: shown in the app, pushed, encrypted, to a
// push service on this machine, and half of each. Two workers of their own, as a deployment would run them; they, the
// database and the push service share this machine's cores.
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
import { number, type Part, table } from "./part.ts";
import { writeResults } from "./results-file.ts";

type Channel = "app" | "push";
const MIXES: readonly { readonly words: string; readonly channels: readonly Channel[] }[] = [
  { words: "shown in the app", channels: ["app"] },
  { words: "half shown in the app, half pushed", channels: ["app", "push"] },
  { words: "pushed, each encrypted for its own browser", channels: ["push"] },
];

const WORKERS = 2;
/** A sip is of use for ten minutes (lib/domain/reminders/kinds.ts). */
const SHORTEST_USE_SECONDS = 600;
const self = fileURLToPath(import.meta.url);
const FULL = 100_000;
const role = process.argv[2] ?? String(FULL);

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
  const before = process.cpuUsage();
  await sendReminders(ports);
  const { user, system } = process.cpuUsage(before);
  console.log(String((user + system) / 1e6));
  await db.$disconnect();
  process.exit(0);
}

async function measure(count: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const service = start("sink", {});
  process.on("exit", () => service.kill());
  const origin = await firstLine(service);
  const title = `Reminders: ${count.toLocaleString("en")} due in one minute`;
  console.log(`\n## ${title}\n`);
  const rows: string[][] = [];
  const late: string[] = [];
  for (const { words, channels } of MIXES) {
    await fill(client, count, channels, origin);
    const { seconds, processor } = await drainAll(origin);
    const { rows: states } = await client.query(
      "select count(*)::int as sent from reminder_deliveries where status = 'sent'",
    );
    if (states[0].sent !== count) throw new Error(`${states[0].sent} of ${count} were sent`);
    const figures = [number(seconds), number(count / seconds, 0), number((processor * 1000) / count, 2)];
    rows.push([words, ...figures]);
    if (seconds > SHORTEST_USE_SECONDS) late.push(words);
    console.log(`${figures[0]!.padStart(7)} s  ${words} (${figures[1]} a second)`);
    await client.query("truncate users cascade");
  }
  service.kill();
  await client.end();
  const part: Part = {
    title,
    lines: [
      ...table(["reminders", "seconds until the last", "a second", "worker's processor time each, ms"], rows),
      "",
      `${WORKERS} workers, the database and the push service on one machine. In use, workers on machines of their own share the work. The promise: all are sent, each once, while the shortest-lived (a sip, ten minutes) is of use.`,
    ],
    misses: late.map((words) => `${words}: later than a sip is of use`),
  };
  if (count === FULL) writeResults("reminders", part, new Date());
}

/** Has the workers drain what is due, and says how long that took them, and how much of the processor. */
async function drainAll(origin: string): Promise<{ seconds: number; processor: number }> {
  const workers = Array.from({ length: WORKERS }, () =>
    start("drain", { ...freshVapid(), PUSH_SERVICES: origin, LOG_LEVEL: "warn" }),
  );
  await Promise.all(workers.map(firstLine));
  const began = performance.now();
  const used = workers.map(firstLine);
  for (const worker of workers) worker.stdin!.write("go\n");
  const processor = (await Promise.all(used)).reduce((sum, seconds) => sum + Number(seconds), 0);
  return { seconds: (performance.now() - began) / 1000, processor };
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

/** People with a browser each, and one reminder each, due in this minute; the channels take turns. */
async function fill(
  client: pg.Client,
  count: number,
  channels: readonly Channel[],
  origin: string,
): Promise<void> {
  const browser = createECDH("prime256v1");
  const p256dh = browser.generateKeys("base64url");
  const auth = randomBytes(16).toString("base64url");
  const quiet = { from: "00:00", to: "00:00" };
  await client.query(
    "insert into users(id, email) select gen_random_uuid(), n || '@example.test' from generate_series(1, $1) n",
    [count],
  );
  await client.query(
    `create temporary table people on commit preserve rows as
     select id, ($1::text[])[1 + (row_number() over ()) % $2] as channel from users`,
    [channels, channels.length],
  );
  await client.query(
    `insert into reminder_settings(user_id, preferences, planned_revision, planned_until)
     select id, jsonb_build_object('quiet', $1::jsonb, 'channels', jsonb_build_array(channel)), 1,
            now() + interval '2 days' from people`,
    [quiet],
  );
  await client.query(
    "insert into auth_sessions(id, user_id, expires_at) select gen_random_uuid(), id, now() + interval '1 day' from people",
  );
  await client.query(
    `insert into push_subscriptions(id, user_id, session_id, endpoint, p256dh, auth)
     select gen_random_uuid(), user_id, id, $1 || '/' || id, $2, $3 from auth_sessions`,
    [origin, p256dh, auth],
  );
  await client.query(
    `insert into reminder_deliveries(id, user_id, reminder, kind, origin, slot, due_at, try_at, useful_until, channel, message)
     select gen_random_uuid(), id, 'test', 'test', 'test', '2026-01-01T12:00', at, at, now() + interval '1 hour', channel,
            '{"title": "Something to drink?", "body": "If you are thirsty, now is a good moment.", "href": "/training"}'
       from (select *, now() - random() * interval '1 minute' as at from people) due`,
  );
  await client.query("drop table people");
  await client.query("analyze");
}
