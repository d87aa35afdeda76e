import { ChefHat, ShoppingBasket } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ALLERGEN_WORDS, allergensIn, DIET_WORDS, dietsFor } from "#components/foods/fact-words.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { DeleteRecipe } from "#components/recipes/delete-recipe.tsx";
import { OpinionButtons } from "#components/recipes/opinion-buttons.tsx";
import { RecipeMark } from "#components/recipes/recipe-mark.tsx";
import { RecipeSteps } from "#components/recipes/recipe-steps.tsx";
import { ScaledIngredients } from "#components/recipes/scaled-ingredients.tsx";
import { ServingBrings } from "#components/recipes/serving-brings.tsx";
import { ShareRecipe } from "#components/recipes/share-recipe.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { costClassOf } from "#lib/domain/recipes/cost-class.ts";
import { markOf } from "#lib/domain/recipes/mark.ts";
import { servingsParam } from "#lib/schemas/recipe-query.ts";
import { findAnyRecipe } from "#lib/server/any-recipe.ts";
import { households } from "#lib/server/composition-households.ts";
import { opinions } from "#lib/server/composition-recipes.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

interface RecipePageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ servings?: string }>;
}

const find = cache(async (id: string) => findAnyRecipe((await currentUser())?.id ?? null, id));

export async function generateMetadata({ params }: RecipePageProps): Promise<Metadata> {
  const found = await find((await params).id);
  return found ? { title: found.recipe.name, description: found.recipe.description } : { title: "Recipe" };
}

const COST_WORDS = {
  few: "few things to buy",
  some: "some things to buy",
  many: "many things to buy",
} as const;

const MOMENTS = { before: "before training", during: "during training", after: "after training" } as const;

export default async function RecipePage({ params, searchParams }: RecipePageProps) {
  const [{ id }, query, locale, day, user] = await Promise.all([
    params,
    searchParams,
    requestLocale(),
    myDay(),
    currentUser(),
  ]);
  const found = await find(id);
  if (!found) notFound();
  const { recipe, facts, own } = found;
  const living = user && own?.mine ? await households().of(user.id) : null;
  const held = user ? await opinions().of(user.id) : null;
  const opinion = held?.favourites.includes(id) ? "favourite" : held?.never.includes(id) ? "never" : null;
  const servings = servingsParam.safeParse(query.servings).data ?? recipe.servings;
  const units = day?.profile.units ?? "metric";
  const list = (words: readonly string[]) => new Intl.ListFormat("en").format(words);
  const allergens = allergensIn(facts.facts);
  const diets = dietsFor(facts.facts);
  return (
    <article className="recipe-sheet">
      <PageHeading
        crumbs={[{ href: "/recipes", label: "Recipes" }]}
        title={
          <span className="flex items-center gap-4">
            <RecipeMark
              mark={markOf({ id: recipe.id, name: recipe.name, parts: facts.contributions })}
              className="size-16 sm:size-20"
            />
            <span className="min-w-0">{recipe.name}</span>
          </span>
        }
        lead={recipe.description && <p>{recipe.description}</p>}
        actions={
          <>
            {recipe.steps.length > 0 && (
              <LinkButton href={`/recipes/${id}/cook?servings=${servings}`} size="small" variant="primary">
                <ChefHat className="size-4" aria-hidden="true" /> Cook it
              </LinkButton>
            )}
            {user && (
              <LinkButton href={`/shopping/new?recipe=${id}&servings=${servings}`} size="small">
                <ShoppingBasket className="size-4" aria-hidden="true" /> Shop for it
              </LinkButton>
            )}
            <PrintButton />
            {own?.mine && (
              <>
                <LinkButton href={`/recipes/own/${id}`} size="small">
                  Change
                </LinkButton>
                <DeleteRecipe id={id} name={recipe.name} />
              </>
            )}
          </>
        }
      />
      <p className="num -mt-3 pb-2 text-soft">
        {own ? (own.mine ? "Your recipe" : `From ${own.by}`) : recipe.cuisine} · {recipe.activeMinutes} min at
        work, {recipe.totalMinutes} min in all{own ? "" : ` · ${recipe.difficulty}`}
        {recipe.keepsDays > 0
          ? ` · keeps ${recipe.keepsDays} ${recipe.keepsDays === 1 ? "day" : "days"}`
          : ""}
        {` · ${COST_WORDS[costClassOf(recipe)]}`}
        {diets.length > 0 && ` · ${list(diets.map((diet) => DIET_WORDS[diet].toLowerCase()))}`}
        {recipe.seasons.length > 0 && ` · best in ${list(recipe.seasons)}`}
        {recipe.training.length > 0 && ` · good ${list(recipe.training.map((moment) => MOMENTS[moment]))}`}
      </p>
      <div className="pb-6">
        {user && <OpinionButtons recipe={id} name={recipe.name} opinion={opinion} worded />}
        {own?.mine && living && <ShareRecipe id={id} shared={own.shared} household={living.name} />}
      </div>
      {own && own.unread.length > 0 && (
        <Notice
          tone="watch"
          title="Some lines are not counted yet"
          className="mb-6"
          actions={
            own.mine && (
              <LinkButton href={`/recipes/own/${id}`} size="small">
                Settle them
              </LinkButton>
            )
          }
        >
          <p>
            {list(own.unread.map((line) => `“${line}”`))}. Every figure below is therefore a lower bound, what
            else it contains is unknown, and the recipe enters no week until its lines are settled.
          </p>
        </Notice>
      )}
      <ScaledIngredients
        recipe={{ servings: recipe.servings, ingredients: recipe.ingredients }}
        servings={servings}
        servingGrams={facts.servingGrams}
        locale={locale}
        units={units}
      />
      {recipe.steps.length > 0 && (
        <Section
          title="Method"
          note={recipe.equipment.length > 0 && <p>You need: {list(recipe.equipment)}.</p>}
        >
          <RecipeSteps recipe={recipe} />
        </Section>
      )}
      <Section
        title="One serving brings"
        className="print-small"
        note={
          <>
            {allergens.length > 0 ? (
              <p>Contains {list(allergens.map((allergen) => ALLERGEN_WORDS[allergen]))}.</p>
            ) : (
              <p>None of the usual allergens, by its foods.</p>
            )}
            <p>Told from the foods' names and groups: read the labels of what you buy.</p>
          </>
        }
      >
        <ServingBrings facts={facts} targets={day?.targets ?? null} locale={locale} />
      </Section>
      {own?.source && (
        <p className="no-print pb-6 text-sm text-soft">
          Taken from{" "}
          <a href={own.source} rel="noreferrer noopener">
            {URL.parse(own.source)?.hostname ?? own.source}
          </a>
          .
        </p>
      )}
    </article>
  );
}
