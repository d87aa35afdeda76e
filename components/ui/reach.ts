import { unstable_rethrow } from "next/navigation";
import type { ActionFailure, ActionResult } from "#lib/schemas/action-state.ts";

/**
 * What an action answered; without a signal, a failure that says so (and has what was typed in `form`) instead of an error
 * that takes the page away.
 */
export async function reach<R extends ActionResult<unknown> | null>(
  asked: Promise<R>,
  form?: FormData,
): Promise<R | ActionFailure> {
  try {
    return await asked;
  } catch (error) {
    unstable_rethrow(error);
    const typed = [...(form ?? [])].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return {
      ok: false,
      fieldErrors: {},
      formError: "There is no connection just now, and this needs one. Nothing was changed.",
      values: Object.fromEntries(typed),
    };
  }
}
