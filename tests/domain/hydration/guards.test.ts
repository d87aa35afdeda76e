import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFluids, sodiumRoom } from "#lib/domain/hydration/day-totals.ts";
import { type FluidPrompt, pacePrompts, sessionPrompts } from "#lib/domain/hydration/fluid-prompts.ts";
import { heatBand } from "#lib/domain/hydration/heat.ts";
import { planSession, type SessionInput } from "#lib/domain/hydration/session-plan.ts";
import { celsius, hours, humidity, kilograms, litresPerHour, met } from "#lib/domain/shared/units.ts";
import { HOUR_MS, instant } from "#lib/domain/shared/wall-clock.ts";
import { anySession, range } from "./any-session.ts";

/** These must never be told how much to drink, whatever else holds. */
const NO_NUMBERS = [
  "kidneyDisease",
  "heartFailure",
  "lowSodiumHistory",
  "lithium",
  "desmopressin",
  "waterTablets",
] as const;
/** Nor these to eat more salt. */
const NO_SALT = [
  ...NO_NUMBERS,
  "hypertension",
  "highCalcium",
  "calciumStones",
  "adrenalInsufficiency",
] as const;

const RUNS = { numRuns: 10_000 };
const START = instant(Date.UTC(2026, 5, 10, 12));
const session = (each: SessionInput) => ({
  id: "one",
  startsAt: START,
  endsAt: instant(START + each.hours * HOUR_MS),
});

/** Most that is asked for within any 60 minutes, and whether something is lost all that time. */
function busiestHours(prompts: readonly FluidPrompt[]) {
  return prompts.map((first) => {
    const hour = prompts.filter(({ at }) => at >= first.at && at < first.at + HOUR_MS);
    return {
      litres: hour.reduce((sum, { volume }) => sum + volume, 0) / 1000,
      deficit: hour.every(({ deficit }) => deficit),
    };
  });
}

/** Every figure that a plan holds, however deep. */
function figures(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(figures);
}

