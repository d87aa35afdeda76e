// Works out how much better any other week could be than the one that was saved. Nobody waits for it.
import { mealsLine } from "#lib/domain/explanation/meals-line.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import { Conflict } from "#lib/errors.ts";
import type { Cookbook } from "./plan-ports.ts";
import type { NotProven, ProofStore, WeekProver } from "./proof-ports.ts";
import { type Scene, setScene } from "./week-scene.ts";

export interface ProveSavedWeekPorts {
  readonly proofs: ProofStore;
  readonly cookbook: Cookbook;
  readonly prover: WeekProver;
}

const LOOK_EVERY_MS = 2_000;
/** After this, what is proven so far is what is said. */
const LONGEST_MS = 8 * 60_000;

/** Safe to repeat. A week that changes while it is being proven is let go: the change asked for a proof of its own. */
export async function proveSavedWeek(
  ports: ProveSavedWeekPorts,
  planId: string,
  signal: AbortSignal,
): Promise<void> {
  const saved = await ports.proofs.weekOf(planId);
  if (!saved) return;
  const meals = mealsLine(saved.week);
  if (!(await ports.proofs.isWanted(planId, meals))) return;
  const unknown = (why: NotProven) => ports.proofs.finish(planId, { state: "unknown", meals, why });

  let scene: Scene;
  try {
    scene = await setScene(ports, saved.userId, saved.week);
  } catch (error) {
    if (error instanceof Conflict) return unknown("changed cookbook");
    throw error;
  }
  const { problem, choices } = scene;
  // The scene holds every meal still; another week may differ in all that the person did not ask to keep.
  const kept = new Set(saved.week.meals.filter((meal) => meal.locked).map((meal) => scene.cell(meal)));
  const free = { ...problem, locked: problem.locked.map((meal, cell) => (kept.has(cell) ? meal : null)) };
  const score = new WeekState(free, choices).score();

  const stop = new AbortController();
  const began = Date.now();
  let changed = false;
  const watch = setInterval(() => {
    if (Date.now() - began > LONGEST_MS) return stop.abort();
    ports.proofs.isWanted(planId, meals).then(
      (wanted) => {
        if (wanted) return;
        changed = true;
        stop.abort();
      },
      // Asked again at the next look; the result is written only if it is wanted then.
      () => undefined,
    );
  }, LOOK_EVERY_MS);
  try {
    const proof = await ports.prover.prove(
      free,
      { meals: choices, score },
      AbortSignal.any([signal, stop.signal]),
    );
    if (changed) return;
    if (signal.aborted) throw new Error("The proof was interrupted; it is to be taken up again.");
    if (proof.tiers.every(({ bound }) => bound === null)) await unknown("stopped");
    else await ports.proofs.finish(planId, { state: "proven", meals, proof });
  } catch (error) {
    if (!signal.aborted) await unknown("failed");
    throw error;
  } finally {
    clearInterval(watch);
  }
}
