// Pure. Pure data. Every figure that our prose gives and that does not stand in the reference tables, the limits, the
// retention factors or the catalogue, with what it rests on. A test holds the prose against this list and those tables.
import type { SourceId } from "./sources.ts";

export interface ClaimedFigure {
  /** As written, digits and the word after them. */
  readonly figure: string;
  readonly source: SourceId;
}

export const CLAIMED_FIGURES: readonly ClaimedFigure[] = [
  { figure: "73 young people", source: "tarsitano" },
  { figure: "735 people", source: "cochraneCramps" },
  { figure: "300 enzymes", source: "ods" },
  { figure: "400 reactions", source: "ods" },
  { figure: "100 reactions", source: "ods" },
  { figure: "20 to 40 g", source: "issn" },
  { figure: "2 g for each kilogram", source: "issn" },
  { figure: "35 mg more", source: "dri2000" },
  { figure: "60 to 75 %", source: "dga" },
  { figure: "over 50", source: "dri1998" },
  { figure: "over 70", source: "dri2011" },
  { figure: "2019", source: "dri2019" },
  { figure: "9 to 13 years", source: "dri2019" },
  { figure: "1.8 times", source: "dri2001" },
  { figure: "1.5 to 2 kg within a few days", source: "heartFailure" },
  { figure: "30 to 60 minutes before food", source: "foodDrug" },
  { figure: "73 people aged 19 to 27", source: "tarsitano" },
  { figure: "11 trials", source: "cochraneCramps" },
  { figure: "8,789 foods", source: "sr28" },
  { figure: "per 100 g", source: "sr28" },
];
