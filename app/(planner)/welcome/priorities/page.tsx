import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { savePrioritiesAction } from "#app/(planner)/priorities/actions.ts";
import { HealthEffects } from "#components/people/health-effects.tsx";
import { PrioritiesForm } from "#components/people/priorities-form.tsx";
import { priorityGroups } from "#components/people/priority-groups.tsx";
import { StepHeading } from "#components/people/step-heading.tsx";
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
import { STEPS, stepHref } from "../steps.ts";

export const metadata: Metadata = { title: "Priorities · Welcome" };

interface PrioritiesStepProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PrioritiesStep({ searchParams }: PrioritiesStepProps) {
  const [{ add }, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const today = await todayOf(user.id);
  const screen = await viewPriorities(people(), user.id, today);
  if (!screen) redirect(stepHref("/welcome/about", add));
  // Asked now, told where it is ready: the choices do not wait for it.
  const ahead = outlook(questions(), user.id, today).catch(() => null);
  return (
    <>
      <StepHeading
        steps={STEPS}
        step={4}
        title="What matters most to you?"
        lead="Up to six nutrients, the most important first. The plan covers everything else as well, but these it goes out of its way for."
      />
      {screen.guards.length > 0 && (
        <section aria-labelledby="changes" className="mb-8 space-y-3 border-y border-rule py-5">
          <h2 id="changes" className="text-xl">
            What your answers change
          </h2>
          <HealthEffects guards={screen.guards} targets={screen.targets} brief />
        </section>
      )}
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
        hidden={{ onward: "yes" }}
        submit="Save and plan my week"
        beside={<LinkButton href={stepHref("/welcome/health", add)}>Back</LinkButton>}
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
