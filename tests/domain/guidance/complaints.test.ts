import { describe, expect, it } from "vitest";
import { COMPLAINTS, type ComplaintId } from "#lib/domain/guidance/complaint-table.ts";
import { assessComplaint, type ScreenAnswers, screenOf } from "#lib/domain/guidance/complaints.ts";
import { RED_FLAGS, type RedFlagId, URGENCIES } from "#lib/domain/guidance/red-flags.ts";

const noTo = (id: ComplaintId): ScreenAnswers =>
  Object.fromEntries(screenOf(id).map((flag) => [flag.id, false]));
const ids = COMPLAINTS.map((each) => each.id);
const explaining = COMPLAINTS.filter((each) => each.outcome.kind === "explain").map((each) => each.id);

describe("the red-flag screen", () => {
  it.each(explaining)("%s: nothing is suggested before every question has an answer", (id) => {
    const advice = assessComplaint(id, {});
    expect(advice.kind).toBe("ask");
    expect(advice).not.toHaveProperty("nutrients");
    for (const flag of screenOf(id)) {
      const { [flag.id as RedFlagId]: _left, ...rest } = noTo(id);
      expect(assessComplaint(id, rest)).toEqual({ kind: "ask", questions: [flag] });
    }
  });

  it("asks the gravest first", () => {
    for (const id of ids) {
      const ranks = screenOf(id).map((flag) => URGENCIES.indexOf(flag.urgency));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it("ends every complaint at a yes, without nutrients", () => {
    for (const id of ids)
      for (const flag of screenOf(id)) {
        const advice = assessComplaint(id, { ...noTo(id), [flag.id]: true });
        expect(URGENCIES).toContain(advice.kind);
        expect(advice).not.toHaveProperty("nutrients");
        expect(URGENCIES.indexOf(advice.kind as "doctor")).toBeLessThanOrEqual(
          URGENCIES.indexOf(flag.urgency),
        );
      }
  });

  it("answers an emergency at once, while other questions are open", () => {
    expect(assessComplaint("soreAfterTraining", { chestPain: true })).toEqual({
      kind: "emergency",
      text: RED_FLAGS.chestPain.text,
    });
  });

  it("does not let a lesser answer put off what has to be seen today", () => {
    expect(assessComplaint("weakness", { ...noTo("weakness"), tingling: true }).kind).toBe("sameDay");
  });

  it("lets the gravest of several answers decide", () => {
    const answers = { ...noTo("soreAfterTraining"), soreTooLong: true, darkUrine: true };
    expect(assessComplaint("soreAfterTraining", answers).kind).toBe("sameDay");
  });
});

describe("after a clear screen", () => {
  it.each([
    ["soreAfterTraining", ["protein:C"]],
    ["exerciseCramp", ["sodium:B"]],
    ["nightCramps", ["magnesium:C"]],
    ["twitching", ["magnesium:B"]],
    ["bonePain", ["vitaminD:A", "calcium:B"]],
    ["tired", ["iron:A", "vitaminB12:A", "folate:A"]],
  ] as const)("%s takes part: %s", (id, expected) => {
    const advice = assessComplaint(id, noTo(id));
    if (advice.kind !== "explain") throw new Error(advice.kind);
    expect(advice.nutrients.map((part) => `${part.nutrient}:${part.grade}`)).toEqual(expected);
    expect(advice.askDoctor).toBeTruthy();
  });

  it.each([
    ["weakness", "sameDay"],
    ["spasmsAndMouth", "sameDay"],
    ["tingling", "doctor"],
    ["tinglingWithB6", "doctor"],
    ["pregnancyCramps", "doctor"],
    ["underfuelled", "doctor"],
    ["longAche", "doctor"],
  ] as const)("%s stays with a doctor: %s", (id, kind) => {
    const advice = assessComplaint(id, noTo(id));
    expect(advice.kind).toBe(kind);
    expect(advice).not.toHaveProperty("nutrients");
  });

  it("offers no nutrient that is closed to the person", () => {
    const advice = assessComplaint("tired", noTo("tired"), { closed: new Set(["iron"]) });
    if (advice.kind !== "explain") throw new Error(advice.kind);
    expect(advice.nutrients.map((part) => part.nutrient)).toEqual(["vitaminB12", "folate"]);
  });

  it("sends cramps on water tablets or statins, and anything new in pregnancy, to a doctor", () => {
    const cramps = noTo("nightCramps");
    expect(assessComplaint("nightCramps", cramps, { declarations: ["waterTablets"] }).kind).toBe("doctor");
    expect(assessComplaint("nightCramps", cramps, { declarations: ["grapefruitMedicine"] }).kind).toBe(
      "doctor",
    );
    expect(assessComplaint("nightCramps", cramps, { declarations: ["smoker"] }).kind).toBe("explain");
    expect(assessComplaint("tired", noTo("tired"), { pregnant: true }).kind).toBe("doctor");
    expect(assessComplaint("soreAfterTraining", noTo("soreAfterTraining"), { pregnant: true }).kind).toBe(
      "explain",
    );
  });
});

describe("wording", () => {
  const texts = [
    ...Object.values(RED_FLAGS).map((flag) => flag.text),
    ...COMPLAINTS.flatMap(({ outcome }) =>
      outcome.kind === "explain"
        ? [
            outcome.likely,
            outcome.askDoctor,
            ...outcome.claims,
            ...outcome.nutrients.flatMap((part) => [part.role, part.wording]),
          ]
        : [outcome.text],
    ),
  ];

  it("names no dose, no diagnosis and no cure", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/\d+\s?(mg|µg|mcg|g|iu|ml)\b/i);
      expect(text).not.toMatch(/\byou (are|have got|suffer|lack)\b.*\bdeficien/i);
      expect(text).not.toMatch(/\bcaused by (a |your )?(lack|deficiency)/i);
      expect(text).not.toMatch(/\b(cures?|heals?|relieves?|prevents cramps)\b/i);
      expect(text).not.toMatch(/\btake (some |more )?(b-?12|iron|magnesium|vitamin|potassium|calcium)/i);
    }
  });

  it("corrects the common claims", () => {
    const all = texts.join(" ");
    expect(all).toContain("four small trials of tablets in 73 young people");
    expect(all).toContain("skin takes up next to no magnesium");
    expect(all).toContain("Leafy greens contain no vitamin B12");
    expect(all).toContain("disputed");
  });
});
