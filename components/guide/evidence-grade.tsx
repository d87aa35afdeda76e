import type { EvidenceGrade } from "#lib/domain/guidance/complaint.ts";

export const GRADE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  A: "Well established for a real lack",
  B: "Plausible, little evidence",
  C: "Weak or contradicted",
};

const LOOK: Readonly<Record<EvidenceGrade, string>> = {
  A: "border-leaf text-leaf",
  B: "border-watch text-watch",
  C: "border-edge text-soft",
};

/** How well something is known: a letter and the words for it. */
export function Grade({ grade }: { readonly grade: EvidenceGrade }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 text-sm text-soft">
      <abbr
        title={GRADE_WORDS[grade]}
        className={`inline-grid size-5.5 shrink-0 place-items-center self-center rounded-full border-2 text-xs font-semibold no-underline ${LOOK[grade]}`}
      >
        {grade}
      </abbr>
      {GRADE_WORDS[grade]}
    </span>
  );
}
