import { describe, expect, it } from "vitest";
import { COMPLAINTS } from "#lib/domain/guidance/complaint-table.ts";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { type Profile, personOn } from "#lib/domain/people/profile.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import { complaintQuery } from "#lib/schemas/complaint-query.ts";
import { adviseComplaint } from "#lib/use-cases/advise-complaint.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";

const ask = (query: object) => adviseComplaint(complaintQuery.parse(query), null);

const PLAIN = PERSONAS["omnivore man, Mg + K"]!;
const TODAY = addDays(PERSONAS["pregnant pescatarian, Fe + folate + Ca"]!.stageSince!, 140);
const askAs = (profile: Profile, query: object) => {
  const targets = personalTargets(personOn(profile, TODAY), TODAY, profile.diet);
  return adviseComplaint(complaintQuery.parse(query), { profile, targets, today: TODAY });
};

describe("what to say to a complaint", () => {
  it("begins with the list", () => {
    expect(ask({})).toEqual({ kind: "start", found: null });
    expect(ask({ c: "vampirism", flag: "garlic", none: "perhaps" })).toEqual({ kind: "start", found: null });
    expect(ask({ q: "purple elbows" })).toEqual({ kind: "start", found: [] });
  });

  it("asks the questions first, whatever the address leaves out", () => {
    expect(ask({ c: "tired" })).toMatchObject({ kind: "ask", id: "tired" });
    expect(ask({ c: "tired", asked: "1" })).toMatchObject({ kind: "ask" });
    expect(ask({ q: "my legs are sore after running" }).kind).toBe("ask");
  });

  it("explains only after none of the questions was true", () => {
    const answer = ask({ c: "tired", asked: "1", none: "1" });
    expect(answer.kind).toBe("explain");
    if (answer.kind === "explain")
      expect(answer.advice.nutrients.map(({ nutrient }) => nutrient)).toEqual([
        "iron",
        "vitaminB12",
        "folate",
      ]);
  });

  it("lets a yes win over none", () => {
    expect(ask({ c: "tired", flag: ["chestPain", "bleeding"], none: "1" })).toMatchObject({
      kind: "urgent",
      urgency: "emergency",
    });
    expect(ask({ c: "tired", flag: "bleeding", none: "1" })).toMatchObject({
      kind: "urgent",
      urgency: "doctor",
    });
  });

  it("shows the card for words that mean danger, also beside a harmless complaint", () => {
    expect(ask({ q: "dark urine and severe swelling after a hard workout" }).kind).toBe("urgent");
    expect(ask({ q: "I have chest pain", c: "tired", none: "1" })).toMatchObject({ urgency: "emergency" });
    expect(ask({ q: "headache and nausea after drinking 4 L in a marathon" })).toMatchObject({
      kind: "urgent",
      urgency: "emergency",
    });
  });

  it("names no nutrient where a doctor is needed", () => {
    const names = SCORED_NUTRIENTS.map((id) => NUTRIENTS[id].name.toLowerCase());
    for (const { id, screen } of COMPLAINTS)
      for (const flag of screen) {
        const answer = ask({ c: id, flag });
        expect(answer.kind).toBe("urgent");
        expect(Object.keys(answer).sort()).toEqual(["kind", "text", "urgency"]);
        if (answer.kind === "urgent" && answer.urgency === "emergency")
          for (const name of names.filter((each) => each !== "sodium"))
            expect(answer.text.toLowerCase()).not.toContain(name);
      }
  });

  it("offers nobody a nutrient that they may not choose, and says so", () => {
    const answer = askAs({ ...PLAIN, declarations: ["kidneyDisease"] }, { c: "nightCramps", none: "1" });
    expect(answer).toMatchObject({ kind: "explain", closed: ["magnesium"] });
    if (answer.kind === "explain") expect(answer.advice.nutrients).toEqual([]);
  });

  it("sends pregnant people, and those with certain medicines, to a doctor", () => {
    const pregnant = PERSONAS["pregnant pescatarian, Fe + folate + Ca"]!;
    expect(askAs(pregnant, { c: "nightCramps", none: "1" })).toMatchObject({ urgency: "doctor" });
    const onTablets = { ...PLAIN, declarations: ["waterTablets"] };
    expect(askAs(onTablets, { c: "twitching", none: "1" })).toMatchObject({ urgency: "doctor" });
    expect(askAs(onTablets, { c: "tired", none: "1" })).toMatchObject({ kind: "explain" });
  });
});
