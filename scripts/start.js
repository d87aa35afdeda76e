// `npm start` and, with --dev, `npm run dev`: everything from a fresh clone to a running app.
import { fileURLToPath } from "node:url";
import { fail, onPinnedNode } from "./lib/bootstrap.js";

onPinnedNode(fileURLToPath(import.meta.url))
  .then(async (ready) => {
    if (!ready) return;
    const { serve } = await import("./lib/serve.js");
    await serve({ dev: process.argv.includes("--dev") });
  })
  .catch(fail);
