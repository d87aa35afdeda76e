// Loaded into a process that is measured (NODE_OPTIONS=--import): writes how late its event loop is, twice a second.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const folder = process.env.BENCH_LOOP_DIR;
if (folder && isMainThread) {
  const RESOLUTION_MS = 5;
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  const file = path.join(folder, `loop-${process.pid}.jsonl`);
  let text = "";
  setInterval(() => {
    // The histogram counts from one timer to the next; what is beyond the resolution is delay.
    const p99 = Math.max(0, delays.percentile(99) / 1e6 - RESOLUTION_MS);
    const most = Math.max(0, delays.max / 1e6 - RESOLUTION_MS);
    text += `${JSON.stringify({ at: Date.now(), p99, most, title: process.title, argv: process.argv[1] })}\n`;
    delays.reset();
    writeFileSync(file, text);
  }, 500).unref();
}
