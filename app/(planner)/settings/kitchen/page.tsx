import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { KitchenForm } from "#components/people/kitchen-form.tsx";
import { kitchenValues } from "#components/people/kitchen-values.ts";
import { SpecialDays } from "#components/people/special-days.tsx";
import { longDate } from "#components/week/words.ts";
import { inDayOrder } from "#lib/domain/planner/occasions.ts";
import { people } from "#lib/server/composition-people.ts";
import { atTable } from "#lib/server/composition-table.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewProfile } from "#lib/use-cases/view-profile.ts";
import { addSpecialDayAction, removeSpecialDayAction, saveKitchenAction } from "./actions.ts";

export const metadata: Metadata = { title: "Day and kitchen" };

export default async function KitchenSettings() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const today = await todayOf(user.id);
  const [screen, days] = await Promise.all([
    viewProfile(people(), user.id, today),
    atTable().specialDays.list(user.id, today),
  ]);
  if (!screen) redirect("/welcome");
  const { profile, targets } = screen;
  return (
    <>
      <PageHeading
        title="Day and kitchen"
        lead="How your day is divided, and how you like to cook. Weeks you plan from now on follow it."
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "Day and kitchen" }]}
      />
      <KitchenForm
        action={saveKitchenAction}
        stored={kitchenValues(profile)}
        occasions={inDayOrder(profile.occasions, profile.mealsOfDay)}
        submit="Save"
        locale={locale}
      />
      <Section
        title="Special days"
        note="A feast, an evening without time. Planned for when the day comes; sessions have their own page under Training."
      >
        <SpecialDays
          days={days.map((day) => ({ ...day, dateText: longDate(day.date, locale) }))}
          today={today}
          add={addSpecialDayAction}
          remove={removeSpecialDayAction}
          hideEnergy={!targets.energy.show}
        />
      </Section>
    </>
  );
}
