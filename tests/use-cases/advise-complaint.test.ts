import { describe, expect, it } from "vitest";
import { COMPLAINTS } from "#lib/domain/guidance/complaint-table.ts";
import { RED_FLAGS, type RedFlagId } from "#lib/domain/guidance/red-flags.ts";
import { WHATS } from "#lib/domain/guidance/sore-path-table.ts";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { type Profile, personOn } from "#lib/domain/people/profile.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import { sorePathForm } from "#lib/schemas/sore-path.ts";
import { adviseComplaint } from "#lib/use-cases/advise-complaint.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";

const ask = (sent: object) => adviseComplaint(sorePathForm.parse(sent).answers, null);

const PLAIN = PERSONAS["omnivore man, Mg + K"]!;
const TODAY = addDays(PERSONAS["pregnant pescatarian, Fe + folate + Ca"]!.stageSince!, 140);
const askAs = (profile: Profile, sent: object) => {
  const targets = personalTargets(personOn(profile, TODAY), TODAY, profile.diet);
  return adviseComplaint(sorePathForm.parse(sent).answers, { profile, targets, today: TODAY });
};
const NIGHT = { what: "cramp", none: "1", place: "night" };

describe("what to say to a complaint", () => {
  it("begins with the list, whatever nonsense is sent", () => {
    expect(ask({}).step).toEqual({ kind: "start", unknown: false });
    expect(ask({ what: "vampirism", flag: "garlic", none: "perhaps" }).step.kind).toBe("start");
    expect(ask({ text: "purple elbows" }).step).toEqual({ kind: "start", unknown: true });
  });

  it("repeats what was said, and knows the way back", () => {
    const screen = ask({ text: "sore muscles", none: "1" });
    expect(screen.said).toBe("sore muscles");
    expect(screen.back).toMatchObject({ text: "sore muscles", none: false });
    expect(ask({ what: "tired" }).said).toBe("Tired, pale or short of breath");
  });

  it("explains only after none of the questions was true, with tests to ask for and sources", () => {
    const screen = ask({ text: "always tired", none: "1" });
    if (screen.step.kind !== "explain") throw new Error(screen.step.kind);
    expect(screen.step.advice.nutrients.map(({ nutrient }) => nutrient)).toEqual([
      "iron",
      "vitaminB12",
      "folate",
    ]);
    expect(screen.tests.join()).toContain("ferritin");
    expect(screen.sources).toContain("ods");
  });

  it("lets a yes win over none", () => {
    expect(ask({ what: "tired", flag: ["chestPain", "bleeding"], none: "1" }).step).toMatchObject({
      urgency: "emergency",
    });
    expect(ask({ what: "tired", flag: "bleeding", none: "1" }).step).toMatchObject({ urgency: "doctor" });
  });

  it("shows the card for words that mean danger, also beside a harmless choice", () => {
    expect(ask({ text: "I have chest pain", what: "tired", none: "1" }).step).toMatchObject({
      urgency: "emergency",
    });
  });

  it("names no nutrient in an emergency, and none at all where a sign needs a doctor", () => {
    const names = SCORED_NUTRIENTS.map((id) => NUTRIENTS[id].name.toLowerCase());
    for (const { id } of WHATS)
      for (const flag of Object.keys(RED_FLAGS) as RedFlagId[]) {
        const { step } = ask({ what: id, flag });
        if (step.kind === "place") continue;
        if (step.kind !== "urgent") throw new Error(`${id} ${flag}: ${step.kind}`);
        expect(step).not.toHaveProperty("advice");
        if (step.urgency === "emergency")
          for (const name of names.filter((each) => each !== "sodium"))
            expect(step.text.toLowerCase()).not.toContain(name);
      }
  });

  it("offers nobody a nutrient that they may not choose, and says so", () => {
    const screen = askAs({ ...PLAIN, declarations: ["kidneyDisease"] }, NIGHT);
    expect(screen.closed).toEqual(["magnesium"]);
    if (screen.step.kind !== "explain") throw new Error(screen.step.kind);
    expect(screen.step.advice.nutrients).toEqual([]);
  });

  it("sends pregnant people, and those with certain medicines, to a doctor", () => {
    const pregnant = PERSONAS["pregnant pescatarian, Fe + folate + Ca"]!;
    expect(askAs(pregnant, NIGHT).step).toMatchObject({ urgency: "doctor" });
    const onTablets = { ...PLAIN, declarations: ["waterTablets"] };
    expect(askAs(onTablets, { what: "twitch", none: "1" }).step).toMatchObject({ urgency: "doctor" });
    expect(askAs(onTablets, { text: "always tired", none: "1" }).step.kind).toBe("explain");
  });

  it("knows a label for every end", () => {
    for (const { label } of COMPLAINTS) expect(label.length).toBeGreaterThan(10);
  });
});
