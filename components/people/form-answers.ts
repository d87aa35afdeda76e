// Pure. What a form shows in its boxes: what was just typed when it came back with errors, else what is stored.

/** Values by field, as they are sent; a field with several boxes has a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What an action answers; null before the form was first sent. */
export type FormState<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
      readonly formError: string | null;
      readonly values: FormValues;
    }
  | null;

export interface FormAnswers {
  /** What is wrong with a field, or with one box of a field that has several: "minutes-lunch.3". */
  error(name: string): readonly string[] | undefined;
  text(name: string): string;
  list(name: string): readonly string[];
}

export function formAnswers(state: FormState<unknown>, stored: FormValues): FormAnswers {
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
