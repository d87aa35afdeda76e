// Everything `npm test` does once dependencies are there, on a database, a port and a build of its own.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.js";
import { makeParts, untilHealthy } from "./parts.js";
import { discardPostgres, startPostgres } from "./postgres.js";
import { at, build, generateClient, loadCatalogue, loadRecipes, migrate } from "./prepare.js";
import { anyFreePort } from "./processes.js";
import { step, Told, wordsOf } from "./progress.js";
import { must, run, stopRunning } from "./run.js";
import { endParts, RunRecord } from "./run-record.js";
import { Tally } from "./tally.js";
import { freshVapid } from "./vapid.js";

const DIST_DIR = ".next-test";
const TEMPLATE = "template";
const BROWSER_DATABASE = "browser";

/** @typedef {import("./postgres.js").Server} Server */
/** @typedef {{ passed: number, failed: number }} Count */

/** Runs all checks and ends the process: code 0 only when everything passed. */
export async function check() {
  const began = performance.now();
  const home = at(".test-data");
  mkdirSync(home, { recursive: true, mode: 0o711 });
  await clearLeftOvers(home);
  const stateDir = path.join(home, `run-${process.pid}`);
  const checks = new Checks(stateDir);
  let interrupted = false;
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      stopRunning("SIGTERM");
      void checks.cleanUp().finally(() => process.exit(1));
    });

  await checks.all();
  if (interrupted) return;
  await checks.tally.run("cleaning up", () => checks.cleanUp());
  const { passed, failed } = checks.tally;
  console.log(`\nin ${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

class Checks {
  tally = new Tally();
  /** @type {Server | null} */
  #server = null;
  /** @type {import("./supervise.js").Supervised[]} */
  #parts = [];
  #browserFailed = false;
  #stateDir;
  #record;

  /** @param {string} stateDir */
  constructor(stateDir) {
    this.#stateDir = stateDir;
    mkdirSync(stateDir, { recursive: true, mode: 0o711 });
    this.#record = new RunRecord(stateDir);
  }

  async all() {
    const { tally } = this;
    await this.#record.takeOver();
    const ready = await tally.run("set-up", () => this.#setUp());
    await tally.run("types", () => checkTypes(this.#stateDir));
    await tally.run("lint", lint);
    await tally.run("dependency rules", checkImports);
    if (ready) await tally.run("unit, store and job tests", () => this.#vitest());
    const built = await tally.run("build", async () => void (await build(DIST_DIR)));
    if (ready && built) this.#browserFailed = !(await tally.run("browser tests", () => this.#browserTests()));
  }

  async #setUp() {
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env };
    await step("database (embedded PostgreSQL, to be thrown away)", async () => {
      this.#server = await startPostgres({ stateDir: this.#stateDir, throwAway: true });
      await this.#server.ensureDatabase(TEMPLATE);
      env.DATABASE_URL = this.#server.urlOf(TEMPLATE);
    });
    await step("database client", generateClient);
    await step("migrations", () => migrate(env));
    await step("food catalogue", () => loadCatalogue(env));
    await step("recipes", () => loadRecipes(env));
  }

  /** @returns {Promise<Count>} */
  async #vitest() {
    const results = path.join(this.#stateDir, "vitest.json");
    const { code } = await run(
      process.execPath,
      [
        at("node_modules/vitest/vitest.mjs"),
        ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`],
      ],
      { env: { ...testEnv(), TEST_DATABASE_URL: this.#server?.urlOf(TEMPLATE) }, show: true },
    );
    const { numPassedTests, numFailedTests, numTotalTestSuites } = readJson(results);
    return counted("vitest", code, numTotalTestSuites > 0 ? numPassedTests : 0, numFailedTests);
  }

  /** @returns {Promise<Count>} */
  async #browserTests() {
    const server = this.#server;
    if (!server) throw new Told("There is no database to run the app on.");
    const browser = await findBrowser();
    await server.copyDatabase(TEMPLATE, BROWSER_DATABASE);
    const port = await anyFreePort("127.0.0.1");
    const url = `http://localhost:${port}`;
    // A push service of the tests' own: they listen there when they need it.
    const pushOrigin = `http://127.0.0.1:${await anyFreePort("127.0.0.1")}`;
    /** @type {NodeJS.ProcessEnv} */
    const env = {
      ...testEnv(),
      NODE_ENV: "production",
      NEXT_DIST_DIR: DIST_DIR,
      DATABASE_URL: server.urlOf(BROWSER_DATABASE),
      APP_URL: url,
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
      PORT: String(port),
      ...freshVapid(),
      PUSH_SERVICES: pushOrigin,
    };
    const logDir = this.#stateDir;
    const onPid = () => this.#record.setParts(this.#parts);
    this.#parts = makeParts({ port, env, logDir, say: console.log, onPid });
    for (const part of this.#parts) part.start();
    await untilHealthy({ port, parts: this.#parts, logDir });

    const { code } = await run(process.execPath, [at("node_modules/@playwright/test/cli.js"), "test"], {
      env: {
        ...testEnv(),
        E2E_BASE_URL: url,
        E2E_CHROMIUM: browser,
        E2E_RESULTS: this.#stateDir,
        E2E_PUSH_ORIGIN: pushOrigin,
      },
      show: true,
    });
    const { stats } = readJson(path.join(this.#stateDir, "e2e.json"));
    return counted("Playwright", code, stats.expected, stats.unexpected + stats.flaky);
  }

  /** Ends what was started and removes it; what failing browser tests left to look at is kept. */
  async cleanUp() {
    for (const part of this.#parts) await part.stop(10_000);
    const artefacts = path.join(this.#stateDir, "artefacts");
    if (this.#browserFailed && existsSync(artefacts)) {
      const kept = at("test-results");
      rmSync(kept, { recursive: true, force: true });
      mkdirSync(kept, { recursive: true });
      await must("cp", ["-R", `${artefacts}/.`, kept]);
      for (const name of ["web.log", "worker.log"].filter((file) =>
        existsSync(path.join(this.#stateDir, file)),
      ))
        writeFileSync(path.join(kept, name), readFileSync(path.join(this.#stateDir, name)));
      console.log(`   Traces, screenshots and logs of the failures are in ${kept}`);
    }
    await this.#server?.stop();
    await discardPostgres(this.#stateDir);
  }
}

/** The environment without what would make tests depend on whoever runs them. */
function testEnv() {
  const env = { ...process.env };
  for (const name of [
    "NODE_ENV",
    "DATABASE_URL",
    "APP_URL",
    "PORT",
    "BIND_ADDRESS",
    "SMTP_URL",
    "VAPID_PUBLIC_KEY",
    "VAPID_PRIVATE_KEY",
    "PUSH_SERVICES",
    "OIDC_ISSUER",
    "LOG_LEVEL",
  ])
    delete env[name];
  return env;
}

/** @param {string} file */
function readJson(file) {
  if (!existsSync(file)) throw new Told(`It ended without writing its results (${path.basename(file)}).`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * A run that found nothing to run, or broke down outside its tests, did not pass.
 * @param {string} name @param {number} code @param {number} passed @param {number} failed
 * @returns {Count}
 */
function counted(name, code, passed, failed) {
  if (failed === 0 && passed === 0) throw new Told(`${name} ran no test at all.`);
  if (code === 0 || failed > 0) return { passed, failed };
  console.error(
    `${name} ended with code ${code} although no single test failed: something broke outside of them.`,
  );
  return { passed, failed: 1 };
}

/** The whole tree, tests and scripts included. @param {string} stateDir */
async function checkTypes(stateDir) {
  const env = { ...process.env, NEXT_DIST_DIR: DIST_DIR };
  await must(process.execPath, [at("node_modules/next/dist/bin/next"), "typegen"], { env });
  // Only this run's route types: those of an older build may speak of pages that are gone.
  const config = path.join(stateDir, "tsconfig.json");
  const up = path.relative(stateDir, at("."));
  const include = [
    "next-env.d.ts",
    "**/*.ts",
    "**/*.tsx",
    "**/*.js",
    ".dependency-cruiser.js",
    `${DIST_DIR}/types/**/*.ts`,
  ];
  writeFileSync(
    config,
    JSON.stringify({
      extends: `${up}/tsconfig.json`,
      compilerOptions: { incremental: false },
      include: include.map((pattern) => `${up}/${pattern}`),
      exclude: [`${up}/node_modules`, `${up}/public`],
    }),
  );
  await must(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", config, "--listFilesOnly"]).then(
    (files) => {
      if (!files.includes(at("app/layout.tsx"))) throw new Told("The compiler did not look at the app.");
    },
  );
  await must(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", config, "--pretty"]);
}

async function lint() {
  await must(process.execPath, [
    at("node_modules/@biomejs/biome/bin/biome"),
    "check",
    "--error-on-warnings",
    "--colors=off",
  ]);
}

async function checkImports() {
  const places = ["app", "components", "lib", "proxy.ts", "instrumentation.ts"].filter((place) =>
    existsSync(at(place)),
  );
  const { output, stdout } = await run(process.execPath, [
    at("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
    ...["--config", at(".dependency-cruiser.js"), "--output-type", "json", ...places],
  ]);
  if (!stdout.startsWith("{")) throw new Told(output);
  const { summary } = JSON.parse(stdout);
  if (summary.totalCruised < 100)
    throw new Told(`Only ${summary.totalCruised} modules were looked at: it sees too little.`);
  if (summary.error > 0)
    throw new Told(
      summary.violations.map((/** @type {any} */ v) => `${v.rule.name}: ${v.from} → ${v.to}`).join("\n"),
    );
  console.log(`   ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports`);
}

/** Runs that were killed leave a server, processes and files behind. @param {string} home */
async function clearLeftOvers(home) {
  for (const name of readdirSync(home).filter((entry) => /^(run|bench)-/.test(entry))) {
    const stateDir = path.join(home, name);
    try {
      if (!(await endParts(stateDir))) continue; // that run is alive
      await discardPostgres(stateDir);
    } catch (error) {
      console.error(`What an earlier run left in ${stateDir} could not be cleared: ${wordsOf(error)}`);
    }
  }
}
