import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { DIET_CHOICES } from "#components/people/eating-words.ts";
import { ConsentForm } from "#components/table/consent-form.tsx";
import { HousemateForm } from "#components/table/housemate-form.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { inDayOrder } from "#lib/domain/planner/occasions.ts";
import { ageInYears } from "#lib/domain/shared/calendar.ts";
import { people } from "#lib/server/composition-people.ts";
import { atTable } from "#lib/server/composition-table.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewTable } from "#lib/use-cases/table.ts";
import { consentAction, seatAction } from "./actions.ts";

export const metadata: Metadata = { title: "Your table" };

export default async function TableSettings() {
  const user = await requireUser();
  const [today, profile, table] = await Promise.all([
    todayOf(user.id),
    people().profiles.find(user.id),
    viewTable(atTable(), user.id),
  ]);
  if (!profile) redirect("/welcome");
  const occasions = inDayOrder(profile.occasions, profile.mealsOfDay);
  const willing = table.housemates.filter(({ consents }) => consents);
  const asked = table.housemates.filter(({ consents }) => !consents);
  return (
    <>
      <PageHeading
        title="Your table"
        lead="Who eats with you. Shared meals suit everybody there; each has their own portion and their own figures."
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "Your table" }]}
      />
      <Section
        title="Your household"
        note="People with their own account. Each of them decides whether others may plan for them."
      >
        {table.housemates.length === 0 && (
          <p className="text-soft">Nobody else is in your household yet. Guests can be added below.</p>
        )}
        <div className="ruled">
          {willing.map((mate) => (
            <HousemateForm key={mate.id} mate={mate} occasions={occasions} action={seatAction} />
          ))}
        </div>
        {asked.length > 0 && (
          <p className="mt-4 text-sm text-soft">
            {new Intl.ListFormat("en-GB").format(asked.map(({ name }) => name))}{" "}
            {asked.length === 1 ? "has" : "have"} not allowed it yet, or not told us how they eat. They can do
            so on this page of their own.
          </p>
        )}
      </Section>
      <Section
        title="Children and guests"
        note="People without an account, kept by you: only what a plate needs."
      >
        {table.guests.length > 0 && (
          <ul className="ruled mb-5 border-y border-rule">
            {table.guests.map((guest) => (
              <li key={guest.id}>
                <Link
                  href={`/settings/table/${guest.id}`}
                  className="group flex min-h-14 items-center gap-4 py-2.5 no-underline"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block font-semibold group-hover:text-leaf">{guest.name}</span>
                    <span className="block text-sm text-soft">
                      {ageInYears(guest.birthDate, today)} years · {DIET_CHOICES[guest.diet].name}
                    </span>
                  </span>
                  <ChevronRight
                    className="size-5 shrink-0 text-soft group-hover:text-leaf"
                    aria-hidden="true"
                  />
                </Link>
              </li>
            ))}
          </ul>
        )}
        {table.full ? (
          <p className="text-soft">Your table is full.</p>
        ) : (
          <LinkButton href="/settings/table/new">Add somebody</LinkButton>
        )}
      </Section>
      <Section title="At other people's tables">
        <ConsentForm consents={table.consents} action={consentAction} />
      </Section>
    </>
  );
}
