import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { AboutForm } from "#components/people/about-form.tsx";
import { aboutValues } from "#components/people/about-values.ts";
import { EnergySummary } from "#components/people/energy-summary.tsx";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewProfile } from "#lib/use-cases/view-profile.ts";
import { saveAboutAction } from "./actions.ts";

export const metadata: Metadata = { title: "About you" };

export default async function AboutSettings() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const today = await todayOf(user.id);
  const screen = await viewProfile(people(), user.id, today);
  if (!screen) redirect("/welcome");
  const { energy } = screen.targets;
  return (
    <>
      <PageHeading
        title="About you"
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "About you" }]}
      />
      {energy.show && (
        <Section title="What follows from it">
          <div className="measure">
            <EnergySummary energy={energy} locale={locale} />
          </div>
        </Section>
      )}
      <AboutForm
        action={saveAboutAction}
        stored={aboutValues(screen.profile, today)}
        hideWeight={!energy.show}
        submit="Save"
        locale={locale}
      />
    </>
  );
}