describe("guards over ten thousand people, sessions and weathers", () => {
  it("nobody is told to drink more than they sweat, nor more than the cap", () => {
    fc.assert(
      fc.property(anySession, (each) => {
        const plan = planSession(each);
        if (plan.kind !== "numbers") return;
        expect(figures(plan).every((figure) => Number.isFinite(figure) && figure >= -45)).toBe(true);
        if (!plan.during) return;
        const opted = each.higherCap && each.measured !== null && each.measured.rate >= 1.2;
        expect(plan.during.rate).toBeLessThanOrEqual(plan.sweat.rate);
        expect(plan.during.range.high).toBeLessThanOrEqual(plan.sweat.rate);
        expect(plan.during.range.low).toBeLessThanOrEqual(plan.during.range.high);
        expect(plan.during.rate).toBeLessThanOrEqual(opted ? 1 : 0.8);
        expect((plan.during.sip / 1000 / plan.during.every) * 60).toBeLessThanOrEqual(0.8 + 1e-9);
        expect(plan.deficit).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it("no hour of prompts holds more than 0.8 L, or 0.7 L where nothing is lost; none in sleep, in short sessions, or close together", () => {
    const asleep = (at: number) => new Date(at).getUTCHours() >= 22 || new Date(at).getUTCHours() < 6;
    fc.assert(
      fc.property(anySession, anySession, range(0, 8), (one, other, apart) => {
        const first = session(one);
        const startsAt = instant(first.endsAt + apart * HOUR_MS);
        const second = { id: "two", startsAt, endsAt: instant(startsAt + other.hours * HOUR_MS) };
        const prompts = pacePrompts(
          [...sessionPrompts(planSession(one), first), ...sessionPrompts(planSession(other), second)],
          { asleep, silentUntil: null },
        );
        for (const hour of busiestHours(prompts))
          expect(hour.litres).toBeLessThanOrEqual((hour.deficit ? 0.8 : 0.7) + 1e-9);
        expect(prompts.some(({ at }) => asleep(at))).toBe(false);
        expect(prompts.every(({ at }, n) => n === 0 || at - prompts[n - 1]!.at >= 15 * 60_000)).toBe(true);
        for (const [each, { id }] of [
          [one, first],
          [other, second],
        ] as const)
          if (each.hours < 1)
            expect(prompts.some((p) => p.occurrence === id && p.kind === "sip")).toBe(false);
      }),
      RUNS,
    );
  });

  it("what is prompted in a session is never more than what is sweated in it", () => {
    fc.assert(
      fc.property(anySession, (each) => {
        const plan = planSession(each);
        const sips = sessionPrompts(plan, session(each)).filter(({ kind }) => kind === "sip");
        const asked = sips.reduce((sum, { volume }) => sum + volume, 0) / 1000;
        expect(asked).toBeLessThanOrEqual((plan.kind === "numbers" ? plan.sweatLoss : 0) + 1e-9);
      }),
      RUNS,
    );
  });

  it("those who must not be advised get no figure, no prompt and no salt", () => {
    fc.assert(
      fc.property(
        anySession,
        fc.oneof(
          fc.constantFrom(...NO_NUMBERS).map((id) => ({ id, age: 40, stage: "none" as const })),
          fc.constant({ id: null, age: 17, stage: "none" as const }),
          fc.constant({ id: null, age: 30, stage: "pregnant" as const }),
        ),
        (each, { id, age, stage }) => {
          const person = {
            ...each.person,
            age,
            stage,
            declarations: id ? [...each.person.declarations, id] : each.person.declarations,
          };
          const plan = planSession({ ...each, person });
          expect(plan.kind).not.toBe("numbers");
          if (plan.kind === "thirst") {
            expect(plan.text).toMatch(/thirst/);
            expect(`${plan.because} ${plan.text}`).not.toMatch(/\d\s*(ml|l|litre|mg|g)\b/i);
          }
          expect(sessionPrompts(plan, session(each))).toEqual([]);
          expect(dayFluids(person, [plan])).toBeNull();
          expect(sodiumRoom(person, [plan])).toBe(0);
        },
      ),
      RUNS,
    );
  });

  it("salt is left alone for everybody whose salt is a clinician's matter", () => {
    fc.assert(
      fc.property(anySession, fc.constantFrom(...NO_SALT), (each, id) => {
        const person = { ...each.person, declarations: [...each.person.declarations, id] };
        const plan = planSession({ ...each, person });
        expect(sodiumRoom(person, [plan, plan])).toBe(0);
        if (plan.kind !== "numbers") return;
        expect(plan.losses.sodium).toBeNull();
        expect(plan.sodiumDuring).toBeNull();
      }),
      RUNS,
    );
  });

  it("extra salt for the day is at most what is sweated, and at most 3,000 mg", () => {
    fc.assert(
      fc.property(anySession, (each) => {
        const plan = planSession(each);
        const lost = plan.kind === "numbers" ? (plan.losses.sodium?.amount ?? 0) : 0;
        expect(sodiumRoom(each.person, [plan])).toBeLessThanOrEqual(Math.min(lost, 3000));
      }),
      RUNS,
    );
  });

  it("heat advises from 80 °F, refuses from 125, and a refusal holds nothing that reads as go", () => {
    fc.assert(
      fc.property(anySession, (each) => {
        const plan = planSession(each);
        const band = each.air ? heatBand(each.air) : "none";
        expect(plan.heat.band).toBe(band);
        expect(plan.heat.text === null).toBe(band === "none");
        if (band === "danger") expect(plan.heat.text).toMatch(/Move this session/);
        if (band === "extremeDanger") {
          expect(plan.kind).toBe("noGo");
          expect(Object.keys(plan)).toEqual(["kind", "heat"]);
          expect(plan.heat.text).toMatch(/Do not train/);
        } else expect(plan.kind).not.toBe("noGo");
      }),
      RUNS,
    );
  });

  it("thirst comes first over four hours, with painkillers, in light bodies, and for the last to finish", () => {
    fc.assert(
      fc.property(anySession, (each) => {
        const plan = planSession(each);
        if (plan.kind !== "numbers") return;
        const must = each.hours > 4 || each.painkillers || each.person.mass < 55 || each.slowFinish;
        if (must) expect(plan.thirstFirst.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("a loss beyond 2 % is said, never answered with more drink", () => {
    fc.assert(
      fc.property(anySession, (each) => {
        const plan = planSession(each);
        if (plan.kind !== "numbers" || !plan.during) return;
        const lost = (100 * (plan.sweat.rate - plan.during.range.high) * each.hours) / each.person.mass;
        if (Math.abs(lost - 2) < 1e-6) return;
        expect(plan.beyondTwoPercent !== null).toBe(lost > 2);
        if (!plan.beyondTwoPercent) return;
        expect(plan.during.rate).toBeCloseTo(plan.during.range.high, 9);
        expect(plan.beyondTwoPercent.withinHours).toBeLessThan(each.hours);
      }),
      RUNS,
    );
  });
});

describe("silence", () => {
  it("after a weight gain nothing is asked for until it ends", () => {
    fc.assert(
      fc.property(anySession, range(0, 10), (each, after) => {
        const until = instant(START + after * HOUR_MS);
        const prompts = pacePrompts(sessionPrompts(planSession(each), session(each)), {
          asleep: () => false,
          silentUntil: until,
        });
        expect(prompts.every(({ at }) => at >= until)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("bad advice seen elsewhere", () => {
  const sweater = (rate: number): SessionInput => ({
    person: { mass: kilograms(75), sex: "male", age: 30, stage: "none", declarations: [] },
    hours: hours(2),
    met: met(12),
    efficiency: 0,
    air: { temperature: celsius(22), humidity: humidity(50) },
    measured: {
      rate: litresPerHour(rate),
      range: { low: litresPerHour(rate), high: litresPerHour(rate) },
      source: "measured",
    },
    saltiness: "salty",
    painkillers: false,
    slowFinish: false,
    higherCap: false,
    nextSession: hours(10),
  });

  it("nobody is told to drink 125 to 150 % of the loss during exercise", () => {
    for (let rate = 0.2; rate <= 4; rate += 0.1) {
      const plan = planSession(sweater(rate));
      if (plan.kind !== "numbers") throw new Error(plan.kind);
      expect(plan.during!.rate).toBeLessThan(1.25 * rate);
      expect(plan.during!.rate).toBeLessThanOrEqual(0.8);
    }
    const heavy = planSession(sweater(1.5));
    expect(heavy.kind === "numbers" && heavy.during?.rate).toBeLessThan(1.6);
  });

  it("potassium and magnesium are not sodium divided by ten", () => {
    const plan = planSession(sweater(1.5));
    if (plan.kind !== "numbers") throw new Error(plan.kind);
    const { sodium, magnesium, potassium } = plan.losses;
    expect(magnesium!.amount / plan.sweatLoss).toBeLessThanOrEqual(9.8 + 1e-9);
    expect(magnesium!.amount).toBeLessThan(sodium!.amount / 100);
    expect(potassium!.amount / plan.sweatLoss).toBeCloseTo(234.6, 6);
  });
});
