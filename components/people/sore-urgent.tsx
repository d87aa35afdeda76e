import { OctagonAlert } from "lucide-react";
import { LinkButton } from "#components/ui/button.tsx";
import type { Urgency } from "#lib/domain/guidance/red-flags.ts";

export const URGENCY_TITLES: Readonly<Record<Urgency, string>> = {
  emergency: "Get help now",
  sameDay: "See a doctor today",
  doctor: "See a doctor within the next days",
};

interface SoreUrgentProps {
  readonly urgency: Urgency;
  readonly text: string;
}

/** What to do, and how soon. No food is spoken of here. */
export function SoreUrgent({ urgency, text }: SoreUrgentProps) {
  return (
    <div className="measure space-y-6 pb-10">
      <div className="flex gap-4 rounded-page border-2 border-stop bg-stop-wash px-5 py-5">
        <OctagonAlert className="mt-1 size-7 shrink-0 text-stop" aria-hidden="true" />
        <div className="space-y-3">
          <p className="text-lg">{text}</p>
          {urgency === "emergency" && (
            <p className="text-sm">
              Emergency numbers: 112 in the European Union and on most mobile phones, 911 in the United States
              and Canada, 999 in the United Kingdom, 000 in Australia.
            </p>
          )}
        </div>
      </div>
      <p>
        This is not a matter for a meal plan, so nothing about nutrients is suggested here. If you are unsure,
        ask a medical helpline or a pharmacist rather than waiting.
      </p>
      <LinkButton href="/sore">Start again</LinkButton>
    </div>
  );
}
