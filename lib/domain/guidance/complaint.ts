// Pure. The shape of a complaint: what must be ruled out first, and what may be said then.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { RedFlagId, Urgency } from "./red-flags.ts";
import type { SourceId } from "./sources.ts";

export type EvidenceGrade = "A" | "B" | "C";

export interface NutrientPart {
  readonly nutrient: ScoredNutrient;
  /** What it does in this function. */
  readonly role: string;
  readonly grade: EvidenceGrade;
  /** How strong the evidence is, told to the person. */
  readonly wording: string;
}

export interface Complaint {
  readonly id: string;
  /** As a person would say it. */
  readonly label: string;
  /** Asked before anything is suggested. */
  readonly screen: readonly RedFlagId[];
  /** With some of these medicines, or in pregnancy, it belongs to a doctor whatever the answers. */
  readonly doctorInPregnancy: boolean;
  readonly crampLike: boolean;
  /** What a doctor may want to test, worth asking about; empty where nothing is to be tested. */
  readonly tests: readonly string[];
  readonly sources: readonly SourceId[];
  readonly outcome:
    | { readonly kind: Urgency; readonly text: string }
    | {
        readonly kind: "explain";
        /** The more likely explanation. */
        readonly likely: string;
        readonly nutrients: readonly NutrientPart[];
        /** Common claims put right. */
        readonly claims: readonly string[];
        readonly askDoctor: string;
      };
}
