// Pure. The shape of a note on one nutrient, and the sources the notes draw on.

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
  readonly sources: readonly string[];
  /** When the note was last gone through, "YYYY-MM-DD". */
  readonly checked: string;
}

export const CHECKED = "2026-11-22";

export const SOURCES = {
  ods: "NIH Office of Dietary Supplements, fact sheet for health professionals",
  dri1997:
    "Institute of Medicine 1997, Dietary Reference Intakes (calcium, phosphorus, magnesium, vitamin D, fluoride)",
  dri1998: "Institute of Medicine 1998, Dietary Reference Intakes (B vitamins and choline)",
  dri2000: "Institute of Medicine 2000, Dietary Reference Intakes (vitamins C and E, selenium, carotenoids)",
  dri2001:
    "Institute of Medicine 2001, Dietary Reference Intakes (vitamins A and K, iron, zinc and other elements)",
  dri2005: "Institute of Medicine 2002/2005, Dietary Reference Intakes (energy and macronutrients)",
  dri2011: "Institute of Medicine 2011, Dietary Reference Intakes (calcium and vitamin D)",
  dri2019: "National Academies 2019, Dietary Reference Intakes (sodium and potassium)",
  dga: "Dietary Guidelines for Americans 2020-2025",
  retention: "USDA Table of Nutrient Retention Factors, Release 6 (2007)",
  sr28: "USDA National Nutrient Database for Standard Reference, Release 28 (2015)",
  cochraneCramps: "Garrison and others, Cochrane Review 2020 (magnesium for muscle cramps)",
  tarsitano: "Tarsitano and others, Journal of Translational Medicine 2024 (magnesium and muscle soreness)",
  miller: "Miller and others, Journal of Athletic Training 2022 (exercise-associated muscle cramps)",
  issn: "Jäger and others, ISSN position stand on protein and exercise, 2017",
  efsaB6: "European Food Safety Authority 2023, tolerable upper intake level for vitamin B6",
  groeber: "Gröber and others, Nutrients 2017 (magnesium through the skin)",
} as const;

export const note = (
  text: Omit<NutrientNote, "sources" | "checked">,
  ...sources: (keyof typeof SOURCES)[]
): NutrientNote => ({ ...text, sources: sources.map((key) => SOURCES[key]), checked: CHECKED });
