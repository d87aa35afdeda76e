import { describe, expect, it } from "vitest";
import { NUTRIENT_NOTES } from "#lib/domain/guidance/nutrient-notes.ts";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { referenceIntake } from "#lib/domain/nutrition/reference-intakes.ts";
import { parseIsoDate } from "#lib/domain/shared/calendar.ts";

describe.each(SCORED_NUTRIENTS)("the note on %s", (nutrient) => {
  const note = NUTRIENT_NOTES[nutrient];
  const texts = [note.does, note.muscleAndNerve, note.lack, note.atRisk, note.limit, note.cooking];

  it("is whole, short, sourced and dated", () => {
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*[.]$/);
      expect(text.length).toBeLessThan(300);
    }
    expect(note.sources.length).toBeGreaterThan(0);
    expect(parseIsoDate(note.checked)).toBe(note.checked);
  });

  it("promises nothing", () => {
    for (const text of [...texts, note.correction ?? ""]) {
      expect(text).not.toMatch(/\b(cures?|relieves?|boosts?|detox\w*|miracle)\b/i);
      expect(text).not.toMatch(/\btake \d/i);
    }
  });

  it("tells the scope of its limit as the limits know it", () => {
    const upper = referenceIntake(nutrient, "female 31-50").limits.find((limit) => limit.kind === "UL");
    if (!upper) expect(note.limit).toMatch(/no upper limit/i);
    else if (upper.scope === "all sources" && nutrient !== "vitaminD" && nutrient !== "vitaminB6")
      expect(note.limit).toContain("counts all sources");
    else if (upper.scope !== "all sources") expect(note.limit).toMatch(/ only/);
  });
});

describe("corrections of common claims", () => {
  it.each([
    ["magnesium", "four small trials of tablets in 73 young people"],
    ["magnesium", "bath in Epsom salt does not bring it through the skin"],
    ["vitaminB12", "Leafy greens contain no B12"],
    ["calcium", "Spinach is not a good calcium food"],
    ["sodium", "Most exercise cramps are not a lack of salt"],
    ["potassium", "Sweat costs little potassium"],
    ["niacin", "your true coverage is higher than shown"],
    ["vitaminK", "need not avoid greens"],
  ] as const)("%s: %s", (nutrient, text) => {
    expect(NUTRIENT_NOTES[nutrient].correction).toContain(text);
  });
});
