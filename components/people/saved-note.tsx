import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

const dayAndMonth = (iso: IsoDate, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long" }).format(
    new Date(`${iso}T00:00:00Z`),
  );

/** It is saved, and which planned weeks it has overtaken. */
export function SavedNote({
  affectedWeeks,
  locale,
}: {
  readonly affectedWeeks: readonly IsoDate[];
  readonly locale: string;
}) {
  if (affectedWeeks.length === 0)
    return (
      <Notice tone="good" live="polite" className="mb-6">
        Saved.
      </Notice>
    );
  return (
    <Notice
      tone="watch"
      live="polite"
      className="mb-6"
      title="Saved. What was planned before no longer fits:"
    >
      <ul className="list-disc pl-5">
        {affectedWeeks.map((start) => (
          <li key={start}>
            <Link href={`/week/${start}`} className="link">
              the week from {dayAndMonth(start, locale)}
            </Link>
            , which says why
          </li>
        ))}
      </ul>
    </Notice>
  );
}
