// Pure. The declarations as the form asks them; what they do to a plan stays on the server.
import { DECLARATIONS } from "#lib/domain/guidance/declarations.ts";
import type { Question } from "./health-form.tsx";

export const healthQuestions = (): readonly Question[] =>
  DECLARATIONS.map(({ id, group, label, question, message }) => ({ id, group, label, question, message }));
