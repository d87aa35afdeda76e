import { Notice } from "#components/ui/notice.tsx";
import type { HeatAdvice } from "#lib/domain/hydration/heat.ts";
import { type Tongue, temperatureText } from "./words.ts";

const TITLES = {
  caution: "Warm",
  extremeCaution: "Hot",
  danger: "Dangerous heat",
  extremeDanger: "Do not train in this",
} as const;

/** What the expected heat means; nothing where it is no matter. */
export function HeatNotice({ heat, tongue }: { readonly heat: HeatAdvice; readonly tongue: Tongue }) {
  if (heat.band === "none" || heat.text === null) return null;
  const grave = heat.band === "danger" || heat.band === "extremeDanger";
  return (
    <Notice
      tone={grave ? "stop" : "watch"}
      title={`${TITLES[heat.band]}: feels like ${temperatureText(heat.index, tongue)}`}
      className="mb-6"
    >
      <p>{heat.text}</p>
    </Notice>
  );
}
