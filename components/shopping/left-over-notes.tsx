import { Link } from "#components/ui/link.tsx";
import type { LeftOver, RecipeUse } from "#lib/domain/shopping/left-overs.ts";
import { type Manner, sayWeight } from "#lib/domain/shopping/words.ts";

interface LeftOverNotesProps {
  readonly leftOvers: readonly LeftOver[];
  readonly recipes: readonly RecipeUse[];
  readonly manner: Manner;
}

/** Fresh food the packs leave over, and recipes that would use it. */
export function LeftOverNotes({ leftOvers, recipes, manner }: LeftOverNotesProps) {
  if (leftOvers.length === 0) return null;
  const names = new Map(leftOvers.map(({ item }) => [item.foodKey, item.name]));
  return (
    <section aria-labelledby="left-over" className="no-print space-y-3 border-t border-rule py-6">
      <h2 id="left-over" className="text-xl">
        Fresh food that will be left over
      </h2>
      <ul className="num space-y-0.5">
        {leftOvers.map(({ item, grams, keepsDays }) => (
          <li key={item.id}>
            {item.name}: about {sayWeight(grams, manner)},{" "}
            <span className="text-soft">
              keeps about {keepsDays} {keepsDays === 1 ? "day" : "days"}
            </span>
          </li>
        ))}
      </ul>
      {recipes.length > 0 && (
        <>
          <p className="text-soft">These recipes would use it:</p>
          <ul className="space-y-0.5">
            {recipes.map((recipe) => (
              <li key={recipe.id}>
                <Link href={`/recipes/${recipe.id}`} className="link">
                  {recipe.name}
                </Link>{" "}
                <span className="text-sm text-soft">
                  {recipe.uses.map((key) => (names.get(key) ?? "").toLowerCase()).join(", ")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
