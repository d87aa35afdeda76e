import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { SECRET, VAPID } from "./reminder-world.ts";

interface Place {
  child: ChildProcess | null;
  ready: boolean;
}

const RESTART_MS = 100;
const LINES_KEPT = 60;

/**
 * Workers that do nothing but reminders (reminder-worker.ts). One that ends, killed or by itself, ready or still
 * starting, is followed by another, as scripts/lib/supervise.js does it for the app.
 */
export class Crew {
  readonly #places: Place[];
  readonly #env: NodeJS.ProcessEnv;
  readonly #lines: string[] = [];
  #closing = false;
  /** Ready workers that were killed. */
  kills = 0;
  /** Workers that ended, for whatever reason. */
  ends = 0;

  constructor(size: number, pushService: string) {
    this.#env = {
      ...process.env,
      APP_URL: "http://localhost:3999",
      NEXTAUTH_SECRET: SECRET,
      VAPID_PUBLIC_KEY: VAPID.publicKey,
      VAPID_PRIVATE_KEY: VAPID.privateKey,
      PUSH_SERVICES: pushService,
      LOG_LEVEL: "silent",
    };
    this.#places = Array.from({ length: size }, () => ({ child: null, ready: false }));
    for (const place of this.#places) this.#start(place);
  }

  get ready(): number {
    return this.#places.filter(({ ready }) => ready).length;
  }

  /** What they last wrote: why they do not come up, if they don't. */
  get words(): string {
    return this.#lines.join("\n");
  }

  /** Kills one of those that are ready, and now and then the last of them. */
  killOne(): void {
    const ready = this.#places.filter((place) => place.ready);
    if (ready.length === 1 && Math.random() < 0.7) return;
    const place = ready[Math.floor(Math.random() * ready.length)];
    if (!place) return;
    this.kills++;
    place.ready = false;
    place.child?.kill("SIGKILL");
  }

  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all(
      this.#places.map(async ({ child }) => {
        if (!child || child.exitCode !== null || child.signalCode !== null) return;
        const gone = once(child, "exit");
        child.kill("SIGTERM");
        await Promise.race([gone, pause(10_000)]);
        child.kill("SIGKILL");
        await gone;
      }),
    );
  }

  #start(place: Place): void {
    if (this.#closing) return;
    const child = spawn(process.execPath, ["tests/jobs/reminder-worker.ts"], {
      env: this.#env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    place.child = child;
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on("line", (line) => {
        this.#lines.push(line);
        if (this.#lines.length > LINES_KEPT) this.#lines.shift();
        if (line.includes("worker ready") && place.child === child) place.ready = true;
      });
    child.once("exit", (code, signal) => {
      this.ends++;
      this.#lines.push(`ended: ${signal ?? code}`);
      place.ready = false;
      setTimeout(() => this.#start(place), RESTART_MS);
    });
  }
}
