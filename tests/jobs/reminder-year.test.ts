import { Temporal } from "temporal-polyfill";
import { afterAll, expect, it } from "vitest";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import { planReminders } from "#lib/use-cases/plan-reminders.ts";
import { db } from "../factories/database.ts";
import { reminderWorld, wall } from "./reminder-world.ts";

afterAll(() => db.$disconnect());

const ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];
const DAYS = 365;
const AHEAD_DAYS = 28;

it("a simulated year in four zones gives exactly one delivery for every slot of the wall clock", async () => {
  const world = reminderWorld();
  const people = new Map<string, string>();
  for (const timeZone of ZONES) {
    // Awake by night, and reminded at a time that springs leave out and autumns have twice.
    const { userId } = await world.somebody(
      {
        quiet: { from: wall("09:45"), to: wall("17:45") },
        weigh: { on: true, at: wall("02:05") },
        channels: ["app"],
      },
      { timeZone },
    );
    people.set(userId, timeZone);
  }
  const begin = Temporal.Instant.from("2026-01-01T12:00Z");
  const hours = (n: number) => instant(begin.add({ hours: n }).epochMilliseconds);
  let now = hours(0);
  const planAhead = async () => {
    for (const userId of people.keys()) await planReminders(world.ports.plan, userId, now, AHEAD_DAYS * 1440);
    const pending = await db.reminderDelivery.findMany({
      where: { status: "pending" },
      orderBy: { dueAt: "asc" },
      select: { dueAt: true },
    });
    return pending.map(({ dueAt }) => dueAt.getTime());
  };
  for (let look = 0; now < hours(24 * DAYS); )
    // Planned anew before it runs out.
    for (const due of (await planAhead()).slice(0, 4 * (AHEAD_DAYS - 2))) {
      // A look comes somewhat late, and now and then twice.
      now = instant(due + (look % 7) * 60_000);
      await world.ports.deliveries.claim(now, 100, 60);
      if (look++ % 50 === 0) await world.ports.deliveries.claim(now, 100, 60);
    }

  for (const [userId, zone] of people) {
    const rows = (await world.ledger(userId)).filter(({ dueAt }) => dueAt.getTime() < hours(24 * DAYS - 48));
    expect(rows.map(({ status, reason }) => reason ?? status).filter((each) => each !== "sent")).toEqual([]);
    const first = begin.toZonedDateTimeISO(zone).toPlainDate();
    const slots = new Set<string>();
    for (let day = -1; day <= DAYS; day++) {
      const date = first.add({ days: day });
      const slot = `${date}T02:05`;
      const due = Temporal.PlainDateTime.from(slot).toZonedDateTime(zone).epochMilliseconds;
      if (due >= hours(0) && due < hours(24 * DAYS - 48)) slots.add(slot);
    }
    expect(rows.map(({ slot }) => slot).sort()).toEqual([...slots].sort());
  }
  expect(world.failures).toEqual([]);
}, 600_000);
