import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchComplaint } from "#lib/domain/guidance/match-complaint.ts";

describe("typed words that mean danger", () => {
  it.each([
    ["dark urine and severe swelling after hard workout", "muscleBreakdown", "emergency"],
    ["my pee is brown like cola and my legs are so weak", "muscleBreakdown", "emergency"],
    ["tea coloured urine", "darkUrine", "sameDay"],
    ["headache and nausea after drinking 4 L in a marathon", "drankMuch", "emergency"],
    ["drank 5 litres of water and now I feel bloated", "drankMuch", "emergency"],
    ["Felt sick and bloated, had so much water on my run", "drankMuch", "emergency"],
    ["pain in my chest when I run", "chestPain", "emergency"],
    ["my chest feels tight", "chestPain", "emergency"],
    ["I passed out at the gym", "fainting", "emergency"],
    ["heart is racing and I feel weak", "racingHeartWeak", "emergency"],
    ["weak with palpitations", "racingHeartWeak", "emergency"],
    ["I can’t move my leg", "paralysis", "emergency"],
    ["one calf is swollen and warm", "oneCalf", "emergency"],
    ["back pain and lost control of my bladder", "bladderBowel", "emergency"],
    ["sudden headache, then a seizure", "confusedOrSeizure", "emergency"],
    ["heatstroke?", "hotAndConfused", "emergency"],
  ])("%s", (typed, id, urgency) => {
    expect(matchComplaint(typed)).toMatchObject({ kind: "redFlag", flag: { id, urgency } });
  });

  it("wins over any complaint in the same words, and over a denial", () => {
    expect(matchComplaint("sore after training, tired, and chest pain").kind).toBe("redFlag");
    expect(matchComplaint("sore legs but no chest pain").kind).toBe("redFlag");
  });

  it("wins in the middle of any other words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        expect(matchComplaint(`${before} sore, dark urine ${after}`).kind).toBe("redFlag");
      }),
    );
  });
});

describe("typed words that name a complaint", () => {
  it.each([
    ["sore after training", "soreAfterTraining"],
    ["My quads are so sore", "soreAfterTraining"],
    ["DOMS", "soreAfterTraining"],
    ["legs ache after running", "soreAfterTraining"],
    ["cramps", "exerciseCramp"],
    ["cramp during my run", "exerciseCramp"],
    ["leg cramps at night", "nightCramps"],
    ["pregnant and leg cramps", "pregnancyCramps"],
    ["tingling", "tingling"],
    ["numb feet", "tingling"],
    ["tingling since I take B6 tablets", "tinglingWithB6"],
    ["tingling round my mouth", "spasmsAndMouth"],
    ["eyelid twitching", "twitching"],
    ["always tired", "tired"],
    ["bone ache", "bonePain"],
    ["muscles sore for weeks", "longAche"],
    ["lost my periods", "underfuelled"],
    ["weak and constipated", "weakness"],
  ])("%s: %s", (typed, id) => {
    const match = matchComplaint(typed);
    expect(match.kind === "complaints" ? match.ids[0] : match.kind).toBe(id);
  });

  it("offers every reading of a word", () => {
    expect(matchComplaint("cramps")).toEqual({
      kind: "complaints",
      ids: ["exerciseCramp", "nightCramps"],
      vague: ["exerciseCramp", "nightCramps"],
    });
  });

  it("keeps to the clearer reading, and says when words leave it open", () => {
    expect(matchComplaint("cramp during my run")).toEqual({
      kind: "complaints",
      ids: ["exerciseCramp"],
      vague: [],
    });
    expect(matchComplaint("sore muscles")).toEqual({
      kind: "complaints",
      ids: ["soreAfterTraining"],
      vague: ["soreAfterTraining"],
    });
    expect(matchComplaint("tired and sore")).toMatchObject({ ids: ["tired", "soreAfterTraining"] });
  });

  it("says when nothing is known", () => {
    expect(matchComplaint("")).toEqual({ kind: "none" });
    expect(matchComplaint("what is for dinner")).toEqual({ kind: "none" });
  });
});
