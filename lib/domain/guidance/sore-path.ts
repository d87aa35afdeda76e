// Pure. The path of "Why am I sore?": what to ask or say next. Red flags come first and are never passed by: no place, no
// length of time and no medicine leads to an explanation before they were answered. At most three questions follow what
// a person types or picks.

import type { ComplaintId } from "./complaint-table.ts";
import {
  assessComplaint,
  type ComplaintAdvice,
  type ComplaintContext,
  complaint,
  type ScreenAnswers,
} from "./complaints.ts";
import { matchComplaint, saysLong } from "./match-complaint.ts";
import {
  gravest,
  gravestFirst,
  RED_FLAGS,
  type RedFlag,
  type RedFlagId,
  URGENCIES,
  type Urgency,
} from "./red-flags.ts";
import {
  IF_TOO_LONG,
  type Place,
  SINCE,
  type SinceId,
  TOO_LONG,
  WHAT_OF,
  WHATS,
  type What,
} from "./sore-path-table.ts";

export interface PathAnswers {
  /** In the person's own words; empty when they picked. */
  readonly text: string;
  /** Picked from the list. */
  readonly what: string | null;
  /** Red flags ticked. */
  readonly flags: readonly RedFlagId[];
  /** "None of these" was ticked. */
  readonly none: boolean;
  readonly place: string | null;
  readonly since: string | null;
}

export const NO_ANSWERS: PathAnswers = {
  text: "",
  what: null,
  flags: [],
  none: false,
  place: null,
  since: null,
};

export type PathStep =
  /** Nothing said yet, or words that are not known here. */
  | { readonly kind: "start"; readonly unknown: boolean }
  | { readonly kind: "screen"; readonly questions: readonly RedFlag[] }
  | { readonly kind: "place"; readonly question: string; readonly places: readonly Place[] }
  | { readonly kind: "since"; readonly choices: typeof SINCE }
  /** What to do and how soon; nothing about food. `id` is null when the words alone were enough. */
  | {
      readonly kind: "urgent";
      readonly urgency: Urgency;
      readonly text: string;
      readonly id: ComplaintId | null;
    }
  | {
      readonly kind: "explain";
      readonly id: ComplaintId;
      readonly advice: Extract<ComplaintAdvice, { kind: "explain" }>;
    };

const BY_ID = new Map(WHATS.map((what) => [what.id, what]));
const isSince = (text: string | null): text is SinceId => SINCE.some(({ id }) => id === text);
const placesOf = (whats: readonly What[]) => whats.flatMap((what) => what.places);

interface Reading {
  readonly flag: RedFlag | null;
  readonly whats: readonly What[];
  readonly place: Place | null;
  readonly since: SinceId | null;
}

/** What the words, or the choice from the list, already tell. */
function read({ text, what }: PathAnswers): Reading {
  const picked = what === null ? undefined : BY_ID.get(what);
  const match = text.trim() === "" ? null : matchComplaint(text);
  if (match?.kind === "redFlag") return { flag: match.flag, whats: [], place: null, since: null };
  if (picked) return { flag: null, whats: [picked], place: only(picked.places), since: null };
  if (match?.kind !== "complaints") return { flag: null, whats: [], place: null, since: null };

  const told = match.ids.map((id) => (id === "longAche" ? "soreNoReason" : id));
  const whats = WHATS.filter(({ id }) => told.some((each) => WHAT_OF[each] === id));
  // Bare "tingling" leaves the place open, but all its places belong to a doctor: that question can be spared.
  const clear = match.vague.length === 0 || match.ids[0] === "tingling" ? only(told) : null;
  return {
    flag: null,
    whats,
    place: placesOf(whats).find(({ leadsTo }) => leadsTo === clear) ?? null,
    since: saysLong(text) ? "longer" : null,
  };
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

/** Every red flag of every end that is still open, gravest first. How long it has lasted is a question of its own. */
export function screenFor(places: readonly Place[]): RedFlag[] {
  const flags = new Set(places.flatMap(({ leadsTo }) => complaint(leadsTo).screen));
  flags.delete("soreTooLong");
  return gravestFirst([...flags].map((id) => RED_FLAGS[id]));
}

/** What comes next after these answers. */
export function nextStep(answers: PathAnswers, context: ComplaintContext = {}): PathStep {
  const reading = read(answers);
  if (reading.flag) return urgent(reading.flag, null);
  const sign = gravest(answers.flags);
  if (sign?.urgency === "emergency") return urgent(sign, null);
  if (reading.whats.length === 0) return { kind: "start", unknown: answers.text.trim() !== "" };

  const open = reading.place ? [reading.place] : placesOf(reading.whats);
  const told = only(open);
  if (told && complaint(told.leadsTo).outcome.kind === "emergency")
    return ended(told, screened(open, answers), context);
  const questions = screenFor(open);
  const answered = answers.flags.length > 0 || answers.none;
  if (questions.length > 0 && !answered) return { kind: "screen", questions };
  // Somebody with a warning sign needs a doctor, not another question, unless that could make it more urgent.
  if (sign && !open.some((each) => isGraver(each, sign))) return urgent(sign, told?.leadsTo ?? null);

  const chosen = told ?? open.find(({ id }) => id === answers.place);
  if (!chosen) return { kind: "place", question: questionOf(reading.whats), places: open };
  const since = reading.since ?? (isSince(answers.since) ? answers.since : null);
  if (chosen.patience && since === null) return { kind: "since", choices: SINCE };
  const tooLong =
    answers.flags.includes("soreTooLong") ||
    (chosen.patience !== null && since !== null && TOO_LONG[chosen.patience].includes(since));
  return ended(chosen, { ...screened(open, answers), soreTooLong: tooLong }, context);
}

function isGraver({ leadsTo }: Place, sign: RedFlag): boolean {
  const { kind } = complaint(leadsTo).outcome;
  return kind !== "explain" && URGENCIES.indexOf(kind) < URGENCIES.indexOf(sign.urgency);
}

const questionOf = (whats: readonly What[]) => only(whats)?.question ?? "Which of these is it?";

function screened(places: readonly Place[], { flags }: PathAnswers): ScreenAnswers {
  const no = screenFor(places).map(({ id }) => [id, false] as const);
  return Object.fromEntries([...no, ...flags.map((id) => [id, true] as const)]);
}

function ended(place: Place, answers: ScreenAnswers, context: ComplaintContext): PathStep {
  const id = (answers.soreTooLong && IF_TOO_LONG[place.leadsTo]) || place.leadsTo;
  const advice = assessComplaint(id, answers, context);
  if (advice.kind === "explain") return { kind: "explain", id, advice };
  if (advice.kind === "ask") return { kind: "screen", questions: advice.questions };
  return { kind: "urgent", urgency: advice.kind, text: advice.text, id };
}

/** The answers without the last one given: the way back. Null at the start. */
export function stepBack(answers: PathAnswers): PathAnswers | null {
  if (answers.since !== null) return { ...answers, since: null };
  if (answers.place !== null) return { ...answers, place: null };
  if (answers.flags.length > 0 || answers.none) return { ...answers, flags: [], none: false };
  return answers.what !== null || answers.text !== "" ? NO_ANSWERS : null;
}

const urgent = (flag: RedFlag, id: ComplaintId | null): PathStep => ({
  kind: "urgent",
  urgency: flag.urgency,
  text: flag.text,
  id,
});
