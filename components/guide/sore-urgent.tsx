import { OctagonAlert } from "lucide-react";
import { LinkButton } from "#components/ui/button.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import type { Urgency } from "#lib/domain/guidance/red-flags.ts";

export const URGENCY_TITLES: Readonly<Record<Urgency, string>> = {
  emergency: "Get help now",
  sameDay: "See a doctor today",
  doctor: "See a doctor within the next days",
};

interface SoreUrgentProps {
  readonly urgency: Urgency;
  readonly text: string;
  /** What a doctor may want to test. */
  readonly tests: readonly string[];
  readonly signedIn: boolean;
}

/** What to do, how soon, and what to do next. No food is spoken of here. */
export function SoreUrgent({ urgency, text, tests, signedIn }: SoreUrgentProps) {
  const emergency = urgency === "emergency";
  return (
    <div className="measure space-y-6">
      <div className="flex gap-4 rounded-page border-2 border-stop bg-stop-wash px-5 py-5" role="alert">
        <OctagonAlert className="mt-1 size-7 shrink-0 text-stop" aria-hidden="true" />
        <div className="space-y-3">
          <p className="text-lg">{text}</p>
          {emergency && (
            <p>
              <a href="tel:112" className="link font-semibold">
                112
              </a>{" "}
              in the European Union and on most mobile phones,{" "}
              <a href="tel:911" className="link font-semibold">
                911
              </a>{" "}
              in the United States and Canada,{" "}
              <a href="tel:999" className="link font-semibold">
                999
              </a>{" "}
              in the United Kingdom,{" "}
              <a href="tel:000" className="link font-semibold">
                000
              </a>{" "}
              in Australia.
            </p>
          )}
        </div>
      </div>
      <div className="space-y-2">
        <h2 className="text-xl">{emergency ? "What to say" : "What to bring"}</h2>
        <ul className="list-disc space-y-1 pl-5 marker:text-leaf">
          <li>What you feel, where, and since when; what you did before it began.</li>
          <li>What you drank and ate, and the colour of your urine.</li>
          <li>Every medicine and supplement you take, and every illness you know of.</li>
        </ul>
      </div>
      {!emergency && tests.length > 0 && <DoctorTests tests={tests} />}
      <p className="text-soft">
        This is not a matter for a meal plan, so nothing about food is suggested here. If you are unsure, ask
        a medical helpline or a pharmacist rather than waiting.
      </p>
      <div className="no-print flex flex-wrap gap-3">
        <PrintButton />
        {!emergency && signedIn && (
          <LinkButton href="/diary" size="small">
            Write it down in your diary
          </LinkButton>
        )}
      </div>
    </div>
  );
}

/** What to ask a doctor about. A doctor decides which of it makes sense. */
export function DoctorTests({ tests }: { readonly tests: readonly string[] }) {
  return (
    <div className="space-y-2">
      <h2 className="text-xl">What you could ask about</h2>
      <ul className="list-disc space-y-1 pl-5 marker:text-leaf">
        {tests.map((test) => (
          <li key={test}>{test}.</li>
        ))}
      </ul>
      <p className="text-sm text-soft">Your doctor knows which of these make sense for you.</p>
    </div>
  );
}
