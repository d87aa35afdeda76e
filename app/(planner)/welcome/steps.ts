// Pure. The four steps of the first visit, in their order, and the way from one to the next.
import { nutrientsIn } from "#lib/schemas/profile.ts";

export const STEPS = [
  { path: "/welcome/about", label: "About you" },
  { path: "/welcome/eating", label: "How you eat" },
  { path: "/welcome/health", label: "Health" },
  { path: "/welcome/priorities", label: "Priorities" },
] as const;

export type StepPath = (typeof STEPS)[number]["path"];

/** Nutrients somebody brought along from what they feel travel through the steps to the last one. */
export function stepHref(path: string, add: unknown): string {
  const brought = nutrientsIn(add);
  return brought.length > 0 ? `${path}?add=${brought.join(",")}` : path;
}

/** Where a saved step leads: the next one, and from the last to the week. */
export function afterStep(path: StepPath, add: unknown): string {
  const next = STEPS[STEPS.findIndex((step) => step.path === path) + 1];
  return next ? stepHref(next.path, add) : "/week";
}
