import { DIET_WORDS } from "#components/foods/fact-words.ts";
import { formatAmount, formatShare } from "#components/nutrition/format.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DIETS } from "#lib/domain/catalogue/facts.ts";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import { WORLD_REGIONS } from "#lib/domain/recipes/cuisines.ts";
import { SLOTS } from "#lib/domain/recipes/recipe.ts";
import type { RecipeQueryInput } from "#lib/schemas/recipe-query.ts";
import type { RecipeQuery } from "#lib/use-cases/list-recipes.ts";

const SLOT_WORDS = { breakfast: "Breakfast", lunch: "Lunch", dinner: "Dinner", snack: "Snack" } as const;
const MINUTES = [10, 15, 20, 30, 45, 60];
const ENERGIES = [200, 300, 400, 500, 600, 700];

interface RecipeFilterProps {
  readonly query: RecipeQueryInput;
  readonly signedIn: boolean;
  /** The person told us how they eat. */
  readonly forMe: boolean;
  readonly wanted: RecipeQuery;
}

/** The list's filter: a plain form, so that every list has an address. */
export function RecipeFilter({ query, signedIn, forMe, wanted }: RecipeFilterProps) {
  const most = wanted.most === "targets" ? "me" : (wanted.most ?? "name");
  const narrowed = [query.kcal, query.minutes, query.slot, query.diet, query.region, query.shelf].some(
    Boolean,
  );
  return (
    <form className="no-print grid items-end gap-x-4 gap-y-3 pb-6 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
      <Field
        label="Search"
        name="q"
        type="search"
        defaultValue={query.q}
        placeholder="A dish, a food, a kitchen"
      />
      <Select
        label="Most of"
        name="most"
        defaultValue={most}
        options={[
          ...(wanted.targets.length > 0 ? [{ value: "me", label: "What I prioritise" }] : []),
          { value: "name", label: "Sort by name" },
          ...SCORED_NUTRIENTS.map((value) => ({ value, label: NUTRIENTS[value].name })),
        ]}
      />
      <SubmitButton variant="quiet" className="justify-self-start">
        Show
      </SubmitButton>
      <Disclosure summary="Narrow it down" defaultOpen={narrowed} className="sm:col-span-full">
        <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 sm:-ml-5.5 lg:grid-cols-3">
          <Select
            label="Energy"
            name="kcal"
            placeholder="Any"
            defaultValue={query.kcal ? String(query.kcal) : ""}
            options={ENERGIES.map((kcal) => ({ value: String(kcal), label: `Up to ${kcal} kcal` }))}
          />
          <Select
            label="Ready in"
            name="minutes"
            placeholder="Any time"
            defaultValue={query.minutes ? String(query.minutes) : ""}
            options={MINUTES.map((minutes) => ({ value: String(minutes), label: `${minutes} min` }))}
          />
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
            placeholder={forMe ? "What fits me" : undefined}
            defaultValue={query.diet ?? (forMe ? "" : "omnivore")}
            options={DIETS.map((value) => ({ value, label: DIET_WORDS[value] }))}
          />
          <Select
            label="Kitchen"
            name="region"
            placeholder="All the world"
            defaultValue={query.region ?? ""}
            options={WORLD_REGIONS.map((value) => ({ value, label: value }))}
          />
          {signedIn && (
            <Select
              label="Show"
              name="shelf"
              placeholder="All"
              className="min-w-0 flex-1"
              defaultValue={query.shelf ?? ""}
              options={[
                { value: "favourites", label: "My favourites" },
                { value: "own", label: "My own" },
                { value: "never", label: "Never again" },
              ]}
            />
          )}
        </div>
      </Disclosure>
    </form>
  );
}

/** What stands beside a recipe in the list: the amount it was sorted by, or its share of the person's priorities. */
export function figureOf(
  { facts }: CookedRecipe,
  { most, targets }: RecipeQuery,
  locale: string,
): string | null {
  if (most === null) return null;
  if (most !== "targets") {
    const { known, complete } = facts.perServing[most];
    const amount = formatAmount(known, NUTRIENTS[most].unit, { locale, atLeast: !complete });
    return `${amount} ${NUTRIENTS[most].short.toLowerCase()}`;
  }
  const brings = targets.slice(0, 3).map(({ nutrient, amount }) => {
    const { known, complete } = facts.perServing[nutrient];
    const share = formatShare(known / amount, { locale, short: true });
    return `${NUTRIENTS[nutrient].short} ${complete ? "" : "≥ "}${share}`;
  });
  return brings.join(", ");
}
