import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { GuestForm } from "#components/table/guest-form.tsx";
import { newGuestValues } from "#components/table/guest-values.ts";
import { inDayOrder } from "#lib/domain/planner/occasions.ts";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { saveGuestAction } from "../actions.ts";

export const metadata: Metadata = { title: "Somebody at your table" };

export default async function NewGuest() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const profile = await people().profiles.find(user.id);
  if (!profile) redirect("/welcome");
  return (
    <>
      <PageHeading
        title="Somebody at your table"
        crumbs={[
          { label: "Settings", href: "/settings" },
          { label: "Your table", href: "/settings/table" },
          { label: "New" },
        ]}
      />
      <GuestForm
        action={saveGuestAction}
        stored={newGuestValues(profile.units)}
        occasions={inDayOrder(profile.occasions, profile.mealsOfDay)}
        submit="Add"
        locale={locale}
      />
    </>
  );
}
