// Solves one plan in a thread and says how much memory that thread had taken at its end.
import { getHeapStatistics } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";

const { problem, moves } = workerData as { problem: PlanProblem; moves: number };
searchWeek(problem, { seed: 1, moves });
const { total_heap_size: heap, external_memory: external, malloced_memory: malloced } = getHeapStatistics();
parentPort?.postMessage((heap + external + malloced) / 2 ** 20);
