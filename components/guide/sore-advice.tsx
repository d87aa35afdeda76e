import { Section } from "#components/layout/section.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { CheckboxGroup } from "#components/ui/choice.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { EvidenceGrade } from "#lib/domain/guidance/complaint.ts";
import type { ComplaintAdvice } from "#lib/domain/guidance/complaints.ts";
import type { SourceId } from "#lib/domain/guidance/sources.ts";
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { DoctorTests } from "./sore-urgent.tsx";
import { SourceList } from "./source-list.tsx";

const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  A: "Well established for a real lack",
  B: "Plausible, little evidence",
  C: "Weak or contradicted",
};

interface SoreAdviceProps {
  readonly advice: Extract<ComplaintAdvice, { kind: "explain" }>;
  readonly tests: readonly string[];
  readonly sources: readonly SourceId[];
  /** Passes the chosen nutrients on, through an account where there is none. */
  readonly prioritise: (form: FormData) => Promise<void>;
  readonly signedIn: boolean;
  /** Left out because of what this person told us. */
  readonly closed: readonly ScoredNutrient[];
}

/** The likelier explanation first, then the nutrients that take part, each with how much is known. */
export function SoreAdvice({ advice, tests, sources, prioritise, signedIn, closed }: SoreAdviceProps) {
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
        <NextStep advice={advice} prioritise={prioritise} signedIn={signedIn} />
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
        <div className="measure space-y-5">
          <Notice tone="watch">
            <p>{advice.askDoctor}</p>
          </Notice>
          <DoctorTests tests={tests} />
        </div>
      </Section>
      <SourceList ids={sources} />
    </>
  );
}

function NextStep({
  advice,
  prioritise,
  signedIn,
}: Pick<SoreAdviceProps, "advice" | "prioritise" | "signedIn">) {
  if (advice.nutrients.length === 0)
    return (
      <div className="space-y-4">
        <p className="measure">
          Nothing in particular. Eat as usual and enough; a week of ordinary good meals does all that food can
          do here.
        </p>
        <LinkButton href={signedIn ? "/week" : "/sign-up"} variant="primary">
          {signedIn ? "To my week" : "Plan a week"}
        </LinkButton>
      </div>
    );
  return (
    <form action={prioritise} className="no-print mt-6 space-y-4">
      <CheckboxGroup
        legend="Worth a week of meals that go out of their way for it?"
        hint="Having enough is worthwhile for its own sake. Do not expect it to take the complaint away."
        name="nutrient"
        options={advice.nutrients.map(({ nutrient }) => ({
          value: nutrient,
          label: NUTRIENTS[nutrient].name,
        }))}
        defaultValues={advice.nutrients.map(({ nutrient }) => nutrient)}
        columns={2}
        className="measure"
      />
      <SubmitButton>
        {signedIn
          ? "Put it in my priorities"
          : advice.nutrients.length === 1
            ? "Plan a week with it"
            : "Plan a week with them"}
      </SubmitButton>
      {!signedIn && <p className="text-sm text-soft">You make an account first; the choice is kept.</p>}
    </form>
  );
}
