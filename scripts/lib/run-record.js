// Which processes a run started, kept in a file, so that the next run can clean up after one that was killed.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, startOf, stopProcess } from "./processes.js";
import { Told } from "./progress.js";

/** @typedef {{ pid: number, start: string }} Mark a process, told apart from a later one under the same number */
/** @typedef {{ main: Mark, url: string | null, parts: Record<string, Mark> }} Record_ */

/** @param {number} pid @returns {Mark} */
const mark = (pid) => ({ pid, start: startOf(pid) });

/** @param {Mark} of */
const isStill = (of) => isAlive(of.pid) && startOf(of.pid) === of.start;

export class RunRecord {
  #file;
  /** @type {Record_} */
  #record = { main: mark(process.pid), url: null, parts: {} };

  /** @param {string} stateDir */
  constructor(stateDir) {
    this.#file = path.join(stateDir, "run.json");
  }

  /**
   * Takes the place over: refuses while another run lives, ends what a dead one left behind.
   * @returns {Promise<string[]>} the names of the parts that had to be ended
   * @throws Told when this project is already running
   */
  async takeOver() {
    const last = this.#read();
    if (last && isStill(last.main)) {
      const where = last.url ? ` at ${last.url}` : "";
      throw new Told(`It is already running${where} (process ${last.main.pid}). Stop that one first.`);
    }
    const ended = [];
    for (const [name, part] of Object.entries(last?.parts ?? {})) {
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

  remove() {
    rmSync(this.#file, { force: true });
  }

  /** @returns {Record_ | null} */
  #read() {
    if (!existsSync(this.#file)) return null;
    try {
      const read = JSON.parse(readFileSync(this.#file, "utf8"));
      return read?.main ? read : null;
    } catch {
      return null; // cut off while it was written; whatever it said, nobody lives to say it
    }
  }

  #write() {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#record), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}
