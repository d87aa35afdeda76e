// Five thousand recipes against four hundred: time, memory, and what a change to a finished week takes.
import { Worker } from "node:worker_threads";
import { basisFor } from "#lib/domain/people/profile.ts";
import { rankAlternatives } from "#lib/domain/planner/alternatives.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { repairWeek, searchWeek } from "#lib/domain/planner/search.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { generatedCookbook } from "./generated-cookbook.ts";
import { number, type Part, table } from "./part.ts";
import { PERSONAS } from "./personas.ts";

const START = "2026-11-23" as IsoDate;
const MOVES = 500_000;
const STARTS = 8;
const SMALL = 400;
const LARGE = 5_000;
const MOST_TIME = 2;
const MOST_RESOLVE = 0.5;
const MOST_ALTERNATIVES = 0.02;
const MOST_MEMORY_MB = 200;

/** Seconds of this process's own time, so that other work on the machine does not count. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}

const memoryOf = (problem: PlanProblem): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./memory-worker.ts", import.meta.url), {
      workerData: { problem, moves: MOVES },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });

export async function scale(): Promise<Part> {
  const basis = basisFor(PERSONAS["omnivore man, Mg + K"]!, START, 7);
  const cookbook = await generatedCookbook(LARGE, 2);
  const rows: (readonly (string | number)[])[] = [];
  const times: number[] = [];
  const misses: string[] = [];
  for (const size of [SMALL, LARGE]) {
    const problem = buildProblem(basis, cookbook.slice(0, size));
    searchWeek(problem, { seed: 3, moves: 20_000 });
    let found = searchWeek(problem, { seed: 2, moves: 20_000 });
    // A start that soon misses nothing more ends early, and which one does is luck: the mean of several.
    const full =
      cpuSeconds(() => {
        for (let seed = STARTS; seed >= 1; seed--) found = searchWeek(problem, { seed, moves: MOVES });
      }) / STARTS;
    const resolve = cpuSeconds(() => repairWeek(problem, found.meals)) / full;
    const cells = problem.cells.length;
    const alternatives =
      cpuSeconds(() => {
        for (let cell = 0; cell < cells; cell++) rankAlternatives(problem, found.meals, cell);
      }) /
      cells /
      full;
    const memory = await memoryOf(problem);
    times.push(full);
    rows.push([
      size.toLocaleString("en"),
      `${number(full, 2)} s`,
      `${number(resolve, 3)} ×`,
      `${number(alternatives, 4)} ×`,
      `${number(memory, 0)} MB`,
      number(found.first),
    ]);
    if (resolve > MOST_RESOLVE) misses.push(`${size} recipes: re-solve ${number(resolve, 2)} ×`);
    if (alternatives > MOST_ALTERNATIVES)
      misses.push(`${size} recipes: alternatives ${number(alternatives, 3)} ×`);
    if (memory > MOST_MEMORY_MB) misses.push(`${size} recipes: ${number(memory, 0)} MB`);
  }
  const ratio = times[1]! / times[0]!;
  if (ratio > MOST_TIME) misses.push(`5,000 recipes take ${number(ratio, 2)} × the time of 400`);
  return {
    title: "Five thousand recipes against four hundred",
    lines: [
      ...table(
        [
          "recipes",
          `full search, one start (mean of ${STARTS})`,
          "re-solve / full",
          "alternatives of a meal / full",
          "memory of the thread",
          "missing, tiers 0 and 1",
        ],
        rows,
      ),
      "",
      `5,000 against 400: ${number(ratio, 2)} × (aim ≤ ${MOST_TIME}); re-solve ≤ ${MOST_RESOLVE}, alternatives ≤ ${MOST_ALTERNATIVES}, memory ≤ ${MOST_MEMORY_MB} MB.`,
    ],
    misses,
  };
}
