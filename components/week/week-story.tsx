import { Suspense } from "react";
import { Link } from "#components/ui/link.tsx";
import { explainWeek, type PriorityStory } from "#lib/domain/explanation/explain-week.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { rangeWords } from "#lib/domain/explanation/sentences.ts";
import {
  carriedSentence,
  limitSentence,
  shortSentence,
  strongestMealSentence,
} from "#lib/domain/explanation/week-sentences.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { OUT_OF_REACH, type Shortfall } from "#lib/domain/planner/shortfall.ts";
import { ShortfallWords } from "./reach-note.tsx";
import { weekPath } from "./words.ts";

const MOST_LIMITS = 6;

interface WeekStoryProps {
  readonly week: PlannedWeek;
  /** Told as soon as it is known: which of the week's priorities no week could meet. */
  readonly reach: Promise<readonly Shortfall[] | null>;
}

/** What carries each priority, where it is short, and which limits are near, in sentences. */
export function WeekStory({ week, reach }: WeekStoryProps) {
  const { priorities, limits } = explainWeek(week);
  const { basis } = week;
  return (
    <div className="space-y-8">
      <ol className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {priorities.map((story) => {
          const range = rangeWords(story.mean, story.target);
          return (
            <li key={story.nutrient}>
              <h3>
                <span className="num mr-1.5 font-normal text-soft">{story.rank}</span>
                <Link
                  href={weekPath(basis.startDate, { behind: story.nutrient })}
                  scroll={false}
                  className="hover:text-leaf hover:underline"
                >
                  {NUTRIENTS[story.nutrient].name}
                </Link>
              </h3>
              <p className="measure mt-1">
                {shortSentence(story, basis)} {carriedSentence(story)} {strongestMealSentence(story, basis)}
              </p>
              {story.share < OUT_OF_REACH && (
                <Suspense fallback={null}>
                  <WhyShort reach={reach} story={story} />
                </Suspense>
              )}
              {range && (
                <p className="measure mt-1 text-sm text-soft">
                  Not every food was measured for it: what it reaches is {range} of your target.
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <h3>Near a limit</h3>
        {limits.length === 0 ? (
          <p className="measure mt-1">
            Nothing comes within a tenth of a limit that food counts toward, even at the upper bound of what
            was not measured.
          </p>
        ) : (
          <ul className="measure mt-1 space-y-2">
            {limits.slice(0, MOST_LIMITS).map((standing) => (
              <li key={`${standing.nutrient} ${standing.measuredBy} ${standing.day} ${standing.kind}`}>
                {limitSentence(standing, basis)}
              </li>
            ))}
          </ul>
        )}
        {limits.length > MOST_LIMITS && (
          <p className="mt-2 text-sm text-soft">
            And {limits.length - MOST_LIMITS} more; the cells marked ▲ or ■ below show them all.
          </p>
        )}
      </div>
    </div>
  );
}

/** Why a priority is short: no week could meet it, or something that stands before it took precedence. */
async function WhyShort({ reach, story }: Pick<WeekStoryProps, "reach"> & { readonly story: PriorityStory }) {
  const known = await reach;
  if (!known) return null;
  const shortfall = known.find(({ nutrient }) => nutrient === story.nutrient);
  if (shortfall) return <ShortfallWords shortfall={shortfall} className="mt-1" />;
  return (
    <p className="measure mt-1 text-watch">
      Nothing you asked for puts all of it out of reach by itself. Together with your energy, the limits, the
      priorities before it and the meals you keep, this is the most we found.
    </p>
  );
}
