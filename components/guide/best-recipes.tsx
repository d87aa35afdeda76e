import { formatAmount } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";

interface BestRecipesProps {
  readonly nutrient: ScoredNutrient;
  readonly recipes: readonly CookedRecipe[];
  readonly locale: string;
}

/** Dishes by what a serving brings, most first. */
export function BestRecipes({ nutrient, recipes, locale }: BestRecipesProps) {
  const { unit } = NUTRIENTS[nutrient];
  return (
    <ol className="ruled border-y border-rule">
      {recipes.map(({ recipe, facts }) => {
        const { known, complete } = facts.perServing[nutrient];
        return (
          <li key={recipe.id} className="flex items-baseline justify-between gap-6 py-2">
            <span>
              <Link href={`/recipes/${recipe.id}`} className="quiet-link">
                {recipe.name}
              </Link>
              <span className="num block text-sm text-soft">{recipe.totalMinutes} min</span>
            </span>
            <span className="num shrink-0">{formatAmount(known, unit, { locale, atLeast: !complete })}</span>
          </li>
        );
      })}
    </ol>
  );
}
