// Measures plans from the repository's own files, then pages of a throw-away app with its own database.
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { makeParts, untilHealthy } from "./parts.js";
import { discardPostgres, startPostgres } from "./postgres.js";
import { at, build, generateClient, loadCatalogue, loadRecipes, migrate } from "./prepare.js";
import { anyFreePort } from "./processes.js";
import { step } from "./progress.js";
import { run } from "./run.js";
import { RunRecord } from "./run-record.js";

const DIST_DIR = ".next-test";

export async function bench() {
  await step("database client", generateClient);
  const { code } = await run(process.execPath, [at("scripts/bench/plan.ts")], {
    env: process.env,
    show: true,
  });
  if (code !== 0) process.exit(code);

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
