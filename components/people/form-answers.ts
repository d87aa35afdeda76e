// Pure. What a form shows in its boxes: what was just typed when it came back with errors, else what is stored.
import type { ActionState, FormValues } from "#lib/server/run-action.ts";

export interface FormAnswers {
  /** What is wrong with a field, or with one box of a field that has several: "minutes-lunch.3". */
  error(name: string): readonly string[] | undefined;
  text(name: string): string;
  list(name: string): readonly string[];
}

export function formAnswers(state: ActionState<unknown>, stored: FormValues): FormAnswers {
  const failed = state?.ok === false ? state : null;
  const value = (name: string) => (failed ? (failed.values[name] ?? "") : (stored[name] ?? ""));
  return {
    error: (name) => failed?.fieldErrors[name],
    text(name) {
      const found = value(name);
      return typeof found === "string" ? found : (found[0] ?? "");
    },
    list(name) {
      const found = value(name);
      return typeof found === "string" ? (found === "" ? [] : [found]) : found;
    },
  };
}
