import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { weighInAction } from "#app/(planner)/training/diary/actions.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { ForecastButton } from "#components/training/forecast-button.tsx";
import { GainCard } from "#components/training/gain-card.tsx";
import { HeatNotice } from "#components/training/heat-notice.tsx";
import { PlanView } from "#components/training/plan-view.tsx";
import { SessionActions } from "#components/training/session-actions.tsx";
import { WeighInForm } from "#components/training/weigh-in-form.tsx";
import { clockText, lengthText, rateText, weightText } from "#components/training/words.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { longDate } from "#components/week/words.ts";
import { gainedWeight } from "#lib/domain/hydration/sweat-test.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import { NotFound } from "#lib/errors.ts";
import { occurrenceRef } from "#lib/schemas/training.ts";
import { sessionViews, weatherIsSetUp } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { viewSession } from "#lib/use-cases/view-session.ts";

export const metadata: Metadata = { title: "Session" };

interface SessionPageProps {
  readonly params: Promise<{ session: string; day: string }>;
}

export default async function SessionPage({ params }: SessionPageProps) {
  const [{ session, day }, user, locale] = await Promise.all([params, requireUser(), requestLocale()]);
  const ref = occurrenceRef.safeParse({ id: session, on: day });
  if (!ref.success) notFound();
  const now = instant(Date.now());
  const view = await viewSession(sessionViews(), user.id, ref.data.id, ref.data.on, now).catch(
    (error: unknown) => {
      if (error instanceof NotFound) notFound();
      throw error;
    },
  );
  const { occurrence, plan, profile, weighIn, hideWeight } = view;
  const zone = profile.timeZone;
  const tongue = { units: profile.units, locale };
  const gained = weighIn !== null && gainedWeight(weighIn);
  return (
    <>
      <PageHeading
        crumbs={[{ href: `/training?week=${occurrence.date}`, label: "Training" }]}
        title={occurrence.title}
        lead={`${longDate(occurrence.date, locale)}, ${clockText(occurrence.startsAt, zone, locale)} to ${clockText(occurrence.endsAt, zone, locale)} (${lengthText(occurrence.minutes)})`}
        actions={
          <>
            <LinkButton href={`/training/${session}/${day}/change`} size="small">
              {occurrence.repeats ? "Change or move this one" : "Change or move"}
            </LinkButton>
            {occurrence.repeats && (
              <LinkButton href={`/training/${session}/${day}/change?scope=all`} size="small">
                Change all
              </LinkButton>
            )}
            {weatherIsSetUp() && !occurrence.indoors && occurrence.startsAt > now && (
              <ForecastButton id={session} on={day} />
            )}
            <SessionActions id={session} on={day} title={occurrence.title} repeats={occurrence.repeats} />
          </>
        }
      />
      {view.silentUntil !== null && <GainCard until={view.silentUntil} zone={zone} locale={locale} />}
      <HeatNotice heat={plan.heat} tongue={tongue} />
      {plan.kind === "thirst" && (
        <Notice tone="info" title={`No drinking amounts: ${plan.because}`} className="mb-6">
          <p>{plan.text}</p>
        </Notice>
      )}
      {!hideWeight && plan.kind !== "noGo" && occurrence.startsAt <= now && (
        <Section
          title={weighIn ? "On the scales" : "Weigh in"}
          note="With as little on as you can, dried off, before and right after. The scales know better than any estimate."
        >
          {weighIn ? (
            <p className="measure">
              {weightText(weighIn.before, tongue)} before, {weightText(weighIn.after, tongue)} after.{" "}
              {gained
                ? "You drank more than you sweated."
                : weighIn.rate === null
                  ? "This does not count as a sweat test."
                  : `You sweated ${rateText(weighIn.rate, tongue)}; this counts as a sweat test.`}
            </p>
          ) : (
            <WeighInForm
              action={weighInAction}
              session={session}
              on={day}
              minutes={occurrence.minutes}
              units={profile.units}
            />
          )}
        </Section>
      )}
      {plan.kind === "numbers" && (
        <PlanView
          plan={plan}
          occurrence={occurrence}
          prompts={view.silentUntil === null ? view.prompts : []}
          tongue={tongue}
          zone={zone}
          hideWeight={hideWeight}
          meals={view.meals}
          duringFood={view.during}
          afterFood={view.after}
        />
      )}
    </>
  );
}
