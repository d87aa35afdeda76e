import { afterAll, describe, expect, it } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import {
  celsius,
  grams,
  hours,
  humidity,
  kilograms,
  litres,
  litresPerHour,
  met,
  milligrams,
  millilitres,
  minutes,
} from "#lib/domain/shared/units.ts";
import { instant, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { Session } from "#lib/domain/training/session.ts";
import { BEGINNING_SETTINGS } from "#lib/domain/training/settings.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import { everythingOf } from "#lib/store/user-export.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";

afterAll(() => db.$disconnect());

const sessions = sessionStore(db);
const diary = diaryStore(db);
const settings = trainingSettingsStore(db);
const at = (text: string) => instant(Date.parse(text));

const RUN: Omit<Session, "id" | "feed"> = {
  title: "Tempo run",
  sport: "running",
  date: "2026-11-23" as IsoDate,
  time: "18:00" as WallTime,
  zone: null,
  minutes: minutes(75),
  met: met(11),
  indoors: false,
  temperature: celsius(24.5),
  humidity: humidity(60),
  saltiness: "salty",
  rule: "FREQ=WEEKLY;BYDAY=MO,TH",
  exceptions: [{ on: "2026-11-30" as IsoDate, kind: "skipped" }],
};

describe("training sessions", () => {
  it("come back as they were saved, and take place in the person's own zone", async () => {
    const userId = await newPerson();
    await profileStore(db).save(userId, { ...PLAIN, timeZone: "America/New_York" });
    const id = await sessions.create(userId, RUN);
    expect(await sessions.find(userId, id)).toEqual({ ...RUN, id, feed: null });
    const found = await sessions.loadSessions(userId, at("2026-11-23T00:00Z"), at("2026-12-05T00:00Z"));
    expect(found.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      "2026-11-23T23:00:00.000Z",
      "2026-11-26T23:00:00.000Z",
      "2026-12-03T23:00:00.000Z",
    ]);
    await profileStore(db).save(userId, { ...PLAIN, timeZone: "Europe/Berlin" });
    const [moved] = await sessions.loadSessions(userId, at("2026-11-23T00:00Z"), at("2026-12-05T00:00Z"));
    expect(new Date(moved!.startsAt).toISOString()).toBe("2026-11-23T17:00:00.000Z");
  });

  it("are their owner's alone, deleted ones come back", async () => {
    const [mine, other] = [await newPerson(), await newPerson()];
    const id = await sessions.create(mine, RUN);
    const stolen: Session = { ...RUN, id, feed: null, title: "Stolen" };
    expect(await sessions.find(other, id)).toBeNull();
    expect(await sessions.update(other, stolen)).toBe(false);
    expect(await sessions.setDeleted(other, id, new Date())).toBe(false);
    expect((await sessions.find(mine, id))?.title).toBe("Tempo run");
    await sessions.setDeleted(mine, id, new Date());
    expect(await sessions.list(mine)).toEqual([]);
    expect(await sessions.update(mine, stolen)).toBe(false);
    await sessions.setDeleted(mine, id, null);
    expect(await sessions.count(mine)).toBe(1);
  });
});

describe("what was weighed, drunk and set", () => {
  it("comes back whole, is the owner's, is exported and goes with the account", async () => {
    const [mine, other] = [await newPerson(), await newPerson()];
    const weighIn = {
      at: at("2026-11-25T19:15:00Z"),
      loggedAt: at("2026-11-25T19:20:00Z"),
      occurrence: null,
      hours: hours(1.5),
      before: kilograms(72.4),
      after: kilograms(71.3),
      drunk: litres(0.75),
      eaten: grams(0),
      urine: litres(0.1),
      sport: "running" as const,
      met: met(9.3),
      temperature: celsius(12),
      humidity: humidity(70),
      band: "none" as const,
      rate: litresPerHour(1.75 / 1.5),
    };
    const weighInId = await diary.addWeighIn(mine, weighIn);
    expect(await diary.weighIns(mine, 10)).toEqual([{ ...weighIn, id: weighInId }]);
    const drink = {
      at: at("2026-11-25T20:00:00Z"),
      name: "Milk",
      volume: millilitres(250),
      sodium: milligrams(105),
      potassium: null,
      food: "01077",
    };
    const drinkId = await diary.addDrink(mine, drink);
    const day = [at("2026-11-25T00:00Z"), at("2026-11-26T00:00Z")] as const;
    expect(await diary.drinks(mine, ...day)).toEqual([{ ...drink, id: drinkId }]);
    expect(await diary.drinks(other, ...day)).toEqual([]);
    expect(await diary.deleteDrink(other, drinkId)).toBe(false);
    expect(await diary.deleteWeighIn(other, weighInId)).toBe(false);

    expect(await settings.find(mine)).toEqual(BEGINNING_SETTINGS);
    const set = {
      ...BEGINNING_SETTINGS,
      saltiness: "salty" as const,
      bottles: [millilitres(750)],
      energy: "periodised" as const,
      everydayActivity: "lowActive" as const,
      sleepFrom: "23:15" as WallTime,
      place: { latitude: 52.5, longitude: 13.4 },
    };
    await settings.save(mine, set);
    expect(await settings.find(mine)).toEqual(set);

    await sessions.create(mine, RUN);
    const everything = await everythingOf(db, mine);
    expect(everything?.training).toMatchObject({
      sessions: [{ title: "Tempo run" }],
      weighIns: [{ beforeKg: 72.4 }],
      drinks: [{ name: "Milk" }],
      settings: { saltiness: "salty" },
    });

    await db.user.delete({ where: { id: mine } });
    const left = await Promise.all([
      db.trainingSession.count({ where: { userId: mine } }),
      db.weighIn.count({ where: { userId: mine } }),
      db.drink.count({ where: { userId: mine } }),
      db.trainingSettings.count({ where: { userId: mine } }),
    ]);
    expect(left).toEqual([0, 0, 0, 0]);
  });
});
