// Pure. From a complaint to what may be said: red flags first, then either a doctor (and nothing about nutrients) or
// which nutrients take part in the function, with the grade of the evidence.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { Complaint, NutrientPart } from "./complaint.ts";
import { COMPLAINTS, type ComplaintId } from "./complaint-table.ts";
import { CRAMP_MEDICINES } from "./medicine-guards.ts";
import { gravest, gravestFirst, RED_FLAGS, type RedFlag, type RedFlagId, type Urgency } from "./red-flags.ts";

const BY_ID = new Map<string, Complaint>(COMPLAINTS.map((each) => [each.id, each]));

export const isComplaintId = (text: string): text is ComplaintId => BY_ID.has(text);
export const complaint = (id: ComplaintId): Complaint => BY_ID.get(id)!;

/** The questions to ask first, gravest first. */
export const screenOf = (id: ComplaintId): RedFlag[] =>
  gravestFirst(complaint(id).screen.map((flag) => RED_FLAGS[flag]));

/** Answers so far; a flag that is missing has not been answered. */
export type ScreenAnswers = Readonly<Partial<Record<RedFlagId, boolean>>>;

/** What is known about the person; leave out what is not. */
export interface ComplaintContext {
  readonly declarations?: readonly string[];
  readonly pregnant?: boolean;
  /** Nutrients this person may not prioritise: they are not offered. */
  readonly closed?: ReadonlySet<ScoredNutrient>;
}

export type ComplaintAdvice =
  | { readonly kind: Urgency; readonly text: string }
  /** Questions without an answer: nothing is suggested before they have one. */
  | { readonly kind: "ask"; readonly questions: readonly RedFlag[] }
  | {
      readonly kind: "explain";
      readonly likely: string;
      readonly nutrients: readonly NutrientPart[];
      readonly claims: readonly string[];
      readonly askDoctor: string;
    };

const MEDICINE_TEXT =
  "Ask your doctor within the next days. A medicine you told us about can have a part in cramps and weakness; do not stop it on your own.";
const PREGNANCY_TEXT =
  "Tell your midwife or doctor within the next days. New complaints in pregnancy belong to them before anything is changed in what you eat.";

/**
 * A complaint's advice. An emergency answers at once, also while other questions are open; anything less waits for the
 * rest of the screen, because a graver answer could still come. Without an answer nothing is suggested.
 */
export function assessComplaint(
  id: ComplaintId,
  answers: ScreenAnswers,
  context: ComplaintContext = {},
): ComplaintAdvice {
  const { outcome, doctorInPregnancy, crampLike } = complaint(id);
  const flag = gravest(
    Object.keys(RED_FLAGS).filter((each): each is RedFlagId => answers[each as RedFlagId] === true),
  );
  if (flag?.urgency === "emergency") return { kind: flag.urgency, text: flag.text };
  if (outcome.kind === "emergency") return outcome;
  const open = screenOf(id).filter((each) => answers[each.id as RedFlagId] === undefined);
  if (open.length > 0) return { kind: "ask", questions: open };
  if (outcome.kind === "sameDay") return outcome;
  if (flag) return { kind: flag.urgency, text: flag.text };
  if (outcome.kind !== "explain") return outcome;
  if (context.pregnant && doctorInPregnancy) return { kind: "doctor", text: PREGNANCY_TEXT };
  if (crampLike && context.declarations?.some((each) => CRAMP_MEDICINES.includes(each)))
    return { kind: "doctor", text: MEDICINE_TEXT };
  return { ...outcome, nutrients: outcome.nutrients.filter((part) => !context.closed?.has(part.nutrient)) };
}
