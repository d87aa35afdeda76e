// Every day in its energy band and no limit broken, wherever such a plan exists.
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { findImpossible } from "#lib/domain/planner/feasibility.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { boundTier } from "#lib/solver/bound/lower-bound.ts";
import { threadSolver } from "#lib/solver/thread-solver.ts";
import { cookbookFromFiles } from "./cookbook-from-files.ts";
import { figures } from "./figures.ts";
import { tightCookbook } from "./generated-cookbook.ts";
import { number, type Part, table } from "./part.ts";
import { PERSONAS } from "./personas.ts";

const START = "2026-11-23" as IsoDate;

export async function bands(): Promise<Part> {
  const real = await cookbookFromFiles();
  const solver = threadSolver();
  const rows: (readonly (string | number)[])[] = [];
  const misses: string[] = [];
  for (const [label, cookbookFor] of [
    ["real cookbook", () => real],
    ["tight 200", tightCookbook],
  ] as const)
    for (const [name, profile] of Object.entries(PERSONAS)) {
      const basis = basisFor(profile, START, 7);
      const cookbook = await cookbookFor(basis);
      const problem = buildProblem(basis, cookbook);
      if (findImpossible(basis, cookbook, problem)) {
        rows.push([label, name, "no week", "", ""]);
        continue;
      }
      const found = (await solver.solve(problem, 1, () => undefined, new AbortController().signal))!;
      const { daysInBand, overLimit, rules } = figures(problem, found.meals);
      const kept = daysInBand === 7 && overLimit === 0 && rules === 0;
      // A plan that keeps all of it misses nothing in the first tier; a bound above nothing proves there is none.
      const proof = kept
        ? null
        : await boundTier(problem, { tier: 0, held: [], meals: found.meals, iterations: 60 });
      const exists = kept || proof === null || proof.bound < 0.01;
      rows.push([
        label,
        name,
        `${daysInBand} of 7`,
        overLimit,
        kept
          ? "kept"
          : exists
            ? "not kept; such a plan may exist"
            : `none exists: at least ${number(proof!.bound)} points must be missed`,
      ]);
      if (!kept && exists) misses.push(`${name}, ${label}`);
    }
  await solver.close();
  return {
    title: "Days in the energy band, limits kept",
    lines: table(["cookbook", "person", "days in the band", "limits passed", "all kept"], rows),
    misses,
  };
}
