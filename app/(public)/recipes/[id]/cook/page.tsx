import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatMeasure, formatWeight } from "#components/nutrition/format.ts";
import { CookingMode } from "#components/recipes/cooking-mode.tsx";
import { unitWord } from "#components/recipes/ingredient-list.tsx";
import { scaleRecipe } from "#lib/domain/recipes/scale-recipe.ts";
import { servingsParam } from "#lib/schemas/recipe-query.ts";
import { findAnyRecipe } from "#lib/server/any-recipe.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

export const metadata: Metadata = { title: "Cooking", robots: { index: false } };

interface CookPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ servings?: string }>;
}

export default async function CookPage({ params, searchParams }: CookPageProps) {
  const [{ id }, query, user, day, locale] = await Promise.all([
    params,
    searchParams,
    currentUser(),
    myDay(),
    requestLocale(),
  ]);
  const found = await findAnyRecipe(user?.id ?? null, id);
  if (!found || found.recipe.steps.length === 0) notFound();
  const { recipe } = found;
  const servings = servingsParam.safeParse(query.servings).data ?? recipe.servings;
  const units = day?.profile.units ?? "metric";
  const ingredients = scaleRecipe(recipe, servings).map(({ ingredient, amount }) => ({
    name: ingredient.name,
    amount:
      ingredient.unit.toLowerCase() === "g"
        ? formatWeight(amount, units, locale)
        : `${formatMeasure(amount, locale)} ${unitWord(ingredient.unit, amount)}`,
    preparation: ingredient.preparation,
  }));
  return (
    <CookingMode
      id={id}
      name={recipe.name}
      servings={`${formatMeasure(servings, locale)} ${servings === 1 ? "serving" : "servings"}`}
      steps={recipe.steps}
      ingredients={ingredients}
    />
  );
}
