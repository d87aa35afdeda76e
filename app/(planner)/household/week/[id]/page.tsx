import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { SharedWeek } from "#components/week/shared-week.tsx";
import { longDate } from "#components/week/words.ts";
import { sharing } from "#lib/server/composition-sharing.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

export const metadata: Metadata = { title: "A week of your household" };

export default async function HouseholdWeekPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [user, { id }, locale] = await Promise.all([requireUser(), params, requestLocale()]);
  if (!z.uuid().safeParse(id).success) notFound();
  const week = await sharing().store.weekOfHousehold(user.id, id);
  if (!week) notFound();
  return (
    <>
      <PageHeading
        title={`Week of ${longDate(week.startDate, locale)}`}
        lead={`${week.by} shares it with the household.`}
        crumbs={[{ href: "/settings/household", label: "Household" }, { label: "Week" }]}
        actions={<PrintButton />}
      />
      <SharedWeek week={week} locale={locale} />
    </>
  );
}
