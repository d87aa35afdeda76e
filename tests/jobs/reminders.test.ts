import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMinutes } from "#lib/domain/shared/wall-clock.ts";
import { sendReminders } from "#lib/use-cases/send-reminders.ts";
import { type SmtpServer, startSmtpServer } from "../auth/smtp-server.ts";
import { db } from "../factories/database.ts";
import { type Manner, startPushService } from "./push-service.ts";
import { at, reminderWorld, VAPID, wall } from "./reminder-world.ts";

const GLASSES = { fluid: { on: true, minutes: 120 } };
let service: Awaited<ReturnType<typeof startPushService>>;
let smtp: SmtpServer;
let world: ReturnType<typeof reminderWorld>;

beforeAll(async () => {
  service = await startPushService(VAPID.publicKey);
  smtp = await startSmtpServer();
  world = reminderWorld({ services: [service.origin], smtpUrl: smtp.url });
});
afterAll(async () => {
  await service.close();
  await smtp[Symbol.asyncDispose]();
  await db.$disconnect();
});

/** Somebody with push first, then mail, and browsers that behave as told. */
async function withBrowsers(manners: Readonly<Record<string, Manner[]>>, confirmed = true) {
  const person = await world.somebody({ ...GLASSES, channels: ["push", "email", "app"] });
  if (confirmed) await db.user.update({ where: { id: person.userId }, data: { emailVerified: new Date(0) } });
  for (const [name, manner] of Object.entries(manners))
    await world.settings.devices.add(
      person.userId,
      person.sessionId,
      service.browser(`${name}-${person.userId}`, ...manner),
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    );
  return { ...person, email: (await db.user.findUniqueOrThrow({ where: { id: person.userId } })).email };
}
const messagesOf = (userId: string) => service.received.filter(({ device }) => device.endsWith(userId));
const mailsTo = (email: string) => smtp.inbox.filter(({ to }) => to.includes(email));

describe("a push message", () => {
  it("arrives encrypted for the browser alone, says what it is about, and is asked to replace itself", async () => {
    const { userId } = await withBrowsers({ laptop: [] });
    await world.send("2026-06-01T07:00:00Z");
    const [got, ...more] = messagesOf(userId);
    expect(more).toEqual([]);
    expect(got?.message).toMatchObject({ kind: "fluid", title: "Something to drink?" });
    const [row] = await world.ledger(userId);
    expect(row).toMatchObject({ status: "sent", slot: "2026-06-01T09:00", channel: "push" });
    expect(row?.tries).toMatchObject([{ target: "Firefox on Linux", outcome: "taken", status: 201 }]);
    expect(got?.headers).toMatchObject({
      ttl: "2700",
      topic: row!.id.replaceAll("-", ""),
      urgency: "normal",
    });
  });

  it("is not sent a second time, however often one looks", async () => {
    const { userId } = await withBrowsers({ laptop: [] });
    for (const now of ["2026-06-01T07:00:00Z", "2026-06-01T07:00:01Z", "2026-06-01T07:10:00Z"])
      await Promise.all([world.send(now), world.send(now), world.send(now)]);
    expect(messagesOf(userId)).toHaveLength(1);
  });

  it("goes to every browser that is there, and one of them is enough", async () => {
    const { userId } = await withBrowsers({ laptop: [], phone: [410], tablet: [500] });
    await world.send("2026-06-01T07:00:00Z");
    expect(messagesOf(userId)).toHaveLength(1);
    const [row] = await world.ledger(userId);
    expect(row?.status).toBe("sent");
    expect(row?.tries.map(({ outcome }) => outcome).sort()).toEqual(["busy", "gone", "taken"]);
    const left = await db.pushSubscription.findMany({ where: { userId } });
    expect(left.map(({ endpoint }) => endpoint.split("/").at(-1)?.split("-")[0]).sort()).toEqual([
      "laptop",
      "tablet",
    ]);
  });
});

