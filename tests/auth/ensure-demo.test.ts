import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signIn } from "#lib/use-cases/sign-in.ts";
import { ensureDemo } from "#scripts/ensure-demo.ts";
import { accountWorld, freshEmail, freshIp, NOW } from "./account-world.ts";
import { db } from "./database.ts";

let directory: string;
let file: string;
beforeEach(async () => {
  await db.user.deleteMany();
  directory = await mkdtemp(path.join(os.tmpdir(), "demo-"));
  file = path.join(directory, "state", "demo.json");
});
afterEach(() => rm(directory, { recursive: true }));

describe("the demo person", () => {
  it("is made on an empty database, can sign in, and is told of again", async () => {
    const demo = await ensureDemo(db, file);
    expect(demo?.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const outcome = await signIn(accountWorld(db), { ...demo!, ip: freshIp(), now: NOW });
    expect(outcome).toMatchObject({ kind: "in", account: { isDemo: true } });
    expect(await ensureDemo(db, file)).toEqual(demo);
    expect(await db.user.count()).toBe(1);
  });

  it("leaves its password where only the owner of the files can read it", async () => {
    const demo = await ensureDemo(db, file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(demo);
  });

  it("is not made where there are people already", async () => {
    await db.user.create({ data: { email: freshEmail() } });
    expect(await ensureDemo(db, file)).toBeNull();
    expect(await db.user.count()).toBe(1);
  });

  it("is not told of once its password was changed or its file is gone", async () => {
    const demo = await ensureDemo(db, file);
    const { id } = await db.user.findUniqueOrThrow({ where: { email: demo!.email } });
    const { passwordHash } = (await accountWorld(db).accounts.byId(id))!;
    await db.user.update({ where: { id }, data: { passwordHash: null } });
    expect(await ensureDemo(db, file)).toBeNull();
    await db.user.update({ where: { id }, data: { passwordHash } });
    expect(await ensureDemo(db, file)).toEqual(demo);
    await rm(file);
    expect(await ensureDemo(db, file)).toBeNull();
  });
});
