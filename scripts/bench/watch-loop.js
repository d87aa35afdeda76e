// Loaded into a process that is measured (NODE_OPTIONS=--import): writes how late its event loop is, look by look, as
// perf_hooks' monitorEventLoopDelay counts it: a timer of 5 ms, and how much later than that it came.
import { appendFile } from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env.BENCH_LOOP_DIR;
if (folder && isMainThread) {
  const RESOLUTION_MS = 5;
  const WRITE_EVERY_MS = 500;
  const file = path.join(folder, `loop-${process.pid}.jsonl`);
  /** @type {number[]} */
  let late = [];
  let last = performance.now();
  let written = last;
  setInterval(() => {
    const now = performance.now();
    late.push(Math.round(Math.max(0, now - last - RESOLUTION_MS) * 10) / 10);
    last = now;
    if (now - written < WRITE_EVERY_MS) return;
    written = now;
    const line = `${JSON.stringify({ at: Date.now(), late, title: process.title })}\n`;
    late = [];
    // Written beside the loop: waiting for the disk is no delay of the app's.
    appendFile(file, line, () => undefined);
  }, RESOLUTION_MS).unref();
}
