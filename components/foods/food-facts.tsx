import { CircleCheck, TriangleAlert } from "lucide-react";
import { formatNumber, type NumberLocale } from "#components/nutrition/format.ts";
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import { ALLERGEN_WORDS, allergensIn, cautionsFor, DIET_WORDS, dietsFor } from "./fact-words.ts";

const list = (words: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);

/** What the food is made of, as far as its name and group tell; and what of it is thrown away. */
export function FoodFacts({
  food,
  locale,
}: {
  readonly food: CatalogueEntry;
  readonly locale: NumberLocale;
}) {
  const diets = dietsFor(food.facts);
  const allergens = allergensIn(food.facts);
  const cautions = cautionsFor(food.facts);
  const undeclared = food.facts.includes("undeclared");
  return (
    <div className="space-y-3">
      <dl className="ruled text-sm [&>div]:grid [&>div]:gap-x-6 [&>div]:py-2 sm:[&>div]:grid-cols-[9rem_1fr] [&_dt]:font-semibold">
        <div>
          <dt>Fits</dt>
          <dd>
            {diets.length > 0 ? (
              <span className="inline-flex items-center gap-1.5">
                <CircleCheck className="size-4 shrink-0 text-leaf" aria-hidden="true" />
                {list(diets.map((diet) => DIET_WORDS[diet].toLowerCase()))}
              </span>
            ) : undeclared ? (
              "cannot be told: its ingredients are not listed"
            ) : (
              "a diet with meat"
            )}
          </dd>
        </div>
        <div>
          <dt>Allergens</dt>
          <dd>
            {allergens.length > 0
              ? `contains ${list(allergens.map((allergen) => ALLERGEN_WORDS[allergen]))}`
              : undeclared
                ? "unknown: its ingredients are not listed"
                : "none that its name tells of"}
          </dd>
        </div>
        {cautions.length > 0 && (
          <div>
            <dt>Take care</dt>
            <dd>
              <ul>
                {cautions.map((caution) => (
                  <li key={caution} className="flex items-start gap-1.5">
                    <TriangleAlert className="mt-1 size-4 shrink-0 text-watch" aria-hidden="true" />
                    {caution}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {food.refusePercent !== null && food.refusePercent > 0 && (
          <div>
            <dt>Not eaten</dt>
            <dd>
              {formatNumber(food.refusePercent, locale)}% of it as bought
              {food.refuseDescription && ` (${food.refuseDescription.toLowerCase()})`}. All amounts are for
              the part that is eaten.
            </dd>
          </div>
        )}
        <div>
          <dt>In plans</dt>
          <dd>
            {food.planEligible
              ? "may be planned"
              : `never planned: ${food.planExclusion ?? "not a food for meals"}`}
          </dd>
        </div>
      </dl>
      <p className="text-sm text-soft">
        Worked out from the food’s name and group. Recipes change and traces are not recorded: with an
        allergy, read the label.
      </p>
    </div>
  );
}
