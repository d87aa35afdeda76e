import type { Metadata } from "next";
import { AdviceList } from "#components/guide/advice-list.tsx";
import { SourceList } from "#components/guide/source-list.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { adultLimits } from "#components/nutrition/reference-table.tsx";
import { limitSentence } from "#components/nutrition/target-words.ts";
import { Link } from "#components/ui/link.tsx";
import { MUSCLE_NOTES, MUSCLE_NUTRIENTS } from "#lib/domain/guidance/muscle-notes.ts";
import { BEHIND, DRINKING, FOOD_FIRST, SUPPLEMENTS } from "#lib/domain/guidance/put-right.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

const SAYS =
  "Food first. Then what supplements exist, what they clash with and when to ask; drinking; and what else may be behind it.";

export const metadata: Metadata = {
  title: "How to put it right",
  description: SAYS,
  alternates: { canonical: "/guide/put-it-right" },
};

export default async function PutItRightPage() {
  const locale = await requestLocale();
  const all = [...FOOD_FIRST, ...SUPPLEMENTS, ...DRINKING, ...BEHIND].flatMap(({ sources }) => sources);
  return (
    <>
      <PageHeading
        title="How to put it right"
        lead="Most soreness needs nothing but time. Where food or drink can do something, this is what."
        crumbs={[{ label: "Guide", href: "/guide" }, { label: "Put it right" }]}
      />
      <Section title="Food first">
        <AdviceList list={FOOD_FIRST} />
        <p className="no-print mt-5">
          <Link href="/priorities" className="link">
            Choose what your week goes out of its way for
          </Link>
        </p>
      </Section>
      <Section
        title="Supplements"
        note="What there is, its limit, and what it clashes with. Never how much to take."
      >
        <AdviceList list={SUPPLEMENTS} />
        <dl className="ruled mt-6 border-y border-rule">
          {MUSCLE_NUTRIENTS.map((id) => (
            <div key={id} className="grid gap-x-8 gap-y-1 py-3 sm:grid-cols-[9rem_1fr]">
              <dt>
                <Link href={`/nutrients/${id}`} className="quiet-link font-display text-lg">
                  {NUTRIENTS[id].name}
                </Link>
              </dt>
              <dd className="measure space-y-1">
                <p>{MUSCLE_NOTES[id].supplements.forms}</p>
                <p className="text-soft">{MUSCLE_NOTES[id].supplements.clashes}</p>
                {adultLimits(id).map((limit) => (
                  <p key={limit.kind} className="num text-sm">
                    {limitSentence(id, limit, locale)}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Drinking">
        <AdviceList list={DRINKING} />
      </Section>
      <Section title="What may be behind it">
        <AdviceList list={BEHIND} />
        <p className="mt-5">
          <Link href="/about#see-a-doctor" className="link">
            When to see a doctor
          </Link>
        </p>
      </Section>
      <SourceList ids={[...all, ...MUSCLE_NUTRIENTS.flatMap((id) => MUSCLE_NOTES[id].sources)]} />
    </>
  );
}
