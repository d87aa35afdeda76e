import { describe, expect, it } from "vitest";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { type Profile, personOn } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { kcal, kilograms, met, minutes } from "#lib/domain/shared/units.ts";
import { instant, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import { sessionEnergy, type Trainee, trainingAdjustment } from "#lib/domain/training/day-adjustments.ts";
import { planOccurrence } from "#lib/domain/training/plan-occurrence.ts";
import { occurrencesOf, type Session } from "#lib/domain/training/session.ts";
import { BEGINNING_SETTINGS } from "#lib/domain/training/settings.ts";
import { sweaterOf } from "#lib/use-cases/training-plans.ts";
import { PLAIN } from "../../factories/small-week.ts";

const DAY = "2026-11-26" as IsoDate;
const RUNNER: Profile = {
  ...PLAIN,
  weight: kilograms(70),
  activity: "lowActive",
  declarations: [],
  occasions: ["breakfast", "lunch", "secondSnack", "dinner"],
};
const RUN: Session = {
  id: "s",
  title: "Long run",
  sport: "running",
  date: DAY,
  time: "18:00" as WallTime,
  minutes: minutes(90),
  met: met(9.3),
  indoors: false,
  temperature: null,
  humidity: null,
  saltiness: "typical",
  zone: "UTC",
  rule: null,
  exceptions: [],
  feed: null,
};

function trainee(profile: Profile, more: Partial<Trainee> = {}): Trainee {
  return {
    person: sweaterOf(profile, DAY),
    targets: personalTargets(personOn(profile, DAY), DAY, profile.diet),
    everyday: null,
    occasions: profile.occasions,
    mealTimes: {
      breakfast: "07:30" as WallTime,
      lunch: "12:30" as WallTime,
      secondSnack: "16:00" as WallTime,
      dinner: "19:00" as WallTime,
    },
    minutes: { breakfast: 20, lunch: 30, dinner: 60 },
    keepCarbohydrate: false,
    ...more,
  };
}

function day(profile: Profile, session: Session | null = RUN, more: Partial<Trainee> = {}) {
  const found = session
    ? occurrencesOf(
        session,
        instant(Date.parse(`${DAY}T00:00Z`)),
        instant(Date.parse(`${DAY}T24:00Z`)),
        "UTC",
      )
    : [];
  const sessions = found.map((occurrence) => ({
    occurrence,
    plan: planOccurrence(occurrence, null, sweaterOf(profile, DAY), BEGINNING_SETTINGS, []),
  }));
  return trainingAdjustment({ day: 3, sessions }, trainee(profile, more));
}

describe("what a training day asks of the meals", () => {
  it("steady: energy stays, salt lost comes on top of the limit, protein reaches 1.2 g/kg", () => {
    const asked = day(RUNNER)!;
    expect(asked).toMatchObject({
      day: 3,
      kind: "training",
      label: "Long run, 90 min from 18:00",
      energy: 0,
    });
    // 0.7526 L/h (70 kg, MET 9.3, 20 °C) for 1.5 h at 43.2 mmol/L.
    expect(asked.sodiumRoom).toBeCloseTo(0.7526 * 1.5 * 43.2 * 22.99, -1);
    expect(trainee(RUNNER).targets.nutrients.protein.amount! + asked.protein).toBeCloseTo(84, 0);
  });

  it("periodised: net energy (MET − 1) kg h on the day, less on a rest day, half of it carbohydrate", () => {
    const ordinary = trainee(RUNNER).targets.energy.target;
    const everyday = kcal(ordinary - 200);
    const asked = day(RUNNER, RUN, { everyday })!;
    expect(sessionEnergy({ ...RUN, startsAt: 0, endsAt: 5_400_000 } as never, 70)).toBeCloseTo(871.5, 6);
    expect(asked.energy).toBe(Math.round(871.5 - 200));
    expect(asked.carbohydrate).toBe(Math.round((871.5 - 200) / 8));
    const rest = day(RUNNER, null, { everyday })!;
    expect(rest).toMatchObject({
      label: "Rest day",
      energy: -200,
      carbohydrate: -25,
      sodiumRoom: 0,
      meals: [],
    });
    expect(day(RUNNER, null, { everyday, keepCarbohydrate: true })!.carbohydrate).toBe(0);
    expect(day(RUNNER, null)).toBeNull();
  });

  it("wishes a meal before and one after, and takes the time that the session eats", () => {
    const { meals, cookingMinutes } = day(RUNNER)!;
    expect(meals).toEqual([
      { occasion: "secondSnack", moment: "before", reason: "Carbohydrate before “Long run” at 18:00." },
      {
        occasion: "dinner",
        moment: "after",
        reason: "A meal with at least 20 g of protein after “Long run” (until 19:30), at about 19:45.",
        protein: 20,
      },
    ]);
    expect(cookingMinutes).toEqual({ dinner: 30 });
    const morning = day(RUNNER, { ...RUN, time: "06:00" as WallTime, minutes: minutes(60) })!;
    expect(morning.meals.map(({ occasion, moment }) => [occasion, moment])).toEqual([["breakfast", "after"]]);
    expect(morning.cookingMinutes).toEqual({ breakfast: 15 });
  });

  it("heart failure, kidney disease, lithium, high blood pressure: no salt on training days", () => {
    for (const id of ["heartFailure", "kidneyDisease", "lithium", "hypertension"])
      expect(day({ ...RUNNER, declarations: [id] })!.sodiumRoom).toBe(0);
  });

  it("kidney disease and the young: protein is not raised, nor named in grams", () => {
    for (const profile of [
      { ...RUNNER, declarations: ["kidneyDisease"] },
      { ...RUNNER, birthDate: "2010-01-01" as IsoDate },
    ]) {
      const asked = day(profile)!;
      expect(asked.protein).toBe(0);
      expect(asked.meals.map(({ reason }) => reason).join(" ")).not.toMatch(/protein/);
    }
  });

  it("never plans a day above the highest plan", () => {
    const race = { ...RUN, time: "08:00" as WallTime, minutes: minutes(720), met: met(14) };
    const asked = day(RUNNER, race, { everyday: kcal(2600) })!;
    expect(trainee(RUNNER).targets.energy.target + asked.energy).toBeLessThanOrEqual(5001);
  });
});
