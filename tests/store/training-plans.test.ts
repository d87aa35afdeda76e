import { afterAll, describe, expect, it } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { grams, hours, kilograms, litres, met, millilitres, minutes } from "#lib/domain/shared/units.ts";
import { HOUR_MS, instant, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { Session } from "#lib/domain/training/session.ts";
import { foodStore } from "#lib/store/foods.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import { weekStore } from "#lib/store/weeks.ts";
import {
  addSession,
  changeOccurrence,
  changeSession,
  restoreOccurrence,
  skipOccurrence,
} from "#lib/use-cases/change-training.ts";
import { trainingSource } from "#lib/use-cases/reminder-training.ts";
import { trainingAdjustments } from "#lib/use-cases/training-days.ts";
import { logDrink, recordWeighIn } from "#lib/use-cases/training-diary.ts";
import { plannedSessions } from "#lib/use-cases/training-plans.ts";
import { viewSession } from "#lib/use-cases/view-session.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN, smallRecipe, smallWeek } from "../factories/small-week.ts";

afterAll(() => db.$disconnect());

const ports = {
  profiles: profileStore(db),
  sessions: sessionStore(db),
  diary: diaryStore(db),
  settings: trainingSettingsStore(db),
};
const at = (text: string) => instant(Date.parse(text));
const DAY = "2026-11-26" as IsoDate;
const {
  id: _,
  zone: __,
  exceptions: ___,
  feed: ____,
  rule: _____,
  ...RUN
}: Session = {
  id: "",
  feed: null,
  zone: null,
  exceptions: [],
  rule: null,
  title: "Long run",
  sport: "running",
  date: DAY,
  time: "17:00" as WallTime,
  minutes: minutes(120),
  met: met(11.8),
  indoors: false,
  temperature: null,
  humidity: null,
  saltiness: "typical",
};

async function runner(changes: Partial<typeof PLAIN> = {}): Promise<string> {
  const userId = await newPerson();
  await ports.profiles.save(userId, {
    ...PLAIN,
    weight: kilograms(75),
    declarations: [],
    timeZone: "UTC",
    ...changes,
  });
  return userId;
}
const weights = (before: number, after: number) => ({
  before: kilograms(before),
  after: kilograms(after),
  drunk: litres(0.8),
  eaten: grams(0),
  urine: litres(0),
  hours: hours(2),
});
const day = (userId: string) => plannedSessions(ports, userId, at(`${DAY}T00:00Z`), at(`${DAY}T24:00Z`));

describe("a person's training", () => {
  it("a weigh-in takes the estimate's place, and what the scales say is drunk back", async () => {
    const userId = await runner();
    const id = await addSession(ports, userId, RUN, null);
    const [guess] = (await day(userId))!.sessions;
    if (guess?.plan.kind !== "numbers") throw new Error("figures expected");
    expect(guess.plan.sweat.source).toBe("estimate");
    const now = at(`${DAY}T19:10Z`);
    await recordWeighIn(ports, userId, { ...weights(75, 73.4), session: id, on: DAY }, now);
    const [measured] = (await day(userId))!.sessions;
    if (measured?.plan.kind !== "numbers") throw new Error("figures expected");
    expect(measured.plan.sweat.source).toBe("measured");
    expect(measured.plan.sweat.rate).toBeCloseTo(1.2, 9);
    expect(measured.plan.deficit).toBeCloseTo(1.6, 9);
    expect(measured.plan.after).toMatchObject({ kind: "fast" });
  });

  it("weights that cannot be are asked for again; a gain is kept, and four hours nothing asks for a drink", async () => {
    const userId = await runner();
    const id = await addSession(ports, userId, RUN, null);
    const now = at(`${DAY}T19:10Z`);
    const weigh = (before: number, after: number) =>
      recordWeighIn(ports, userId, { ...weights(before, after), session: id, on: DAY }, now);
    await expect(weigh(75, 57.4)).rejects.toMatchObject({
      fields: { after: [expect.stringMatching(/6 %/)] },
    });
    const until = instant(now + 4 * HOUR_MS);
    const { drinkStop } = trainingSource(ports);
    expect(await drinkStop(userId, now)).toBeNull();
    expect(await weigh(75, 75.4)).toMatchObject({ gained: true });
    expect(await drinkStop(userId, now)).toBe(until);
    expect(await drinkStop(userId, until)).toBeNull();
  });

  it("is nobody else's to weigh, change or skip", async () => {
    const [mine, other] = [await runner(), await runner()];
    const id = await addSession(ports, mine, RUN, "FREQ=WEEKLY;BYDAY=TH");
    const later = at("2026-12-24T00:00Z");
    await expect(
      recordWeighIn(ports, other, { ...weights(75, 74), session: id, on: DAY }, later),
    ).rejects.toThrow(/doesn't exist/);
    await expect(skipOccurrence(ports, other, id, DAY)).rejects.toThrow(/doesn't exist/);
    await expect(changeSession(ports, other, id, RUN, null)).rejects.toThrow(/doesn't exist/);
    await expect(changeOccurrence(ports, mine, id, "2026-11-27" as IsoDate, RUN)).rejects.toThrow(
      /doesn't exist/,
    );
  });

  it("skips, moves and changes one; a change of all reaches what was not changed", async () => {
    const userId = await runner();
    const id = await addSession(ports, userId, RUN, "FREQ=WEEKLY;BYDAY=TH");
    await skipOccurrence(ports, userId, id, "2026-12-03" as IsoDate);
    await changeOccurrence(ports, userId, id, "2026-12-10" as IsoDate, {
      ...RUN,
      date: "2026-12-11" as IsoDate,
      time: "07:00" as WallTime,
    });
    await changeSession(ports, userId, id, { ...RUN, minutes: minutes(60) }, "FREQ=WEEKLY;BYDAY=TH");
    const seen = async () =>
      (await ports.sessions.loadSessions(userId, at("2026-11-25T00:00Z"), at("2026-12-18T00:00Z"))).map(
        ({ date, time, minutes: length }) => `${date} ${time} ${length}`,
      );
    expect(await seen()).toEqual(["2026-11-26 17:00 60", "2026-12-11 07:00 60", "2026-12-17 17:00 60"]);
    await restoreOccurrence(ports, userId, id, "2026-12-03" as IsoDate);
    expect(await seen()).toContain("2026-12-03 17:00 60");
  });

  it("reaches the planner: room for salt, a meal after; none of it with heart failure", async () => {
    const userId = await runner();
    await addSession(ports, userId, RUN, null);
    const [asked] = await trainingAdjustments(ports, userId, "2026-11-23" as IsoDate, 7);
    expect(asked).toMatchObject({ day: 3, kind: "training", label: "Long run, 2 h from 17:00" });
    expect(asked!.sodiumRoom).toBeGreaterThan(1000);
    expect(asked!.meals.map(({ moment }) => moment)).toContain("after");
    await ports.profiles.save(userId, {
      ...(await ports.profiles.find(userId))!,
      declarations: ["heartFailure"],
    });
    const [guarded] = await trainingAdjustments(ports, userId, "2026-11-23" as IsoDate, 7);
    expect(guarded!.sodiumRoom).toBe(0);
    const reminded = await trainingSource(ports).sessions(userId, at(`${DAY}T00:00Z`), at(`${DAY}T24:00Z`));
    expect(reminded.map(({ fluid }) => fluid)).toEqual([null]);
  });

  it("its page holds the week's meals against the losses, and everyday foods of the catalogue", async () => {
    const userId = await runner();
    const id = await addSession(ports, userId, RUN, null);
    const potassium = { known: 1423, worst: 1423, complete: true };
    const week = smallWeek(
      ["one", "two", "three", "bowl"].map((name) => smallRecipe(name, name === "bowl" ? { potassium } : {})),
    );
    await weekStore(db).save(userId, week, { seed: 1, moves: 1, first: 0, second: 0 } as never);
    const foods = { loadFoodsByKeys: (keys: readonly string[]) => foodStore(db).loadFoodsByKeys(keys) };
    const view = await viewSession(
      { ...ports, weeks: weekStore(db), foods },
      userId,
      id,
      DAY,
      at(`${DAY}T12:00Z`),
    );
    expect(view.meals?.[0]).toMatch(
      /^Thursday's the bowl brings 1,420 mg potassium; your session costs about \d+\.$/,
    );
    expect(view.during.join()).toMatch(/A banana \(118 g\): 27 g of carbohydrate/);
    expect(view.after.join()).toMatch(/low-fat milk \(250 g\): .* of protein/);
    expect(view.prompts.filter(({ kind }) => kind === "sip")).toHaveLength(5);
  });

  it("drinks of the catalogue bring what was measured of them", async () => {
    const userId = await runner();
    const foods = { loadFoodsByKeys: (keys: readonly string[]) => foodStore(db).loadFoodsByKeys(keys) };
    const now = at(`${DAY}T12:00Z`);
    await logDrink(ports, foods, userId, { volume: millilitres(250), food: "01082" }, now);
    await logDrink(ports, foods, userId, { volume: millilitres(500), food: null }, now);
    const drunk = await ports.diary.drinks(userId, at(`${DAY}T00:00Z`), at(`${DAY}T24:00Z`));
    expect(drunk.map(({ volume, sodium }) => [volume, sodium])).toEqual([
      [250, 110],
      [500, 0],
    ]);
    await expect(
      logDrink(ports, foods, userId, { volume: millilitres(250), food: "99999" }, now),
    ).rejects.toMatchObject({ fields: { drink: [expect.any(String)] } });
  });
});
