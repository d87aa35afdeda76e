"use client";
import { useTransition } from "react";
import { planAnswerAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { reach } from "#components/ui/reach.ts";
import { showToast } from "#components/ui/toast.tsx";
import type { ChangedLine, Difference } from "#lib/domain/shopping/compare.ts";
import { belongsTo, isUntouched } from "#lib/domain/shopping/compare.ts";
import type { Need } from "#lib/domain/shopping/list.ts";
import { gramsOf, unweighedOf } from "#lib/domain/shopping/quantity.ts";
import { type Manner, sayAmount, sayToBuy, sayWeight } from "#lib/domain/shopping/words.ts";

interface PlanChangeProps {
  readonly listId: string;
  readonly source: { readonly id: string; readonly label: string };
  readonly difference: Difference;
  readonly manner: Manner;
  readonly mayChange: boolean;
}

/** The plan is not what it was when the list was made: the difference, and a question. */
export function PlanChange({ listId, source, difference, manner, mayChange }: PlanChangeProps) {
  const [pending, start] = useTransition();
  const answer = (how: "follow" | "keep") =>
    start(async () => {
      const result = await reach(planAnswerAction(listId, source.id, how));
      if (!result.ok) showToast({ text: result.formError ?? "That didn't work. Try again." });
    });
  const { added } = difference;
  const shown = ({ item }: ChangedLine) => !item.removed;
  const dropped = difference.dropped.filter(shown);
  const changed = difference.changed.filter(shown);
  const felt = changed.filter((line) => isFelt(line, source, manner));
  const unfelt = changed.filter((line) => !felt.includes(line));
  return (
    <Notice
      tone="watch"
      title={`${source.label}: the plan changed since you made this list`}
      live="polite"
      className="no-print mb-6"
      actions={
        mayChange && (
          <>
            <Button variant="primary" pending={pending} onClick={() => answer("follow")}>
              Take the changes over
            </Button>
            <Button pending={pending} onClick={() => answer("keep")}>
              Keep the list as it is
            </Button>
          </>
        )
      }
    >
      {added.length > 0 && (
        <p>
          <strong>New:</strong>{" "}
          {added.map((item) => `${item.name} ${amountOf(item.needs, manner)}`).join(", ")}.
        </p>
      )}
      {felt.length > 0 && (
        <p>
          <strong>Other amounts:</strong> {felt.map((line) => sayChange(line, manner)).join(", ")}.
        </p>
      )}
      {dropped.length > 0 && (
        <p>
          <strong>Not needed any more:</strong>{" "}
          {dropped
            .map(({ item }) =>
              isUntouched(item) ? item.name : `${item.name} (stays: you ticked or changed it)`,
            )
            .join(", ")}
          .
        </p>
      )}
      {unfelt.length > 0 && (
        <Disclosure
          summary={`${unfelt.length} ${unfelt.length === 1 ? "line needs" : "lines need"} a little more or less, and you buy the same`}
        >
          <p>{unfelt.map((line) => sayChange(line, manner)).join(", ")}.</p>
        </Disclosure>
      )}
      <p className="text-soft">What you ticked, added or changed by hand stays either way.</p>
    </Notice>
  );
}

/** Whether something else is to be bought for it. */
function isFelt({ item, after }: ChangedLine, source: { readonly id: string }, manner: Manner): boolean {
  const others = item.needs.filter((need) => !belongsTo(need, source));
  return sayToBuy({ ...item, needs: [...others, ...after] }, manner) !== sayToBuy(item, manner);
}

const sayChange = ({ item, before, after }: ChangedLine, manner: Manner): string =>
  before.length === 0
    ? `${item.name} + ${amountOf(after, manner)}`
    : `${item.name} ${amountOf(before, manner)} → ${amountOf(after, manner)}`;

function amountOf(needs: readonly Need[], manner: Manner): string {
  const grams = gramsOf(needs);
  const parts = unweighedOf(needs).map((each) => sayAmount(each, manner));
  return [...(grams > 0 ? [sayWeight(grams, manner)] : []), ...parts].join(" + ");
}
