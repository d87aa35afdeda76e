import { measureWords } from "#components/foods/measure-chooser.tsx";
import { formatAmount, formatShare, type NumberLocale } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import { plainName } from "#lib/domain/catalogue/plain-name.ts";
import type { RankedFood } from "#lib/domain/catalogue/rank-foods.ts";
import { NUTRIENT_NOTES } from "#lib/domain/guidance/nutrient-notes.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { NutrientTarget } from "#lib/domain/nutrition/targets.ts";
import { inSentence, limitWords } from "./priority-words.ts";

const MOST_FOODS = 6;

interface PriorityDetailsProps {
  readonly target: NutrientTarget;
  readonly foods: readonly RankedFood[];
  readonly locale: NumberLocale;
}

/** Limit with its scope, part in muscle and nerve, and where this person finds it in food. */
export function PriorityDetails({ target, foods, locale }: PriorityDetailsProps) {
  const { nutrient } = target;
  const { name, unit } = NUTRIENTS[nutrient];
  const note = NUTRIENT_NOTES[nutrient];
  return (
    <div className="space-y-4 text-sm">
      <div>
        <h4 className="font-semibold">Limit</h4>
        {target.limits.map((limit) => (
          <p key={`${limit.kind} ${limit.measuredBy} ${limit.scope}`}>{limitWords(target, limit, locale)}</p>
        ))}
        <p className="text-soft">{note.limit}</p>
      </div>
      <div>
        <h4 className="font-semibold">In muscle and nerve</h4>
        <p>{note.muscleAndNerve}</p>
      </div>
      {foods.length > 0 && (
        <div>
          <h4 className="font-semibold">Foods that bring most, for you</h4>
          <ul className="ruled mt-1">
            {foods.slice(0, MOST_FOODS).map((food) => (
              <li key={food.key} className="flex items-baseline justify-between gap-4 py-1.5">
                <span className="min-w-0">
                  <Link href={`/foods/${food.key}`} className="quiet-link">
                    {plainName(food.description)}
                  </Link>
                  {food.serving && (
                    <span className="block text-soft">
                      {measureWords(food.serving, locale)}, {Math.round(food.serving.grams)} g
                    </span>
                  )}
                </span>
                <span className="num shrink-0 text-right">
                  {formatAmount(food.amount, unit, { locale })}
                  {target.amount !== null && (
                    <span className="block text-soft">
                      {formatShare(food.amount / target.amount, { locale })} of your day
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Link href={`/nutrients/${nutrient}`} className="link">
          More on {inSentence(name)}
        </Link>
      </p>
    </div>
  );
}
