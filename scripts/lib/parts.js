// The app's two processes, web and worker, and how one knows that they work.
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { at } from "./prepare.js";
import { Told } from "./progress.js";
import { Supervised } from "./supervise.js";

const HEALTHY_WITHIN_MS = 120_000;
/** A part that fell this often before anything worked will not come up by itself. */
const HOPELESS = 3;

/**
 * @param {{
 *   port: number,
 *   env: NodeJS.ProcessEnv,
 *   dev?: boolean,
 *   logDir: string | null,
 *   say: (text: string) => void,
 *   onPid: () => void,
 * }} options `logDir` null lets them write to our own terminal
 * @returns {Supervised[]} web first; not started yet
 */
export function makeParts({ port, env, dev = false, logDir, say, onPid }) {
  const host = env.BIND_ADDRESS ? ["-H", env.BIND_ADDRESS] : [];
  const args = {
    web: [at("node_modules/next/dist/bin/next"), dev ? "dev" : "start", "-p", String(port), ...host],
    worker: [...(dev ? ["--watch", "--watch-preserve-output"] : []), at("lib/jobs/worker.ts")],
  };
  return Object.entries(args).map(([name, own]) => {
    const logFile = logDir && path.join(logDir, `${name}.log`);
    if (logFile) rmSync(logFile, { force: true });
    return new Supervised({ name, args: own, env, logFile, background: name === "worker" }, say, onPid);
  });
}

/**
 * Resolves when /api/health answers 200; rejects, with what the parts last wrote, when that does not come about.
 * @param {{ port: number, parts: Supervised[], logDir: string | null, host?: string, given?: () => boolean }} options
 *   `given` false ends the waiting: we are being stopped
 */
export async function untilHealthy({ port, parts, logDir, host = "localhost", given = () => true }) {
  const end = performance.now() + HEALTHY_WITHIN_MS;
  let last = "nothing";
  while (performance.now() < end) {
    if (!given()) throw new Told("Stopped while starting.");
    const fallen = parts.find((part) => part.falls >= HOPELESS);
    if (fallen) throw new Told(`The ${fallen.name} does not stay up.\n${lastWords(logDir, fallen.name)}`);
    try {
      const answer = await fetch(`http://${host}:${port}/api/health`, {
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.ok) return;
      last = await answer.text();
    } catch (error) {
      last = String(/** @type {Error} */ (error).cause ?? error);
    }
    await sleep(200);
  }
  const words = parts.map((part) => lastWords(logDir, part.name)).join("\n");
  throw new Told(`It did not become healthy; /api/health last said: ${last}\n${words}`);
}

/** @param {string | null} logDir @param {string} name */
function lastWords(logDir, name) {
  const file = logDir && path.join(logDir, `${name}.log`);
  return file && existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-15).join("\n") : "";
}
