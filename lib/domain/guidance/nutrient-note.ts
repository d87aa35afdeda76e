// Pure. The shape of a note on one nutrient.
import type { SourceId } from "./sources.ts";

const CHECKED = "2026-11-22";

export interface NutrientNote {
  /** What it does, in one or two sentences. */
  readonly does: string;
  /** Its part in muscle and nerve. */
  readonly muscleAndNerve: string;
  /** How a real lack shows. */
  readonly lack: string;
  /** Who is more likely to have one. */
  readonly atRisk: string;
  /** What the upper limit counts, or why there is none. */
  readonly limit: string;
  /** What cooking and storing do to it. */
  readonly cooking: string;
  /** A common claim put right. */
  readonly correction: string | null;
  readonly sources: readonly SourceId[];
  /** When the note was last gone through, "YYYY-MM-DD". */
  readonly checked: string;
}

export const note = (
  text: Omit<NutrientNote, "sources" | "checked">,
  ...sources: SourceId[]
): NutrientNote => ({ ...text, sources, checked: CHECKED });
