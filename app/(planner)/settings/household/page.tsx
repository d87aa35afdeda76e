import type { Metadata } from "next";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { Link } from "#components/ui/link.tsx";
import { longDate } from "#components/week/words.ts";
import { households } from "#lib/server/composition-households.ts";
import { sharing } from "#lib/server/composition-sharing.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import type { Household } from "#lib/use-cases/household-ports.ts";
import {
  createHouseholdAction,
  leaveHouseholdAction,
  renameHouseholdAction,
  revokeInviteAction,
} from "./actions.ts";
import { InviteForm } from "./invite-form.tsx";
import { MemberList } from "./member-list.tsx";

export const metadata: Metadata = { title: "Household" };

export default async function HouseholdPage() {
  const user = await requireUser();
  const household = await households().of(user.id);
  return (
    <>
      <PageHeading
        title={household?.name ?? "Household"}
        lead="People you share shopping lists, weeks and recipes of your own with. What you tell about your health stays yours."
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "Household" }]}
      />
      {household ? <Living household={household} me={user.id} /> : <LivingAlone />}
    </>
  );
}

function LivingAlone() {
  return (
    <Section title="Begin one" note="If somebody sent you a link, open it instead.">
      <div className="max-w-md">
        <AccountForm
          action={createHouseholdAction}
          submit="Make a household"
          pending="Making it…"
          fields={[{ name: "name", label: "Name", hint: "“Home”, or your street.", autoComplete: "off" }]}
        />
      </div>
    </Section>
  );
}

async function Living({ household, me }: { readonly household: Household; readonly me: string }) {
  const [locale, weeks] = await Promise.all([requestLocale(), sharing().store.weeksOfHousehold(me)]);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const alone = household.members.length === 1;
  const owner = household.role === "owner";
  return (
    <>
      <Section title="Who lives here">
        <MemberList household={household} me={me} />
      </Section>
      {weeks.length > 0 && (
        <Section title="Weeks of others" note="What they share with the household.">
          <ul className="ruled border-y border-rule">
            {weeks.map(({ id, startDate, by }) => (
              <li key={id} className="py-3">
                <Link href={`/household/week/${id}`} className="link">
                  Week of {longDate(startDate, locale)}
                </Link>{" "}
                <span className="text-soft">from {by}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {owner && (
        <Section title="Invite somebody" note="Each link lets one person in.">
          <InviteForm />
          {household.invites.length > 0 && (
            <ul className="mt-6 divide-y divide-rule border-y border-rule" aria-label="Open links">
              {household.invites.map(({ id, role, expiresAt }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                  <p>
                    A link for somebody who {role === "viewer" ? "only looks" : "changes what is shared"}
                    <span className="block text-sm text-soft">
                      Not used yet; runs out {day.format(expiresAt)}
                    </span>
                  </p>
                  <AccountForm
                    action={revokeInviteAction}
                    hidden={{ inviteId: id }}
                    submit="Revoke"
                    about={`the link that runs out ${day.format(expiresAt)}`}
                    variant="quiet"
                  />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {owner && (
        <Section title="Name">
          <div className="max-w-md">
            <AccountForm
              key={household.name}
              action={renameHouseholdAction}
              submit="Rename"
              variant="quiet"
              fields={[{ name: "name", label: "Name", autoComplete: "off", defaultValue: household.name }]}
            />
          </div>
        </Section>
      )}
      <Section
        title="Leave"
        note={
          alone
            ? "You are the last one: the household ends, and its lists become yours."
            : "Lists you shared stay with the household. Your recipes and weeks go with you."
        }
      >
        {owner && !alone ? (
          <p>Hand the household over to somebody first.</p>
        ) : (
          <AccountForm action={leaveHouseholdAction} submit="Leave this household" variant="danger" />
        )}
      </Section>
    </>
  );
}
