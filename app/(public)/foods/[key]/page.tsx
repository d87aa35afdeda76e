import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FoodFacts } from "#components/foods/food-facts.tsx";
import { choiceWords, type MeasureChoice, MeasureChooser } from "#components/foods/measure-chooser.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { limitsPassed } from "#components/nutrition/day-share.ts";
import { formatShare } from "#components/nutrition/format.ts";
import { LimitsPassed } from "#components/nutrition/limits-passed.tsx";
import { NutrientTable } from "#components/nutrition/nutrient-table.tsx";
import { Link } from "#components/ui/link.tsx";
import type { FoodMeasure } from "#lib/domain/catalogue/food.ts";
import { FOOD_GROUPS, isFoodGroupCode } from "#lib/domain/catalogue/food-group.ts";
import { foodKey, foodPageQuery } from "#lib/schemas/food-query.ts";
import { viewFood } from "#lib/server/composition-foods.ts";
import { myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

interface FoodPageProps {
  readonly params: Promise<{ key: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (text: string) => {
  const key = foodKey.safeParse(text);
  return key.success ? await viewFood(key.data) : null;
});

export async function generateMetadata({ params }: FoodPageProps): Promise<Metadata> {
  const food = await load((await params).key);
  return { title: food?.description ?? "Food not found" };
}

function choose(
  { measure, grams }: { measure?: number; grams?: number },
  measures: readonly FoodMeasure[],
): MeasureChoice {
  const chosen = measure === undefined ? undefined : measures[measure - 1];
  if (measure !== undefined && chosen) return { kind: "measure", index: measure - 1, grams: chosen.grams };
  return { kind: "grams", grams: grams ?? 100 };
}

export default async function FoodPage({ params, searchParams }: FoodPageProps) {
  const [food, day, locale, query] = await Promise.all([
    params.then(({ key }) => load(key)),
    myDay(),
    requestLocale(),
    searchParams,
  ]);
  if (!food) notFound();
  const units = day?.profile.units ?? "metric";
  const choice = choose(foodPageQuery.parse(query), food.measures);
  const group = isFoodGroupCode(food.groupCode) ? FOOD_GROUPS[food.groupCode] : null;
  const also = [food.commonName, food.scientificName, food.manufacturer].filter((name) => name !== null);
  return (
    <>
      <PageHeading
        crumbs={[{ label: "Foods", href: "/foods" }, { label: food.description }]}
        title={food.description}
        lead={[group, ...also].filter((words) => words !== null).join(" · ")}
      />
      <Section title="Made of">
        <FoodFacts food={food} locale={locale} />
      </Section>
      <Section
        title="What is in it"
        note={
          <>
            <p>
              In {choiceWords(choice, food.measures, locale, units)}
              {day ? ", and what share of your day that is. The mark is your target." : "."}
            </p>
            <p className="mt-2">
              {formatShare(food.completeness, { locale })} of the nutrients planned with were measured in this
              food.
            </p>
            {!day && (
              <p className="mt-2">
                <Link href="/sign-up" className="link">
                  Sign up
                </Link>{" "}
                to see each amount as a share of your own day.
              </p>
            )}
          </>
        }
      >
        <MeasureChooser
          foodKey={food.key}
          measures={food.measures}
          choice={choice}
          locale={locale}
          units={units}
        />
        <div className="mt-6 space-y-6">
          {day && (
            <LimitsPassed passed={limitsPassed(food.per100g, choice.grams, day.targets)} locale={locale} />
          )}
          <NutrientTable
            per100g={food.per100g}
            grams={choice.grams}
            dayTargets={day?.targets ?? null}
            locale={locale}
          />
        </div>
      </Section>
      <Section title="Source">
        <p className="measure text-sm text-soft">
          USDA National Nutrient Database for Standard Reference, Release 28 (2015), food {food.key}. Public
          domain. A figure is the mean of what was analysed or, in places, calculated by USDA; any one food
          you buy differs.
        </p>
      </Section>
    </>
  );
}
