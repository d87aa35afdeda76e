// Pure. Whether something that is waiting outside the plan (snoozed, or on its way over another channel) is still meant
// after sessions, preferences or health changed.
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { ReminderBasis } from "./day.ts";
import { type DeliveryKind, KIND_FACTS } from "./kinds.ts";

interface Waiting {
  readonly kind: DeliveryKind;
  /** Begins with the kind, and the session where it belongs to one. */
  readonly reminder: string;
  readonly dueAt: Instant;
}

export function stillMeant(basis: ReminderBasis, { kind, reminder, dueAt }: Waiting): boolean {
  if (kind === "test") return true;
  const { drink, session } = KIND_FACTS[kind];
  if (!basis.preferences[kind].on) return false;
  if (basis.silentUntil !== null && dueAt < basis.silentUntil) return false;
  if (kind === "weigh" && !basis.weight) return false;
  if (drink && basis.drinking === "thirst") return false;
  if (drink && basis.drinkStopUntil !== null && dueAt < basis.drinkStopUntil) return false;
  if (!session) return true;
  return basis.sessions.some(({ id }) => `${reminder}/`.startsWith(`${kind}/${id}/`));
}
