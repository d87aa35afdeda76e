// Runs the parts of the bench that need neither database nor running app: all of them, or those named.
import { bands } from "./bands.ts";
import { exact } from "./exact.ts";
import { gaps } from "./gaps.ts";
import type { Part } from "./part.ts";
import { report } from "./results-file.ts";
import { rivals } from "./rivals.ts";
import { scale } from "./scale.ts";

const PARTS: Readonly<Record<string, () => Promise<Part>>> = { exact, gaps, rivals, scale, bands };

for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS)) {
  const run = PARTS[name];
  if (!run)
    throw new Error(`There is no part ${name}. Parts: ${Object.keys(PARTS).join(", ")}, reminders, app.`);
  report(name, await run());
}
