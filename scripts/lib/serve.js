// Everything `npm start` does once dependencies are there: database, migrations, data, build, web and worker.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeParts, untilHealthy } from "./parts.js";
import { startPostgres } from "./postgres.js";
import { at, build, generateClient, loadCatalogue, loadRecipes, migrate, script } from "./prepare.js";
import { isPortFree } from "./processes.js";
import { step, Told, wordsOf } from "./progress.js";
import { stopRunning } from "./run.js";
import { RunRecord } from "./run-record.js";
import { keptVapid } from "./vapid.js";

const DEFAULT_PORT = 3000;
/** npm passes Ctrl-C on although the terminal already did: a repeat within this time is the same keystroke. */
const SAME_KEYSTROKE_MS = 1_000;

/** @param {string} text */
const say = (text) => console.log(text);

/**
 * Runs the app until it is told to stop.
 * @param {{ dev: boolean }} options
 * @returns {Promise<void>} never in the good case: the process ends with the app
 */
export async function serve({ dev }) {
  const began = performance.now();
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  const embedded = !process.env.DATABASE_URL;
  const stateDir = at(".data");
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  say(`Replenish${dev ? ", development" : ""}${embedded ? "" : ", on the database of DATABASE_URL"}`);

  const run = new Run(stateDir);
  run.listen();
  try {
    await run.takeOver();
    const port = await choosePort();
    const { env, demo } = await run.prepare({ port, embedded, dev });
    const url = env.APP_URL ?? "";
    run.record.servesAt(url);
    const logDir = embedded && !dev ? stateDir : null;
    await step("web and worker", () => run.startParts({ port, env, dev, logDir }));
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    say(`\nReady after ${seconds} s at ${url}`);
    if (demo)
      say(`Sign in as ${demo.email} with the password ${demo.password}, or make an account of your own.`);
    say("Ctrl-C stops it; nothing is lost.");
  } catch (error) {
    if (run.stopping) return; // a step ended because we are being stopped
    console.error(`\n${wordsOf(error)}`);
    await run.stop(1);
  }
}

class Run {
  /** @type {import("./postgres.js").Server | null} */
  #server = null;
  /** @type {import("./supervise.js").Supervised[]} */
  #parts = [];
  #stateDir;
  record;
  stopping = false;

  /** @param {string} stateDir */
  constructor(stateDir) {
    this.#stateDir = stateDir;
    this.record = new RunRecord(stateDir);
  }

  listen() {
    let asked = 0;
    for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
      process.on(signal, () => {
        const now = performance.now();
        if (!this.stopping) {
          asked = now;
          void this.stop(0);
        } else if (now - asked > SAME_KEYSTROKE_MS) this.#force();
      });
  }

  async takeOver() {
    const ended = await this.record.takeOver();
    if (ended.length > 0)
      say(`  A run that was killed had left these behind, now ended: ${ended.join(", ")}`);
  }

