import { Notice } from "#components/ui/notice.tsx";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import { clockText } from "./words.ts";

/** Shown after weight was gained in a session. The emergency comes first. */
export function GainCard({
  until,
  zone,
  locale,
}: {
  readonly until: Instant | null;
  readonly zone: string;
  readonly locale: string;
}) {
  return (
    <Notice
      tone="stop"
      live="assertive"
      title="You are heavier than before: drink no more water now"
      className="mb-6"
    >
      <p>
        More was drunk than sweated. That can thin the salt in your blood (hyponatraemia).{" "}
        <strong>
          Headache, nausea, bloating, confusion or unusual drowsiness: call the emergency number at once
        </strong>{" "}
        and say that you drank a lot during exercise.
      </p>
      <p>
        If you feel well: no more plain water until you have passed urine and are thirsty. Eat something salty
        if you are hungry.
        {until !== null && ` Nothing here asks you to drink before ${clockText(until, zone, locale)}.`}
      </p>
    </Notice>
  );
}
