import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Profile } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { queueSender } from "#lib/jobs/queue.ts";
import { lastBeat, WORKER } from "#lib/store/heartbeats.ts";
import { runStore } from "#lib/store/plan-runs.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { weekStore } from "#lib/store/weeks.ts";
import type { PlanRun } from "#lib/use-cases/plan-ports.ts";
import { cancelPlan, requestPlan } from "#lib/use-cases/request-plan.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

const MONDAY = "2026-11-23" as IsoDate;
const sender = queueSender(process.env.DATABASE_URL!, (error) => {
  throw error;
});
const ports = {
  profiles: profileStore(db),
  weeks: weekStore(db),
  runs: runStore(db, sender.enqueuePlan),
};
let worker: WorkerProcess;

beforeAll(async () => {
  worker = await startWorker();
});
afterAll(async () => {
  await worker.stop();
  await sender.stop();
  await db.$disconnect();
});

async function somebody(changes: Partial<Profile> = {}): Promise<string> {
  const userId = await newPerson();
  await ports.profiles.save(userId, { ...PLAIN, ...changes });
  return userId;
}

/** Looks at the run until it is as wanted; fails with how it stands when it takes longer than a minute. */
async function until(userId: string, runId: string, wanted: (run: PlanRun) => boolean): Promise<PlanRun> {
  let run: PlanRun | null = null;
  for (let look = 0; look < 2400; look++) {
    run = await ports.runs.find(userId, runId);
    if (run && wanted(run)) return run;
    await pause(25);
  }
  throw new Error(`the run stays ${JSON.stringify(run)}; the worker says:\n${worker.log.join("\n")}`);
}
const ended = (run: PlanRun) => run.status !== "queued" && run.status !== "running";

const jobStates = async (runId: string) => {
  const rows = await db.$queryRaw<{ state: string }[]>`
    SELECT state::text FROM jobs.job WHERE data->>'runId' = ${runId}`;
  return rows.map(({ state }) => state);
};

describe("a plan that was asked for", () => {
  it("is made by the worker and saved, and the same request makes the same plan again", async () => {
    const userId = await somebody();
    const make = async () => {
      const runId = await requestPlan(ports, userId, MONDAY, 5);
      expect(await until(userId, runId, ended)).toMatchObject({ status: "done", outcome: null });
      return (await ports.weeks.find(userId, MONDAY))!.week;
    };
    const week = await make();
    expect(week.meals).toHaveLength(28);
    expect(week.meals.every((meal) => meal.rival !== null && !meal.locked)).toBe(true);
    expect(await make()).toEqual(week);
  }, 180_000);

  it("keeps locked meals when it is made anew", async () => {
    const userId = await somebody({ occasions: ["breakfast", "dinner"] });
    await until(userId, await requestPlan(ports, userId, MONDAY, 1), ended);
    const saved = (await ports.weeks.find(userId, MONDAY))!;
    const locked = saved.week.meals.map((meal, at) => ({ ...meal, locked: at === 3 || at === 8 }));
    await ports.weeks.update(
      userId,
      saved.id,
      saved.revision,
      { ...saved.week, meals: locked },
      { said: "Kept." },
    );
    await until(userId, await requestPlan(ports, userId, MONDAY, 2), ended);
    const { id, revision, week } = (await ports.weeks.find(userId, MONDAY))!;
    for (const at of [3, 8]) {
      const { recipe, portion } = saved.week.meals[at]!;
      expect(week.meals[at]).toMatchObject({ recipe, portion, locked: true });
    }
    expect(week.meals.filter((meal) => meal.locked)).toHaveLength(2);
    // It is a week of its own, even where the search finds the same meals to be the best again.
    expect({ id, revision }).not.toEqual({ id: saved.id, revision: saved.revision + 1 });
  }, 180_000);

  it("that cannot be made ends as impossible, in words that name the meal and the way out", async () => {
    const dinner = [2, 2, 2, 2, 2, 2, 2];
    const userId = await somebody({ cookingMinutes: { ...PLAIN.cookingMinutes, dinner } });
    const run = await until(userId, await requestPlan(ports, userId, MONDAY, 1), ended);
    expect(run).toMatchObject({ status: "impossible", outcome: { kind: "impossible" } });
    expect(run.outcome?.text).toMatch(/dinner.*limit on time for dinner/);
    expect(await ports.weeks.find(userId, MONDAY)).toBeNull();
  }, 90_000);

  it("stops when it is cancelled, and saves nothing", async () => {
    const userId = await somebody();
    const runId = await requestPlan(ports, userId, MONDAY, 1);
    await until(userId, runId, (run) => run.status === "running");
    await cancelPlan(ports, userId, runId);
    await expect.poll(() => jobStates(runId), { timeout: 60_000 }).toEqual(["completed"]);
    expect(await ports.runs.find(userId, runId)).toMatchObject({ status: "cancelled" });
    expect(await ports.weeks.find(userId, MONDAY)).toBeNull();
    await expect(cancelPlan(ports, userId, runId)).rejects.toThrow();
  }, 90_000);

  it("is not queued when the request is rolled back", async () => {
    const userId = await somebody();
    let runId = "";
    const failing = runStore(db, async (tx, id) => {
      runId = id;
      await sender.enqueuePlan(tx, id);
      throw new Error("rolled back");
    });
    const request = { seed: 1, days: 7, keep: [] };
    await expect(failing.create(userId, MONDAY, request)).rejects.toThrow("rolled back");
    expect(await jobStates(runId)).toEqual([]);
    expect(await ports.runs.find(userId, runId)).toBeNull();
  });

  it("that can never be made is told to have failed, after some tries", async () => {
    const userId = await somebody();
    const broken = { seed: 1, days: 7, keep: null as unknown as [] };
    const runId = await ports.runs.create(userId, MONDAY, broken);
    const run = await until(userId, runId, ended);
    expect(run).toMatchObject({ status: "failed", outcome: { kind: "failed" } });
    expect(run.outcome?.text).toContain("try again");
  }, 90_000);
});

describe("the worker", () => {
  it("says that it is alive", async () => {
    const at = await lastBeat(db, WORKER);
    expect(Date.now() - at!.getTime()).toBeLessThan(20_000);
  });

  it("killed in the middle of a plan loses nothing: the next one finishes it", async () => {
    const userId = await somebody();
    const runId = await requestPlan(ports, userId, MONDAY, 9);
    await until(userId, runId, (run) => run.status === "running");
    await worker.kill();
    expect(await ports.runs.find(userId, runId)).toMatchObject({ status: "running" });
    expect(await ports.weeks.find(userId, MONDAY)).toBeNull();
    worker = await startWorker();
    expect(await until(userId, runId, ended)).toMatchObject({ status: "done" });
    expect((await ports.weeks.find(userId, MONDAY))?.week.meals).toHaveLength(28);
  }, 180_000);

  it("ends in order when asked to", async () => {
    expect(await worker.stop()).toBe(0);
    worker = await startWorker();
  }, 60_000);
});
