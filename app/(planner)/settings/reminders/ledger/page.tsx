import type { Metadata } from "next";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { LedgerList } from "#components/reminders/ledger-list.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { reminders } from "#lib/server/composition-reminders.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

export const metadata: Metadata = { title: "What was sent" };

export default async function ReminderLedger() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const { zone, entries } = await reminders().ledger(user.id);
  return (
    <>
      <PageHeading
        title="What was sent"
        lead="Every reminder of the last two weeks and of the day to come, with what became of it."
        crumbs={[
          { label: "Settings", href: "/settings" },
          { label: "Reminders", href: "/settings/reminders" },
          { label: "What was sent" },
        ]}
      />
      {entries.length === 0 ? (
        <EmptyState
          title="Nothing yet"
          actions={
            <LinkButton href="/settings/reminders" variant="primary">
              Choose your reminders
            </LinkButton>
          }
        >
          <p>Once you switch a reminder on, each one stands here: when, to where, and what you answered.</p>
        </EmptyState>
      ) : (
        <LedgerList entries={entries} zone={zone} locale={locale} />
      )}
    </>
  );
}
