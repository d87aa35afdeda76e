import { Link } from "#components/ui/link.tsx";
import { DIET_WORDS, dietsFor } from "./fact-words.ts";

export interface FoodListItem {
  readonly key: string;
  readonly description: string;
  /** Name of the food's group. */
  readonly group: string;
  readonly facts: readonly string[];
}

/** Foods found, best match first. */
export function FoodList({ foods }: { readonly foods: readonly FoodListItem[] }) {
  return (
    <ol className="ruled border-y border-rule">
      {foods.map((food) => (
        <li key={food.key} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2.5">
          <Link href={`/foods/${food.key}`} className="quiet-link min-w-0 py-0.5">
            {food.description}
          </Link>
          <span className="text-sm text-soft">
            {food.group}
            {dietsFor(food.facts)[0] && ` · ${DIET_WORDS[dietsFor(food.facts)[0]!].toLowerCase()}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
