import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { GuestForm } from "#components/table/guest-form.tsx";
import { GUEST_CONSTANTS, guestValues } from "#components/table/guest-values.ts";
import { RemoveGuest } from "#components/table/remove-guest.tsx";
import { inDayOrder } from "#lib/domain/planner/occasions.ts";
import { people } from "#lib/server/composition-people.ts";
import { atTable } from "#lib/server/composition-table.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { removeGuestAction, restoreGuestAction, saveGuestAction } from "../actions.ts";

export const metadata: Metadata = { title: "Somebody at your table" };

export default async function EditGuest({ params }: { readonly params: Promise<{ guest: string }> }) {
  const [{ guest: id }, user, locale] = await Promise.all([params, requireUser(), requestLocale()]);
  const [profile, guests] = await Promise.all([
    people().profiles.find(user.id),
    atTable().table.guests(user.id),
  ]);
  if (!profile) redirect("/welcome");
  const guest = guests.find((each) => each.id === id);
  if (!guest) notFound();
  return (
    <>
      <PageHeading
        title={guest.name}
        crumbs={[
          { label: "Settings", href: "/settings" },
          { label: "Your table", href: "/settings/table" },
          { label: guest.name },
        ]}
      />
      <GuestForm
        action={saveGuestAction}
        stored={guestValues(guest, profile.units)}
        hidden={{ guest: guest.id }}
        occasions={inDayOrder(profile.occasions, profile.mealsOfDay)}
        submit="Save"
        locale={locale}
      />
      <Section title="No longer at your table">
        <RemoveGuest
          id={guest.id}
          name={guest.name}
          stored={{ ...GUEST_CONSTANTS, ...guestValues(guest, "metric") }}
          remove={removeGuestAction}
          restore={restoreGuestAction}
        />
      </Section>
    </>
  );
}
