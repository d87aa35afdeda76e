import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { addSessionAction } from "#app/(planner)/training/actions.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { SessionForm } from "#components/training/session-form.tsx";
import { emptySession } from "#components/training/session-values.ts";
import { parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { training } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { todayOf } from "#lib/server/today-of.ts";

export const metadata: Metadata = { title: "New session" };

export default async function NewSessionPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ date?: string | string[] }>;
}) {
  const [query, user] = await Promise.all([searchParams, requireUser()]);
  const [profile, sessions, today] = await Promise.all([
    training().profiles.find(user.id),
    training().sessions.list(user.id),
    todayOf(user.id),
  ]);
  if (!profile) redirect("/welcome");
  const date = (typeof query.date === "string" ? parseIsoDate(query.date) : null) ?? today;
  return (
    <>
      <PageHeading crumbs={[{ href: "/training", label: "Training" }]} title="A new session" />
      <SessionForm
        action={addSessionAction}
        stored={emptySession(date, sessions.at(-1) ?? null, profile.units)}
        units={profile.units}
        scope="all"
        submit="Put it in"
      />
    </>
  );
}
