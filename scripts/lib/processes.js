// What is running on this machine, asked in ways that hold on Linux and macOS.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Whether a process exists (a zombie, already dead but not yet collected, does not count).
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  const status = `/proc/${pid}/status`;
  if (!existsSync("/proc/self/status")) return true;
  try {
    return !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
  } catch {
    return false;
  }
}

/**
 * The command line of a process, or "" when it cannot be told. Process ids are reused, so a pid from a file
 * is never trusted without looking at what runs under it now.
 * @param {number} pid
 */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    const ps = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return ps.status === 0 ? ps.stdout.trim() : "";
  }
}

/**
 * When a process began, in the system's own terms; "" when it cannot be told. With the pid it names one process.
 * @param {number} pid
 */
export function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold anything; the start time is the twentieth field after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return ps.status === 0 ? ps.stdout.trim() : "";
  }
}

/**
 * Waits until a process is gone; false when it outlived the time given.
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function waitGone(pid, milliseconds) {
  const end = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await sleep(50);
  }
  return true;
}

/**
 * Sends each signal in turn, waiting after each, until the process (or its whole group) is gone.
 * @param {number} pid
 * @param {Array<[signal: NodeJS.Signals, milliseconds: number]>} steps
 * @param {{ group?: boolean }} [options] `group` addresses the process group the pid leads
 */
export async function stopProcess(pid, steps, options = {}) {
  for (const [signal, milliseconds] of steps) {
    try {
      process.kill(options.group ? -pid : pid, signal);
    } catch {
      return true;
    }
    if (await waitGone(pid, milliseconds)) return true;
  }
  return !isAlive(pid);
}

/**
 * Whether a TCP port can be listened on. Asks for all interfaces, as the web server will.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isPortFree(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * A port nobody listens on now, chosen by the system.
 * @param {string} host
 * @returns {Promise<number>}
 */
export function anyFreePort(host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject()));
    });
  });
}
