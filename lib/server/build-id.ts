import { readFileSync } from "node:fs";
import path from "node:path";
import { buildDirectory } from "#lib/env.ts";

let known: string | undefined;

/** What this build is called; "development" where nothing was built. */
export function buildId(): string {
  known ??= read();
  return known;
}

function read(): string {
  try {
    return readFileSync(path.join(process.cwd(), buildDirectory(), "BUILD_ID"), "utf8").trim();
  } catch {
    return "development";
  }
}
