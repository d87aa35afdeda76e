"use client";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FieldError } from "#components/ui/field-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { MOST_PRIORITIES } from "#lib/domain/guidance/priorities.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { FormAnswers } from "./form-answers.ts";
import { PersonForm, type PersonFormProps } from "./person-form.tsx";
import { type ChoiceEntry, PriorityChoice } from "./priority-choice.tsx";
import { PriorityOrder } from "./priority-order.tsx";
import { inSentence, ordinal } from "./priority-words.ts";

export interface ChoiceGroup {
  readonly title: string;
  readonly entries: readonly ChoiceEntry[];
}

interface PrioritiesFormProps extends Omit<PersonFormProps, "stored" | "sticky"> {
  readonly groups: readonly ChoiceGroup[];
  /** As stored, the most important first. */
  readonly active: readonly ScoredNutrient[];
  readonly paused: readonly { readonly nutrient: ScoredNutrient; readonly reason: string }[];
  /** Brought along from what somebody feels: preselected, not saved yet. */
  readonly brought: readonly ScoredNutrient[];
  /** Above the list. */
  readonly children?: ReactNode;
}

export function PrioritiesForm({ groups, active, paused, brought, children, ...form }: PrioritiesFormProps) {
  const entries = new Map(groups.flatMap((group) => group.entries).map((entry) => [entry.id, entry]));
  const free = brought.filter((id) => entries.get(id)?.refusal === null && !active.includes(id));
  const [chosen, setChosen] = useState(() => [...active, ...free].slice(0, MOST_PRIORITIES));
  const [kept, setKept] = useState(paused);
  const [said, setSaid] = useState("");
  const name = (id: ScoredNutrient) => entries.get(id)?.name ?? id;

  const toggle = (id: ScoredNutrient) => {
    if (chosen.includes(id)) {
      setChosen(chosen.filter((each) => each !== id));
      setSaid(`${name(id)} is off your list.`);
    } else if (chosen.length >= MOST_PRIORITIES) {
      setSaid(`Your list is full: six at most. Take one off to add ${name(id)}.`);
    } else {
      setChosen([...chosen, id]);
      setSaid(`${name(id)} is ${ordinal(chosen.length + 1)} on your list.`);
    }
  };
  const reorder = (ids: readonly ScoredNutrient[], moved: ScoredNutrient) => {
    setChosen([...ids]);
    setSaid(`${name(moved)} is ${ordinal(ids.indexOf(moved) + 1)} of ${ids.length}.`);
  };
  const full = said.startsWith("Your list is full");

  return (
    <PersonForm
      {...form}
      stored={{ priorities: active }}
      sticky={
        <p role="status" className={full ? "text-sm font-semibold text-watch" : "text-sm text-soft"}>
          <span className="num font-semibold text-ink">
            {chosen.length} of {MOST_PRIORITIES}
          </span>{" "}
          chosen{said && <span className={full ? "" : "sr-only"}>. {said}</span>}
        </p>
      }
    >
      {(answers) => (
        <div className="grid gap-x-12 gap-y-8 pb-8 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
          <section aria-labelledby="your-list" className="space-y-4 lg:sticky lg:top-4 lg:self-start">
            <h2 id="your-list">Your list</h2>
            {children}
            <BroughtNote brought={brought} chosen={chosen} name={name} entries={entries} />
            <FieldError id="priorities" error={answers.error("priorities")} />
            {chosen.map((id) => (
              <input key={id} type="hidden" name="priorities" value={id} />
            ))}
            <div className="noscript:hidden">
              <PriorityOrder
                items={chosen.map((id, place) => ({
                  id,
                  name: name(id),
                  target: entries.get(id)?.target ?? "",
                  error: answers.error(`priorities.${place}`)?.join(" "),
                }))}
                onReorder={reorder}
                onRemove={toggle}
              />
            </div>
            <noscript>
              <PlaceLists chosen={chosen} entries={[...entries.values()]} answers={answers} />
            </noscript>
            {kept.length > 0 && (
              <div className="space-y-2">
                <h3>Paused</h3>
                <p className="text-sm text-soft">
                  Not planned for at the moment. They come back by themselves when the reason goes.
                </p>
                <ul className="space-y-2">
                  {kept.map(({ nutrient, reason }) => (
                    <li key={nutrient}>
                      <input type="hidden" name="paused" value={nutrient} />
                      <Notice
                        tone="watch"
                        title={name(nutrient)}
                        actions={
                          <Button
                            size="small"
                            className="noscript:hidden"
                            onClick={() => setKept(kept.filter((each) => each.nutrient !== nutrient))}
                          >
                            Take off the list
                          </Button>
                        }
                      >
                        <p>{reason}</p>
                      </Notice>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </section>
          <div className="min-w-0 space-y-8">
            {groups.map((group) => (
              <section key={group.title} aria-label={group.title}>
                <h2>{group.title}</h2>
                <ul className="ruled mt-2 border-y border-rule">
                  {group.entries.map((entry) => (
                    <PriorityChoice
                      key={entry.id}
                      entry={entry}
                      chosen={chosen.includes(entry.id)}
                      onToggle={() => toggle(entry.id)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      )}
    </PersonForm>
  );
}

/** What became of the nutrients somebody brought along. */
function BroughtNote({
  brought,
  chosen,
  name,
  entries,
}: {
  readonly brought: readonly ScoredNutrient[];
  readonly chosen: readonly ScoredNutrient[];
  readonly name: (id: ScoredNutrient) => string;
  readonly entries: ReadonlyMap<ScoredNutrient, ChoiceEntry>;
}) {
  if (brought.length === 0) return null;
  const listed = (ids: readonly ScoredNutrient[]) =>
    new Intl.ListFormat("en-GB").format(ids.map((id) => inSentence(name(id))));
  const on = brought.filter((id) => chosen.includes(id));
  const refused = brought.filter((id) => entries.get(id)?.refusal);
  const off = brought.filter((id) => !on.includes(id) && !refused.includes(id));
  return (
    <Notice tone="info">
      {on.length > 0 && <p>From what you feel: {listed(on)}. Save to keep the list.</p>}
      {off.length > 0 && <p>Not on the list: {listed(off)}. Six at most; take one off to add it.</p>}
      {refused.length > 0 && <p>Not for you at the moment: {listed(refused)}. The reason stands below.</p>}
    </Notice>
  );
}

/** The order without script: six lists. */
function PlaceLists({
  chosen,
  entries,
  answers,
}: {
  readonly chosen: readonly ScoredNutrient[];
  readonly entries: readonly ChoiceEntry[];
  readonly answers: FormAnswers;
}) {
  const typed = answers.list("place");
  const options = entries
    .filter((entry) => entry.refusal === null)
    .map((entry) => ({ value: entry.id, label: `${entry.name} (${entry.target})` }));
  return (
    <div className="space-y-3">
      {Array.from({ length: MOST_PRIORITIES }, (_, place) => (
        <Select
          key={ordinal(place + 1)}
          label={ordinal(place + 1)}
          name="place"
          options={options}
          placeholder="Nothing"
          defaultValue={typed.length > 0 ? typed[place] : chosen[place]}
          error={answers.error(`priorities.${place}`)}
        />
      ))}
    </div>
  );
}
