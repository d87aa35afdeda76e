import type { Metadata } from "next";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { ANSWER_BUTTONS, fateOf, timeIn } from "#components/reminders/reminder-words.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { ANSWERS } from "#lib/domain/reminders/answer.ts";
import { NotFound } from "#lib/errors.ts";
import { answered } from "#lib/server/composition-reminders.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { answerByToken } from "./actions.ts";

export const metadata: Metadata = { title: "Reminder", robots: { index: false }, referrer: "no-referrer" };

interface PageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where a reminder is answered from a mail or a notification: its link is the key, nobody need sign in. */
export default async function AnswerPage({ searchParams }: PageProps) {
  const { token } = await searchParams;
  const key = typeof token === "string" ? token : "";
  const delivery = await answered()
    .view(key)
    .catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
  if (!delivery)
    return (
      <EmptyState
        level={1}
        title="This link has run out"
        actions={<LinkButton href="/settings/reminders/ledger">See what was sent</LinkButton>}
      >
        <p>A reminder can be answered by its link for two days.</p>
      </EmptyState>
    );
  const { message, answer, kind, zone } = delivery;
  const time = timeIn(zone, await requestLocale());
  return (
    <>
      <PageHeading title={message.title} lead={message.body} />
      <p className="border-t border-rule pt-6 text-soft">{fateOf(delivery, time)}.</p>
      {answer ? (
        <div className="flex flex-wrap gap-3 py-6">
          <LinkButton href={message.href} variant="primary">
            Open Replenish
          </LinkButton>
        </div>
      ) : (
        <div className="flex flex-wrap gap-3 py-6">
          {ANSWERS.filter((each) => kind !== "sip" || each !== "snoozed").map((each) => (
            <AccountForm
              key={each}
              action={answerByToken}
              hidden={{ token: key, answer: each }}
              submit={ANSWER_BUTTONS[each]}
              variant={each === "done" ? "primary" : "quiet"}
            />
          ))}
          <LinkButton href={message.href} variant="text">
            Open Replenish
          </LinkButton>
        </div>
      )}
    </>
  );
}
