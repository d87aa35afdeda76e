import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { RemoveEntry } from "#components/training/remove-entry.tsx";
import { BAND_WORDS, SweatChart } from "#components/training/sweat-chart.tsx";
import {
  clockText,
  percentText,
  planPath,
  rateText,
  temperatureText,
  volumeText,
  weightText,
} from "#components/training/words.ts";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { dayAndMonth, weekdayLong } from "#components/week/words.ts";
import { gainedWeight, sweatOf } from "#lib/domain/hydration/sweat-test.ts";
import { hydrationRules } from "#lib/domain/hydration/who-may.ts";
import { HOUR_MS, instant, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import { sportOf } from "#lib/domain/training/sports.ts";
import { training } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { plannedSessions, sweaterOf } from "#lib/use-cases/training-plans.ts";

export const metadata: Metadata = { title: "Sweat tests" };

const RECENT_MS = 7 * 24 * HOUR_MS;

export default async function SweatPage() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const now = instant(Date.now());
  const scene = await plannedSessions(training(), user.id, instant(now - RECENT_MS), now);
  if (!scene) redirect("/welcome");
  const { profile, weighIns, sessions } = scene;
  const zone = profile.timeZone;
  const tongue = { units: profile.units, locale };
  const { hideWeight } = hydrationRules(sweaterOf(profile, wallClockAt(now, zone).date));
  const points = weighIns
    .flatMap(({ id, at, rate, band }) => (rate === null ? [] : [{ id, at, rate, band }]))
    .toReversed();
  const open = sessions.filter(
    ({ occurrence }) => !weighIns.some((weighIn) => weighIn.occurrence === occurrence.id),
  );
  const axis = (rate: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
      profile.units === "us" ? (rate * 1000) / 29.5735 : rate,
    );
  const shortDate = (at: number) => dayAndMonth(wallClockAt(instant(at), zone).date, locale);
  return (
    <>
      <PageHeading
        crumbs={[{ href: "/training", label: "Training" }]}
        title="Sweat tests"
        lead="Weigh yourself before and after a session. What you sweated is the difference, with what you drank, without what you passed. It takes the place of the estimate for sessions in the same heat and of a like effort: the middle one of your last three."
      />
      {hideWeight ? (
        <Notice tone="info" title="No weighing here">
          <p>You asked for weight to stay out of sight, so the plan keeps to its estimate.</p>
        </Notice>
      ) : (
        <>
          <Section title="Weigh in" note="A test counts from half an hour on, dried off, with little on.">
            {open.length === 0 ? (
              <p className="text-soft">
                No session of the last seven days waits for weights.{" "}
                <Link href="/training/new">Put one in</Link> first.
              </p>
            ) : (
              <ul className="ruled max-w-xl border-y border-rule">
                {open.toReversed().map(({ occurrence }) => (
                  <li key={occurrence.id} className="py-2">
                    <Link
                      href={planPath(occurrence.sessionId, occurrence.on)}
                      className="inline-flex min-h-8 items-center font-semibold text-leaf hover:underline"
                    >
                      {occurrence.title}, {weekdayLong(occurrence.date, locale)}{" "}
                      {clockText(occurrence.startsAt, zone, locale)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title="So far">
            {weighIns.length === 0 ? (
              <EmptyState title="Nothing weighed yet">
                <p>Until then every plan is an estimate, and says so.</p>
              </EmptyState>
            ) : (
              <div className="grid gap-6">
                {points.length > 0 && (
                  <SweatChart
                    points={points}
                    axis={axis}
                    date={shortDate}
                    unit={profile.units === "us" ? "Fluid ounces an hour" : "Litres an hour"}
                  />
                )}
                <div className="overflow-x-auto">
                  <table className="w-full max-w-3xl text-sm">
                    <caption className="sr-only">Weights and sweat rates, the latest first</caption>
                    <thead>
                      <tr className="border-b border-edge text-left">
                        <th scope="col" className="py-1.5 pr-4">
                          Session
                        </th>
                        <th scope="col" className="py-1.5 pr-4">
                          Air
                        </th>
                        <th scope="col" className="py-1.5 pr-4">
                          Weight
                        </th>
                        <th scope="col" className="hidden py-1.5 pr-4 sm:table-cell">
                          Drunk
                        </th>
                        <th scope="col" className="py-1.5 pr-4">
                          Sweat rate
                        </th>
                        <th scope="col">
                          <span className="sr-only">Remove</span>
                        </th>
                      </tr>
                    </thead>
                    <tbody className="num">
                      {weighIns.map((weighIn) => (
                        <tr key={weighIn.id} className="border-b border-rule align-top">
                          <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                            {shortDate(weighIn.at)}, {sportOf(weighIn.sport).name}
                          </th>
                          <td className="py-1.5 pr-4">
                            {weighIn.temperature === null
                              ? BAND_WORDS[weighIn.band]
                              : `${temperatureText(weighIn.temperature, tongue)}, ${BAND_WORDS[weighIn.band]}`}
                          </td>
                          <td className="py-1.5 pr-4">
                            {weightText(weighIn.before, tongue)} to {weightText(weighIn.after, tongue)} (
                            {gainedWeight(weighIn) ? "+" : "−"}
                            {percentText(Math.abs(sweatOf(weighIn).lossPercent), locale)})
                            <span className="block text-soft sm:hidden">
                              drunk {volumeText(weighIn.drunk * 1000, tongue)}
                            </span>
                          </td>
                          <td className="hidden py-1.5 pr-4 sm:table-cell">
                            {volumeText(weighIn.drunk * 1000, tongue)}
                          </td>
                          <td className="py-1.5 pr-4">
                            {weighIn.rate === null ? "no test" : rateText(weighIn.rate, tongue)}
                          </td>
                          <td>
                            <RemoveEntry
                              kind="weighIn"
                              id={weighIn.id}
                              label={`Remove the weights of ${shortDate(weighIn.at)}`}
                            />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </div>
            )}
          </Section>
        </>
      )}
    </>
  );
}
