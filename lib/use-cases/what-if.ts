// "What if I …?": the week planned again under other wishes, nothing saved until it is taken over.
import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import {
  type Effect,
  effectOn,
  type MealChange,
  mealChanges,
} from "#lib/domain/explanation/compare-weeks.ts";
import { listWords } from "#lib/domain/explanation/meal-words.ts";
import { allMeals, type PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { whatGains, whatLoses } from "#lib/domain/explanation/verdict.ts";
import { priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import { basisFor, type Profile } from "#lib/domain/people/profile.ts";
import { adjustmentsWith, type WishChange, wishesWith } from "#lib/domain/people/what-if.ts";
import { changeWords } from "#lib/domain/people/what-if-words.ts";
import { wishesOf } from "#lib/domain/people/wishes.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { describeImpossible } from "#lib/domain/planner/describe-impossible.ts";
import { findImpossible } from "#lib/domain/planner/feasibility.ts";
import { beginFrom } from "#lib/domain/planner/reopen.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Conflict, InvalidInput } from "#lib/errors.ts";
import type { ProfileStore } from "./plan-ports.ts";
import type { QuestionSolver } from "./question-ports.ts";
import { recheckWeeks } from "./recheck-weeks.ts";
import { changedMeanwhile, findWeek, type ScenePorts, writeWeek } from "./week-scene.ts";

export interface WhatIfPorts extends ScenePorts {
  readonly profiles: ProfileStore;
  readonly questions: QuestionSolver;
}

export type WhatIfAnswer =
  | {
      readonly kind: "week";
      /** By priority, old and new, over the week. */
      readonly effects: readonly Effect[];
      readonly changes: readonly MealChange[];
      /** What is gained and lost most, each in a sentence; null when nothing one could see. */
      readonly gain: string | null;
      readonly loss: string | null;
    }
  | { readonly kind: "impossible"; readonly text: string };

/** @throws NotFound, InvalidInput when a change is not open to this person, Unavailable when too many ask at once. */
export async function whatIf(
  ports: WhatIfPorts,
  userId: string,
  startDate: IsoDate,
  changes: readonly WishChange[],
): Promise<WhatIfAnswer> {
  const { week } = await findWeek(ports, userId, startDate);
  const { after, impossible } = await planWith(ports, userId, week, changes);
  if (!after) return { kind: "impossible", text: impossible };
  const nutrients = [...new Set([...after.basis.priorities, ...week.basis.priorities])];
  return {
    kind: "week",
    effects: nutrients.flatMap((nutrient) => effectOn(week, after, nutrient, null) ?? []),
    changes: mealChanges(week, after),
    gain: whatGains(week, after),
    loss: whatLoses(week, after),
  };
}

/**
 * Takes it over: the week that was shown, and the wishes in the profile. Taking that back brings both back.
 * @throws as `whatIf`, and Conflict when the week was changed meanwhile or no week fits.
 */
export async function takeWhatIf(
  ports: WhatIfPorts,
  userId: string,
  startDate: IsoDate,
  changes: readonly WishChange[],
  revision: number,
  today: IsoDate,
): Promise<void> {
  const saved = await findWeek(ports, userId, startDate);
  if (saved.revision !== revision) throw changedMeanwhile();
  const { after, impossible, profile } = await planWith(ports, userId, saved.week, changes);
  if (!after) throw new Conflict(impossible);
  const before = wishesOf(profile);
  const wishes = wishesWith(before, changes);
  const said = `Planned with ${listWords(changes.map((change) => changeWords(change, before, after.basis)))}.`;
  const changed = JSON.stringify(wishes) !== JSON.stringify(before);
  await writeWeek(ports, userId, saved, revision, after, { said, ...(changed ? { wishes: before } : {}) });
  if (!changed) return;
  const now = { ...profile, ...wishes };
  await ports.profiles.save(userId, now);
  await recheckWeeks(ports, userId, now, today);
}

type Planned = { readonly profile: Profile } & (
  | { readonly after: PlannedWeek; readonly impossible?: never }
  | { readonly after: null; readonly impossible: string }
);

/** Kept meals stay; the others may change. The same answer for the same week and the same changes. */
async function planWith(
  ports: WhatIfPorts,
  userId: string,
  week: PlannedWeek,
  changes: readonly WishChange[],
): Promise<Planned> {
  const [profile, cookbook] = await Promise.all([ports.profiles.find(userId), ports.cookbook.for(userId)]);
  if (!profile) throw new InvalidInput("Tell us who you are first.");
  const { startDate, days, adjustments, useUp, companions } = week.basis;
  const basis = basisFor({ ...profile, ...wishesWith(wishesOf(profile), changes) }, startDate, days, {
    adjustments: adjustmentsWith(adjustments, changes),
    useUp,
    companions,
  });
  refuse(changes, basis);
  const kept = allMeals(week).filter((meal) => meal.locked && basis.occasions.includes(meal.occasion));
  const problem = buildProblem(basis, cookbook, kept);
  const impossible = findImpossible(basis, cookbook, problem);
  if (impossible) return { profile, after: null, impossible: describeImpossible(impossible, basis) };
  const found = await ports.questions.resolve(problem, beginFrom(problem, allMeals(week)));
  if (found.score.rules > 0)
    return { profile, after: null, impossible: describeImpossible({ kind: "rules cannot be kept" }, basis) };
  const recipes = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
  const locked = new Set(problem.locked.flatMap((choice, cell) => (choice ? [cell] : [])));
  return { profile, after: assembleWeek(basis, problem, found.meals, recipes, locked) };
}

/** What a guard forbids is not tried out either. */
function refuse(changes: readonly WishChange[], basis: PlanBasis): void {
  for (const change of changes) {
    const refusal = change.kind === "add" ? priorityRefusal(basis.targets, change.nutrient) : null;
    if (refusal) throw new InvalidInput(refusal);
  }
}
