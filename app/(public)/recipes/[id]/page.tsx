import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ALLERGEN_WORDS, allergensIn, DIET_WORDS, dietsFor } from "#components/foods/fact-words.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { formatMeasure, formatWeight } from "#components/nutrition/format.ts";
import { IngredientList } from "#components/recipes/ingredient-list.tsx";
import { RecipeSteps } from "#components/recipes/recipe-steps.tsx";
import { ServingBrings } from "#components/recipes/serving-brings.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { scaleRecipe } from "#lib/domain/recipes/scale-recipe.ts";
import { servingsParam } from "#lib/schemas/recipe-query.ts";
import { recipes } from "#lib/server/composition-recipes.ts";
import { myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

interface RecipePageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ servings?: string }>;
}

const find = cache((id: string) => recipes().findRecipe(id));

export async function generateMetadata({ params }: RecipePageProps): Promise<Metadata> {
  const found = await find((await params).id);
  return found ? { title: found.recipe.name, description: found.recipe.description } : { title: "Recipe" };
}

export default async function RecipePage({ params, searchParams }: RecipePageProps) {
  const [{ id }, query, locale, day] = await Promise.all([params, searchParams, requestLocale(), myDay()]);
  const found = await find(id);
  if (!found) notFound();
  const { recipe, facts } = found;
  const servings = servingsParam.safeParse(query.servings).data ?? recipe.servings;
  const units = day?.profile.units ?? "metric";
  const list = (words: readonly string[]) => new Intl.ListFormat("en").format(words);
  const allergens = allergensIn(facts.facts);
  const diets = dietsFor(facts.facts);
  return (
    <article>
      <PageHeading
        crumbs={[{ href: "/recipes", label: "Recipes" }]}
        title={recipe.name}
        lead={<p>{recipe.description}</p>}
      />
      <p className="num -mt-3 pb-6 text-soft">
        {recipe.cuisine} · {recipe.activeMinutes} min at work, {recipe.totalMinutes} min in all ·{" "}
        {recipe.difficulty}
        {recipe.keepsDays > 0
          ? ` · keeps ${recipe.keepsDays} ${recipe.keepsDays === 1 ? "day" : "days"}`
          : ""}
        {diets.length > 0 && ` · ${list(diets.map((diet) => DIET_WORDS[diet].toLowerCase()))}`}
      </p>
      <Section
        title="Ingredients"
        note={
          <form className="no-print flex items-end gap-2 pt-1">
            <Field
              label="Servings"
              name="servings"
              type="number"
              min={0.25}
              max={24}
              step={0.25}
              defaultValue={servings}
              key={servings}
              className="w-24"
            />
            <Button type="submit" size="small">
              Scale
            </Button>
          </form>
        }
      >
        <p className="mb-2 text-sm text-soft">
          For {formatMeasure(servings, locale)} {servings === 1 ? "serving" : "servings"}
          {facts.servingGrams ? `, about ${formatWeight(facts.servingGrams, units, locale)} each` : ""}.
          Weights are raw, as bought and trimmed; drained for tins.
        </p>
        <IngredientList ingredients={scaleRecipe(recipe, servings)} locale={locale} units={units} />
      </Section>
      <Section
        title="Method"
        note={recipe.equipment.length > 0 && <p>You need: {list(recipe.equipment)}.</p>}
      >
        <RecipeSteps recipe={recipe} />
      </Section>
      <Section
        title="One serving brings"
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
    </article>
  );
}
