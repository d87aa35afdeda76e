// The background process: takes jobs from the queue until it is told to stop. Wires what the handlers need.
import { env } from "#lib/env.ts";
import { logger } from "#lib/logger.ts";
import { threadProver } from "#lib/solver/bound/thread-prover.ts";
import { threadSolver } from "#lib/solver/thread-solver.ts";
import { callOuts, OUTDATED_CHANNEL } from "#lib/store/call-outs.ts";
import { database } from "#lib/store/client.ts";
import { beat, WORKER } from "#lib/store/heartbeats.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { pantryWishes } from "#lib/store/pantry-wishes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { runStore } from "#lib/store/plan-runs.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { specialDayStore } from "#lib/store/special-days.ts";
import { tableStore } from "#lib/store/table.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import { proofStore } from "#lib/store/week-proofs.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { trainingDays } from "#lib/use-cases/training-days.ts";
import { withProofs } from "#lib/use-cases/with-proofs.ts";
import { workOnCalendars } from "./calendar-work.ts";
import { PLAN_GIVEN_UP, PROVE_WEEK, SOLVE_PLAN } from "./definitions.ts";
import { giveUpPlanHandler } from "./handlers/give-up-plan.ts";
import { proveWeekHandler } from "./handlers/prove-week.ts";
import { solvePlanHandler } from "./handlers/solve-plan.ts";
import { proofSender, startQueue, wakeRemindersNow } from "./queue.ts";
import { workOnReminders } from "./reminder-work.ts";
import { reminderPorts } from "./wire-reminders.ts";

const BEAT_EVERY_MS = 5_000;
/** Plans searched at once; the search itself uses every core. */
const PLANS_AT_ONCE = 2;
/** New work wakes the worker at once; work that is to be tried again is found by looking. */
const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };

const db = database();
const solver = threadSolver();
const boss = await startQueue(env.DATABASE_URL, (error) => logger.warn({ err: error }, "job queue"));
const prover = threadProver();
const proofs = proofStore(db, proofSender(boss));
const ports = {
  profiles: profileStore(db),
  weeks: withProofs(weekStore(db), proofs, (error) => logger.warn({ err: error }, "proof not queued")),
  cookbook: personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db)),
  solver,
  table: tableStore(db),
  daySources: [
    specialDayStore(db),
    trainingDays({
      profiles: profileStore(db),
      sessions: sessionStore(db),
      diary: diaryStore(db),
      settings: trainingSettingsStore(db),
    }),
  ],
  useUp: pantryWishes(db),
  // The worker only ever finishes runs; it queues none.
  runs: runStore(db, () => Promise.reject(new Error("The worker does not queue plans."))),
};

await boss.work(
  SOLVE_PLAN.queue,
  { localConcurrency: PLANS_AT_ONCE, ...POLLING, heartbeatRefreshSeconds: 4 },
  solvePlanHandler(ports),
);
await boss.work(
  PROVE_WEEK.queue,
  { ...POLLING, heartbeatRefreshSeconds: 10 },
  proveWeekHandler({ proofs, cookbook: ports.cookbook, prover }),
);
await boss.work(PLAN_GIVEN_UP.queue, POLLING, giveUpPlanHandler(ports));

await workOnCalendars(boss, db, env);
await workOnReminders(boss, reminderPorts(db, boss, env));
// A changed session, zone or wish is planned for at once; whatever is not heard of is found within a minute.
const changes = callOuts(env.DATABASE_URL, OUTDATED_CHANNEL, (error) =>
  logger.warn({ err: error }, "changes of reminders are not heard"),
);
changes.subscribe(
  "",
  () =>
    void wakeRemindersNow(boss).catch((error: unknown) => logger.warn({ err: error }, "reminders not woken")),
);

const alive = () =>
  beat(db, WORKER, new Date()).catch((error: unknown) =>
    logger.warn({ err: error }, "heartbeat not written"),
  );
await alive();
const heart = setInterval(alive, BEAT_EVERY_MS);
logger.info("worker ready");

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(heart);
  await changes.close();
  await boss.stop({ graceful: true, timeout: 10_000 });
  await solver.close();
  await prover.close();
  await db.$disconnect();
}
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "worker did not stop cleanly");
        process.exit(1);
      },
    );
  });
