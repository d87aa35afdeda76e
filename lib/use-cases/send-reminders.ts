import { whatFollows } from "#lib/domain/reminders/outcome.ts";
import { addMinutes, type Instant } from "#lib/domain/shared/wall-clock.ts";
import { type PlanReminderPorts, planOutdated } from "./plan-reminders.ts";
import type {
  Clock,
  DeliveryStore,
  DeviceAnswer,
  Outgoing,
  SendThrough,
  Settlement,
} from "./reminder-ports.ts";

export interface SendReminderPorts {
  readonly clock: Clock;
  readonly plan: PlanReminderPorts;
  readonly deliveries: DeliveryStore;
  readonly channels: { readonly push: SendThrough; readonly email: SendThrough };
  readonly note: ReminderNotes;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What the operator hears. Never who, never what about. */
export interface ReminderNotes {
  settled(delivery: Outgoing, answers: readonly DeviceAnswer[], next: Settlement["next"]): void;
  drained(summary: DrainSummary): void;
  failed(what: string, error: unknown): void;
}

export interface DrainSummary {
  readonly planned: number;
  readonly sent: number;
  readonly dropped: number;
  readonly again: number;
  readonly fallback: number;
}

export interface Pace {
  /** People looked at in one go. */
  readonly people: number;
  /** Deliveries under way at once in this worker. */
  readonly width: number;
  /** After so long a turn is taken from a worker that says nothing. Longer than any channel waits. */
  readonly leaseSeconds: number;
  /** Settlements written together. */
  readonly together: number;
}

export const PACE: Pace = { people: 512, width: 128, leaseSeconds: 90, together: 64 };

/** People planned for in one go. */
const PLAN_AT_ONCE = 200;
/** The ledger reaches back a quarter of a year. */
const KEPT_DAYS = 92;

/**
 * Everything that is to be done now: plans that are outdated are made anew, then what is due is sent, until nothing is
 * left. Any number of workers may do this at once. `help` is called when there is more than one worker's share.
 */
export async function sendReminders(
  ports: SendReminderPorts,
  pace: Pace = PACE,
  help: () => Promise<void> = () => Promise.resolve(),
): Promise<DrainSummary> {
  const planned = await planAll(ports);
  const drain = new Drain(ports, pace);
  try {
    await claimAll(ports, pace, drain, help);
  } catch (error) {
    // The database went away, say: what is under way is still sent, and is to be written down when it is back.
    await drain.finish();
    throw error;
  }
  const summary = { planned, ...drain.summary };
  ports.note.drained(summary);
  return summary;
}

async function claimAll(
  { clock, deliveries }: SendReminderPorts,
  pace: Pace,
  drain: Drain,
  help: () => Promise<void>,
): Promise<void> {
  let asked = false;
  for (;;) {
    await drain.untilRoom();
    // Asked before the look: what an answer leads to meanwhile, another channel perhaps, this look may have missed.
    const idle = drain.idle;
    const now = await clock();
    const { people, outgoing, sentInApp, dropped } = await deliveries.claim(
      now,
      pace.people,
      pace.leaseSeconds,
    );
    drain.count({ sent: sentInApp, dropped: dropped.length });
    for (const delivery of outgoing) drain.send(delivery, now);
    if (people === 0 && idle) return;
    if (people === 0 && !drain.idle) await drain.untilAnswer();
    if (people === pace.people && !asked) {
      asked = true;
      await help();
    }
  }
}

async function planAll({ plan, clock, note }: SendReminderPorts): Promise<number> {
  let planned = 0;
  let failures = 0;
  for (;;) {
    const count = await planOutdated(plan, await clock(), PLAN_AT_ONCE, (_userId, error) => {
      failures++;
      note.failed("planning reminders", error);
    });
    planned += count;
    // Those whom it failed for are outdated still: without this they would be tried for ever.
    if (count < PLAN_AT_ONCE || failures > 0) return planned - failures;
  }
}

/** Forgets what is older than the ledger shows. */
export async function forgetOldReminders(
  ports: Pick<SendReminderPorts, "clock" | "deliveries">,
): Promise<number> {
  return ports.deliveries.forget(addMinutes(await ports.clock(), -KEPT_DAYS * 1440));
}

/** What was sent is written down as soon as the database is there again: until the turn is over, nobody sends it anew. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Deliveries under way in this worker, and what became of them, written down in batches as answers come in. */
class Drain {
  readonly #ports: SendReminderPorts;
  readonly #pace: Pace;
  readonly #queue: { delivery: Outgoing; now: Instant }[] = [];
  readonly #underWay = new Set<Promise<void>>();
  #answered: Settlement[] = [];
  #writing: Promise<void> = Promise.resolve();
  #failure: { readonly error: unknown } | null = null;
  #count = { sent: 0, dropped: 0, again: 0, fallback: 0 };

