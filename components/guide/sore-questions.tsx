import { useId } from "react";
import type { RedFlag } from "#lib/domain/guidance/red-flags.ts";

const GROUPS = [
  { title: "Right now", holds: (flag: RedFlag) => flag.urgency === "emergency" },
  { title: "In these days", holds: (flag: RedFlag) => flag.urgency !== "emergency" },
] as const;

const ROW =
  "flex items-start gap-3 px-3 py-2.5 has-checked:bg-leaf-wash has-focus-visible:outline-3 has-focus-visible:outline-water sm:px-4";
const BOX = "mt-1 size-4.5 shrink-0 focus-visible:outline-none";

/** What has to be ruled out before any talk of food, gravest first. Nothing goes on without an answer. */
export function SoreQuestions({ questions }: { readonly questions: readonly RedFlag[] }) {
  const id = useId();
  return (
    <div className="space-y-4">
      {GROUPS.map(({ title, holds }) => {
        const asked = questions.filter(holds);
        if (asked.length === 0) return null;
        return (
          <fieldset key={title} aria-describedby={id} className="min-w-0">
            <legend className="font-semibold">{title}</legend>
            <div className="ruled mt-1.5 rounded-page border border-rule bg-sheet">
              {asked.map((flag) => (
                <label key={flag.id} className={ROW}>
                  <input type="checkbox" name="flag" value={flag.id} className={BOX} />
                  <span>{flag.question}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <p id={id} className="sr-only">
        Tick what is true for you.
      </p>
      <label className={`${ROW} rounded-page border-2 border-leaf bg-sheet font-semibold`}>
        <input type="checkbox" name="none" value="1" className={BOX} />
        <span>None of these is true for me</span>
      </label>
    </div>
  );
}
