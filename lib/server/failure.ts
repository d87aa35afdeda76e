import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { AppError, type FieldErrors, InvalidInput, Unavailable } from "#lib/errors.ts";
import { logger } from "#lib/logger.ts";

/** What postgres, its driver and Prisma say when the database can't be reached or is just restarting. */
const DATABASE_AWAY = new Set([
  ...["P1001", "P1002", "P1008", "P1017", "P2024"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"],
  ...["57P01", "57P02", "57P03", "08000", "08001", "08003", "08006"],
]);
const DATABASE_AWAY_TEXT =
  /Can't reach database server|Connection terminated|terminating connection|ECONNREFUSED|database system is (?:starting|shutting)/i;

/** An error as the person is told about it: always an AppError, or null for a fault of ours. */
export function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  return isDatabaseAway(error)
    ? new Unavailable("The database doesn't answer just now. Nothing was lost; try again in a moment.", {
        cause: error,
      })
    : null;
}

function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const { code, message, cause, meta } = error as {
    code?: unknown;
    message?: unknown;
    cause?: unknown;
    meta?: unknown;
  };
  if (typeof code === "string" && DATABASE_AWAY.has(code)) return true;
  if (typeof message === "string" && DATABASE_AWAY_TEXT.test(message)) return true;
  return isDatabaseAway(cause, depth + 1) || isDatabaseAway(meta, depth + 1);
}

/** Logs a failure, once and at the level it deserves; returns what to tell the person. */
export function reportFailure(where: string, error: unknown): { error: AppError | null; message: string } {
  const known = asAppError(error);
  if (known instanceof Unavailable) logger.warn({ where, err: error }, "unavailable");
  else if (known) logger.info({ where, code: known.code }, "refused");
  if (known) return { error: known, message: known.message };
  const reference = randomUUID().slice(0, 8);
  logger.error({ where, reference, err: error }, "failed");
  return {
    error: null,
    message: `Something went wrong on our side, and it has been noted (${reference}). Nothing you typed is lost; try again.`,
  };
}

/** Zod's issues as messages by field. A nested field is named by its path, "meals.0.slot"; "" is the whole. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[]): FieldErrors {
  const fields: Record<string, string[]> = {};
  for (const issue of issues) {
    const name = issue.path.map(String).join(".");
    fields[name] ??= [];
    if (!fields[name].includes(issue.message)) fields[name].push(issue.message);
  }
  return fields;
}

export const invalidInput = (issues: readonly z.core.$ZodIssue[]): InvalidInput => {
  const { "": whole, ...fields } = fieldErrors(issues);
  return new InvalidInput(whole?.[0], fields);
};
