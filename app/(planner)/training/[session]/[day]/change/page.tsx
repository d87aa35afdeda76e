import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { changeSessionAction } from "#app/(planner)/training/actions.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { SessionForm } from "#components/training/session-form.tsx";
import { sessionValues } from "#components/training/session-values.ts";
import { longDate } from "#components/week/words.ts";
import { occurrenceAt } from "#lib/domain/training/session.ts";
import { occurrenceRef } from "#lib/schemas/training.ts";
import { training } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

export const metadata: Metadata = { title: "Change a session" };

interface ChangeSessionPageProps {
  readonly params: Promise<{ session: string; day: string }>;
  readonly searchParams: Promise<{ scope?: string | string[] }>;
}

export default async function ChangeSessionPage({ params, searchParams }: ChangeSessionPageProps) {
  const [path, query, user, locale] = await Promise.all([
    params,
    searchParams,
    requireUser(),
    requestLocale(),
  ]);
  const ref = occurrenceRef.safeParse({ id: path.session, on: path.day });
  if (!ref.success) notFound();
  const { id, on } = ref.data;
  const [profile, session] = await Promise.all([
    training().profiles.find(user.id),
    training().sessions.find(user.id, id),
  ]);
  if (!profile) redirect("/welcome");
  const occurrence = session && occurrenceAt(session, on, profile.timeZone);
  if (!session || !occurrence) notFound();
  const scope = session.rule === null || query.scope === "all" ? "all" : "one";
  return (
    <>
      <PageHeading
        crumbs={[
          { href: `/training?week=${occurrence.date}`, label: "Training" },
          { href: `/training/${id}/${on}`, label: occurrence.title },
        ]}
        title={scope === "one" ? `Only ${longDate(occurrence.date, locale)}` : "Change it"}
        lead={
          scope === "one"
            ? "The others stay as they are."
            : session.rule
              ? "This changes every one of them."
              : undefined
        }
      />
      <SessionForm
        action={changeSessionAction}
        stored={
          scope === "one"
            ? sessionValues(occurrence, null, profile.units)
            : sessionValues(session, session.rule, profile.units)
        }
        units={profile.units}
        scope={scope}
        hidden={{ id, on }}
        submit={scope === "one" ? "Change this one" : "Save"}
      />
    </>
  );
}
