import type { Metadata } from "next";
import { DIET_WORDS } from "#components/foods/fact-words.ts";
import { RankForm } from "#components/foods/rank-form.tsx";
import { RankTable } from "#components/foods/rank-table.tsx";
import { BASIS_WORDS } from "#components/foods/rank-words.ts";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Link } from "#components/ui/link.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { foodRankQuery } from "#lib/schemas/food-query.ts";
import { rankFoods } from "#lib/server/composition-foods.ts";
import { myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

interface RankPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PAGE_SIZE = 30;

export async function generateMetadata({ searchParams }: RankPageProps): Promise<Metadata> {
  const { nutrient } = foodRankQuery.parse(await searchParams);
  return { title: `Foods with most ${NUTRIENTS[nutrient].name.toLowerCase()}` };
}

export default async function RankPage({ searchParams }: RankPageProps) {
  const { nutrient, per, diet: asked, all, page } = foodRankQuery.parse(await searchParams);
  const [day, locale] = await Promise.all([myDay(), requestLocale()]);
  const diet = asked ?? day?.profile.diet ?? "omnivore";
  const everything = all === "1";
  const found = await rankFoods({
    nutrient,
    per,
    diet,
    eligibleOnly: !everything,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const target = day?.targets.nutrients[nutrient] ?? null;
  const href = (to: number) =>
    `/foods/rank?${new URLSearchParams({ nutrient, per, diet, ...(everything && { all: "1" }), page: String(to) })}`;
  return (
    <>
      <PageHeading
        crumbs={[{ label: "Foods", href: "/foods" }, { label: "By nutrient" }]}
        title={`Where ${inSentence(NUTRIENTS[nutrient].name)} comes from`}
        lead={
          <>
            Foods with most of it {BASIS_WORDS[per]}
            {diet === "omnivore" ? "" : `, ${DIET_WORDS[diet].toLowerCase()} only`}.{" "}
            <Link href={`/nutrients/${nutrient}`} className="link">
              What it does
            </Link>
          </>
        }
      />
      <RankForm nutrient={nutrient} per={per} diet={diet} everything={everything} />
      <div className="pt-6">
        {found.foods.length === 0 ? (
          <EmptyState title="No food fits that">
            <p>
              No food that fits this diet was measured for it and counted this way. Try another way of
              counting.
            </p>
          </EmptyState>
        ) : (
          <RankTable
            nutrient={nutrient}
            rows={found.foods}
            per={BASIS_WORDS[per]}
            from={(page - 1) * PAGE_SIZE + 1}
            target={target?.status === "blocked" ? null : (target?.amount ?? null)}
            locale={locale}
            exact={everything}
          />
        )}
        <Pagination
          label="Pages of the ranking"
          page={page}
          pages={Math.ceil(found.total / PAGE_SIZE)}
          href={href}
        />
      </div>
    </>
  );
}

/** "Vitamin B6" keeps its capitals only where it must: "vitamin B6", "iron", "thiamin (B1)". */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
