import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const BOOTSTRAP = pathToFileURL("scripts/lib/bootstrap.js").href;
/** Ends by itself, saying so, when nothing tells it to within three seconds. */
const PROGRAM = `
  import { endWithNpm } from ${JSON.stringify(BOOTSTRAP)};
  process.on("SIGTERM", () => { console.log("told to end"); process.exit(0); });
  endWithNpm();
  setTimeout(() => console.log("never told"), 3_000);
  console.log("begun");
`;

/** Runs the program under a shell, as npm does, ends only the shell, and gives what the program said. */
async function saidAfterShellEnded(lifecycle: Record<string, string>): Promise<string> {
  const { npm_lifecycle_event: _, ...env } = process.env;
  const shell = spawn("sh", ["-c", '"$0" --input-type=module -e "$1"; true', process.execPath, PROGRAM], {
    env: { ...env, ...lifecycle } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  shell.stdout.on("data", (chunk) => {
    if (said === "") shell.kill("SIGTERM");
    said += chunk;
  });
  await new Promise((resolve) => shell.stdout.once("end", resolve));
  return said;
}

test("a run is told to end when npm and its shell are gone", async () => {
  expect(await saidAfterShellEnded({ npm_lifecycle_event: "start" })).toBe("begun\ntold to end\n");
});

test("a run that npm did not begin outlives its parent", async () => {
  expect(await saidAfterShellEnded({})).toBe("begun\nnever told\n");
});
