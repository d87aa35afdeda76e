// What the person at the terminal sees: one line a step, with how long it took.
/** Programs whose output is read by others keep it to themselves. */
const out = process.env.PROGRESS === "stderr" ? process.stderr : process.stdout;
const live = out.isTTY === true;

/** @param {number} from a performance.now() */
const since = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Runs one named step and says how it went. What the step returns as text is told beside its name.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} run
 * @returns {Promise<T>}
 */
export async function step(name, run) {
  const from = performance.now();
  if (live) out.write(`  … ${name}`);
  /** @param {string} mark @param {string} detail */
  const done = (mark, detail) =>
    out.write(`${live ? "\r\x1b[K" : ""}  ${mark} ${name}${detail ? `: ${detail}` : ""} (${since(from)})\n`);
  try {
    const result = await run();
    done("✓", typeof result === "string" ? result : "");
    return result;
  } catch (error) {
    done("✗", "failed");
    throw error;
  }
}

/** A fault whose message is all the person needs: shown without a stack. */
export class Told extends Error {}

/** @param {unknown} error */
export const wordsOf = (error) =>
  error instanceof Told
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
