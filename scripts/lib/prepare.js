// The steps between an empty database and an app that can be started; each does nothing when nothing changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.js";
import { must } from "./run.js";

/** @typedef {NodeJS.ProcessEnv} Env */

/** @param {string} name path below the project's root */
export const at = (name) => path.join(root, name);

/** One of our own scripts. @param {string} name @param {Env} env */
export const script = (name, env) => must(process.execPath, [at(`scripts/${name}`)], { env });

/** The hash of files and whole directories, contents and names, so that a touched but unchanged file counts as same. */
export function hashOf(/** @type {string[]} */ places) {
  const hash = createHash("sha256");
  /** @param {string} place */
  const add = (place) => {
    const full = at(place);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory())
      for (const name of readdirSync(full).sort()) add(path.join(place, name));
    else hash.update(`${place}\0`).update(readFileSync(full)).update("\0");
  };
  for (const place of places) add(place);
  return hash.digest("hex");
}

/** @param {string} file @param {string} hash */
const stamped = (file, hash) => existsSync(file) && readFileSync(file, "utf8").trim() === hash;

/** The database client, generated from the schema. */
export async function generateClient() {
  const stamp = at("lib/store/generated/.from");
  const schema = readdirSync(at("prisma")).filter((name) => name.endsWith(".prisma"));
  const hash = hashOf([
    ...schema.sort().map((name) => `prisma/${name}`),
    ...["prisma.config.ts", "node_modules/prisma/package.json"],
  ]);
  if (stamped(stamp, hash)) return "unchanged";
  await must(process.execPath, [at("node_modules/prisma/build/index.js"), "generate"]);
  writeFileSync(stamp, `${hash}\n`);
  return "generated";
}

/** @param {Env} env */
export const migrate = (env) => script("migrate.ts", env);

/** @param {Env} env */
export const loadCatalogue = async (env) =>
  last(await script("load-catalogue.ts", env)).replace(/^Catalogue: /, "");

/** @param {Env} env */
export const loadRecipes = async (env) => last(await script("load-recipes.ts", env));

/** The last line, without the time it says it took: the step says its own. @param {string} output */
const last = (output) => (output.split("\n").at(-1) ?? "").replace(/ \([\d.]+ m?s\)$/, "");

/** What a build is made from. */
const SOURCES = [
  ...[
    "app",
    "components",
    "lib",
    "public",
    "types",
    "proxy.ts",
    "instrumentation.ts",
    "instrumentation-client.ts",
  ],
  ...["next.config.js", "postcss.config.js", "tsconfig.json", "package-lock.json"],
];

/**
 * The production build in `distDir` (relative to the project).
 * @param {string} distDir
 */
export async function build(distDir) {
  const stamp = at(`${distDir}/built-from`);
  const hash = hashOf(SOURCES);
  if (stamped(stamp, hash) && existsSync(at(`${distDir}/BUILD_ID`))) return "unchanged";
  await must(process.execPath, [at("node_modules/next/dist/bin/next"), "build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_DIST_DIR: distDir },
  });
  writeFileSync(stamp, `${hash}\n`);
  return "built";
}
