import Form from "next/form";
import type { ReactNode } from "react";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DIETS } from "#lib/domain/catalogue/facts.ts";
import { MOST_PRIORITIES } from "#lib/domain/guidance/priorities.ts";
import { NUTRIENTS, PRIORITY_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { changeText, type WishChange, wishesWith } from "#lib/domain/people/what-if.ts";
import { changeWords } from "#lib/domain/people/what-if-words.ts";
import type { Wishes } from "#lib/domain/people/wishes.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { AskLink } from "./ask-link.tsx";
import { Panel } from "./panel.tsx";
import { weekPath } from "./words.ts";

interface WhatIfPanelProps {
  readonly basis: PlanBasis;
  readonly wishes: Wishes;
  readonly changes: readonly WishChange[];
  /** What the week would be like; nothing before anything is chosen. */
  readonly answer: ReactNode;
}

const MORE_MINUTES = [10, 20];

/** Wishes tried out on this week: each change is a link, so every question has its address and Back takes it off. */
export function WhatIfPanel({ basis, wishes, changes, answer }: WhatIfPanelProps) {
  const tried = wishesWith(wishes, changes);
  const groups: { title: string; options: WishChange[] }[] = [
    {
      title: "Leave out less",
      options: [
        ...wishes.allergens.map((allergen): WishChange => ({ kind: "have", allergen })),
        ...wishes.dislikes.map(({ key }): WishChange => ({ kind: "like", food: key })),
      ],
    },
    {
      title: "Eat differently",
      options: DIETS.filter((diet) => diet !== wishes.diet).map(
        (diet): WishChange => ({ kind: "diet", diet }),
      ),
    },
    {
      title: "Take more time",
      options: MORE_MINUTES.map((more): WishChange => ({ kind: "minutes", more })),
    },
    {
      title: "Change your priorities",
      options: [
        ...wishes.priorities.slice(1).map((nutrient): WishChange => ({ kind: "first", nutrient })),
        ...wishes.priorities.map((nutrient): WishChange => ({ kind: "drop", nutrient })),
      ],
    },
    {
      title: "Drop what is special about a day",
      options: [...new Set(basis.adjustments.map(({ day }) => day))].map(
        (day): WishChange => ({ kind: "plain", day }),
      ),
    },
  ];
  const chosen = new Set(changes.map(changeText));
  const added = changes.filter((change) => change.kind === "add");
  const full = tried.priorities.length >= MOST_PRIORITIES;
  return (
    <Panel start={basis.startDate} kicker="Nothing is saved until you take it over" title="What if …?">
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <div className="space-y-4">
          {groups
            .filter((group) => group.options.length > 0)
            .map((group) => (
              <section key={group.title} aria-label={group.title}>
                <h3 className="font-sans text-sm font-semibold tracking-normal">{group.title}</h3>
                <ul className="mt-1.5 flex flex-wrap gap-2">
                  {[...group.options, ...(group.title.includes("priorities") ? added : [])].map((change) => (
                    <li key={changeText(change)}>
                      <Choice {...{ change, chosen, changes, basis, wishes }} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          {!full && (
            <Form
              action={weekPath(basis.startDate)}
              scroll={false}
              className="flex flex-wrap items-end gap-2"
            >
              <input type="hidden" name="if" value={[...chosen].join(" ")} />
              <Select
                label="Another priority"
                name="if"
                className="w-56"
                placeholder="Choose a nutrient"
                options={PRIORITY_NUTRIENTS.filter(
                  (nutrient) =>
                    !tried.priorities.includes(nutrient) &&
                    basis.targets.nutrients[nutrient].status === "open",
                ).map((nutrient) => ({
                  value: changeText({ kind: "add", nutrient }),
                  label: NUTRIENTS[nutrient].name,
                }))}
              />
              <SubmitButton variant="quiet">Try it</SubmitButton>
            </Form>
          )}
        </div>
        <div className="min-w-0">
          {answer ?? (
            <p className="measure text-soft">
              Choose one thing or several. The week is planned again that way, beside the one you have, and
              you see what would change. Meals you keep stay.
            </p>
          )}
        </div>
      </div>
    </Panel>
  );
}

function Choice({
  change,
  chosen,
  changes,
  basis,
  wishes,
}: {
  readonly change: WishChange;
  readonly chosen: ReadonlySet<string>;
  readonly changes: readonly WishChange[];
  readonly basis: PlanBasis;
  readonly wishes: Wishes;
}) {
  const text = changeText(change);
  const on = chosen.has(text);
  // Of diets and of minutes there is one at a time; a priority is either first or gone.
  const rest = changes.filter((other) => changeText(other) !== text && !excludes(change, other));
  const next = (on ? rest : [...rest, change]).map(changeText).join(" ");
  return (
    <AskLink
      href={weekPath(basis.startDate, { if: next })}
      aria-current={on || undefined}
      className="inline-flex min-h-8 items-center gap-2 rounded-page border border-edge px-3 py-1 text-sm hover:border-leaf hover:text-leaf aria-[current=true]:border-leaf aria-[current=true]:bg-leaf-wash aria-[current=true]:font-semibold aria-[current=true]:text-leaf"
    >
      {on && <span aria-hidden="true">✓</span>}
      {changeWords(change, wishes, basis)}
    </AskLink>
  );
}

const excludes = (one: WishChange, other: WishChange): boolean =>
  (one.kind === other.kind && ["diet", "minutes", "first"].includes(one.kind)) ||
  ("nutrient" in one && "nutrient" in other && one.nutrient === other.nutrient);
