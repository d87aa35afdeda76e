import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPLAINTS } from "#lib/domain/guidance/complaint-table.ts";
import { complaint, screenOf } from "#lib/domain/guidance/complaints.ts";
import { RED_FLAGS, type RedFlagId, URGENCIES } from "#lib/domain/guidance/red-flags.ts";
import {
  NO_ANSWERS,
  nextStep,
  type PathAnswers,
  type PathStep,
  screenFor,
  stepBack,
} from "#lib/domain/guidance/sore-path.ts";
import { SINCE, WHATS } from "#lib/domain/guidance/sore-path-table.ts";

const FLAG_IDS = Object.keys(RED_FLAGS) as RedFlagId[];
const none = { ...NO_ANSWERS, none: true };
const typed = (text: string): PathAnswers => ({ ...NO_ANSWERS, text });

/** Answers every question with "no" to the signs, the given place and time; counts the questions asked. */
function walk(start: PathAnswers, place: string | null, since: string | null) {
  let answers = start;
  const asked: string[] = [];
  for (;;) {
    const step = nextStep(answers);
    if (step.kind === "screen") answers = { ...answers, none: true };
    else if (step.kind === "place") answers = { ...answers, place };
    else if (step.kind === "since") answers = { ...answers, since };
    else return { step, asked };
    asked.push(step.kind);
    if (asked.length > 5) throw new Error("the path does not end");
  }
}

describe("no path passes the red flags by", () => {
  const starts = [
    ...WHATS.map(({ id }) => ({ ...NO_ANSWERS, what: id })),
    ...["sore muscles", "cramps", "weak", "bones ache", "tired and sore", "twitching", "numb feet"].map(
      typed,
    ),
  ];
  const places = [null, ...WHATS.flatMap((what) => what.places.map(({ id }) => id)), "nonsense"];
  const times = [null, ...SINCE.map(({ id }) => id), "nonsense"];

  it("explains nothing while a sign was not answered, whatever else was", () => {
    for (const start of starts)
      for (const place of places)
        for (const since of times) expect(nextStep({ ...start, place, since }).kind).not.toBe("explain");
  });

  it("asks them before anything else", () => {
    for (const start of starts) expect(["screen", "urgent"]).toContain(nextStep(start).kind);
  });

  it("ends at every sign, from every start, place and time, without a nutrient", () => {
    for (const start of starts)
      for (const place of places)
        for (const since of times)
          for (const flag of FLAG_IDS) {
            const step = nextStep({ ...start, place, since, flags: [flag], none: true });
            // A lesser sign may wait for the one question that could make it more urgent, for nothing else.
            if (step.kind === "place") expect(RED_FLAGS[flag].urgency).not.toBe("emergency");
            else {
              expect(step.kind).toBe("urgent");
              expect(step).not.toHaveProperty("advice");
              const urgency = (step as Extract<PathStep, { kind: "urgent" }>).urgency;
              expect(URGENCIES.indexOf(urgency)).toBeLessThanOrEqual(
                URGENCIES.indexOf(RED_FLAGS[flag].urgency),
              );
            }
          }
  });

  it("asks every sign that an explanation is screened for", () => {
    for (const what of WHATS)
      for (const { id, leadsTo, patience } of what.places) {
        const asked = new Set(screenFor(what.places).map((flag) => flag.id));
        const missing = screenOf(leadsTo).filter((flag) => !asked.has(flag.id));
        expect(
          missing.map((flag) => flag.id),
          id,
        ).toEqual(
          patience && screenOf(leadsTo).some((flag) => flag.id === "soreTooLong") ? ["soreTooLong"] : [],
        );
      }
  });

  it("reads an alarm in any words, whatever was picked", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...WHATS.map(({ id }) => id)),
        fc.constantFrom(...SINCE.map(({ id }) => id)),
        (before, what, since) => {
          const step = nextStep({ ...none, text: `${before} sore, with chest pain`, what, since });
          expect(step).toMatchObject({ kind: "urgent", urgency: "emergency" });
        },
      ),
    );
  });
});

describe("the path is short and always ends", () => {
  it("asks at most three questions after what is felt", () => {
    for (const what of WHATS)
      for (const place of what.places)
        for (const { id } of SINCE) {
          const { step, asked } = walk({ ...NO_ANSWERS, what: what.id }, place.id, id);
          expect(asked.length).toBeLessThanOrEqual(3);
          expect(["urgent", "explain"]).toContain(step.kind);
        }
  });

  it("says when words are not known, and begins anew", () => {
    expect(nextStep(NO_ANSWERS)).toEqual({ kind: "start", unknown: false });
    expect(nextStep(typed("purple elbows"))).toEqual({ kind: "start", unknown: true });
  });

  it("goes back one answer at a time", () => {
    const all: PathAnswers = { ...none, text: "sore muscles", place: "trained", since: "days" };
    const way: (string | null)[] = [];
    for (let at: PathAnswers | null = all; at; at = stepBack(at)) way.push(nextStep(at).kind);
    expect(way).toEqual(["explain", "since", "place", "screen", "start"]);
  });

  it("leads to every complaint", () => {
    const ends = new Set(WHATS.flatMap((what) => what.places.map(({ leadsTo }) => leadsTo as string)));
    expect(COMPLAINTS.map(({ id }) => id).filter((id) => !ends.has(id))).toEqual(["longAche"]);
  });
});

