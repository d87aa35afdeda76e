import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import { markOf } from "#lib/domain/recipes/mark.ts";
import { OpinionButtons } from "./opinion-buttons.tsx";
import { RecipeMark } from "./recipe-mark.tsx";

interface RecipeCardProps {
  readonly cooked: CookedRecipe;
  /** What a serving brings of what was asked for. */
  readonly figure: ReactNode;
  /** Null when nobody is signed in. */
  readonly opinion: "favourite" | "never" | "none" | null;
  /** Whose it is, in words; null for a recipe of the cookbook. */
  readonly by: string | null;
}

/** One recipe in a list. */
export function RecipeCard({ cooked: { recipe, facts }, figure, opinion, by }: RecipeCardProps) {
  return (
    <li className="grid grid-cols-[3.25rem_minmax(0,1fr)_auto] items-start gap-x-3 border-t border-rule py-3">
      <RecipeMark
        mark={markOf({ id: recipe.id, name: recipe.name, parts: facts.contributions })}
        className="size-13"
      />
      <div className="min-w-0">
        <h2 className="text-lg/snug">
          <Link href={`/recipes/${recipe.id}`} className="hover:text-leaf hover:underline">
            {recipe.name}
          </Link>
        </h2>
        <p className="text-sm text-soft">{recipe.description}</p>
        <p className="num text-sm text-soft">
          {by ?? recipe.cuisine} · {recipe.totalMinutes} min
        </p>
        {figure && <p className="num text-sm">{figure}</p>}
      </div>
      {opinion && (
        <OpinionButtons recipe={recipe.id} name={recipe.name} opinion={opinion === "none" ? null : opinion} />
      )}
    </li>
  );
}
