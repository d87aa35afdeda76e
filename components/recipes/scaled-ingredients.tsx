"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { Section } from "#components/layout/section.tsx";
import { formatMeasure, formatWeight, type UnitSystem } from "#components/nutrition/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import type { RecipeIngredient } from "#lib/domain/recipes/recipe.ts";
import { scaleRecipe } from "#lib/domain/recipes/scale-recipe.ts";
import { IngredientList } from "./ingredient-list.tsx";

interface ScaledIngredientsProps {
  readonly recipe: { readonly servings: number; readonly ingredients: readonly RecipeIngredient[] };
  /** As the address asks; a page kept on the device may be shown under another address. */
  readonly servings: number;
  readonly servingGrams: number | null;
  readonly locale: string;
  readonly units: UnitSystem;
}

const MOST = 24;
const LEAST = 0.25;

/** What goes in, for as many servings as one likes. Scaled here, so that it works without a signal; without script, too. */
export function ScaledIngredients({
  recipe,
  servings: asked,
  servingGrams,
  locale,
  units,
}: ScaledIngredientsProps) {
  const router = useRouter();
  const [servings, setServings] = useState(asked);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const wanted = Number(new URLSearchParams(window.location.search).get("servings"));
    setServings(wanted >= LEAST && wanted <= MOST ? wanted : asked);
  }, [asked]);

  const scale = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = Number(new FormData(event.currentTarget).get("servings"));
    if (!(wanted >= LEAST && wanted <= MOST)) return setError(`From ${LEAST} to ${MOST}.`);
    setError(null);
    setServings(wanted);
    const address = `${window.location.pathname}?servings=${wanted}`;
    // What else leads on from the page (cooking, shopping) follows when the server can be asked.
    if (navigator.onLine) router.replace(address, { scroll: false });
    else window.history.replaceState(null, "", address);
  };

  return (
    <Section
      title="Ingredients"
      note={
        <form onSubmit={scale} className="no-print flex items-end gap-2 pt-1" noValidate>
          <Field
            label="Servings"
            name="servings"
            type="number"
            min={LEAST}
            max={MOST}
            step={0.25}
            defaultValue={servings}
            key={servings}
            error={error}
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
        {servingGrams ? `, about ${formatWeight(servingGrams, units, locale)} each` : ""}. Weights are raw, as
        bought and trimmed; drained for tins.
      </p>
      <IngredientList ingredients={scaleRecipe(recipe, servings)} locale={locale} units={units} />
    </Section>
  );
}
