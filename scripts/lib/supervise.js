// Keeps a long-running part of the app alive: starts it, starts it again when it falls, ends it when told to.
import { spawn } from "node:child_process";
import { openSync, writeFileSync } from "node:fs";
import { stopProcess } from "./processes.js";
import { root } from "./root.js";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Having run this long, a fall counts as the first one again. */
const STEADY_MS = 60_000;
/** As Linux counts niceness, 0 to 19. */
const BACKGROUND_NICE = "15";

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} args arguments for Node
 * @property {NodeJS.ProcessEnv} env
 * @property {string | null} logFile null: it writes to our own terminal
 * @property {boolean} [background] everything else on the machine comes first
 */

export class Supervised {
  /** @type {import("node:child_process").ChildProcess | null} */
  #child = null;
  #stopping = false;
  #falls = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #restart;
  #part;
  #say;
  #onPid;

  /**
   * @param {Part} part
   * @param {(text: string) => void} say
   * @param {() => void} onPid called whenever the process id changed
   */
  constructor(part, say, onPid) {
    this.#part = part;
    this.#say = say;
    this.#onPid = onPid;
  }

  get name() {
    return this.#part.name;
  }

  get pid() {
    return this.#child?.pid ?? null;
  }

  /** Falls since it last ran steadily. */
  get falls() {
    return this.#falls;
  }

  start() {
    const { args, env, logFile } = this.#part;
    const log = logFile === null ? /** @type {const} */ ("inherit") : openSync(logFile, "a", 0o600);
    // A process group of its own: Ctrl-C reaches only us, and we end the parts in their order.
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      detached: true,
      stdio: ["ignore", log, log],
    });
    const began = performance.now();
    this.#child = child;
    if (this.#part.background && child.pid) standBack(child.pid);
    this.#onPid();
    let ended = false;
    /** @param {string} how */
    const onEnd = (how) => {
      if (ended) return;
      ended = true;
      this.#child = null;
      this.#onPid();
      if (this.#stopping) return;
      if (performance.now() - began > STEADY_MS) this.#falls = 0;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#falls);
      this.#falls += 1;
      const where = logFile === null ? "" : `, see ${logFile}`;
      this.#say(`The ${this.name} stopped (${how}${where}); starting it again in ${pause / 1000} s.`);
      this.#restart = setTimeout(() => this.start(), pause);
    };
    child.once("error", (error) => onEnd(error.message));
    child.once("exit", (code, signal) => onEnd(signal ? `signal ${signal}` : `exit code ${code}`));
  }

  /** @param {number} milliseconds how long it may take to finish what it is doing */
  async stop(milliseconds) {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const pid = this.pid;
    if (pid !== null)
      await stopProcess(
        pid,
        [
          ["SIGTERM", milliseconds],
          ["SIGKILL", 2_000],
        ],
        { group: true },
      );
  }

  kill() {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const pid = this.pid;
    if (pid !== null) killGroup(pid);
  }
}

/**
 * Lets every other program go first. Linux shares the processor among sessions before it looks at a thread's own
 * priority (sched_autogroup), so that must be said of the session, which a part has to itself.
 * @param {number} pid
 */
function standBack(pid) {
  if (process.platform !== "linux") return;
  try {
    writeFileSync(`/proc/${pid}/autogroup`, BACKGROUND_NICE);
  } catch {
    // A kernel without such groups, or not ours to say: nothing depends on it.
  }
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}
