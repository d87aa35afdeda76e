// Pure. Height and weight as text in either system of units, as the form's boxes hold them.
import { CM_PER_INCH, KG_PER_POUND } from "#lib/domain/people/body-units.ts";

export interface BodyText {
  /** Centimetres, or whole feet. */
  readonly height: string;
  /** Only beside feet. */
  readonly heightInches: string;
  readonly weight: string;
  readonly prePregnancyWeight: string;
}

export type Units = "metric" | "us";

const written = (value: number) => String(Math.round(value * 10) / 10);
const read = (text: string): number | null => {
  const plain = text.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

export function heightText(cm: number, units: Units): Pick<BodyText, "height" | "heightInches"> {
  if (units === "metric") return { height: written(cm), heightInches: "" };
  // Rounded first, so that it never reads "5 ft 12 in".
  const inches = Math.round((cm / CM_PER_INCH) * 10) / 10;
  const feet = Math.floor(inches / 12);
  return { height: String(feet), heightInches: written(inches - feet * 12) };
}

export const weightText = (kg: number, units: Units): string =>
  written(units === "metric" ? kg : kg / KG_PER_POUND);

/** What was typed, in the other units; what is no number stays as it is. */
export function convertBody(text: BodyText, from: Units, to: Units): BodyText {
  if (from === to) return text;
  const weight = (typed: string) => {
    const value = read(typed);
    return value === null ? typed : weightText(from === "metric" ? value : value * KG_PER_POUND, to);
  };
  return {
    ...convertHeight(text, from, to),
    weight: weight(text.weight),
    prePregnancyWeight: weight(text.prePregnancyWeight),
  };
}

function convertHeight(text: BodyText, from: Units, to: Units): Pick<BodyText, "height" | "heightInches"> {
  const height = read(text.height);
  if (height === null) return { height: text.height, heightInches: "" };
  if (from === "metric") return heightText(height, to);
  return heightText((height * 12 + (read(text.heightInches) ?? 0)) * CM_PER_INCH, to);
}
