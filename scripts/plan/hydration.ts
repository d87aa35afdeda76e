// What to drink around one session. Figures, or none where the person or the heat allows none.
import { planSession } from "#lib/domain/hydration/session-plan.ts";
import { type SessionRequest, sessionInputOf } from "#lib/schemas/session-request.ts";
import { rounded } from "./coverage-document.ts";
import type { Answer } from "./main.ts";

export async function hydration(request: SessionRequest): Promise<Answer> {
  return { code: 0, answer: withoutNoise(planSession(sessionInputOf(request))) };
}

/** The same answer with every number in six digits. */
function withoutNoise(value: unknown): unknown {
  if (typeof value === "number") return rounded(value);
  if (Array.isArray(value)) return value.map(withoutNoise);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutNoise(each)]));
}
