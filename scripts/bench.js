// `npm run bench`: how long plans and pages take, and how good the plans are, measured here and now.
// `npm run bench -- NAME` runs one part: exact, gaps, rivals, scale, bands, reminders, app.
import { fileURLToPath } from "node:url";
import { fail, onPinnedNode } from "./lib/bootstrap.js";

onPinnedNode(fileURLToPath(import.meta.url))
  .then(async (ready) => {
    if (!ready) return;
    const { bench } = await import("./lib/bench.js");
    await bench(process.argv.slice(2));
  })
  .catch(fail);
