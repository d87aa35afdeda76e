// Wires questions about a week: planning's stores, and a thread beside the pages that answers.
import { Unavailable } from "#lib/errors.ts";
import { questionSolver } from "#lib/solver/question-solver.ts";
import type { QuestionSolver } from "#lib/use-cases/question-ports.ts";
import type { SurroundingPorts } from "#lib/use-cases/surroundings.ts";
import { type Planning, planning } from "./composition-planning.ts";
import { atTable } from "./composition-table.ts";

export interface Questions extends Planning, SurroundingPorts {
  readonly questions: QuestionSolver;
}

let solver: QuestionSolver | undefined;

/** Started by the first question, and warm from then on. */
export function questions(): Questions {
  solver ??= questionSolver(() => new Unavailable("Many people are asking just now. Try again in a moment."));
  const { table, specialDays } = atTable();
  return {
    ...planning(),
    questions: solver,
    table,
    daySources: [specialDays],
    useUp: { for: async () => [] },
  };
}
