import { readFileSync } from "node:fs";
import path from "node:path";

let known: string | undefined;

/** What this build is called; "development" where nothing was built. */
export function buildId(): string {
  known ??= read();
  return known;
}

function read(): string {
  const directory = process.env.NEXT_DIST_DIR || ".next";
  try {
    return readFileSync(path.join(process.cwd(), directory, "BUILD_ID"), "utf8").trim();
  } catch {
    return "development";
  }
}