describe("a browser that", () => {
  it.each([404, 410])("is gone (%i) is forgotten, and the mail takes over", async (status) => {
    const { userId, email } = await withBrowsers({ laptop: [status] });
    await world.send("2026-06-01T07:00:00Z");
    expect(await db.pushSubscription.count({ where: { userId } })).toBe(0);
    const rows = await world.ledger(userId);
    const [push, mail] = rows.filter(({ slot }) => slot === "2026-06-01T09:00");
    expect(push).toMatchObject({ channel: "push", status: "failed" });
    expect(mail).toMatchObject({ channel: "email", status: "sent", origin: "fallback" });
    expect(mailsTo(email)).toHaveLength(1);
    expect(mailsTo(email)[0]?.raw).toContain(`<reminder.${mail?.id}@localhost>`);
  });

  it("is busy (429) is asked again when it said, not before", async () => {
    const { userId, email } = await withBrowsers({ laptop: [{ status: 429, retryAfter: "300" }, 201] });
    await world.send("2026-06-01T07:00:00Z");
    const asks = () => service.asked.filter((device) => device.endsWith(userId)).length;
    expect(asks()).toBe(1);
    await world.send("2026-06-01T07:04:59Z");
    expect(asks()).toBe(1);
    await world.send("2026-06-01T07:05:00Z");
    expect(asks()).toBe(2);
    expect(messagesOf(userId)).toHaveLength(1);
    expect(mailsTo(email)).toEqual([]);
    expect((await world.ledger(userId))[0]).toMatchObject({ status: "sent", attempts: 2 });
  });

  it("stays busy (503) is asked ever more rarely, then the mail takes over within the reminder's use", async () => {
    const { userId, email } = await withBrowsers({ laptop: [503] });
    let now = at("2026-06-01T07:00:00Z");
    const asked: number[] = [];
    for (let minute = 0; minute < 12; minute += 0.5) {
      const before = service.asked.length;
      await world.send(now);
      if (service.asked.length > before) asked.push(minute);
      now = addMinutes(now, 0.5);
    }
    expect(asked).toEqual([0, 0.5, 1.5, 3.5]);
    expect(mailsTo(email)).toHaveLength(1);
    expect(messagesOf(userId)).toEqual([]);
  });

  it("never answers keeps nobody else waiting", async () => {
    const hanging = await withBrowsers({ laptop: ["hang"] });
    const others = await Promise.all(Array.from({ length: 8 }, () => withBrowsers({ laptop: [] })));
    const drain = world.send("2026-06-01T07:00:00Z", { people: 4, width: 4, leaseSeconds: 60, together: 1 });
    await expect
      .poll(() => others.every(({ userId }) => messagesOf(userId).length === 1), { timeout: 8_000 })
      .toBe(true);
    expect((await world.ledger(hanging.userId))[0]?.status).toBe("sending");
    await drain;
    expect((await world.ledger(hanging.userId))[0]).toMatchObject({ status: "pending", attempts: 1 });
    service.behave(`laptop-${hanging.userId}`, 201);
  });

  it("lives at an address of a private network is never asked", async () => {
    const { userId, sessionId } = await withBrowsers({});
    for (const endpoint of [
      "http://127.0.0.1:9/x",
      "https://10.0.0.1/x",
      "https://fcm.googleapis.com.evil.test/x",
    ])
      await world.settings.devices.add(userId, sessionId, { ...service.browser("x"), endpoint }, null);
    const before = service.asked.length;
    await world.send("2026-06-01T07:00:00Z");
    expect(service.asked.length).toBe(before);
    expect((await world.ledger(userId))[0]?.tries.map(({ outcome }) => outcome)).toEqual(
      Array(3).fill("refused"),
    );
  });

  it("is signed out gets nothing any more", async () => {
    const { userId, sessionId } = await withBrowsers({ laptop: [] });
    await db.authSession.delete({ where: { id: sessionId } });
    await world.send("2026-06-01T07:00:00Z");
    expect(messagesOf(userId)).toEqual([]);
  });
});

