import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { ANY_RUN, planEvents } from "#lib/server/plan-events.ts";
import { callOuts, RUN_CHANNEL } from "#lib/store/call-outs.ts";
import { runStore } from "#lib/store/plan-runs.ts";
import type { RunState } from "#lib/use-cases/plan-ports.ts";
import { db, newPerson } from "../factories/database.ts";

const MONDAY = "2026-11-23" as IsoDate;
const REQUEST = { seed: 1, days: 7, keep: [] };
const runs = runStore(db, async () => undefined);
const errors: unknown[] = [];
const calls = callOuts(
  process.env.DATABASE_URL!,
  RUN_CHANNEL,
  (error) => errors.push(error),
  () => ANY_RUN,
);

/** Listens as a browser does, from now on. */
function listen(userId: string, runId: string, more: { beatMs?: number; signedIn?: () => boolean } = {}) {
  const heard: RunState[] = [];
  const end = new AbortController();
  const stream = planEvents(
    {
      ...{ runs, calls, workerAlive: async () => true, onError: (error) => errors.push(error) },
      stillSignedIn: async () => more.signedIn?.() ?? true,
      ...(more.beatMs && { beatMs: more.beatMs }),
    },
    { userId, runId, signal: end.signal },
  );
  const over = (async () => {
    const text = new TextDecoder();
    for await (const bytes of stream)
      for (const [, data] of text.decode(bytes).matchAll(/^event: run\ndata: (.*)$/gm))
        heard.push(JSON.parse(data!) as RunState);
  })();
  return { heard, over, leave: () => end.abort(), last: () => heard.at(-1) };
}

const soon = { timeout: 10_000, interval: 5 };

afterEach(() => expect(errors.splice(0)).toEqual([]));
afterAll(async () => {
  await calls.close();
  await db.$disconnect();
});

describe("whoever waits for a plan", () => {
  it("is told when its turn comes, how far it is, and how it ended; then the stream ends", async () => {
    const userId = await newPerson();
    const id = await runs.create(userId, MONDAY, REQUEST);
    const stream = listen(userId, id);
    await expect.poll(stream.last, soon).toMatchObject({ status: "queued", worker: true });
    await runs.begin(id);
    await expect.poll(stream.last, soon).toMatchObject({ status: "running", progress: null, ahead: 0 });
    await runs.report(id, { done: 0.5, first: 12 });
    await expect.poll(stream.last, soon).toMatchObject({ progress: { done: 0.5, first: 12 } });
    await runs.finish(id, "done", null);
    await stream.over;
    expect(stream.last()).toMatchObject({ status: "done" });
  });

  it("hears how many are before it, and that they are fewer", async () => {
    const [first, second] = [await newPerson(), await newPerson()];
    const before = await runs.create(first, MONDAY, REQUEST);
    const id = await runs.create(second, MONDAY, REQUEST);
    const stream = listen(second, id);
    await expect.poll(stream.last, soon).toMatchObject({ status: "queued" });
    const { ahead } = stream.last()!;
    expect(ahead).toBeGreaterThan(0);
    await runs.begin(before);
    await runs.finish(before, "done", null);
    await expect.poll(() => stream.last()?.ahead, soon).toBe(ahead - 1);
    expect(stream.heard.every(({ progress }) => progress === null)).toBe(true);
    await runs.cancel(second, id);
    await stream.over;
    expect(stream.last()?.status).toBe("cancelled");
  });

  it("hears of the end, though the listening connection was cut meanwhile", async () => {
    const userId = await newPerson();
    const id = await runs.create(userId, MONDAY, REQUEST);
    const stream = listen(userId, id);
    await expect.poll(stream.last, soon).toMatchObject({ status: "queued" });
    await db.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE query ILIKE 'listen%' AND datname = current_database()`;
    await runs.finish(id, "failed", { kind: "failed", text: "No." });
    await stream.over;
    expect(stream.last()?.status).toBe("failed");
  });

  it("hears nothing of somebody else's plan, and nothing once signed out", async () => {
    const [owner, stranger] = [await newPerson(), await newPerson()];
    const id = await runs.create(owner, MONDAY, REQUEST);
    const stream = listen(stranger, id);
    await stream.over;
    expect(stream.heard).toEqual([]);
    let signedIn = true;
    const mine = listen(owner, id, { beatMs: 20, signedIn: () => signedIn });
    await expect.poll(mine.last, soon).toMatchObject({ status: "queued" });
    signedIn = false;
    await mine.over;
    await runs.cancel(owner, id);
    expect(mine.last()?.status).toBe("queued");
  });
});
