import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface WorkerProcess {
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Asks it to end in order; resolves with its exit code. */
  stop(): Promise<number | null>;
  /** Lines it logged so far. */
  readonly log: readonly string[];
}

/** The real worker as a process of its own, on the test's database; resolves once it says that it is ready. */
export async function startWorker(): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ["lib/jobs/worker.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: process.env.DATABASE_URL,
      APP_URL: "http://localhost:3999",
      NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef",
      LOG_LEVEL: "info",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  const exited = once(child, "exit");
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on("line", (line) => {
        log.push(line);
        if (line.includes("worker ready")) resolve();
      });
    exited.then(() => reject(new Error(`the worker ended before it was ready:\n${log.join("\n")}`)));
  });
  await ready;
  return {
    log,
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await exited;
      return child.exitCode;
    },
  };
}