  /**
   * Everything before the app itself.
   * @param {{ port: number, embedded: boolean, dev: boolean }} options
   * @returns {Promise<{ env: NodeJS.ProcessEnv, demo: { email: string, password: string } | null }>}
   */
  async prepare({ port, embedded, dev }) {
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, NODE_ENV: dev ? "development" : "production", PORT: String(port) };
    if (embedded) {
      await step("database (embedded PostgreSQL)", () => this.#startDatabase());
      env.DATABASE_URL = this.#server?.urlOf("replenish");
      env.APP_URL ||= `http://localhost:${port}`;
      env.NEXTAUTH_SECRET ||= keptSecret(path.join(this.#stateDir, "session.secret"));
      if (!env.VAPID_PRIVATE_KEY) Object.assign(env, keptVapid(path.join(this.#stateDir, "vapid.json")));
      env.REPLENISH_EMBEDDED = "1";
      env.REPLENISH_DATA_DIR = this.#stateDir;
    }
    await step("database client", generateClient);
    await step("settings", () => checkSettings(env));
    await step("migrations", () => migrate(env));
    await step("food catalogue", () => loadCatalogue(env));
    await step("recipes", () => loadRecipes(env));
    const demo = embedded ? await script("ensure-demo.ts", env) : "";
    if (!dev) await step("build", () => build(".next"));
    return { env, demo: demo ? JSON.parse(demo) : null };
  }

  async #startDatabase() {
    const server = await startPostgres({ stateDir: this.#stateDir });
    this.#server = server;
    await server.ensureDatabase("replenish");
    void server.exited.then(async (how) => {
      if (this.stopping) return;
      say(`The database stopped (${how}); starting it again.`);
      try {
        await this.#startDatabase();
      } catch (error) {
        console.error(wordsOf(error));
        await this.stop(1);
      }
    });
    // Where root's checkout is closed to others, the server keeps its files elsewhere.
    const place = server.dataDir.startsWith(this.#stateDir) ? "" : `, files in ${server.dataDir}`;
    return `port ${server.port}${place}`;
  }

  /** @param {{ port: number, env: NodeJS.ProcessEnv, dev: boolean, logDir: string | null }} options */
  async startParts({ port, env, dev, logDir }) {
    const onPid = () => this.record.setParts(this.#parts);
    this.#parts = makeParts({ port, env, dev, logDir, say, onPid });
    for (const part of this.#parts) part.start();
    const host = env.BIND_ADDRESS || "localhost";
    await untilHealthy({ port, parts: this.#parts, logDir, host, given: () => !this.stopping });
  }

  /** Ends everything in order: no new requests, then the job being done, then the database. @param {number} code */
  async stop(code) {
    if (this.stopping) return;
    this.stopping = true;
    stopRunning("SIGTERM");
    const started = this.#server !== null || this.#parts.length > 0;
    if (started) say("\nStopping …");
    const [web, worker] = this.#parts;
    await web?.stop(8_000);
    await worker?.stop(15_000);
    await this.#server?.stop();
    this.record.remove();
    if (started) say("Stopped.");
    process.exit(code);
  }

  #force() {
    say("Ending everything at once.");
    stopRunning("SIGKILL");
    for (const part of this.#parts) part.kill();
    // SIGQUIT: the database drops everything and recovers at its next start; what was committed stays.
    if (this.#server) process.kill(this.#server.pid, "SIGQUIT");
    this.record.remove();
    process.exit(1);
  }
}

/** The port to serve on: PORT as given, or the first free one from 3000. */
async function choosePort() {
  const given = process.env.PORT;
  if (given) {
    const port = Number(given);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Told(`PORT is not a port number: ${given}`);
    if (await isPortBarred(port))
      throw new Told(
        `Browsers refuse to open port ${port}: it belongs to another protocol. Choose another: PORT=8080 npm start`,
      );
    if (await isPortFree(port)) return port;
    throw new Told(
      `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
    );
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 100; port++) {
    if (!(await isPortFree(port))) continue;
    if (port !== DEFAULT_PORT) say(`  Port ${DEFAULT_PORT} is taken by another program; using ${port}.`);
    return port;
  }
  throw new Told(`No free port from ${DEFAULT_PORT} on; choose one: PORT=8080 npm start`);
}

/** Web standards bar some ports from being fetched from; the refusal comes before anything is sent. @param {number} port */
const isPortBarred = (port) =>
  fetch(`http://localhost:${port}/`, { method: "HEAD", signal: AbortSignal.timeout(1_000) }).then(
    () => false,
    (error) => error.cause?.message === "bad port",
  );

/** A random secret that survives restarts, so that people stay signed in. @param {string} file */
function keptSecret(file) {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** @param {NodeJS.ProcessEnv} env */
async function checkSettings(env) {
  const { parseEnv } = await import("../../lib/env.ts");
  try {
    parseEnv(env);
  } catch (error) {
    throw new Told(/** @type {Error} */ (error).message);
  }
}
