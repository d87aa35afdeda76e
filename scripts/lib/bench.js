// Measures plans from the repository's own files, then a throw-away app with its own database.
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser } from "./browser.js";
import { makeParts, untilHealthy } from "./parts.js";
import { discardPostgres, startPostgres } from "./postgres.js";
import { at, build, generateClient, loadCatalogue, loadRecipes, migrate } from "./prepare.js";
import { anyFreePort } from "./processes.js";
import { step } from "./progress.js";
import { run } from "./run.js";
import { RunRecord } from "./run-record.js";

const DIST_DIR = ".next-test";

/** The part that needs the running app, and the one that needs a database; every other is scripts/bench/main.ts's. */
const APP = "app";
const REMINDERS = "reminders";

/** @param {readonly string[]} names parts to run; all when empty */
export async function bench(names) {
  await step("database client", generateClient);
  const own = names.filter((name) => name !== APP && name !== REMINDERS);
  if (names.length === 0 || own.length > 0) {
    const { code } = await run(process.execPath, [at("scripts/bench/main.ts"), ...own], {
      env: process.env,
      show: true,
    });
    if (code !== 0) process.exitCode = code;
  }
  if (names.length === 0 || names.includes(REMINDERS)) await benchReminders();
  if (names.length === 0 || names.includes(APP)) await benchApp();
}

async function benchReminders() {
  const stateDir = at(`.test-data/bench-reminders-${process.pid}`);
  mkdirSync(stateDir, { recursive: true, mode: 0o711 });
  const server = await startPostgres({ stateDir, throwAway: true });
  try {
    await server.ensureDatabase("bench");
    const env = {
      ...process.env,
      DATABASE_URL: server.urlOf("bench"),
      APP_URL: "http://localhost:3000",
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    };
    await step("migrations", () => migrate(env));
    const { code } = await run(process.execPath, [at("scripts/bench/reminders.ts")], { env, show: true });
    if (code !== 0) process.exitCode = code;
  } finally {
    await server.stop();
    await discardPostgres(stateDir);
  }
}

async function benchApp() {
  const browser = await findBrowser();

  const stateDir = at(`.test-data/bench-${process.pid}`);
  mkdirSync(stateDir, { recursive: true, mode: 0o711 });
  const record = new RunRecord(stateDir);
  await record.takeOver();
  const server = await startPostgres({ stateDir, throwAway: true });
  await server.ensureDatabase("bench");
  const port = await anyFreePort("127.0.0.1");
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_DIST_DIR: DIST_DIR,
    DATABASE_URL: server.urlOf("bench"),
    APP_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    PORT: String(port),
    NODE_OPTIONS: `--import ${pathToFileURL(at("scripts/bench/watch-loop.js"))}`,
    BENCH_LOOP_DIR: path.resolve(stateDir),
  };
  /** @type {import("./supervise.js").Supervised[]} */
  let parts = [];
  try {
    await step("migrations", () => migrate(env));
    await step("food catalogue", () => loadCatalogue(env));
    await step("recipes", () => loadRecipes(env));
    await step("build", () => build(DIST_DIR));
    parts = makeParts({
      port,
      env,
      logDir: path.resolve(stateDir),
      say: console.log,
      onPid: () => record.setParts(parts),
    });
    for (const part of parts) part.start();
    await untilHealthy({ port, parts, logDir: stateDir });
    const { code } = await run(
      process.execPath,
      [at("scripts/bench/app.ts"), `http://localhost:${port}`, browser, path.resolve(stateDir)],
      { env: { ...env, NODE_OPTIONS: "" }, show: true },
    );
    if (code !== 0) process.exitCode = code;
    await run(process.execPath, [at("scripts/bench/pages.ts"), `http://localhost:${port}`], {
      env,
      show: true,
    });
  } finally {
    for (const part of parts) await part.stop(10_000);
    await server.stop();
    await discardPostgres(stateDir);
  }
}
