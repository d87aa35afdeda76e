// Which processes a run started, kept in a file, so that the next run can clean up after one that was killed.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, startOf, stopProcess } from "./processes.js";
import { Told } from "./progress.js";

const FILE = "run.json";

/** @typedef {{ pid: number, start: string }} Mark a process, told apart from a later one under the same number */
/** @typedef {{ main: Mark, url: string | null, parts: Record<string, Mark> }} Record_ */

/** @param {number} pid @returns {Mark} */
const mark = (pid) => ({ pid, start: startOf(pid) });

/** @param {Mark} of */
const isStill = (of) => isAlive(of.pid) && startOf(of.pid) === of.start;

/** @param {Record_ | null} record @returns {Promise<string[]>} the names of the parts that were still running */
async function endAll(record) {
  const ended = [];
  for (const [name, part] of Object.entries(record?.parts ?? {})) {
    if (!isStill(part)) continue;
    await stopProcess(
      part.pid,
      [
        ["SIGTERM", 5_000],
        ["SIGKILL", 2_000],
      ],
      { group: true },
    );
    ended.push(name);
  }
  return ended;
}

/** @param {string} file @returns {Record_ | null} */
function read(file) {
  if (!existsSync(file)) return null;
  try {
    const record = JSON.parse(readFileSync(file, "utf8"));
    return record?.main ? record : null;
  } catch {
    return null; // cut off while it was written; whatever it said, nobody lives to say it
  }
}

/**
 * Ends what a run that was killed left running. False, and nothing done, when that run is alive.
 * @param {string} stateDir
 */
export async function endParts(stateDir) {
  const record = read(path.join(stateDir, FILE));
  if (record && isStill(record.main)) return false;
  await endAll(record);
  return true;
}

export class RunRecord {
  #file;
  #ours = false;
  /** @type {Record_} */
  #record = { main: mark(process.pid), url: null, parts: {} };

  /** @param {string} stateDir */
  constructor(stateDir) {
    this.#file = path.join(stateDir, FILE);
  }

  /**
   * Takes the place over: refuses while another run lives, ends what a dead one left behind.
   * @returns {Promise<string[]>} the names of the parts that had to be ended
   * @throws Told when this project is already running
   */
  async takeOver() {
    const last = read(this.#file);
    if (last && isStill(last.main)) {
      const where = last.url ? ` at ${last.url}` : "";
      throw new Told(`It is already running${where} (process ${last.main.pid}). Stop that one first.`);
    }
    const ended = await endAll(last);
    this.#ours = true;
    this.#write();
    return ended;
  }

  /** @param {string} url */
  servesAt(url) {
    this.#record.url = url;
    this.#write();
  }

  /** @param {Array<{ name: string, pid: number | null }>} parts */
  setParts(parts) {
    this.#record.parts = Object.fromEntries(
      parts.flatMap(({ name, pid }) => (pid === null ? [] : [[name, mark(pid)]])),
    );
    this.#write();
  }

  /** Forgets the run; another one's record is left alone. */
  remove() {
    if (this.#ours) rmSync(this.#file, { force: true });
  }

  #write() {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#record), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}
