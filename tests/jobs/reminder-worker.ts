// A worker that does nothing but reminders, as a process of its own, whose own clock jumps about.
import { PrismaPg } from "@prisma/adapter-pg";
import { parseEnv } from "#lib/env.ts";
import { SEND_REMINDERS } from "#lib/jobs/definitions.ts";
import { startQueue, wakeRemindersNow } from "#lib/jobs/queue.ts";
import { workOnReminders } from "#lib/jobs/reminder-work.ts";
import { reminderPorts } from "#lib/jobs/wire-reminders.ts";
import { PrismaClient } from "#lib/store/generated/client.ts";

const env = parseEnv(process.env);
let jump = 0;
const now = Date.now.bind(Date);
Date.now = () => now() + jump;
setInterval(() => {
  jump = Math.round((Math.random() - 0.5) * 4 * 3_600_000);
}, 150);

const name = `&application_name=reminder-worker`;
const url = env.DATABASE_URL + (env.DATABASE_URL.includes("?") ? name : `?${name.slice(1)}`);
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 8 }) });
const boss = await startQueue(url, () => {});
await workOnReminders(boss, reminderPorts(db, boss, env), {
  people: 20,
  width: 8,
  leaseSeconds: 10,
  together: 4,
});
// The look that comes once a minute would make a short test long.
const often = setInterval(() => void wakeRemindersNow(boss).catch(() => {}), 500);
console.log(`worker ready for ${SEND_REMINDERS.queue}`);
process.on("SIGTERM", () => {
  clearInterval(often);
  void boss.stop({ graceful: true, timeout: 3_000 }).finally(() => process.exit(0));
});