/** Every row of the symptom table: what is said, where, since when, and what must come of it. */
const ROWS: readonly (readonly [string, string, string | null, string | null, string, readonly string[]])[] =
  [
    ["soreness after exercise, gone in days", "sore muscles", "trained", "days", "explain", ["protein:C"]],
    ["soreness after exercise, too long", "sore muscles", "trained", "week", "doctor", []],
    ["cramp in exercise", "cramp during my run", null, null, "explain", ["sodium:B"]],
    ["night cramps", "leg cramps at night", null, null, "explain", ["magnesium:C"]],
    ["cramps in pregnancy", "pregnant and leg cramps", null, null, "doctor", []],
    ["weakness, constipation, palpitations", "weak and constipated", null, null, "sameDay", []],
    ["twitching", "my muscles twitch", null, null, "explain", ["magnesium:B"]],
    ["tetany", "tingling round my mouth", null, null, "sameDay", []],
    ["bone pain", "my bones ache", "bonesUnexplained", "days", "explain", ["vitaminD:A", "calcium:B"]],
    ["stairs", "I am weak", "stairs", null, "doctor", []],
    ["numb feet", "numb feet", null, null, "doctor", []],
    ["tingling with B6", "tingling since I take B6 tablets", null, null, "doctor", []],
    ["tired and pale", "always tired", null, null, "explain", ["iron:A", "vitaminB12:A", "folate:A"]],
    ["too little energy", "lost my periods", null, null, "doctor", []],
    ["weeks without a reason", "muscles sore for weeks", null, null, "doctor", []],
    [
      "drank much in a race",
      "headache and nausea after drinking 4 L in a marathon",
      null,
      null,
      "emergency",
      [],
    ],
  ];

describe("the symptom table", () => {
  it.each(ROWS)("%s", (_, text, place, since, kind, nutrients) => {
    const { step, asked } = walk(typed(text), place, since);
    expect(asked.length).toBeLessThanOrEqual(3);
    if (step.kind === "urgent") expect(step.urgency).toBe(kind);
    else if (step.kind === "explain")
      expect([kind, nutrients]).toEqual([
        "explain",
        step.advice.nutrients.map((part) => `${part.nutrient}:${part.grade}`),
      ]);
  });
});

describe("the acceptance cases", () => {
  it("sore muscles: ordinary soreness within three questions", () => {
    const { step, asked } = walk(typed("sore muscles"), "trained", "days");
    expect(asked).toEqual(["screen", "place", "since"]);
    if (step.kind !== "explain") throw new Error(step.kind);
    expect(step.advice.likely).toContain("ordinary soreness after new or harder exercise");
  });

  it("what the words tell already is not asked again", () => {
    expect(walk(typed("my legs are sore after running"), null, "days").asked).toEqual(["screen", "since"]);
    expect(walk(typed("muscles sore for weeks"), null, null).asked).toEqual(["screen"]);
  });

  it.each([
    ["dark urine and severe swelling after hard workout", "emergency"],
    ["headache and nausea after drinking 4 L in a marathon", "emergency"],
    ["sore legs and chest pain", "emergency"],
    ["one calf is swollen and warm", "emergency"],
  ])("%s: at once, and no nutrient is named", (text, urgency) => {
    const step = nextStep(typed(text));
    expect(step).toMatchObject({ kind: "urgent", urgency });
    expect(JSON.stringify(step)).not.toMatch(/magnesium|potassium|protein|vitamin|calcium/i);
    expect(JSON.stringify(step)).not.toMatch(/drink (more|plenty|some)/i);
  });

  it("tingling: a doctor after one question, never a vitamin to take", () => {
    const { step, asked } = walk(typed("tingling"), null, null);
    expect(asked).toEqual(["screen"]);
    expect(step).toMatchObject({ kind: "urgent", urgency: "doctor" });
    expect(JSON.stringify(step)).not.toMatch(/take/i);
  });

  it("a graver answer is waited for: a lesser sign does not put off what has to be seen today", () => {
    const asked = nextStep({ ...NO_ANSWERS, what: "weak", flags: ["tingling"] });
    expect(asked.kind).toBe("place");
    expect(nextStep({ ...NO_ANSWERS, what: "weak", flags: ["tingling"], place: "allOver" })).toMatchObject({
      kind: "urgent",
      urgency: "sameDay",
    });
  });
});

it("every end says what to ask a doctor to test, and what it rests on", () => {
  for (const { id } of COMPLAINTS) {
    expect(complaint(id).tests.length, id).toBeGreaterThan(0);
    expect(complaint(id).sources.length, id).toBeGreaterThan(0);
  }
});
