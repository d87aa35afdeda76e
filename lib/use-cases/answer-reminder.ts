import { type Answer, snoozedTo } from "#lib/domain/reminders/answer.ts";
import { slotOf } from "#lib/domain/reminders/wall-clock.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { AnswerableDelivery, LedgerStore } from "./reminder-ports.ts";

interface AnswerPorts {
  readonly ledger: Pick<LedgerStore, "find" | "answer" | "opened">;
}

/** Who answers: a signed-in person, or whoever holds the token of that one delivery. */
export type Answerer = { readonly userId: string } | "token";

/**
 * Done, skipped, or once more later. Answering twice is answering once. @throws InvalidInput, with words, where it cannot
 * come again.
 */
export async function answerReminder(
  ports: AnswerPorts,
  id: string,
  by: Answerer,
  answer: Answer,
  now: Instant,
): Promise<void> {
  const delivery = await answerable(ports, id, by);
  if (answer !== "snoozed") {
    await ports.ledger.answer(id, answer, now, null);
    return;
  }
  const again = snoozedTo(delivery.kind, now, delivery.zone, delivery.quiet);
  if (!again)
    throw new InvalidInput(
      delivery.kind === "sip"
        ? "The next sips come by themselves."
        : "You are asleep by then, so it will not come again.",
    );
  await ports.ledger.answer(id, "snoozed", now, { ...again, slot: slotOf(again.dueAt, delivery.zone) });
}

/** It was looked at. */
export async function reminderOpened(
  ports: AnswerPorts,
  id: string,
  by: Answerer,
  now: Instant,
): Promise<void> {
  await answerable(ports, id, by);
  await ports.ledger.opened(id, now);
}

/** @throws NotFound for what does not exist, and for what is somebody else's. */
export async function answerable(
  { ledger }: { readonly ledger: Pick<LedgerStore, "find"> },
  id: string,
  by: Answerer,
): Promise<AnswerableDelivery> {
  const delivery = await ledger.find(id, by === "token" ? null : by.userId);
  if (!delivery) throw new NotFound("reminder");
  return delivery;
}
