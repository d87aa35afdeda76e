// Pure. The declarations as the form asks them; what they do to a plan stays on the server.
import { DECLARATIONS } from "#lib/domain/guidance/declarations.ts";
import { SOURCES } from "#lib/domain/guidance/sources.ts";
import type { Question } from "./declaration-choice.tsx";

export const healthQuestions = (): readonly Question[] =>
  DECLARATIONS.map(({ id, group, label, question, message, sources }) => ({
    id,
    group,
    label,
    question: addsTo(label, question) ? question : null,
    message,
    source: sources.map((source) => SOURCES[source].cite).join("; "),
  }));

const FRAME = /^(?:been|told|take|have|having|these|other|with|like|your|some|similar|would|that)$/;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

/** Whether the question says more than its label: "Do you take digoxin?" under "Digoxin" does not. */
function addsTo(label: string, question: string): boolean {
  const said = new Set(wordsOf(label));
  return wordsOf(question).filter((word) => !said.has(word) && !FRAME.test(word)).length > 1;
}
