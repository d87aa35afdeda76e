import { afterAll, describe, expect, it } from "vitest";
import { answerTokens } from "#lib/auth/answer-token.ts";
import { UNASKED } from "#lib/domain/reminders/preferences.ts";
import { addMinutes } from "#lib/domain/shared/wall-clock.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { isPushService } from "#lib/notify/push-services.ts";
import { everythingOf } from "#lib/store/user-export.ts";
import { answerReminder, reminderOpened } from "#lib/use-cases/answer-reminder.ts";
import {
  addPushDevice,
  saveReminderSettings,
  sendTestReminder,
  setCalendarFeed,
  silenceReminders,
} from "#lib/use-cases/reminder-settings.ts";
import { db } from "../factories/database.ts";
import { at, reminderWorld, SECRET, wall } from "../jobs/reminder-world.ts";

afterAll(() => db.$disconnect());

const world = reminderWorld();
const settings = { ...world.settings, isPushService: (endpoint: string) => isPushService(endpoint) };
const ledger = world.settings.ledger;
const NOON = at("2026-06-01T10:00:00Z");

/** Somebody who was just sent a message in the app. */
async function reminded(kind = "fluid") {
  const person = await world.somebody({ channels: ["app"] });
  await sendTestReminder(settings, person.userId, NOON);
  await world.send(NOON);
  const [row] = await world.ledger(person.userId);
  await db.reminderDelivery.update({ where: { id: row!.id }, data: { kind } });
  return { ...person, id: row!.id };
}

describe("an answer", () => {
  it("is taken from the person it was sent to, and from nobody else", async () => {
    const mine = await reminded();
    const other = await world.somebody({});
    const ports = { ledger };
    await expect(answerReminder(ports, mine.id, { userId: other.userId }, "done", NOON)).rejects.toThrow(
      NotFound,
    );
    await expect(reminderOpened(ports, mine.id, { userId: other.userId }, NOON)).rejects.toThrow(NotFound);
    expect((await world.ledger(mine.userId))[0]).toMatchObject({ answer: null, openedAt: null });
    await answerReminder(ports, mine.id, { userId: mine.userId }, "done", NOON);
    await answerReminder(ports, mine.id, { userId: mine.userId }, "skipped", addMinutes(NOON, 1));
    expect((await world.ledger(mine.userId))[0]).toMatchObject({
      answer: "done",
      answeredAt: new Date(NOON),
    });
  });

  it("later makes it due once more, once", async () => {
    const { userId, id } = await reminded("prepare");
    await db.reminderSettings.update({
      where: { userId },
      data: { preferences: { ...UNASKED, prepare: { on: true, at: "12:00" } } as object },
    });
    for (let press = 0; press < 2; press++) await answerReminder({ ledger }, id, { userId }, "snoozed", NOON);
    await world.send(addMinutes(NOON, 59));
    const rows = () => world.ledger(userId);
    expect((await rows()).map(({ status }) => status)).toEqual(["sent", "pending"]);
    await world.send(addMinutes(NOON, 60));
    expect((await rows()).map(({ status, origin }) => `${origin} ${status}`)).toEqual([
      "test sent",
      "snooze sent",
    ]);
  });

  it("later is refused in words when the night comes first, and for sips, which come by themselves", async () => {
    const sip = await reminded("sip");
    const answer = (id: string, userId: string, now = NOON) =>
      answerReminder({ ledger }, id, { userId }, "snoozed", now);
    await expect(answer(sip.id, sip.userId)).rejects.toThrow(InvalidInput);
    const glass = await reminded("fluid");
    await expect(answer(glass.id, glass.userId, at("2026-06-01T19:50:00Z"))).rejects.toThrow(/asleep/);
    expect((await world.ledger(glass.userId))[0]?.answer).toBeNull();
  });
});

describe("an answer's token", () => {
  const id = "0198a2b4-7c11-7d3e-9a51-0123456789ab";
  const { sign, read } = answerTokens(SECRET);
  const token = sign(id, new Date(addMinutes(NOON, 60)));

  it("is good for its own delivery until it runs out, and for nothing else", () => {
    expect(read(token, new Date(NOON))).toBe(id);
    expect(read(token, new Date(addMinutes(NOON, 60)))).toBeNull();
    expect(answerTokens(`${SECRET}x`).read(token, new Date(NOON))).toBeNull();
    for (let place = 0; place < token.length; place++) {
      const changed = token.slice(0, place) + (token[place] === "A" ? "B" : "A") + token.slice(place + 1);
      expect(read(changed, new Date(NOON))).toBeNull();
    }
    for (const text of ["", "x", `${token}A`, token.slice(1)]) expect(read(text, new Date(NOON))).toBeNull();
  });
});