  constructor(ports: SendReminderPorts, pace: Pace) {
    this.#ports = ports;
    this.#pace = pace;
  }

  get idle(): boolean {
    return this.#underWay.size === 0 && this.#answered.length === 0;
  }
  get summary(): Omit<DrainSummary, "planned"> {
    return this.#count;
  }

  count({ sent, dropped }: { sent: number; dropped: number }): void {
    this.#count.sent += sent;
    this.#count.dropped += dropped;
  }

  send(delivery: Outgoing, now: Instant): void {
    this.#queue.push({ delivery, now });
    this.#fill();
  }

  /** One that hangs keeps its own place and nobody else's. */
  #fill(): void {
    while (this.#underWay.size < this.#pace.width) {
      const next = this.#queue.shift();
      if (!next) return;
      const work: Promise<void> = this.#deliver(next.delivery, next.now)
        .catch(this.#fail)
        .finally(() => {
          this.#underWay.delete(work);
          this.#fill();
        });
      this.#underWay.add(work);
    }
  }

  async #deliver(delivery: Outgoing, now: Instant): Promise<void> {
    const { push, email } = this.#ports.channels;
    const answers = await (delivery.channel === "push" ? push(delivery, now) : email(delivery, now));
    // One that was taken needs no second look at the clock.
    const at = answers.some(({ kind }) => kind === "taken") ? now : await this.#patiently(this.#ports.clock);
    this.#answered.push({ delivery, answers, next: whatFollows(answers, delivery, at), at });
    const last = this.#underWay.size <= 1 && this.#queue.length === 0;
    if (last || this.#answered.length >= this.#pace.together) await this.#write();
  }

  #write(): Promise<void> {
    const batch = this.#answered;
    this.#answered = [];
    this.#writing = this.#writing.then(() => this.#settle(batch)).catch(this.#fail);
    return this.#writing;
  }

  async #settle(batch: readonly Settlement[]): Promise<void> {
    await this.#patiently(() => this.#ports.deliveries.settle(batch));
    for (const { delivery, answers, next } of batch) {
      this.#ports.note.settled(delivery, answers, next);
      if (next.do === "giveUp") this.#count.dropped++;
      else this.#count[next.do]++;
    }
  }

  /** Asks the database again while it is away, as long as this worker's turn lasts. */
  async #patiently<T>(ask: () => Promise<T>): Promise<T> {
    const longest = this.#pace.leaseSeconds * 1000;
    let waited = 0;
    for (let next = FIRST_PAUSE_MS; ; next = Math.min(2 * next, LONGEST_PAUSE_MS)) {
      try {
        return await ask();
      } catch (error) {
        if (waited >= longest) throw error;
        await this.#ports.pause(next);
        waited += next;
      }
    }
  }

  /** Waits until most of what was taken is under way. @throws what went wrong when answers could not be written. */
  async untilRoom(): Promise<void> {
    while (this.#queue.length > this.#pace.width) await Promise.race(this.#underWay);
    this.#rethrow();
  }

  /** Waits for one more answer and writes down what came in: what follows from it is seen at the next look. */
  async untilAnswer(): Promise<void> {
    await this.#oneAnswer();
    this.#rethrow();
  }

  /** Waits until everything that was taken is sent and written down, as far as that can be. */
  async finish(): Promise<void> {
    while (!this.idle) await this.#oneAnswer();
    await this.#writing;
  }

  async #oneAnswer(): Promise<void> {
    if (this.#underWay.size > 0) await Promise.race(this.#underWay);
    await (this.#answered.length > 0 ? this.#write() : this.#writing);
  }

  readonly #fail = (error: unknown): void => {
    this.#failure = { error };
  };

  #rethrow(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
