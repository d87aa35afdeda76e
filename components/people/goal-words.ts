// Pure. The goals in words, with what the energy rules make of each (lib/domain/nutrition/energy.ts).
import { GOAL_STEP, LARGEST_DEFICIT_SHARE } from "#lib/domain/nutrition/energy.ts";
import type { Goal } from "#lib/domain/nutrition/person.ts";

const step = (goal: Goal) => `${Math.abs(GOAL_STEP[goal])} kcal`;
const share = LARGEST_DEFICIT_SHARE === 0.25 ? "a quarter" : `${LARGEST_DEFICIT_SHARE * 100}%`;

export const GOAL_WORDS: Readonly<Record<Goal, { readonly name: string; readonly hint: string }>> = {
  maintain: { name: "Stay as it is", hint: "The plan brings what you use." },
  loseSlowly: { name: "Go down slowly", hint: `${step("loseSlowly")} a day below what you use.` },
  lose: {
    name: "Go down",
    hint: `${step("lose")} a day below what you use, never more than ${share} of it, and never below what your body needs at rest.`,
  },
  gainSlowly: { name: "Go up slowly", hint: `${step("gainSlowly")} a day above what you use.` },
};

export const GOAL_HINT =
  "In pregnancy, while breastfeeding, under 18 and at a low weight no plan aims at losing weight, whatever is chosen here.";
