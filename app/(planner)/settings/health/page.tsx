import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SourceList } from "#components/guide/source-list.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { EraseHealth } from "#components/people/erase-health.tsx";
import { HealthEffects } from "#components/people/health-effects.tsx";
import { HealthForm } from "#components/people/health-form.tsx";
import { healthQuestions } from "#components/people/health-questions.ts";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewProfile } from "#lib/use-cases/view-profile.ts";
import { previewHealthAction, saveHealthAction } from "./actions.ts";

export const metadata: Metadata = { title: "Health" };

export default async function HealthSettings() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const screen = await viewProfile(people(), user.id, await todayOf(user.id));
  if (!screen) redirect("/welcome");
  const { profile, guards, targets } = screen;
  return (
    <>
      <PageHeading
        title="Health"
        lead="All of it is optional, seen by nobody else, and only used to keep plans safe for you."
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "Health" }]}
      />
      <Section
        title="What Replenish does and does not do"
        note="For your age, diet, and what you told us below."
      >
        {guards.length > 0 ? (
          <HealthEffects guards={guards} targets={targets} />
        ) : (
          <p>Nothing special: the published reference values apply to you as they stand.</p>
        )}
        <div className="pt-6">
          <EraseHealth action={saveHealthAction} declarations={profile.declarations} />
        </div>
      </Section>
      <HealthForm
        action={saveHealthAction}
        stored={{ declarations: profile.declarations }}
        questions={healthQuestions()}
        preview={previewHealthAction}
        submit="Save"
        locale={locale}
      />
      <SourceList ids={guards.flatMap((guard) => guard.sources)} />
    </>
  );
}
