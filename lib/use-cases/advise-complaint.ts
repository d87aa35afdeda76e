import type { ComplaintId } from "#lib/domain/guidance/complaint-table.ts";
import {
  assessComplaint,
  type ComplaintAdvice,
  complaint,
  screenOf,
} from "#lib/domain/guidance/complaints.ts";
import { matchComplaint } from "#lib/domain/guidance/match-complaint.ts";
import { priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import type { RedFlag, Urgency } from "#lib/domain/guidance/red-flags.ts";
import { SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import { type Profile, stageOn } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ComplaintQuery } from "#lib/schemas/complaint-query.ts";

export type ComplaintScreen =
  /** Nothing said yet (found is null), or words that may mean several things, or nothing known. */
  | { readonly kind: "start"; readonly found: readonly ComplaintId[] | null }
  | { readonly kind: "ask"; readonly id: ComplaintId; readonly questions: readonly RedFlag[] }
  /** What to do, and nothing about food. */
  | { readonly kind: "urgent"; readonly urgency: Urgency; readonly text: string }
  | {
      readonly kind: "explain";
      readonly id: ComplaintId;
      readonly advice: Extract<ComplaintAdvice, { kind: "explain" }>;
      /** Takes part too, but is not for this person to choose. */
      readonly closed: readonly ScoredNutrient[];
    };

interface Known {
  readonly profile: Profile;
  readonly targets: DailyTargets;
  readonly today: IsoDate;
}

/** What to show for a complaint; `known` is the signed-in person, null when nobody told us who they are. */
export function adviseComplaint(query: ComplaintQuery, known: Known | null): ComplaintScreen {
  // Words that mean danger count whatever else the address says.
  const match = query.q === "" ? null : matchComplaint(query.q);
  if (match?.kind === "redFlag")
    return { kind: "urgent", urgency: match.flag.urgency, text: match.flag.text };
  const found = match?.kind === "complaints" ? match.ids : match ? [] : null;
  const id = query.c ?? (found?.length === 1 ? found[0] : undefined);
  if (id === undefined) return { kind: "start", found };

  const closed = new Set(
    known ? SCORED_NUTRIENTS.filter((nutrient) => priorityRefusal(known.targets, nutrient) !== null) : [],
  );
  const advice = assessComplaint(id, answersIn(query, id), {
    declarations: known?.profile.declarations,
    pregnant: known ? stageOn(known.profile, known.today).kind === "pregnant" : undefined,
    closed,
  });
  switch (advice.kind) {
    case "ask":
      return { kind: "ask", id, questions: screenOf(id) };
    case "explain": {
      const { outcome } = complaint(id);
      const parts = outcome.kind === "explain" ? outcome.nutrients : [];
      const left = parts.map(({ nutrient }) => nutrient).filter((nutrient) => closed.has(nutrient));
      return { kind: "explain", id, advice, closed: left };
    }
    default:
      return { kind: "urgent", urgency: advice.kind, text: advice.text };
  }
}

/** A question counts as answered with no only once the person ticked something: one of them, or "none". */
function answersIn(query: ComplaintQuery, id: ComplaintId) {
  const yes = query.flag.map((flag) => [flag, true] as const);
  if (yes.length === 0 && query.none === undefined) return {};
  const no = complaint(id).screen.map((flag) => [flag, false] as const);
  return Object.fromEntries([...no, ...yes]);
}
