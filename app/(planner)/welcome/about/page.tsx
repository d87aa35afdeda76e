import type { Metadata } from "next";
import { saveAboutAction } from "#app/(planner)/settings/profile/actions.ts";
import { AboutForm } from "#components/people/about-form.tsx";
import { aboutValues } from "#components/people/about-values.ts";
import { StepHeading } from "#components/people/step-heading.tsx";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewProfile } from "#lib/use-cases/view-profile.ts";
import { STEPS } from "../steps.ts";

export const metadata: Metadata = { title: "About you · Welcome" };

interface AboutStepProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AboutStep({ searchParams }: AboutStepProps) {
  const [{ add }, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const today = await todayOf(user.id);
  const screen = await viewProfile(people(), user.id, today);
  // Where pounds and feet are usual, the form begins with them.
  const units = locale === "en-US" ? "us" : "metric";
  return (
    <>
      <StepHeading
        steps={STEPS}
        step={1}
        title="Who is eating?"
        lead="From this come your own daily targets. You can change everything later, and nothing is shared."
      />
      <AboutForm
        action={saveAboutAction}
        stored={screen ? aboutValues(screen.profile, today) : { units }}
        hideWeight={screen ? !screen.targets.energy.show : false}
        hidden={{ onward: "yes", add: typeof add === "string" ? add : "" }}
        submit="Save and go on"
        locale={locale}
      />
    </>
  );
}
