import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { TodayPanel } from "#components/training/today-panel.tsx";
import { TrainingCalendar } from "#components/training/training-calendar.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { dayAndMonth } from "#components/week/words.ts";
import { addDays, parseIsoDate, startOfWeek } from "#lib/domain/shared/calendar.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import { sessionViews } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewTraining } from "#lib/use-cases/view-training.ts";

export const metadata: Metadata = { title: "Training" };

interface TrainingPageProps {
  readonly searchParams: Promise<{ week?: string | string[] }>;
}

export default async function TrainingPage({ searchParams }: TrainingPageProps) {
  const [query, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const asked = typeof query.week === "string" ? parseIsoDate(query.week) : null;
  const start = startOfWeek(asked ?? (await todayOf(user.id)));
  const view = await viewTraining(sessionViews(), user.id, start, 7, instant(Date.now()));
  if (!view) redirect("/welcome");
  const { profile, settings, days, today } = view;
  const tongue = { units: profile.units, locale };
  const none = days.every(({ sessions }) => sessions.length === 0);
  const week = (date: typeof start) => `/training?week=${date}`;
  return (
    <>
      <PageHeading
        title="Training"
        lead="Put in your sessions. The plan for drinking follows from each, and your meals know of them."
        actions={
          <LinkButton href="/training/new" variant="primary">
            Add a session
          </LinkButton>
        }
      />
      <TodayPanel today={today} bottles={settings.bottles} tongue={tongue} zone={profile.timeZone} />
      <Section
        title={`${dayAndMonth(start, locale)} – ${dayAndMonth(addDays(start, 6), locale)}`}
        note={
          <div className="no-print flex gap-2">
            <LinkButton href={week(addDays(start, -7))} size="small" aria-label="Earlier week">
              <ChevronLeft className="size-4" aria-hidden="true" />
            </LinkButton>
            <LinkButton href={week(addDays(start, 7))} size="small" aria-label="Later week">
              <ChevronRight className="size-4" aria-hidden="true" />
            </LinkButton>
          </div>
        }
      >
        <TrainingCalendar days={days} today={today.date} tongue={tongue} zone={profile.timeZone} />
        {none && (
          <p className="measure mt-3 text-soft">
            Nothing here yet. <Link href={`/training/new?date=${start}`}>Add a session</Link>, once or for
            every week, or <Link href="/training/calendars">bring your calendar</Link>.
          </p>
        )}
      </Section>
      <Section title="More">
        <ul className="ruled max-w-xl border-y border-rule">
          <More href="/training/sweat" name="Sweat tests">
            Weigh in once or twice, and the plan stops guessing.
          </More>
          <More href="/training/water" name="What you drank">
            Day by day.
          </More>
          <More href="/training/settings" name="How you train and drink">
            Bottles, salt, night hours, energy on training days.
          </More>
          <More href="/training/calendars" name="Calendars">
            Take sessions from a file, or from a calendar that keeps them current.
          </More>
        </ul>
      </Section>
    </>
  );
}

function More({
  href,
  name,
  children,
}: {
  readonly href: string;
  readonly name: string;
  readonly children: string;
}) {
  return (
    <li className="py-2.5">
      <Link href={href} className="font-semibold text-leaf hover:underline">
        {name}
      </Link>
      <p className="text-sm text-soft">{children}</p>
    </li>
  );
}
