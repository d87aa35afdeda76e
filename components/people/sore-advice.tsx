import Link from "next/link";
import { Section } from "#components/layout/section.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { EvidenceGrade } from "#lib/domain/guidance/complaint-table.ts";
import type { ComplaintAdvice } from "#lib/domain/guidance/complaints.ts";
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";

const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  A: "Well established for a real lack",
  B: "Plausible, little evidence",
  C: "Weak or contradicted",
};

interface SoreAdviceProps {
  readonly advice: Extract<ComplaintAdvice, { kind: "explain" }>;
  /** Where the nutrients can be chosen; null when none is offered. */
  readonly choose: string | null;
  readonly signedIn: boolean;
  /** Left out because of what this person told us. */
  readonly closed: readonly ScoredNutrient[];
}

/** The likelier explanation first, then the nutrients that take part, each with how much is known. */
export function SoreAdvice({ advice, choose, signedIn, closed }: SoreAdviceProps) {
  const list = (ids: readonly ScoredNutrient[]) =>
    new Intl.ListFormat("en-GB").format(ids.map((id) => NUTRIENTS[id].name.toLowerCase()));
  return (
    <>
      <Section title="Most likely">
        <p className="measure text-lg">{advice.likely}</p>
      </Section>
      <Section
        title="Nutrients that take part"
        note="In this function of the body. Whether you lack one, only a blood test can tell."
      >
        {advice.nutrients.length > 0 && (
          <ul className="ruled border-y border-rule">
            {advice.nutrients.map(({ nutrient, role, grade, wording }) => (
              <li key={nutrient} className="py-4">
                <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                  <h3>
                    <Link href={`/nutrients/${nutrient}`} className="quiet-link">
                      {NUTRIENTS[nutrient].name}
                    </Link>
                  </h3>
                  <p className="text-sm text-soft">
                    Evidence: <span className="font-semibold text-ink">{GRADES[grade]}</span>
                  </p>
                </div>
                <p className="mt-1">{role}</p>
                <p className="mt-1 text-soft">{wording}</p>
              </li>
            ))}
          </ul>
        )}
        {closed.length > 0 && (
          <p className="mt-4 text-sm text-soft">
            Left out because of what you told us about your health: {list(closed)}. Your{" "}
            <Link href="/priorities" className="link">
              priorities
            </Link>{" "}
            say why.
          </p>
        )}
        {choose && (
          <div className="mt-6 space-y-3">
            <h3>Worth prioritising?</h3>
            <p className="measure">
              Having enough is worthwhile for its own sake. Do not expect it to take the complaint away.
            </p>
            <LinkButton href={choose} variant="primary">
              {advice.nutrients.length === 1 ? "Make it a priority" : "Make them priorities"}
            </LinkButton>
            {!signedIn && <p className="text-sm text-soft">You make an account first; the choice is kept.</p>}
          </div>
        )}
      </Section>
      {advice.claims.length > 0 && (
        <Section title="Often said">
          <ul className="measure list-disc space-y-2 pl-5 marker:text-leaf">
            {advice.claims.map((claim) => (
              <li key={claim}>{claim}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="When to ask a doctor">
        <Notice tone="watch" className="measure">
          <p>{advice.askDoctor}</p>
        </Notice>
        <div className="mt-6">
          <LinkButton href="/sore">Something else</LinkButton>
        </div>
      </Section>
    </>
  );
}
