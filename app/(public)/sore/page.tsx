import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { SoreAdvice } from "#components/people/sore-advice.tsx";
import { SoreQuestions } from "#components/people/sore-questions.tsx";
import { SoreStart } from "#components/people/sore-start.tsx";
import { SoreUrgent, URGENCY_TITLES } from "#components/people/sore-urgent.tsx";
import { COMPLAINTS } from "#lib/domain/guidance/complaint-table.ts";
import { complaint } from "#lib/domain/guidance/complaints.ts";
import { complaintQuery } from "#lib/schemas/complaint-query.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { myDay } from "#lib/server/my-day.ts";
import { todayIn } from "#lib/server/today-of.ts";
import { adviseComplaint } from "#lib/use-cases/advise-complaint.ts";

export const metadata: Metadata = { title: "What do you feel?" };

const CRUMB = { label: "What do you feel?", href: "/sore" };

interface SorePageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** From a plain complaint: what must be ruled out first, then what is likely, then the nutrients that take part. */
export default async function SorePage({ searchParams }: SorePageProps) {
  const [asked, user, day] = await Promise.all([searchParams, currentUser(), myDay()]);
  const query = complaintQuery.parse(asked);
  const today = todayIn(day?.profile.timeZone ?? "UTC");
  const screen = adviseComplaint(query, day && { ...day, today });

  switch (screen.kind) {
    case "start":
      return (
        <>
          <PageHeading
            title="What do you feel?"
            lead="First come questions that matter more than food, then the likeliest explanation, then the nutrients that take part. No cause, no diagnosis, no dose: this page cannot examine you."
          />
          <SoreStart text={query.q} found={screen.found?.map(complaint) ?? null} all={COMPLAINTS} />
        </>
      );
    case "ask":
      return (
        <>
          <PageHeading
            title="First, to be safe"
            lead={<>“{complaint(screen.id).label}.” These questions come before anything about food.</>}
            crumbs={[CRUMB, { label: "Questions" }]}
          />
          <SoreQuestions
            complaint={complaint(screen.id)}
            questions={screen.questions}
            unanswered={query.asked !== undefined}
          />
        </>
      );
    case "urgent":
      return (
        <>
          <PageHeading title={URGENCY_TITLES[screen.urgency]} crumbs={[CRUMB, { label: "What to do" }]} />
          <SoreUrgent urgency={screen.urgency} text={screen.text} />
        </>
      );
    case "explain": {
      const { advice, closed } = screen;
      const goal = `/priorities?add=${advice.nutrients.map(({ nutrient }) => nutrient).join(",")}`;
      const choose = user ? goal : `/sign-up?callbackUrl=${encodeURIComponent(goal)}`;
      return (
        <>
          <PageHeading title={complaint(screen.id).label} crumbs={[CRUMB, { label: "What takes part" }]} />
          <SoreAdvice
            advice={advice}
            choose={advice.nutrients.length > 0 ? choose : null}
            signedIn={user !== null}
            closed={closed}
          />
        </>
      );
    }
  }
}
