import { ChevronLeft, ChevronRight, ShoppingBasket } from "lucide-react";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { InTurn } from "#components/layout/in-turn.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { daySessions, TrainingChanged } from "#components/training/day-sessions.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { EaterWeek } from "#components/week/eater-week.tsx";
import { HeatMap } from "#components/week/heat-map.tsx";
import { LastChange } from "#components/week/last-change.tsx";
import { NoWeek } from "#components/week/no-week.tsx";
import { PlanForm } from "#components/week/plan-form.tsx";
import { ProofNote } from "#components/week/proof-note.tsx";
import { RunProgress } from "#components/week/run-progress.tsx";
import { WeekGrid } from "#components/week/week-grid.tsx";
import { WeekPanel } from "#components/week/week-panel.tsx";
import {
  inSentence,
  listed,
  passedLimits,
  shortPriorities,
  weekLead,
} from "#components/week/week-sentences.ts";
import { WeekStory } from "#components/week/week-story.tsx";
import { WhosePlate } from "#components/week/whose-plate.tsx";
import { cookedKey, dayAndMonth, weekPath } from "#components/week/words.ts";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import { weekFor } from "#lib/domain/explanation/week-for.ts";
import { addDays, parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { questions } from "#lib/server/composition-questions.ts";
import { pantry } from "#lib/server/composition-shopping.ts";
import { training } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { openPanel } from "#lib/use-cases/open-panel.ts";
import { rememberedOutOfReach } from "#lib/use-cases/remembered-reach.ts";
import { trainingBeside } from "#lib/use-cases/training-beside.ts";
import { viewProof } from "#lib/use-cases/view-proof.ts";
import { viewSavedWeek } from "#lib/use-cases/view-saved-week.ts";

import { answerFor } from "./answers.tsx";
import { WeekSharing } from "./week-sharing.tsx";

export const metadata: Metadata = { title: "Week" };

interface WeekPageProps {
  readonly params: Promise<{ weekStart: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function WeekPage({ params, searchParams }: WeekPageProps) {
  const [{ weekStart }, query, user] = await Promise.all([params, searchParams, requireUser()]);
  const start = parseIsoDate(weekStart);
  if (!start) notFound();
  const [locale, today, { profile, saved, run, ended, starts }] = await Promise.all([
    requestLocale(),
    todayOf(user.id),
    viewSavedWeek(planning(), user.id, start),
  ]);
  if (!profile) redirect("/welcome");
  if (profile.priorities.length === 0 && !saved) redirect("/priorities");

  const end = addDays(start, (run?.request.days ?? saved?.week.basis.days ?? 7) - 1);
  const view = saved && viewWeek(saved.week);
  const passed = view ? passedLimits(view, locale) : [];
  const proof = saved && (await viewProof(planning().proofs, user.id, saved, new Date()));
  const panel = saved && (await openPanel(planning(), user.id, saved, query));
  const eater = saved?.week.basis.companions.find(({ id }) => id === query.eater) ?? null;
  const eaterWeek = saved && eater ? weekFor(saved.week, eater.id) : null;
  const eaterView = eaterWeek && viewWeek(eaterWeek);
  const short = view ? shortPriorities(view) : [];
  const reach =
    saved && short.length > 0
      ? rememberedOutOfReach(questions(), user.id, saved.week.basis, short).catch(() => null)
      : Promise.resolve([]);
  const openPlace = panel && "place" in panel ? panel.place : null;
  const sessions = saved && (await trainingBeside(training(), user.id, saved.week.basis, today));
  const meals = saved ? await pantry().cooked(user.id, saved.id) : [];
  const cooked = new Set(meals.map((meal) => cookedKey(meal.day, meal.slot, meal.recipeId)));
  return (
    <>
      <PageHeading
        title={
          <>
            {dayAndMonth(start, locale)} – {dayAndMonth(end, locale)}
          </>
        }
        lead={eater ? `What ${eater.name} eats, and what it brings.` : view ? weekLead(view) : undefined}
        actions={
          <>
            <LinkButton
              href={weekPath(starts.before ?? addDays(start, -7))}
              aria-label="Earlier week"
              size="small"
            >
              <ChevronLeft className="size-4" aria-hidden="true" /> Earlier
            </LinkButton>
            <LinkButton
              href={weekPath(starts.after ?? addDays(start, 7))}
              aria-label="Later week"
              size="small"
            >
              Later <ChevronRight className="size-4" aria-hidden="true" />
            </LinkButton>
            {saved && (
              <LinkButton href={`/shopping/new?week=${start}`} size="small">
                <ShoppingBasket className="size-4" aria-hidden="true" /> Shop for it
              </LinkButton>
            )}
          </>
        }
      />
      {ended?.status === "impossible" && <NoWeek start={start} outcome={ended.outcome} />}
      {ended?.status === "failed" && (
        <Notice tone="stop" title="The plan could not be made" live="polite" className="mb-6">
          <p>{ended.outcome?.text ?? "Something went wrong on our side. Try again."}</p>
        </Notice>
      )}
      {run && (
        <RunProgress
          key={run.id}
          id={run.id}
          initial={{ status: run.status, progress: run.progress, ahead: run.ahead, worker: true }}
        />
      )}
      {saved && view ? (
        <>
          {saved.concerns.length > 0 && (
            <Notice tone="watch" title="This week no longer fits what you told us" className="mb-6">
              <ul className="list-disc pl-5">
                {saved.concerns.map((concern) => (
                  <li key={concern}>{concern}</li>
                ))}
              </ul>
              <p>Plan it again to put that right. Meals you keep stay.</p>
            </Notice>
          )}
          {sessions && sessions.changed.length > 0 && !run && (
            <TrainingChanged start={start} days={sessions.changed} locale={locale} />
          )}
          {passed.length > 0 && (
            <Notice tone="watch" title="Not every limit could be kept" className="mb-6">
              <p>
                Passed: {listed(passed)}. We found no week of these recipes that keeps it. If a clinician set
                this limit, show them this week before you cook from it.
              </p>
            </Notice>
          )}
          <WhosePlate start={start} companions={saved.week.basis.companions} eater={eater?.id ?? null} />
          {eaterView && eater ? (
            <EaterWeek
              name={eater.name}
              view={eaterView}
              revision={saved.revision}
              locale={locale}
              today={today}
            />
          ) : (
            <>
              <LastChange start={start} revision={saved.revision} said={saved.lastChange} />
              <WeekGrid
                view={view}
                revision={saved.revision}
                locale={locale}
                today={today}
                openPlace={openPlace}
                cooked={cooked}
                {...(sessions && {
                  training: daySessions(sessions.byDay, { units: profile.units, locale }, sessions.zone),
                })}
              />
              {panel && (
                <div className="py-6">
                  <WeekPanel
                    panel={panel}
                    week={saved.week}
                    wishes={profile}
                    answer={answerFor(panel, {
                      userId: user.id,
                      saved,
                      dates: view.days.map((day) => day.date),
                      locale,
                    })}
                    view={view}
                    revision={saved.revision}
                    locale={locale}
                    units={profile.units}
                  />
                </div>
              )}
              {proof && !run && <ProofNote key={`${saved.revision} ${proof.state}`} proof={proof} />}
              {!run && (
                <div className="no-print flex flex-wrap items-end gap-x-6 gap-y-3 py-6">
                  <PlanForm
                    startDate={start}
                    days={saved.week.basis.days}
                    label="Plan this week again"
                    variant="quiet"
                  />
                  <LinkButton href={weekPath(start, { if: "" })} scroll={false}>
                    What if …?
                  </LinkButton>
                  <p className="pb-2.5 text-sm text-soft">Meals you marked to keep stay where they are.</p>
                </div>
              )}
              <Section
                title="Where it comes from"
                note={
                  <p>What carries your priorities, where the week is short, and what to keep an eye on.</p>
                }
              >
                <InTurn place={view.days.length + 1}>
                  <WeekStory week={saved.week} reach={reach} />
                </InTurn>
              </Section>
              <Section
                title="The week at a glance"
                note={<p>Your daily targets in percent. Choose a cell to see the foods behind it.</p>}
              >
                <InTurn place={view.days.length}>
                  <HeatMap view={view} locale={locale} />
                </InTurn>
                {view.incomplete.length > 0 && (
                  <p className="measure mt-3 text-sm text-soft">
                    Some foods of this week were never measured for {listed(view.incomplete.map(inSentence))}.
                    Those figures are lower bounds: what is missing is not counted as zero, it is not counted
                    at all.
                  </p>
                )}
              </Section>
              <WeekSharing userId={user.id} planId={saved.id} />
            </>
          )}
        </>
      ) : (
        !run && (
          <EmptyState
            title="Nothing planned here yet"
            actions={<PlanForm startDate={start} chooseDate label="Plan my week" />}
          >
            <p>
              We weigh every recipe that fits you, every portion and every day, and find the week that covers{" "}
              {profile.priorities.length === 1 ? "your priority" : "your priorities"} best.{" "}
              <Link href="/priorities">Change your priorities</Link>.
            </p>
          </EmptyState>
        )
      )}
    </>
  );
}
