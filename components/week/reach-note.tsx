import { Notice } from "#components/ui/notice.tsx";
import { reachSentence } from "#lib/domain/explanation/reach-sentences.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { Outlook } from "#lib/use-cases/within-reach.ts";

interface ReachNoteProps {
  /** Asked once for a whole page. */
  readonly outlook: Promise<Outlook | null>;
}

/** Beside a nutrient that may be chosen: the most of it any week could bring, where that is not all of it. */
export async function ReachNote({
  outlook,
  nutrient,
}: ReachNoteProps & { readonly nutrient: ScoredNutrient }) {
  const reach = (await outlook)?.reach.get(nutrient);
  const sentence = reach ? reachSentence(reach) : null;
  return sentence && <p className="mt-1 text-sm text-watch">{sentence}</p>;
}

/** Before a week is asked for: that none would fit, and why. */
export async function NoWeekNote({ outlook }: ReachNoteProps) {
  const impossible = (await outlook)?.impossible;
  return (
    impossible && (
      <Notice tone="watch" title="No week would fit what you asked for so far" className="mb-6">
        <p>{impossible}</p>
      </Notice>
    )
  );
}
