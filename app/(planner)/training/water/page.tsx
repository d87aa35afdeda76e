import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { RemoveEntry } from "#components/training/remove-entry.tsx";
import { clockText, milligramsText, volumeText } from "#components/training/words.ts";
import { longDate } from "#components/week/words.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { instantOf, type WallTime, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import { training } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";

export const metadata: Metadata = { title: "What you drank" };

const DAYS = 14;
const MIDNIGHT = "00:00" as WallTime;

export default async function WaterPage() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const [profile, today] = await Promise.all([training().profiles.find(user.id), todayOf(user.id)]);
  if (!profile) redirect("/welcome");
  const zone = profile.timeZone;
  const tongue = { units: profile.units, locale };
  const start = addDays(today, 1 - DAYS);
  const drinks = await training().diary.drinks(
    user.id,
    instantOf(start, MIDNIGHT, zone),
    instantOf(addDays(today, 1), MIDNIGHT, zone),
  );
  const byDay = Map.groupBy(drinks, ({ at }) => wallClockAt(at, zone).date);
  const days: IsoDate[] = Array.from({ length: DAYS }, (_, back) => addDays(today, -back));
  const total = (date: IsoDate) => (byDay.get(date) ?? []).reduce((sum, { volume }) => sum + volume, 0);
  const most = Math.max(1, ...days.map(total));
  return (
    <>
      <PageHeading
        crumbs={[{ href: "/training", label: "Training" }]}
        title="What you drank"
        lead="The last two weeks, drinks only: about a fifth of your water comes with food and is not counted here."
      />
      {days
        .filter((date) => date === today || byDay.has(date))
        .map((date) => (
          <Section key={date} title={longDate(date, locale)} note={<p>{volumeText(total(date), tongue)}</p>}>
            <svg
              viewBox="0 0 100 2"
              preserveAspectRatio="none"
              className="mb-2 block h-2 w-full max-w-xl"
              aria-hidden="true"
              focusable="false"
            >
              <rect width="100" height="2" className="fill-rule" />
              <rect width={(100 * total(date)) / most} height="2" className="fill-water" />
            </svg>
            <ul className="ruled max-w-xl border-y border-rule">
              {(byDay.get(date) ?? []).map((drink) => (
                <li key={drink.id} className="flex items-center justify-between gap-4 py-1.5">
                  <span className="min-w-0">
                    <span className="num text-soft">{clockText(drink.at, zone, locale)}</span> {drink.name}
                    {drink.food && drink.sodium !== null && (
                      <span className="block text-sm text-soft">
                        {milligramsText(drink.sodium, locale)} sodium
                        {drink.potassium !== null && `, ${milligramsText(drink.potassium, locale)} potassium`}
                      </span>
                    )}
                  </span>
                  <span className="num flex shrink-0 items-center gap-2">
                    {volumeText(drink.volume, tongue)}
                    <RemoveEntry
                      kind="drink"
                      id={drink.id}
                      label={`Remove ${drink.name} at ${clockText(drink.at, zone, locale)}`}
                    />
                  </span>
                </li>
              ))}
              {!byDay.has(date) && <li className="py-2 text-soft">Nothing noted yet today.</li>}
            </ul>
          </Section>
        ))}
    </>
  );
}
