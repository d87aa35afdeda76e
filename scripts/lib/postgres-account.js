// PostgreSQL refuses to run as root. These choose the account it runs under and a place that account can reach.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";

/** @typedef {{ name: string, uid: number, gid: number }} Account */

/** @param {string} name @returns {Account | null} */
function lookUp(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const id = spawnSync("id", [flag, name], { encoding: "utf8" });
    return id.status === 0 ? Number.parseInt(id.stdout, 10) : Number.NaN;
  });
  return uid && gid ? { name, uid, gid } : null;
}

/**
 * The account to run under: null (ourselves) unless we are root; then `postgres`, made when missing, else `nobody`.
 * @returns {Account | null}
 */
export function chooseAccount() {
  if (process.getuid?.() !== 0) return null;
  const existing = lookUp("postgres");
  if (existing) return existing;
  spawnSync("groupadd", ["--system", "postgres"]);
  spawnSync("useradd", [
    "--system",
    "--gid",
    "postgres",
    "--no-create-home",
    "--shell",
    "/bin/false",
    "postgres",
  ]);
  const account = lookUp("postgres") ?? lookUp("nobody");
  if (account) return account;
  throw new Error(
    "PostgreSQL cannot run as root and no other account could be found or made. " +
      "Run this command as an ordinary user, or create one called postgres (useradd --system postgres).",
  );
}

/** @param {Account} account @param {string} file @param {"-r" | "-x"} test */
function can(account, file, test) {
  const { uid, gid } = account;
  return spawnSync("/bin/sh", ["-c", `test ${test} "$0"`, file], { uid, gid, cwd: "/" }).status === 0;
}

/** @param {string} directory */
function privateHome(directory) {
  return path.join("/var/lib/replenish", createHash("sha256").update(directory).digest("hex").slice(0, 12));
}

/**
 * Where the database's files go: inside `stateDir`, unless the account cannot reach that (a checkout under /root,
 * say); then a directory of its own under /var/lib/replenish, derived from the path so that it is found again.
 * @param {string} stateDir absolute path of .data or .test-data
 * @param {Account | null} account
 */
export function placeForData(stateDir, account) {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  if (!account) return path.join(stateDir, "postgres");
  chmodSync(stateDir, 0o711); // the account passes through; every file inside keeps its own narrower mode
  if (can(account, stateDir, "-x")) return path.join(stateDir, "postgres");
  const home = privateHome(stateDir);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  return path.join(home, "postgres");
}

/**
 * The directory holding bin/, lib/ and share/ in a place the account can run them from. Copied once when the
 * package itself is out of its reach.
 * @param {string} native the package's own directory
 * @param {string} version
 * @param {Account | null} account
 */
export function placeForBinaries(native, version, account) {
  const programs = ["postgres", "initdb"].map((name) => path.join("bin", name));
  if (!account) {
    for (const program of programs) chmodSync(path.join(native, program), 0o755);
    return native;
  }
  const reachable = (/** @type {string} */ root) =>
    programs.every((program) => can(account, path.join(root, program), "-x")) &&
    can(account, path.join(root, "share", "postgresql", "postgres.bki"), "-r");
  if (reachable(native)) return native;

  const copy = path.join("/var/lib/replenish", `postgresql-${version}`);
  if (existsSync(copy) && reachable(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o711 });
  cpSync(native, half, { recursive: true, dereference: false, verbatimSymlinks: true });
  openToAll(half);
  rmSync(copy, { recursive: true, force: true });
  renameSync(half, copy);
  return copy;
}

/** @param {string} directory */
function openToAll(directory) {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const full = path.join(directory, entry.name);
    if (entry.isDirectory()) openToAll(full);
    else if (entry.isFile()) chmodSync(full, full.includes(`${path.sep}bin${path.sep}`) ? 0o755 : 0o644);
  }
}

/** @param {string} file @param {Account | null} account */
export function giveTo(file, account) {
  if (account) chownSync(file, account.uid, account.gid);
}
