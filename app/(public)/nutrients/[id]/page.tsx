import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DIET_WORDS } from "#components/foods/fact-words.ts";
import { RankTable } from "#components/foods/rank-table.tsx";
import { BASIS_WORDS } from "#components/foods/rank-words.ts";
import { BestRecipes } from "#components/guide/best-recipes.tsx";
import { ConcernList } from "#components/guide/concern-list.tsx";
import { CookingShares } from "#components/guide/cooking-shares.tsx";
import { MuscleNoteText } from "#components/guide/muscle-note.tsx";
import { PrioritiseForm } from "#components/guide/prioritise-form.tsx";
import { SourceList } from "#components/guide/source-list.tsx";
import { WeekBrings } from "#components/guide/week-brings.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { MyTarget } from "#components/nutrition/my-target.tsx";
import {
  adultLimits,
  adultRange,
  ReferenceTable,
  raisedWords,
} from "#components/nutrition/reference-table.tsx";
import { limitSentence } from "#components/nutrition/target-words.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { guardsOnNutrient } from "#lib/domain/guidance/guards-on-nutrient.ts";
import { isMuscleNutrient, MUSCLE_NOTES } from "#lib/domain/guidance/muscle-notes.ts";
import { NUTRIENT_NOTES } from "#lib/domain/guidance/nutrient-notes.ts";
import { NUTRIENTS, SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { cookedShares } from "#lib/domain/recipes/nutrient-retention.ts";
import { type MyDay, myDay } from "#lib/server/my-day.ts";
import { bestFoodsFor, bestRecipesFor, weekBringsOf } from "#lib/server/nutrient-page.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { prioritiseAction } from "../actions.ts";

interface NutrientPageProps {
  readonly params: Promise<{ id: string }>;
}

const BEST_FOODS = 8;
const BEST_RECIPES = 8;
const isScored = (text: string): text is ScoredNutrient => SCORED_NUTRIENTS.some((id) => id === text);

export async function generateMetadata({ params }: NutrientPageProps): Promise<Metadata> {
  const { id } = await params;
  if (!isScored(id)) return { title: "Nutrient not found" };
  return {
    title: `${NUTRIENTS[id].name}: what it does, how much, and where to get it`,
    description: NUTRIENT_NOTES[id].does,
    alternates: { canonical: `/nutrients/${id}` },
  };
}

export default async function NutrientPage({ params }: NutrientPageProps) {
  const { id } = await params;
  if (!isScored(id)) notFound();
  const [day, locale] = await Promise.all([myDay(), requestLocale()]);
  const week = await weekBringsOf(id, day);
  const { name } = NUTRIENTS[id];
  const note = NUTRIENT_NOTES[id];
  const deep = isMuscleNutrient(id) ? MUSCLE_NOTES[id] : null;
  const concerns = guardsOnNutrient(id);
  const rank = day?.profile.priorities.indexOf(id) ?? -1;
  return (
    <>
      <StructuredData
        data={{
          "@context": "https://schema.org",
          "@type": "MedicalWebPage",
          name,
          description: note.does,
          about: { "@type": "Thing", name },
          lastReviewed: note.checked,
        }}
      />
      <PageHeading
        crumbs={[
          { label: "Guide", href: "/guide" },
          { label: "Nutrients", href: "/nutrients" },
          { label: name },
        ]}
        title={name}
        lead={note.does}
        actions={
          rank >= 0 ? (
            <p className="font-semibold text-leaf">Your priority {rank + 1}</p>
          ) : (
            day?.targets.nutrients[id].status !== "blocked" && (
              <PrioritiseForm action={prioritiseAction} nutrient={id} name={name} />
            )
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
      {week && (
        <Section title="In your week" note="What the plan brings, after cooking.">
          <WeekBrings brings={week} locale={locale} units={day?.profile.units ?? "metric"} />
        </Section>
      )}
      <Section title="In muscle and nerve">
        <p className="measure mb-4">{note.muscleAndNerve}</p>
        {deep ? (
          <MuscleNoteText note={deep} />
        ) : (
          <div className="prose">
            <h3>A real lack</h3>
            <p>{note.lack}</p>
            <h3>Who more often</h3>
            <p>{note.atRisk}</p>
          </div>
        )}
        {note.correction && (
          <Notice title="Often said" className="measure mt-5">
            {note.correction}
          </Notice>
        )}
      </Section>
      <BestFoods id={id} day={day} locale={locale} />
      <Section title="Dishes that bring most" note="By serving, after cooking.">
        <BestRecipes nutrient={id} recipes={await bestRecipesFor(id, day, BEST_RECIPES)} locale={locale} />
        <p className="no-print mt-3 text-sm">
          <Link href={`/recipes?most=${id}`} className="link">
            All dishes by {name.toLowerCase()}
          </Link>
        </p>
      </Section>
      <Cooking id={id} />
      {concerns.length > 0 && (
        <Section
          title="Conditions and medicines"
          note={
            <p>
              That change how much is right, or what to watch. Tell us under{" "}
              <Link href="/settings/health" className="link">
                Health
              </Link>{" "}
              what applies, and your plan keeps to it.
            </p>
          }
        >
          <ConcernList concerns={concerns} />
        </Section>
      )}
      <SourceList
        ids={[...note.sources, ...(deep?.sources ?? []), ...concerns.flatMap(({ guard }) => guard.sources)]}
      />
      <p className="measure pb-4 text-sm text-soft">
        This page informs. It cannot examine you, and it is no advice to take a supplement.
      </p>
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

function Cooking({ id }: { readonly id: ScoredNutrient }) {
  const rows = cookedShares(id);
  return (
    <Section title="What cooking does to it">
      <p className="measure mb-4">{NUTRIENT_NOTES[id].cooking}</p>
      {rows.length > 0 ? (
        <CookingShares rows={rows} name={NUTRIENTS[id].name} />
      ) : (
        <p className="measure text-sm text-soft">
          The table of the US Department of Agriculture has no factors for it. Plans take it as kept, or as
          what the department itself reckoned with, and mark such figures as assumed.
        </p>
      )}
    </Section>
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
  const rankings = await bestFoodsFor(id, day, BEST_FOODS);
  const target = day?.targets.nutrients[id];
  const amount = target?.status === "blocked" ? null : (target?.amount ?? null);
  return (
    <Section
      title={id === "sodium" ? "Where most of it is" : "Best foods"}
      note={
        <>
          <p>
            Computed from the catalogue{diet === "omnivore" ? "" : `, ${DIET_WORDS[diet].toLowerCase()}`}
            {day && ", without what you leave out"}.
          </p>
          <p className="no-print mt-2">
            <Link href={`/foods/rank?nutrient=${id}`} className="link">
              Rank all foods
            </Link>
          </p>
        </>
      }
    >
      <div className="space-y-5">
        {rankings.map(({ per, foods }, index) => {
          const table = (
            <RankTable
              key={per}
              nutrient={id}
              rows={foods}
              per={BASIS_WORDS[per]}
              from={1}
              target={amount}
              locale={locale}
            />
          );
          return index === 0 ? (
            <div key={per}>{table}</div>
          ) : (
            <Disclosure key={per} summary={`Most of it ${BASIS_WORDS[per]}`}>
              {table}
            </Disclosure>
          );
        })}
      </div>
    </Section>
  );
}
