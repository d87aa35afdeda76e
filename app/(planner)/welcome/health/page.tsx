import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { previewHealthAction, saveHealthAction } from "#app/(planner)/settings/health/actions.ts";
import { HealthForm } from "#components/people/health-form.tsx";
import { healthQuestions } from "#components/people/health-questions.ts";
import { StepHeading } from "#components/people/step-heading.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { afterStep, STEPS, stepHref } from "../steps.ts";

export const metadata: Metadata = { title: "Health · Welcome" };

interface HealthStepProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function HealthStep({ searchParams }: HealthStepProps) {
  const [{ add }, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const profile = await people().profiles.find(user.id);
  if (!profile) redirect(stepHref("/welcome/about", add));
  return (
    <>
      <StepHeading
        steps={STEPS}
        step={3}
        title="Anything a plan should know?"
        lead="For some conditions and medicines more of a nutrient is not better. This is optional: tick what applies, or skip it. Each answer says what it changes, and you can erase them all at any time."
      />
      <HealthForm
        action={saveHealthAction}
        stored={{ declarations: profile.declarations }}
        questions={healthQuestions()}
        preview={previewHealthAction}
        hidden={{ onward: "yes", add: typeof add === "string" ? add : "" }}
        submit="Save and go on"
        beside={
          <>
            <LinkButton href={afterStep("/welcome/health", add)}>Skip this step</LinkButton>
            <LinkButton href={stepHref("/welcome/eating", add)} variant="text">
              Back
            </LinkButton>
          </>
        }
        locale={locale}
      />
    </>
  );
}
