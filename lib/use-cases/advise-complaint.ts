import { complaint } from "#lib/domain/guidance/complaints.ts";
import { priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import { nextStep, type PathAnswers, type PathStep, stepBack } from "#lib/domain/guidance/sore-path.ts";
import { WHATS } from "#lib/domain/guidance/sore-path-table.ts";
import type { SourceId } from "#lib/domain/guidance/sources.ts";
import { SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import { type Profile, stageOn } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

export interface SoreScreen {
  readonly answers: PathAnswers;
  /** The answers without the last one; null at the start. */
  readonly back: PathAnswers | null;
  readonly step: PathStep;
  /** What the person said or picked, to be repeated to them. */
  readonly said: string | null;
  /** What a doctor may want to test, and what the advice rests on; nothing while questions are open. */
  readonly tests: readonly string[];
  readonly sources: readonly SourceId[];
  readonly label: string | null;
  /** Takes part too, but is not for this person to choose. */
  readonly closed: readonly ScoredNutrient[];
}

interface Known {
  readonly profile: Profile;
  readonly targets: DailyTargets;
  readonly today: IsoDate;
}

/** What to ask or say next; `known` is the signed-in person, null when nobody told us who they are. */
export function adviseComplaint(answers: PathAnswers, known: Known | null): SoreScreen {
  const closed = new Set(
    known ? SCORED_NUTRIENTS.filter((nutrient) => priorityRefusal(known.targets, nutrient) !== null) : [],
  );
  const step = nextStep(answers, {
    declarations: known?.profile.declarations,
    pregnant: known ? stageOn(known.profile, known.today).kind === "pregnant" : undefined,
    closed,
  });
  const about = "id" in step && step.id !== null ? complaint(step.id) : null;
  const parts = about?.outcome.kind === "explain" ? about.outcome.nutrients : [];
  const picked = WHATS.find(({ id }) => id === answers.what)?.label;
  return {
    answers,
    back: stepBack(answers),
    step,
    said: picked ?? (answers.text || null),
    tests: about?.tests ?? [],
    sources: about?.sources ?? [],
    label: about?.label ?? null,
    closed:
      step.kind === "explain"
        ? parts.map(({ nutrient }) => nutrient).filter((nutrient) => closed.has(nutrient))
        : [],
  };
}
