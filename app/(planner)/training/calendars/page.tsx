import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { ImportFileForm, LeaveCalendar, SubscribeForm } from "#components/training/calendar-forms.tsx";
import { calendarsFor } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

export const metadata: Metadata = { title: "Calendars" };

export default async function CalendarsPage() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const feeds = await calendarsFor(user.id).calendars.list(user.id);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <PageHeading
        crumbs={[{ href: "/training", label: "Training" }]}
        title="Calendars"
        lead="Sessions from the calendar your coach or club keeps. Day, time and title follow it; sport, effort and weather stay as you set them."
      />
      <Section
        title="Follow a calendar"
        note="Read every six hours. The address is kept sealed and never shown again: with many calendars it is a key."
      >
        {feeds.length > 0 && (
          <ul className="ruled mb-6 max-w-xl border-y border-rule">
            {feeds.map(({ id, host, sessions, lastReadAt, lastError }) => (
              <li key={id} className="flex items-center justify-between gap-4 py-2.5">
                <div className="min-w-0">
                  <p className="font-semibold">{host}</p>
                  <p className="text-sm text-soft">
                    {sessions === 1 ? "1 session" : `${sessions} sessions`}
                    {lastReadAt && `, looked at ${moment.format(lastReadAt)}`}
                  </p>
                  {lastError && <p className="text-sm text-watch">{lastError}</p>}
                </div>
                <LeaveCalendar id={id} host={host} />
              </li>
            ))}
          </ul>
        )}
        <SubscribeForm />
      </Section>
      <Section
        title="Take in a file"
        note="Once, from a file that ends in .ics. What is there already is not taken twice."
      >
        <ImportFileForm />
      </Section>
    </>
  );
}
