import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { eatingValues } from "#components/people/about-values.ts";
import { EatingForm } from "#components/people/eating-form.tsx";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { saveEatingAction } from "./actions.ts";

export const metadata: Metadata = { title: "How you eat" };

export default async function EatingSettings() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const profile = await people().profiles.find(user.id);
  if (!profile) redirect("/welcome");
  return (
    <>
      <PageHeading
        title="How you eat"
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "How you eat" }]}
      />
      <EatingForm
        action={saveEatingAction}
        stored={eatingValues(profile)}
        dislikes={profile.dislikes}
        submit="Save"
        locale={locale}
      />
    </>
  );
}
