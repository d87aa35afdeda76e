import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { listWords } from "#lib/domain/explanation/meal-words.ts";
import {
  conflictSentence,
  reachSentence,
  shortList,
  togetherSentence,
} from "#lib/domain/explanation/reach-sentences.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { Conflict } from "#lib/domain/planner/conflict.ts";
import { describeWish } from "#lib/domain/planner/describe-impossible.ts";
import type { Shortfall } from "#lib/domain/planner/shortfall.ts";
import type { Outlook } from "#lib/use-cases/within-reach.ts";

interface OutlookProps {
  /** Asked once for a whole page. */
  readonly outlook: Promise<Outlook | null>;
}

/** Beside a nutrient that may be chosen: the most of it any week could bring, where that is not all of it. */
export async function ReachNote({ outlook, nutrient }: OutlookProps & { readonly nutrient: ScoredNutrient }) {
  const shortfall = (await outlook)?.short.find((each) => each.nutrient === nutrient);
  return shortfall && <ShortfallWords shortfall={shortfall} className="mt-1 text-sm" />;
}

/** How much of it there could be, without which wish there could be more, and which wishes rule it out together. */
export function ShortfallWords({
  shortfall,
  className,
}: {
  readonly shortfall: Shortfall;
  readonly className: string;
}) {
  return (
    <p className={`measure text-watch ${className}`}>
      {reachSentence(shortfall)} {togetherSentence(shortfall)}
    </p>
  );
}

/** Before a week is asked for: that none would fit, or that not every priority can be had in full, and why. */
export async function OutlookNote({
  outlook,
  active,
}: OutlookProps & { readonly active: readonly ScoredNutrient[] }) {
  const known = await outlook;
  if (known?.impossible) return <NoWeekAhead {...known.impossible} />;
  const short = known?.short.filter(({ nutrient }) => active.includes(nutrient)) ?? [];
  return (
    short.length > 0 && (
      <Notice
        tone="watch"
        title="Not all of your priorities can be had in full"
        className="mb-6"
        actions={<ChangeWishes />}
      >
        <p>
          With what you asked for, no week of our recipes brings all of your {shortList(short)}. Why, and what
          would help, stands beside {short.length === 1 ? "it" : "each"}.
        </p>
      </Notice>
    )
  );
}

const MOST_WAYS = 3;

function NoWeekAhead({ text, conflict }: { readonly text: string; readonly conflict: Conflict | null }) {
  // A wish that is enough by itself stands in the text already.
  const ways = conflict?.waysOut.filter((wishes) => wishes.length > 1) ?? [];
  return (
    <Notice
      tone="watch"
      title={(conflict && conflictSentence(conflict.wishes)) ?? "No week would fit what you asked for so far"}
      className="mb-6"
      actions={<ChangeWishes />}
    >
      <p>{text}</p>
      {ways.length > 0 && (
        <>
          <p>Each of these would be enough:</p>
          <ul className="list-disc pl-5">
            {ways.slice(0, MOST_WAYS).map((wishes) => {
              const given = listWords(wishes.map(describeWish));
              return <li key={given}>giving up {given}</li>;
            })}
          </ul>
        </>
      )}
    </Notice>
  );
}

const ChangeWishes = () => (
  <LinkButton href="/settings/eating" size="small">
    Change how you eat
  </LinkButton>
);
