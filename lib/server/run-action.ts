import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { InvalidInput } from "#lib/errors.ts";
import type { ActionResult, FormValues } from "#lib/schemas/action-state.ts";
import { type CurrentUser, requireUser } from "#lib/server/current-user.ts";
import { invalidInput, reportFailure } from "#lib/server/failure.ts";

export type { ActionFailure, ActionResult, ActionState, FormValues } from "#lib/schemas/action-state.ts";

interface Parsed<S extends z.ZodType> {
  /** Names the action in the log. */
  readonly name: string;
  readonly schema: S;
  /** What the form or the calling component sent. */
  readonly input: FormData | unknown;
  /** Fields of a form that are lists even when one or none is ticked. */
  readonly lists?: readonly string[];
}

/**
 * Runs a server action for the signed-in person: requires them (else to the sign-in page), parses the input, and turns
 * what goes wrong into messages beside the fields. Redirects and notFound() pass through. Next has checked the Origin.
 */
export async function runAction<S extends z.ZodType, T>(
  action: Parsed<S> & { readonly run: (input: z.output<S>, user: CurrentUser) => Promise<T> },
): Promise<ActionResult<T>> {
  return attempt(action, async (input) => action.run(input, await requireUser()), requireUser);
}

/** The same for the few actions that nobody needs to be signed in for. */
export async function runPublicAction<S extends z.ZodType, T>(
  action: Parsed<S> & { readonly run: (input: z.output<S>) => Promise<T> },
): Promise<ActionResult<T>> {
  return attempt(action, action.run);
}

async function attempt<S extends z.ZodType, T>(
  { name, schema, input, lists = [] }: Parsed<S>,
  run: (input: z.output<S>) => Promise<T>,
  guard?: () => Promise<unknown>,
): Promise<ActionResult<T>> {
  const raw = input instanceof FormData ? fromForm(input, lists) : input;
  try {
    await guard?.();
    const parsed = schema.safeParse(raw);
    if (!parsed.success) throw invalidInput(parsed.error.issues);
    return { ok: true, value: await run(parsed.data) };
  } catch (error) {
    unstable_rethrow(error);
    const { error: known, message } = reportFailure(`action ${name}`, error);
    const fields = known instanceof InvalidInput ? known.fields : {};
    const beside = Object.keys(fields).length > 0;
    return { ok: false, fieldErrors: fields, formError: beside ? null : message, values: kept(raw) };
  }
}

function fromForm(
  form: FormData,
  lists: readonly string[],
): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const entries: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {};
  // Names starting with $ are React's own.
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const all = form.getAll(name);
    entries[name] = all.length > 1 || lists.includes(name) ? all : (all[0] ?? "");
  }
  for (const name of lists) entries[name] ??= [];
  return entries;
}

const SECRET = /password|proof|token/i;

function kept(raw: unknown): FormValues {
  if (typeof raw !== "object" || raw === null) return {};
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (SECRET.test(name)) continue;
    if (typeof value === "string") values[name] = value;
    else if (Array.isArray(value)) values[name] = value.filter((item) => typeof item === "string");
  }
  return values;
}
