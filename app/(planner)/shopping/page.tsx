import type { Metadata } from "next";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { type ListRow, ListRows } from "#components/shopping/list-rows.tsx";
import { NewListForm } from "#components/shopping/new-list-form.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { lists } from "#lib/server/composition-lists.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import type { ListSummary } from "#lib/use-cases/list-ports.ts";

export const metadata: Metadata = { title: "Shopping" };

export default async function ShoppingPage() {
  const user = await requireUser();
  const [mine, locale] = await Promise.all([lists().mine(user.id), requestLocale()]);
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });
  const row = ({ changedAt, archivedAt, createdAt, ...summary }: ListSummary): ListRow => ({
    ...summary,
    changed: day.format(changedAt),
    archived: archivedAt !== null,
  });
  const open = mine.filter((list) => list.archivedAt === null).map(row);
  const away = mine.filter((list) => list.archivedAt !== null).map(row);
  return (
    <>
      <PageHeading
        title="Shopping"
        actions={
          <>
            <LinkButton href="/pantry">Pantry</LinkButton>
            <LinkButton href="/shopping/shops">Shops</LinkButton>
            <LinkButton href="/shopping/new" variant="primary">
              Shop for your week
            </LinkButton>
          </>
        }
      />
      {open.length > 0 ? (
        <Section title="Your lists">
          <ListRows rows={open} />
        </Section>
      ) : (
        <EmptyState
          title="No list yet"
          actions={
            <LinkButton href="/shopping/new" variant="primary">
              Shop for your week
            </LinkButton>
          }
        >
          <p>
            A list adds up what your planned meals need, food by food, and says it in tins, bunches and boxes.
            What is in your pantry is taken off.
          </p>
        </EmptyState>
      )}
      <Section title="A list of your own">
        <NewListForm />
      </Section>
      {away.length > 0 && (
        <Section title="Put away">
          <Disclosure summary={away.length === 1 ? "1 list" : `${away.length} lists`}>
            <ListRows rows={away} />
          </Disclosure>
        </Section>
      )}
    </>
  );
}
