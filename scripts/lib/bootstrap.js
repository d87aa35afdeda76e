// From whatever Node the person has to the pinned one with everything installed.
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, pinnedNode } from "./install.js";
import { wordsOf } from "./progress.js";
import { root } from "./root.js";

const OLDEST = { major: 20, minor: 9 };

const PARENT_LOOK_MS = 500;

/** Nothing here may be fetched from, or told to, anybody but the package registry. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  NO_UPDATE_NOTIFIER: "1",
};

/**
 * Installs what is missing, then goes on under the pinned Node: true when we are running on it already, otherwise
 * the script is run again by it and this process only passes on signals and its exit code.
 * @param {string} script absolute path of the script to run again
 * @returns {Promise<boolean>}
 */
export async function onPinnedNode(script) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    console.error(
      `Node ${OLDEST.major}.${OLDEST.minor} or newer is needed to begin; this is ${process.version}.`,
    );
    process.exit(1);
  }
  Object.assign(process.env, QUIET);
  endWithNpm();
  await ensureInstalled();
  if (realpathSync(process.execPath) === realpathSync(pinnedNode)) return true;

  const bin = path.join(root, "node_modules", ".bin");
  const child = spawn(pinnedNode, [script, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
  });
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  child.once("error", fail);
  child.once("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  return false;
}

/**
 * Ends this process in order once npm is gone. Whoever stops `npm start` by its process id, as service managers do,
 * reaches npm and the shell under it; the shell passes no signal on and would leave everything running.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, PARENT_LOOK_MS);
  watch.unref();
}

/** @param {unknown} error @returns {never} */
export function fail(error) {
  console.error(`\n${wordsOf(error)}`);
  process.exit(1);
}
