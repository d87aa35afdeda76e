import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { PantryForm } from "#components/shopping/pantry-form.tsx";
import { type PantryRow, PantryRows } from "#components/shopping/pantry-rows.tsx";
import { StapleSwitches } from "#components/shopping/staple-switches.tsx";
import { longDate } from "#components/week/words.ts";
import { daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { PantryItem } from "#lib/domain/shopping/pantry.ts";
import { STAPLES } from "#lib/domain/shopping/staples.ts";
import { type Manner, sayWeight } from "#lib/domain/shopping/words.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { pantry } from "#lib/server/composition-shopping.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";

export const metadata: Metadata = { title: "Pantry" };

export default async function PantryPage() {
  const user = await requireUser();
  const [{ items, staplesOut, mayChange }, profile, locale, today] = await Promise.all([
    pantry().of(user.id),
    planning().profiles.find(user.id),
    requestLocale(),
    todayOf(user.id),
  ]);
  const manner = { units: profile?.units ?? "metric", locale };
  // What was cooked up stays known, so that a meal that was not cooked after all can give it back.
  const rows = items.filter((item) => item.grams !== 0).map((item) => rowOf(item, today, manner));
  const out = new Set(staplesOut.map((staple) => staple.foodKey));
  const staples = [
    ...STAPLES.map((staple) => ({ ...staple, out: out.has(staple.foodKey) })),
    ...staplesOut
      .filter(({ foodKey }) => !STAPLES.some((staple) => staple.foodKey === foodKey))
      .map((staple) => ({ ...staple, out: true })),
  ];
  return (
    <>
      <PageHeading
        title="Pantry"
        lead="Your lists leave out what is here. What you tick on a list comes in, what you cook goes out."
        crumbs={[{ href: "/shopping", label: "Shopping" }, { label: "Pantry" }]}
      />
      <Section
        title="At home"
        note={
          <p>
            The fork asks the planner for meals that use a food up. Dates of what came from a list are rough:
            correct them from the pack.
          </p>
        }
      >
        {rows.length > 0 ? (
          <PantryRows rows={rows} mayChange={mayChange} />
        ) : (
          <p className="text-soft">
            Nothing noted yet. Put in what you have, or tick your next list: what you buy comes here by
            itself.
          </p>
        )}
      </Section>
      {mayChange && (
        <Section title="Put something in">
          <PantryForm />
        </Section>
      )}
      <Section
        title="Staples"
        note={<p>Taken to be at home. Untick what has run out, and your lists ask for it.</p>}
      >
        <StapleSwitches staples={staples} mayChange={mayChange} />
      </Section>
    </>
  );
}

const SOON_DAYS = 3;

function rowOf(item: PantryItem, today: IsoDate, manner: Manner): PantryRow {
  const { id, name, grams, useBy, useUp } = item;
  const left = useBy === null ? null : daysBetween(today, useBy);
  return {
    id,
    name,
    useBy,
    useUp,
    amount: grams === null ? "some" : sayWeight(grams, manner),
    dateWords: useBy === null || left === null ? "" : dateWords(useBy, left, manner.locale),
    dateTone: left === null || left > SOON_DAYS ? "calm" : left < 0 ? "past" : "soon",
  };
}

function dateWords(useBy: IsoDate, left: number, locale: string): string {
  if (left < 0) return left === -1 ? "Past its date since yesterday" : `${-left} days past its date`;
  if (left === 0) return "Use today";
  return left === 1 ? "Use by tomorrow" : `Use by ${longDate(useBy, locale)}`;
}
