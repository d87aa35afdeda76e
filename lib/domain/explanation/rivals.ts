// Pure. What else could stand in a meal's place, and why it does not.
import { rankAlternatives } from "#lib/domain/planner/alternatives.ts";
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import type { PlannedWeek } from "./planned-week.ts";
import { type Loss, whatGains, whyWorse } from "./verdict.ts";

export interface RivalStory {
  readonly recipe: string;
  readonly name: string;
  readonly portion: number;
  /** Points the week would change by; negative is better. */
  readonly change: number;
  /** Null: it would do as well. */
  readonly lost: Loss | null;
  /** What it would bring more of; null when nothing one could see. */
  readonly gain: string | null;
}

/** `weekWith` lays out the week with other choices in it. */
export function rivalsOf(
  problem: PlanProblem,
  choices: readonly MealChoice[],
  cell: number,
  weekWith: (choices: readonly MealChoice[]) => PlannedWeek,
  most = 3,
): RivalStory[] {
  const week = weekWith(choices);
  const was = new WeekState(problem, choices).score();
  return rankAlternatives(problem, choices, cell)
    .slice(0, most)
    .map(({ candidate, portions, change, score }): RivalStory => {
      const after = weekWith(choices.with(cell, { candidate, portions }));
      const { recipe, name } = problem.candidates[candidate]!;
      const lost = change <= 0 ? null : whyWorse(week, after, was, score);
      return { recipe, name, portion: portions[0]!, change, lost, gain: whatGains(week, after) };
    });
}

/** "Lentil soup: Friday would reach 84% of your magnesium instead of 101%." */
export const rivalStorySentence = ({ name, lost, gain }: RivalStory): string => {
  if (!lost) return gain ? `${name} would do as well. ${gain}` : `${name} would do about as well.`;
  return gain ? `${name}: ${lost.text} On the other hand, ${lowerFirst(gain)}` : `${name}: ${lost.text}`;
};

const lowerFirst = (text: string) =>
  /^(The|It) /.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
