import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { stepHref } from "#app/(planner)/welcome/steps.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { PrioritiesForm } from "#components/people/priorities-form.tsx";
import { priorityGroups } from "#components/people/priority-groups.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { OutlookNote, ReachNote } from "#components/week/reach-note.tsx";
import { nutrientsIn } from "#lib/schemas/profile.ts";
import { people } from "#lib/server/composition-people.ts";
import { questions } from "#lib/server/composition-questions.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewPriorities } from "#lib/use-cases/view-priorities.ts";
import { outlook } from "#lib/use-cases/within-reach.ts";
import { savePrioritiesAction } from "./actions.ts";

export const metadata: Metadata = { title: "Priorities" };

interface PrioritiesPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PrioritiesPage({ searchParams }: PrioritiesPageProps) {
  const [{ add }, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const today = await todayOf(user.id);
  const screen = await viewPriorities(people(), user.id, today);
  if (!screen) redirect(stepHref("/welcome", add));
  // Asked now, told where it is ready: the choices do not wait for it.
  const ahead = outlook(questions(), user.id, today).catch(() => null);
  const first = screen.profile.priorities.length === 0;
  return (
    <>
      <PageHeading
        title="Your priorities"
        lead="Up to six nutrients, the most important first. The plan covers everything else as well, but these it goes out of its way for."
      />
      <Suspense fallback={null}>
        <OutlookNote outlook={ahead} active={screen.priorities.active} />
      </Suspense>
      <PrioritiesForm
        action={savePrioritiesAction}
        groups={priorityGroups(screen.choices, locale, (nutrient) => (
          <Suspense fallback={null}>
            <ReachNote outlook={ahead} nutrient={nutrient} />
          </Suspense>
        ))}
        active={screen.priorities.active}
        paused={screen.priorities.paused}
        brought={nutrientsIn(add)}
        hidden={{ onward: first ? "yes" : "" }}
        submit={first ? "Save and plan my week" : "Save"}
        beside={!first && <LinkButton href="/week">To the week</LinkButton>}
        locale={locale}
      >
        <p className="text-sm">
          Not sure?{" "}
          <Link href="/sore" className="link">
            Start from what you feel
          </Link>
        </p>
      </PrioritiesForm>
    </>
  );
}