describe("a device", () => {
  const device = (host: string) => ({
    endpoint: `https://${host}/send/${crypto.randomUUID()}`,
    p256dh: "p".repeat(87),
    auth: "a".repeat(22),
  });

  it.each([
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    "web.push.apple.com",
    "wns2-db5p.notify.windows.com",
  ])("at %s is taken, and push comes first from then on", async (host) => {
    const { userId, sessionId } = await world.somebody({ channels: ["email", "app"] });
    await addPushDevice(settings, { userId, sessionId, userAgent: null }, device(host), NOON);
    expect(await settings.devices.list(userId)).toHaveLength(1);
    expect((await settings.reminders.find(userId))?.preferences.channels).toEqual(["push", "email", "app"]);
  });

  it.each([
    "localhost",
    "127.0.0.1",
    "10.1.2.3",
    "169.254.169.254",
    "[::1]",
    "evil.example",
    "fcm.googleapis.com.evil.example",
    "xpush.apple.com",
  ])("at %s is refused", async (host) => {
    const { userId, sessionId } = await world.somebody({});
    const add = addPushDevice(settings, { userId, sessionId, userAgent: null }, device(host), NOON);
    await expect(add).rejects.toThrow(InvalidInput);
    expect(await settings.devices.list(userId)).toEqual([]);
  });

  it("is taken off by its owner alone; whoever signs in to the same browser takes it over", async () => {
    const [first, second] = [await world.somebody({}), await world.somebody({})];
    const same = device("fcm.googleapis.com");
    await addPushDevice(settings, { ...first, userAgent: null }, same, NOON);
    const [mine] = await settings.devices.list(first.userId);
    expect(await settings.devices.remove(second.userId, mine!.id)).toBe(false);
    await settings.devices.removeAddress(second.userId, same.endpoint);
    expect(await settings.devices.list(first.userId)).toHaveLength(1);
    await addPushDevice(settings, { ...second, userAgent: null }, same, NOON);
    expect(await settings.devices.list(first.userId)).toEqual([]);
    expect(await settings.devices.list(second.userId)).toHaveLength(1);
  });
});

describe("wishes", () => {
  it("are planned by at once, and silence lasts until one gets up", async () => {
    const { userId } = await world.somebody({});
    await saveReminderSettings(settings, userId, { ...UNASKED, fluid: { on: true, minutes: 120 } }, NOON);
    const pending = async () => (await world.ledger(userId)).filter(({ status }) => status === "pending");
    expect((await pending()).length).toBeGreaterThan(8);
    await silenceReminders(settings, userId, "tomorrow", NOON);
    expect((await settings.reminders.find(userId))?.silentUntil).toBe(at("2026-06-02T05:00:00Z"));
    expect((await pending())[0]?.slot).toBe("2026-06-02T09:00");
    expect((await world.ledger(userId)).filter(({ reason }) => reason === "silenced").length).toBeGreaterThan(
      2,
    );
    await silenceReminders(settings, userId, "off", NOON);
    expect((await pending())[0]?.slot).toBe("2026-06-01T13:00");
  });

  it("switched on bring nothing that is past", async () => {
    const { userId } = await world.somebody({});
    await saveReminderSettings(
      settings,
      userId,
      { ...UNASKED, weigh: { on: true, at: wall("11:30") } },
      NOON,
    );
    await world.send(addMinutes(NOON, 1));
    expect((await world.ledger(userId)).map(({ slot }) => slot)).toEqual([
      "2026-06-02T11:30",
      "2026-06-03T11:30",
    ]);
  });
});

describe("a calendar's secret address", () => {
  it("is kept as a hash, replaced by a new one, and taken back", async () => {
    const { userId } = await world.somebody({});
    await setCalendarFeed(settings, userId, "hash one", NOON);
    expect(await settings.feeds.ownerOfFeed("hash one")).toBe(userId);
    await setCalendarFeed(settings, userId, "hash two", NOON);
    expect(await settings.feeds.ownerOfFeed("hash one")).toBeNull();
    await setCalendarFeed(settings, userId, null, NOON);
    expect(await settings.feeds.ownerOfFeed("hash two")).toBeNull();
  });
});

describe("what is kept", () => {
  it("goes with the person's own data, without keys and secrets, and is erased with the account", async () => {
    const { userId, sessionId, id } = await reminded();
    const endpoint = `https://fcm.googleapis.com/send/${crypto.randomUUID()}`;
    await settings.devices.add(
      userId,
      sessionId,
      { endpoint, p256dh: "p".repeat(87), auth: "a".repeat(22) },
      null,
    );
    await setCalendarFeed(settings, userId, "hash three", NOON);
    const exported = JSON.stringify(await everythingOf(db, userId));
    expect(exported).toContain(id);
    for (const secret of [endpoint, "ppppp", "aaaaa", "hash three"]) expect(exported).not.toContain(secret);
    await db.user.delete({ where: { id: userId } });
    expect(await db.reminderDelivery.count({ where: { userId } })).toBe(0);
    expect(await db.pushSubscription.count({ where: { endpoint } })).toBe(0);
  });
});
