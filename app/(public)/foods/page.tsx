import type { Metadata } from "next";
import { FoodList } from "#components/foods/food-list.tsx";
import { FoodSearch } from "#components/foods/food-search.tsx";
import { NUTRIENT_OPTIONS } from "#components/foods/rank-words.ts";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { formatNumber } from "#components/nutrition/format.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { foodSearchQuery } from "#lib/schemas/food-query.ts";
import { findFoods } from "#lib/server/composition-foods.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

interface FoodsPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PAGE_SIZE = 25;

export async function generateMetadata({ searchParams }: FoodsPageProps): Promise<Metadata> {
  const { q } = foodSearchQuery.parse(await searchParams);
  return { title: q ? `Foods: ${q}` : "Foods" };
}

export default async function FoodsPage({ searchParams }: FoodsPageProps) {
  const { q, page } = foodSearchQuery.parse(await searchParams);
  return (
    <>
      <PageHeading
        title="Foods"
        lead="8,789 foods as the US Department of Agriculture measured them, with what was never measured left blank."
      />
      <div className="measure pb-8">
        <FoodSearch hideLabel query={q} />
      </div>
      {q ? <Found text={q} page={page} /> : <ByNutrient />}
    </>
  );
}

async function Found({ text, page }: { readonly text: string; readonly page: number }) {
  const [found, locale] = await Promise.all([
    findFoods({ text, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    requestLocale(),
  ]);
  if (found.total === 0) {
    return (
      <EmptyState
        title={`Nothing found for “${text}”`}
        actions={<LinkButton href="/foods">All foods by nutrient</LinkButton>}
      >
        <p>
          Try a plainer word: “cheese” rather than a brand, “beans” rather than a dish. The names are
          American: courgette is “zucchini”, aubergine “eggplant”, coriander leaf “cilantro”.
        </p>
      </EmptyState>
    );
  }
  const pages = Math.ceil(found.total / PAGE_SIZE);
  return (
    <section aria-labelledby="found">
      {found.respelled && (
        <Notice className="measure mb-4">
          No food is called “{text}”. These have names spelled much like it.
        </Notice>
      )}
      <h2 id="found" className="pb-3 text-lg">
        {formatNumber(found.total, locale)} {found.total === 1 ? "food" : "foods"} for “{text}”
      </h2>
      <FoodList foods={found.foods} />
      <Pagination
        label="Pages of foods"
        page={page}
        pages={pages}
        href={(to) => `/foods?${new URLSearchParams({ q: text, page: String(to) })}`}
      />
    </section>
  );
}

function ByNutrient() {
  return (
    <Section
      title="By nutrient"
      note="Which foods bring most of it, by weight, by energy or by serving, for any diet."
    >
      <ul className="columns-2 gap-x-10 sm:columns-3">
        {NUTRIENT_OPTIONS.map(({ value, label }) => (
          <li key={value} className="break-inside-avoid border-b border-rule">
            <Link
              href={`/foods/rank?nutrient=${value}`}
              className="quiet-link block py-1.5 no-underline hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
