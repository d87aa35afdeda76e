import type { MuscleNote } from "#lib/domain/guidance/muscle-notes.ts";
import { Grade } from "./evidence-grade.tsx";

/** How a nutrient works in muscle and nerve, how a real lack shows and how well that is known, who is at risk. */
export function MuscleNoteText({ note }: { readonly note: MuscleNote }) {
  return (
    <div className="space-y-6">
      <p className="measure">{note.how}</p>
      <div>
        <h3>How a real lack shows</h3>
        <ul className="ruled measure mt-2 border-y border-rule">
          {note.signs.map(({ sign, grade }) => (
            <li key={sign} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
              <span>{sign}</span>
              <Grade grade={grade} />
            </li>
          ))}
        </ul>
        <p className="measure mt-3">{note.notSo}</p>
      </div>
      <div>
        <h3>Who is at risk</h3>
        <ul className="mt-1 list-disc pl-5 marker:text-leaf">
          {note.atRisk.map((who) => (
            <li key={who}>{who}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>What a doctor can test</h3>
        <p className="measure">{note.test}</p>
      </div>
      <div>
        <h3>Supplements</h3>
        <p className="measure">
          {note.supplements.forms} {note.supplements.clashes}
        </p>
      </div>
    </div>
  );
}
