import type { Recipe } from "#lib/domain/recipes/recipe.ts";

export function RecipeSteps({ recipe }: { readonly recipe: Recipe }) {
  return (
    <ol className="space-y-4">
      {recipe.steps.map((step, index) => (
        <li key={step} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2">
          <span className="num font-display text-xl leading-tight text-leaf" aria-hidden="true">
            {index + 1}
          </span>
          <p className="measure">{step}</p>
        </li>
      ))}
    </ol>
  );
}