describe("without a confirmed address", () => {
  it("no mail is sent; what cannot be pushed is shown in the app", async () => {
    const { userId, email } = await withBrowsers({ laptop: [410] }, false);
    await world.send("2026-06-01T07:00:00Z");
    const rows = (await world.ledger(userId)).filter(({ slot }) => slot === "2026-06-01T09:00");
    expect(rows.map(({ channel, status }) => `${channel} ${status}`)).toEqual([
      "push failed",
      "email failed",
      "app sent",
    ]);
    expect(mailsTo(email)).toEqual([]);
  });
});

describe("after an outage", () => {
  it("nothing comes in a burst, and what is no longer of use is dropped with its reason", async () => {
    const { userId } = await world.somebody({
      ...GLASSES,
      weigh: { on: true, at: wall("07:15") },
      channels: ["app"],
    });
    await world.send("2026-06-01T05:00:00Z");
    // The worker is away from seven in the morning until twenty past one.
    await world.send("2026-06-01T11:20:00Z");
    const rows = await world.ledger(userId);
    const fate = (slot: string) => {
      const row = rows.find((each) => each.slot === slot);
      return row && `${row.status} ${row.reason ?? ""}`.trim();
    };
    expect(fate("2026-06-01T07:15")).toBe("dropped late");
    expect(fate("2026-06-01T09:00")).toBe("dropped late");
    expect(fate("2026-06-01T13:00")).toBe("sent");
    expect(rows.filter(({ status }) => status === "sent")).toHaveLength(1);
  });
});

