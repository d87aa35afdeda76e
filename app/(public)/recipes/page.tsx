import type { Metadata } from "next";
import Link from "next/link";
import { DIET_WORDS } from "#components/foods/fact-words.ts";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { formatAmount } from "#components/nutrition/format.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DIETS } from "#lib/domain/catalogue/facts.ts";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { SLOTS } from "#lib/domain/recipes/recipe.ts";
import { recipeQuery } from "#lib/schemas/recipe-query.ts";
import { recipes } from "#lib/server/composition-recipes.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { listRecipes } from "#lib/use-cases/list-recipes.ts";

export const metadata: Metadata = { title: "Recipes" };

const SLOT_WORDS = { breakfast: "Breakfast", lunch: "Lunch", dinner: "Dinner", snack: "Snack" } as const;
const MINUTES = [15, 20, 30, 45, 60];

interface RecipesPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function RecipesPage({ searchParams }: RecipesPageProps) {
  const [raw, locale] = await Promise.all([searchParams, requestLocale()]);
  const query = recipeQuery.parse(raw);
  const { nutrient } = query;
  const found = await listRecipes(recipes(), {
    text: query.q,
    slot: query.slot,
    diet: query.diet,
    mostMinutes: query.minutes,
    nutrient,
  });
  return (
    <>
      <PageHeading
        title="Recipes"
        lead="Every dish your week can be made of. What each brings is computed from its foods."
      />
      <form className="grid items-end gap-4 pb-6 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_1.4fr_auto]">
        <Field label="Search" name="q" type="search" defaultValue={query.q} />
        <Select
          label="Meal"
          name="slot"
          placeholder="Any"
          defaultValue={query.slot ?? ""}
          options={SLOTS.map((value) => ({ value, label: SLOT_WORDS[value] }))}
        />
        <Select
          label="Diet"
          name="diet"
          defaultValue={query.diet}
          options={DIETS.map((value) => ({ value, label: DIET_WORDS[value] }))}
        />
        <Select
          label="Ready in"
          name="minutes"
          placeholder="Any time"
          defaultValue={query.minutes ? String(query.minutes) : ""}
          options={MINUTES.map((minutes) => ({ value: String(minutes), label: `${minutes} min` }))}
        />
        <Select
          label="Most of"
          name="nutrient"
          placeholder="Sort by name"
          defaultValue={nutrient ?? ""}
          options={SCORED_NUTRIENTS.map((value) => ({ value, label: NUTRIENTS[value].name }))}
        />
        <SubmitButton variant="quiet">Show</SubmitButton>
      </form>
      <p className="num pb-2 text-sm text-soft" role="status">
        {found.length} {found.length === 1 ? "recipe" : "recipes"}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title="No recipe fits all of that"
          actions={<LinkButton href="/recipes">Show all</LinkButton>}
        >
          <p>Try fewer words, or give yourself more time.</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {found.map(({ recipe, facts }) => (
            <li key={recipe.id} className="border-t border-rule py-3">
              <h2 className="text-lg">
                <Link
                  href={`/recipes/${recipe.id}`}
                  prefetch={false}
                  className="hover:text-leaf hover:underline"
                >
                  {recipe.name}
                </Link>
              </h2>
              <p className="text-sm text-soft">{recipe.description}</p>
              <p className="num text-sm text-soft">
                {recipe.cuisine} · {recipe.totalMinutes} min
                {nutrient && (
                  <>
                    {" · "}
                    <span className="text-ink">
                      {formatAmount(facts.perServing[nutrient].known, NUTRIENTS[nutrient].unit, {
                        locale,
                        atLeast: !facts.perServing[nutrient].complete,
                      })}{" "}
                      {NUTRIENTS[nutrient].short.toLowerCase()}
                    </span>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
