import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { settingsEntries } from "#components/people/settings-entries.ts";
import { UnitsForm } from "#components/people/units-form.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { households } from "#lib/server/composition-households.ts";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { viewProfile } from "#lib/use-cases/view-profile.ts";
import { saveUnitsAction } from "./profile/actions.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const user = await requireUser();
  const today = await todayOf(user.id);
  const [screen, living] = await Promise.all([
    viewProfile(people(), user.id, today),
    households().of(user.id),
  ]);
  const entries = screen ? settingsEntries(screen, today) : [];
  const others = (living?.members.length ?? 1) - 1;
  const household = {
    href: "/settings/household",
    title: "Household",
    summary: living
      ? `${living.name}, ${others === 0 ? "nobody else yet" : others === 1 ? "with one other" : `with ${others} others`}`
      : "Share lists, weeks and recipes",
  };
  const reminding = { href: "/settings/reminders", title: "Reminders", summary: "What, when, and where to" };
  const account = { href: "/settings/account", title: "Account", summary: user.email };
  return (
    <>
      <PageHeading title="Settings" />
      {!screen && (
        <Notice
          tone="info"
          title="You have not told us who is eating yet"
          className="mb-6"
          actions={
            <LinkButton href="/welcome" variant="primary" size="small">
              Begin
            </LinkButton>
          }
        />
      )}
      <ul className={`ruled border-t border-rule ${screen ? "" : "border-b"}`}>
        {[...entries, ...(screen ? [reminding] : []), household, account].map(({ href, title, summary }) => (
          <li key={href}>
            <Link href={href} className="group flex min-h-16 items-center gap-4 py-3 no-underline">
              <span className="min-w-0 flex-1 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)] sm:items-baseline sm:gap-x-10">
                <span className="block font-display text-xl group-hover:text-leaf">{title}</span>
                <span className="block text-soft">{summary}</span>
              </span>
              <ChevronRight className="size-5 shrink-0 text-soft group-hover:text-leaf" aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
      {screen && (
        <Section title="Units">
          <UnitsForm key={screen.profile.units} action={saveUnitsAction} units={screen.profile.units} />
        </Section>
      )}
    </>
  );
}
