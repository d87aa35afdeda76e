import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { SharedList } from "#components/shopping/shared-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { SharedWeek } from "#components/week/shared-week.tsx";
import { longDate } from "#components/week/words.ts";
import type { Units } from "#lib/domain/shopping/quantity.ts";
import { TooManyAttempts } from "#lib/errors.ts";
import { sharing } from "#lib/server/composition-sharing.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

// The address is a secret: it goes to nobody by way of a referrer, and into no index.
export const metadata: Metadata = {
  title: "Shared with you",
  referrer: "no-referrer",
  robots: { index: false, follow: false },
};

interface SharedPageProps {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<{ units?: string | string[] }>;
}

export default async function SharedPage({ params, searchParams }: SharedPageProps) {
  const [{ token }, query, locale] = await Promise.all([params, searchParams, requestLocale()]);
  const found = await sharing()
    .behindLink(token)
    .catch((error: unknown) => {
      if (error instanceof TooManyAttempts) return error;
      throw error;
    });
  if (found instanceof TooManyAttempts) return <Notice tone="stop">{found.message}</Notice>;
  if (!found) notFound();
  const lead = "Somebody shares this with you, for reading. Load the page again to see what has changed.";
  if (found.kind === "list") {
    const units = query.units === "us" || query.units === "metric" ? query.units : found.units;
    return (
      <>
        <PageHeading
          title={found.list.name}
          lead={<span className="no-print">{lead}</span>}
          actions={<PrintButton />}
        />
        <UnitSwitch units={units} />
        <SharedList list={found.list} manner={{ units, locale }} />
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={`Week of ${longDate(found.week.startDate, locale)}`}
        lead={lead}
        actions={<PrintButton />}
      />
      <SharedWeek week={found.week} locale={locale} />
    </>
  );
}

/** Whoever gets the link may shop by other scales than whoever sent it. */
const UnitSwitch = ({ units }: { readonly units: Units }) => (
  <p className="no-print text-sm text-soft">
    {units === "us" ? "In ounces and pounds." : "In grams and kilograms."}{" "}
    <a href={units === "us" ? "?units=metric" : "?units=us"} className="link">
      {units === "us" ? "Show grams and kilograms" : "Show ounces and pounds"}
    </a>
  </p>
);
