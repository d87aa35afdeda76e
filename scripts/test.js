// `npm test`: every check there is, from a fresh clone, without touching the app's own data.
import { fileURLToPath } from "node:url";
import { onPinnedNode } from "./lib/bootstrap.js";

onPinnedNode(fileURLToPath(import.meta.url))
  .then(async (ready) => {
    if (!ready) return;
    const { check } = await import("./lib/check.js");
    await check();
  })
  .catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    console.log("0 passed, 1 failed");
    process.exit(1);
  });
