import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { saveEatingAction } from "#app/(planner)/settings/eating/actions.ts";
import { eatingValues } from "#components/people/about-values.ts";
import { EatingForm } from "#components/people/eating-form.tsx";
import { EnergySummary } from "#components/people/energy-summary.tsx";
import { StepHeading } from "#components/people/step-heading.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewProfile } from "#lib/use-cases/view-profile.ts";
import { STEPS, stepHref } from "../steps.ts";

export const metadata: Metadata = { title: "How you eat · Welcome" };

interface EatingStepProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EatingStep({ searchParams }: EatingStepProps) {
  const [{ add }, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const screen = await viewProfile(people(), user.id, await todayOf(user.id));
  if (!screen) redirect(stepHref("/welcome/about", add));
  return (
    <>
      <StepHeading
        steps={STEPS}
        step={2}
        title="How do you eat?"
        lead="Diet and allergies are kept without exception; time is respected for every meal."
      />
      {screen.targets.energy.show && (
        <div className="measure mb-8 border-l-4 border-leaf pl-4">
          <EnergySummary energy={screen.targets.energy} locale={locale} />
        </div>
      )}
      <EatingForm
        action={saveEatingAction}
        stored={eatingValues(screen.profile)}
        dislikes={screen.profile.dislikes}
        hidden={{ onward: "yes", add: typeof add === "string" ? add : "" }}
        submit="Save and go on"
        beside={<LinkButton href={stepHref("/welcome/about", add)}>Back</LinkButton>}
        locale={locale}
      />
    </>
  );
}
