import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DIET_WORDS } from "#components/foods/fact-words.ts";
import { RankTable } from "#components/foods/rank-table.tsx";
import { SourceList } from "#components/guide/source-list.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { MyTarget } from "#components/nutrition/my-target.tsx";
import {
  adultLimits,
  adultRange,
  ReferenceTable,
  raisedWords,
} from "#components/nutrition/reference-table.tsx";
import { limitSentence } from "#components/nutrition/target-words.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { NUTRIENT_NOTES } from "#lib/domain/guidance/nutrient-notes.ts";
import { NUTRIENTS, SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { rankFoods } from "#lib/server/composition-foods.ts";
import { type MyDay, myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

interface NutrientPageProps {
  readonly params: Promise<{ id: string }>;
}

const BEST = 8;
const isScored = (text: string): text is ScoredNutrient => SCORED_NUTRIENTS.some((id) => id === text);

export async function generateMetadata({ params }: NutrientPageProps): Promise<Metadata> {
  const { id } = await params;
  return { title: isScored(id) ? NUTRIENTS[id].name : "Nutrient not found" };
}

export default async function NutrientPage({ params }: NutrientPageProps) {
  const { id } = await params;
  if (!isScored(id)) notFound();
  const [day, locale] = await Promise.all([myDay(), requestLocale()]);
  const note = NUTRIENT_NOTES[id];
  return (
    <>
      <PageHeading
        crumbs={[{ label: "Nutrients", href: "/nutrients" }, { label: NUTRIENTS[id].name }]}
        title={NUTRIENTS[id].name}
        lead={note.does}
        actions={
          day?.targets.nutrients[id].status === "open" &&
          !day.profile.priorities.includes(id) && (
            <LinkButton href="/priorities" variant="primary">
              Make it a priority
            </LinkButton>
          )
        }
      />
      <Section title={day ? "Your day" : "How much"}>
        {day ? (
          <MyTarget target={day.targets.nutrients[id]} locale={locale} />
        ) : (
          <HowMuch id={id} locale={locale} />
        )}
        <p className="measure mt-3 text-sm text-soft">{note.limit}</p>
        <Disclosure summary="Every stage of life" className="mt-4">
          <ReferenceTable nutrient={id} locale={locale} />
        </Disclosure>
      </Section>
      <BestFoods id={id} day={day} locale={locale} />
      <Section title="What it does">
        <div className="prose">
          <h3>In muscle and nerve</h3>
          <p>{note.muscleAndNerve}</p>
          <h3>A real lack</h3>
          <p>{note.lack}</p>
          <h3>Who more often</h3>
          <p>{note.atRisk}</p>
          <h3>In the kitchen</h3>
          <p>{note.cooking}</p>
        </div>
        {note.correction && (
          <Notice title="Often said" className="measure mt-5">
            {note.correction}
          </Notice>
        )}
      </Section>
      <SourceList ids={note.sources} />
    </>
  );
}

function HowMuch({ id, locale }: { readonly id: ScoredNutrient; readonly locale: string }) {
  return (
    <>
      <p>
        <span className="num block font-display text-4xl leading-tight">{adultRange(id, locale)}</span>
        <span className="text-sm text-soft">a day for adults{raisedWords(id)}</span>
      </p>
      {adultLimits(id).map((limit) => (
        <p key={limit.kind} className="measure mt-3 text-sm">
          {limitSentence(id, limit, locale)}
        </p>
      ))}
    </>
  );
}

async function BestFoods({
  id,
  day,
  locale,
}: {
  readonly id: ScoredNutrient;
  readonly day: MyDay | null;
  readonly locale: string;
}) {
  const diet = day?.profile.diet ?? "omnivore";
  const best = await rankFoods({
    nutrient: id,
    per: "serving",
    diet,
    eligibleOnly: true,
    limit: BEST,
    offset: 0,
  });
  const target = day?.targets.nutrients[id];
  return (
    <Section
      title={id === "sodium" ? "Where most of it is" : "Best foods"}
      note={
        <>
          <p>
            By household serving
            {diet === "omnivore" ? "" : `, ${DIET_WORDS[diet].toLowerCase()}`}.
          </p>
          <p className="mt-2">
            <Link href={`/foods/rank?nutrient=${id}`} className="link">
              Rank all foods
            </Link>
          </p>
        </>
      }
    >
      <RankTable
        nutrient={id}
        rows={best.foods}
        per="per serving"
        from={1}
        target={target?.status === "blocked" ? null : (target?.amount ?? null)}
        locale={locale}
      />
    </Section>
  );
}
