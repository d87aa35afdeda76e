// `npm run plan`: plans a week, adds up foods or works out a fluid plan from a JSON file, without browser or server.
import { fileURLToPath } from "node:url";

// Standard output carries the answer alone.
process.env.PROGRESS = "stderr";
const { fail, onPinnedNode } = await import("./lib/bootstrap.js");

onPinnedNode(fileURLToPath(import.meta.url))
  .then(async (ready) => {
    if (!ready) return;
    const { main } = await import("./plan/main.ts");
    process.exitCode = await main(process.argv.slice(2));
  })
  .catch(fail);