describe("a change of", () => {
  const sips = {
    sip: { on: true, minutes: 20 },
    preload: { on: true, minutes: 240 },
    channels: ["app" as const],
  };
  const pending = async (userId: string) =>
    (await world.ledger(userId))
      .filter(({ status }) => status === "pending")
      .map(({ slot }) => slot.slice(11));

  it("a session holds from its commit on, planned or not", async () => {
    const { userId } = await world.somebody(sips);
    const id = await world.run(userId, "2026-06-01", "17:00");
    await world.send("2026-06-01T06:00:00Z");
    expect(await pending(userId)).toEqual(["13:00", "17:20", "17:40", "18:00", "18:20", "18:40"]);
    await db.trainingSession.update({ where: { id }, data: { time: "19:00" } });
    // Not planned anew yet, and nothing of the old plan can be sent any more.
    const { people } = await world.ports.deliveries.claim(at("2026-06-01T11:00:00Z"), 10, 60);
    expect(people).toBe(0);
    await world.send("2026-06-01T11:00:00Z");
    expect(await pending(userId)).toEqual(["15:00", "19:20", "19:40", "20:00", "20:20", "20:40"]);
    await world.sessions.setDeleted(userId, id, new Date());
    await world.send("2026-06-01T13:00:00Z");
    expect(await pending(userId)).toEqual([]);
    expect((await world.ledger(userId)).filter(({ status }) => status === "sent")).toEqual([]);
  });

  it("zone moves what is to come, and repeats nothing", async () => {
    const { userId } = await world.somebody({ ...GLASSES, channels: ["app"] });
    await world.send("2026-06-01T07:00:00Z");
    await db.profile.update({ where: { userId }, data: { timeZone: "America/New_York" } });
    await world.send("2026-06-01T13:00:00Z"); // nine in the morning there; nine o'clock was sent in Berlin
    await world.send("2026-06-01T15:00:00Z");
    const sent = (await world.ledger(userId)).filter(({ status }) => status === "sent");
    expect(sent.map(({ slot, sentAt }) => [slot, sentAt?.toISOString()])).toEqual([
      ["2026-06-01T09:00", "2026-06-01T07:00:00.000Z"],
      ["2026-06-01T11:00", "2026-06-01T15:00:00.000Z"],
    ]);
  });

  it("health stops what must not be said any more", async () => {
    const { userId } = await world.somebody({ ...GLASSES, channels: ["app"] });
    await world.send("2026-06-01T06:00:00Z");
    expect((await pending(userId)).length).toBeGreaterThan(5);
    await db.profile.update({ where: { userId }, data: { declarations: ["kidneyDisease"] } });
    await world.send("2026-06-01T07:00:00Z");
    expect(await pending(userId)).toEqual([]);
  });

  it("weight upwards in training silences every prompt to drink for four hours", async () => {
    const { userId } = await world.somebody({ ...GLASSES, channels: ["app"] });
    await world.send("2026-06-01T06:00:00Z");
    await db.weighIn.create({
      data: {
        userId,
        at: new Date("2026-06-01T06:30:00Z"),
        loggedAt: new Date("2026-06-01T06:30:00Z"),
        ...{ minutes: 90, beforeKg: 70, afterKg: 70.6, drunkLitres: 2, eatenGrams: 0, urineLitres: 0 },
        ...{ sport: "running", met: 9.8, band: "cool" },
      },
    });
    for (const now of ["07:00", "09:00", "10:35", "11:00"]) await world.send(`2026-06-01T${now}:00Z`);
    const fates = (await world.ledger(userId)).map(({ slot, status, reason }) => [
      slot.slice(11),
      status,
      reason,
    ]);
    expect(fates.slice(0, 3)).toEqual([
      ["09:00", "dropped", "weightGain"],
      ["11:00", "dropped", "weightGain"],
      ["13:00", "sent", null],
    ]);
  });

  it("account: deleting it stops everything", async () => {
    const { userId } = await withBrowsers({ laptop: [] });
    await world.send("2026-06-01T06:00:00Z");
    await db.user.delete({ where: { id: userId } });
    await world.send("2026-06-01T07:00:00Z");
    expect(messagesOf(userId)).toEqual([]);
    expect(await db.reminderDelivery.count({ where: { userId } })).toBe(0);
  });

  it("account: deleted while its message is under way, it keeps nobody else's from being written down", async () => {
    const [leaves, stays] = [await withBrowsers({ laptop: [] }), await withBrowsers({ laptop: [] })];
    await world.send("2026-06-01T06:00:00Z");
    const { channels } = world.ports;
    const push: typeof channels.push = async (delivery, now) => {
      const answers = await channels.push(delivery, now);
      if (delivery.userId === leaves.userId) await db.user.delete({ where: { id: leaves.userId } });
      return answers;
    };
    const clock = async () => at("2026-06-01T07:00:00Z");
    await sendReminders({ ...world.ports, clock, channels: { ...channels, push } });
    const [row] = await world.ledger(stays.userId);
    expect(row).toMatchObject({ status: "sent", tries: [{ outcome: "taken" }] });
    expect(messagesOf(stays.userId)).toHaveLength(1);
  });

  it("wishes that is rolled back changes nothing", async () => {
    const { userId } = await world.somebody({ ...GLASSES, channels: ["app"] });
    await world.send("2026-06-01T06:00:00Z");
    const before = await world.ledger(userId);
    await expect(
      db.$transaction(async (tx) => {
        await tx.profile.update({ where: { userId }, data: { timeZone: "Asia/Kathmandu" } });
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await world.send("2026-06-01T06:30:00Z");
    expect(await world.ledger(userId)).toEqual(before);
  });
});

describe("a clock that jumps", () => {
  it("forwards and back repeats nothing and loses nothing that was of use", async () => {
    const { userId } = await world.somebody({ fluid: { on: true, minutes: 60 }, channels: ["app"] });
    const jumps = ["06:00", "08:02", "07:00", "07:30", "09:00", "08:10", "10:00", "11:00", "10:20", "12:00"];
    for (const time of jumps) await world.send(`2026-06-01T${time}:00Z`);
    const rows = (await world.ledger(userId)).filter(({ status }) => status !== "pending");
    const slots = rows.map(({ slot }) => slot.slice(11));
    expect(new Set(slots).size).toBe(slots.length);
    expect(rows.filter(({ status }) => status === "sent").map(({ slot }) => slot.slice(11))).toEqual([
      "08:00",
      "10:00",
      "11:00",
      "12:00",
      "13:00",
      "14:00",
    ]);
    expect(rows.find(({ slot }) => slot.endsWith("09:00"))).toMatchObject({
      status: "dropped",
      reason: "late",
    });
  });
});

it("nothing went wrong on the way", () => expect(world.failures).toEqual([]));
