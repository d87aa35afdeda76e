// Finds a Chromium for the browser tests, or gets one.
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { at } from "./prepare.js";
import { Told } from "./progress.js";
import { run } from "./run.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onSystem() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...ELSEWHERE].find(executable);
}

async function playwrightsOwn() {
  const { chromium } = await import("playwright");
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/**
 * The path of a Chromium or Chrome that starts.
 * @returns {Promise<string>}
 * @throws Told saying what to do, when there is none and none can be installed
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (executable(given)) return given;
    throw new Told(`CHROMIUM_PATH names ${given}, which is not a program that can be run.`);
  }
  const found = onSystem() ?? (await playwrightsOwn());
  if (found) return found;

  const tried = [];
  const asRoot = process.getuid?.() === 0;
  const playwright = [
    at("node_modules/playwright/cli.js"),
    "install",
    "chromium",
    ...(asRoot ? ["--with-deps"] : []),
  ];
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
  tried.push((await run(process.execPath, playwright, { env })).output);
  const own = await playwrightsOwn();
  if (own) return own;

  if (asRoot && existsSync("/usr/bin/apt-get")) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update"], quiet);
    tried.push(
      (await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet)).output,
    );
    const installed = onSystem();
    if (installed) return installed;
  }
  const words = tried.map((output) => output.trim().split("\n").slice(-3).join("\n")).join("\n");
  throw new Told(
    "No Chromium was found and none could be installed. Do one of these and run the tests again:\n" +
      "  - install one: apt-get install chromium (Debian, as root), or Google Chrome\n" +
      "  - npx playwright install chromium (where its download can be reached)\n" +
      `  - name one you have: CHROMIUM_PATH=/path/to/chromium npm test\nWhat was tried said:\n${words}`,
  );
}
