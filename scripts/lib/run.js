// Runs a program as one step of ours: its output is kept and only shown when it fails.
import { spawn } from "node:child_process";
import { Told } from "./progress.js";
import { root } from "./root.js";

/** Programs running now, so that stopping us stops them. @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, cwd?: string }} [options] `show` lets it write to the terminal
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ["ignore", options.show ? "inherit" : "pipe", options.show ? "inherit" : "pipe"],
    });
    running.add(child);
    let output = "";
    let stdout = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      running.delete(child);
      if (signal) output += `\n(ended by ${signal})`;
      resolve({ code: code ?? 1, output, stdout });
    });
  });
}

/**
 * As `run`, but a failure is an error that carries what the program wrote.
 * @param {string} program
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<string>} its standard output
 */
export async function must(program, args, options) {
  const { code, output, stdout } = await run(program, args, options);
  if (code !== 0) throw new Told(output.trim() || `${program} ended with code ${code}`);
  return stdout.trim();
}

/** @param {NodeJS.Signals} signal */
export function stopRunning(signal) {
  for (const child of running) child.kill(signal);
}
