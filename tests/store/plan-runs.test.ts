import { afterAll, describe, expect, it } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { runStore } from "#lib/store/plan-runs.ts";
import type { RunOutcome, RunRequest } from "#lib/use-cases/plan-ports.ts";
import { db, newPerson } from "../factories/database.ts";

const MONDAY = "2026-11-23" as IsoDate;
const REQUEST: RunRequest = {
  seed: 42,
  days: 7,
  keep: [{ day: 2, occasion: "dinner", recipe: "lentil-soup", portion: 1.25 }],
};
/** Work that was queued and kept, because its transaction was. */
const queued: string[] = [];
const runs = runStore(db, async (_, runId) => void queued.push(runId));
const statusOf = async (id: string) => (await db.planRun.findUniqueOrThrow({ where: { id } })).status;

afterAll(() => db.$disconnect());

describe("a run", () => {
  it("is queued with its request, then runs, reports and is done", async () => {
    const userId = await newPerson();
    const id = await runs.create(userId, MONDAY, REQUEST);
    expect(queued).toContain(id);
    expect(await runs.find(userId, id)).toEqual({
      ...{ id, userId, startDate: MONDAY, status: "queued", request: REQUEST },
      ...{ progress: null, outcome: null, ahead: expect.any(Number) },
    });
    expect(await runs.begin(id)).toMatchObject({ id, userId, status: "running", request: REQUEST });
    expect(await runs.report(id, { done: 0.5, first: 12.5 })).toBe(true);
    expect((await runs.find(userId, id))?.progress).toEqual({ done: 0.5, first: 12.5 });
    await runs.finish(id, "done", null);
    expect(await runs.find(userId, id)).toMatchObject({ status: "done", outcome: null });
    expect(await runs.begin(id)).toBeNull();
    expect(await runs.cancel(userId, id)).toBe(false);
    expect(await statusOf(id)).toBe("done");
  });

  it("keeps why it failed", async () => {
    const userId = await newPerson();
    const id = await runs.create(userId, MONDAY, REQUEST);
    const outcome: RunOutcome = {
      kind: "impossible",
      reason: { kind: "rules cannot be kept" },
      text: "No way.",
    };
    await runs.finish(id, "impossible", outcome);
    expect((await runs.findLatest(userId, MONDAY))?.outcome).toEqual(outcome);
  });

  it("that was cancelled stays so: it neither begins, reports nor finishes", async () => {
    const userId = await newPerson();
    const id = await runs.create(userId, MONDAY, REQUEST);
    await runs.begin(id);
    expect(await runs.cancel(userId, id)).toBe(true);
    expect(await runs.report(id, { done: 0.9, first: 0 })).toBe(false);
    await runs.finish(id, "done", null);
    expect(await statusOf(id)).toBe("cancelled");
    expect(await runs.begin(id)).toBeNull();
  });

  it("left behind by a worker that died is taken up afresh", async () => {
    const userId = await newPerson();
    const id = await runs.create(userId, MONDAY, REQUEST);
    await runs.begin(id);
    await runs.report(id, { done: 0.7, first: 3 });
    expect(await runs.begin(id)).toMatchObject({ id, status: "running", progress: null });
  });

  it("is nobody else's to find or cancel", async () => {
    const [owner, stranger] = [await newPerson(), await newPerson()];
    const id = await runs.create(owner, MONDAY, REQUEST);
    expect(await runs.find(stranger, id)).toBeNull();
    expect(await runs.findLatest(stranger, MONDAY)).toBeNull();
    expect(await runs.cancel(stranger, id)).toBe(false);
    expect(await statusOf(id)).toBe("queued");
  });
});

describe("asking again", () => {
  it("cancels the person's own open run, and nobody else's", async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    const [first, theirs] = [
      await runs.create(one, MONDAY, REQUEST),
      await runs.create(other, MONDAY, REQUEST),
    ];
    const second = await runs.create(one, "2026-11-30" as IsoDate, REQUEST);
    expect(await Promise.all([first, second, theirs].map(statusOf))).toEqual([
      "cancelled",
      "queued",
      "queued",
    ]);
    expect((await runs.findLatest(one, MONDAY))?.status).toBe("cancelled");
  });

  it("many times at once leaves one run open", async () => {
    const userId = await newPerson();
    await Promise.all(Array.from({ length: 6 }, () => runs.create(userId, MONDAY, REQUEST)));
    expect(await db.planRun.count({ where: { userId } })).toBe(6);
    expect(await db.planRun.count({ where: { userId, status: { in: ["queued", "running"] } } })).toBe(1);
  });

  it("changes nothing when the work cannot be queued", async () => {
    const userId = await newPerson();
    const before = await runs.create(userId, MONDAY, REQUEST);
    const full = runStore(db, () => Promise.reject(new Error("the queue is full")));
    await expect(full.create(userId, MONDAY, REQUEST)).rejects.toThrow("the queue is full");
    expect(await db.planRun.count({ where: { userId } })).toBe(1);
    expect(await statusOf(before)).toBe("queued");
  });

  it("tells how many runs of anybody stand before a queued one", async () => {
    await db.planRun.updateMany({ data: { status: "done" } });
    const people = [await newPerson(), await newPerson(), await newPerson()];
    const ids: string[] = [];
    for (const person of people) ids.push(await runs.create(person, MONDAY, REQUEST));
    const ahead = () =>
      Promise.all(people.map(async (person, at) => (await runs.find(person, ids[at]!))?.ahead));
    expect(await ahead()).toEqual([0, 1, 2]);
    await runs.begin(ids[0]!);
    expect(await ahead()).toEqual([0, 1, 2]);
    await runs.finish(ids[0]!, "done", null);
    expect(await ahead()).toEqual([0, 0, 1]);
  });
});
