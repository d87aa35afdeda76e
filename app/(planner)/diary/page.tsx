import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DiaryChart } from "#components/diary/diary-chart.tsx";
import { DiaryForm } from "#components/diary/diary-form.tsx";
import {
  episodeSentence,
  pairSentence,
  tooFewSentence,
  wantingSentence,
} from "#components/diary/diary-words.ts";
import { EraseDiary } from "#components/diary/erase-diary.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { diaryDay, WRITABLE_DAYS } from "#lib/schemas/diary-entry.ts";
import { diary } from "#lib/server/composition-diary.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayIn } from "#lib/server/today-of.ts";
import { type DiaryScreen, viewDiary } from "#lib/use-cases/view-diary.ts";
import { eraseDiaryAction, saveDayAction } from "./actions.ts";

export const metadata: Metadata = { title: "Soreness diary" };

interface DiaryPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const SHOWN_EPISODES = 4;

export default async function DiaryPage({ searchParams }: DiaryPageProps) {
  const [raw, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const profile = await diary().profiles.find(user.id);
  if (!profile) redirect("/welcome");
  const today = todayIn(profile.timeZone);
  const screen = await viewDiary(diary(), user.id, today, profile.timeZone);
  const asked = diaryDay.safeParse({ date: raw.day ?? "" }).data?.date ?? null;
  const date = asked && asked <= today && asked > addDays(today, -WRITABLE_DAYS) ? asked : today;
  const entry = screen.entries.find((each) => each.date === date) ?? null;
  const long = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const words = (day: IsoDate) => long.format(new Date(day));
  return (
    <>
      <PageHeading
        title="Soreness diary"
        lead="Ten seconds a day. Only you see it, it is in your export, and it can be erased on its own."
        crumbs={[{ label: "Guide", href: "/guide" }, { label: "Diary" }]}
      />
      <Signs screen={screen} />
      <Section
        title={date === today ? "Today" : words(date)}
        note={
          <nav aria-label="Days" className="flex flex-wrap gap-x-4 gap-y-1">
            <Link href={`/diary?day=${addDays(date, -1)}`} className="link py-1">
              The day before
            </Link>
            {date < today && (
              <Link href={`/diary?day=${addDays(date, 1)}`} className="link py-1">
                The day after
              </Link>
            )}
          </nav>
        }
      >
        <DiaryForm
          key={date}
          action={saveDayAction}
          date={date}
          dateWords={date === today ? "today" : `on ${words(date)}`}
          entry={entry}
          sessions={screen.sessions
            .filter((session) => session.date === date)
            .map(({ title, minutes }) => ({ title, minutes }))}
        />
      </Section>
      <Section title="Six weeks">
        {screen.entries.length === 0 ? (
          <p className="measure text-soft">
            Nothing written down yet. After the first day this shows your soreness beside your training and
            what your plans bring.
          </p>
        ) : (
          <DiaryChart days={screen.days} locale={locale} />
        )}
      </Section>
      {screen.episodes.length > 0 && (
        <Section title="Stretches of soreness">
          <ul className="measure space-y-2">
            {screen.episodes
              .slice(-SHOWN_EPISODES)
              .toReversed()
              .map((episode) => (
                <li key={episode.from}>
                  <span className="font-semibold">From {words(episode.from)}.</span>{" "}
                  {episodeSentence(episode)}
                </li>
              ))}
          </ul>
        </Section>
      )}
      <Section
        title="What goes together"
        note="Going together is not the same as the one bringing the other. A diary cannot show that."
      >
        <div className="measure space-y-2">
          {screen.together.wanting > 0 ? (
            <p>{wantingSentence(screen.together)}</p>
          ) : (
            <>
              {screen.together.pairs.map((pair) => (
                <p key={pair.id}>{pairSentence(pair, locale)}</p>
              ))}
              <p className="text-soft">{tooFewSentence(screen.together.tooFew)}</p>
            </>
          )}
        </div>
      </Section>
      <Section title="Yours alone" className="no-print">
        <div className="measure space-y-4">
          <p>
            The diary is part of your{" "}
            <Link href="/settings/account" className="link">
              export
            </Link>{" "}
            and goes with your account. Nothing in it changes your plans.
          </p>
          <EraseDiary action={eraseDiaryAction} days={screen.entries.length} />
        </div>
      </Section>
    </>
  );
}

function Signs({ screen: { signs } }: { readonly screen: DiaryScreen }) {
  if (signs.length === 0) return null;
  return (
    <div className="measure mb-6 space-y-3">
      {signs.map(({ id, urgency, text }) => (
        <Notice
          key={id}
          tone={urgency === "doctor" ? "watch" : "stop"}
          title={urgency === "emergency" ? "Get help now" : "See a doctor"}
          live={urgency === "doctor" ? "polite" : "assertive"}
        >
          <p>{text}</p>
        </Notice>
      ))}
      <LinkButton href="/about#see-a-doctor" size="small">
        When to see a doctor
      </LinkButton>
    </div>
  );
}
