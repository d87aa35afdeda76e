import { NotFound } from "#lib/errors.ts";
import type { Sessions } from "#lib/use-cases/account-ports.ts";

/** Signs one of the person's devices out. Throws NotFound for a session that isn't theirs. */
export async function revokeSession(
  deps: { sessions: Pick<Sessions, "close"> },
  input: { userId: string; sessionId: string },
): Promise<void> {
  if (!(await deps.sessions.close(input.userId, input.sessionId))) throw new NotFound("session");
}

/** Signs every device out, the present one included. Returns how many there were. */
export async function revokeAllSessions(
  deps: { sessions: Pick<Sessions, "closeAll"> },
  input: { userId: string },
): Promise<number> {
  return deps.sessions.closeAll(input.userId);
}
