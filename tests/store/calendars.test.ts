import { afterAll, describe, expect, it } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput } from "#lib/errors.ts";
import { calendarStore } from "#lib/store/calendar-feeds.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { sealWith } from "#lib/store/sealed.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { everythingOf } from "#lib/store/user-export.ts";
import {
  importCalendar,
  REFRESH_EVERY_MS,
  refreshCalendars,
  subscribeCalendar,
  unsubscribeCalendar,
} from "#lib/use-cases/calendars.ts";
import { changeSession, skipOccurrence } from "#lib/use-cases/change-training.ts";
import { readPublicPage } from "#lib/web/public-page.ts";
import { readTrainingCalendar } from "#lib/web/training-calendar.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";

afterAll(() => db.$disconnect());

const NOW = new Date("2026-11-25T12:00:00Z");
const ADDRESS = "https://calendar.example.org/private-9f3a/basic.ics";
const calendar = (...events: readonly [uid: string, title: string, start: string, rule?: string][]) =>
  [
    "BEGIN:VCALENDAR",
    ...events.map(([uid, title, start, rule]) =>
      [
        "BEGIN:VEVENT",
        `UID:${uid}`,
        `SUMMARY:${title}`,
        `DTSTART:${start}`,
        "DURATION:PT1H",
        ...(rule ? [`RRULE:${rule}`] : []),
        "END:VEVENT",
      ].join("\r\n"),
    ),
    "END:VCALENDAR",
  ].join("\r\n");

/** What stands at the address; a word instead of a calendar when it does not answer. */
let page: string | InvalidInput = "";
const ports = {
  profiles: profileStore(db),
  sessions: sessionStore(db),
  calendars: calendarStore(db, sealWith("a secret of at least thirty-two letters", "calendar addresses")),
  reader: { parse: readTrainingCalendar },
  pages: {
    async read(address: string) {
      expect(address).toBe(ADDRESS);
      if (page instanceof InvalidInput) throw page;
      return page;
    },
  },
};
async function person(): Promise<string> {
  const userId = await newPerson();
  await ports.profiles.save(userId, { ...PLAIN, timeZone: "Europe/Berlin" });
  return userId;
}
const titles = async (userId: string) =>
  (await ports.sessions.list(userId)).map(({ title, time }) => `${title} ${time}`);

describe("calendars that people follow", () => {
  it("come in, follow their source, keep what was set by hand, and go as a whole", async () => {
    const userId = await person();
    page = calendar(["run", "Run", "20261126T180000", "FREQ=WEEKLY"], ["swim", "Swim", "20261127T070000"]);
    expect(
      await subscribeCalendar(
        ports,
        userId,
        "webcal://calendar.example.org/private-9f3a/basic.ics",
        false,
        NOW,
      ),
    ).toBe(2);
    const [run] = await ports.sessions.list(userId);
    await changeSession(ports, userId, run!.id, { ...run!, sport: "cycling" }, run!.rule);
    await skipOccurrence(ports, userId, run!.id, "2026-12-03" as IsoDate);

    page = calendar(
      ["run", "Evening run", "20261126T190000", "FREQ=WEEKLY"],
      ["gym", "Gym", "20261128T100000"],
    );
    await refreshCalendars(ports, NOW);
    expect(await titles(userId)).toEqual(["Run 18:00", "Swim 07:00"]);
    await refreshCalendars(ports, new Date(NOW.getTime() + REFRESH_EVERY_MS + 1));
    expect(await titles(userId)).toEqual(["Evening run 19:00", "Gym 10:00"]);
    const after = await ports.sessions.find(userId, run!.id);
    expect(after).toMatchObject({ sport: "cycling", exceptions: [{ on: "2026-12-03", kind: "skipped" }] });

    page = new InvalidInput("That page takes too long to answer.");
    await refreshCalendars(ports, new Date(NOW.getTime() + 2 * REFRESH_EVERY_MS + 2));
    const [feed] = await ports.calendars.list(userId);
    expect(feed).toMatchObject({ sessions: 2, lastError: "That page takes too long to answer." });

    const other = await person();
    await expect(unsubscribeCalendar(ports, other, feed!.id)).rejects.toThrow(/doesn't exist/);
    await unsubscribeCalendar(ports, userId, feed!.id);
    expect(await titles(userId)).toEqual([]);
  });

  it("keep their address sealed: not in the database, not in the export", async () => {
    const userId = await person();
    page = calendar(["run", "Run", "20261126T180000"]);
    await subscribeCalendar(ports, userId, ADDRESS, false, NOW);
    const row = await db.calendarFeed.findFirstOrThrow({ where: { userId } });
    expect(JSON.stringify(row)).not.toContain("private-9f3a");
    expect(JSON.stringify(await everythingOf(db, userId))).not.toMatch(/private-9f3a|sealed/);
    const stranger = calendarStore(
      db,
      sealWith("another secret, as long as the first one", "calendar addresses"),
    );
    expect(
      (await stranger.due(new Date(NOW.getTime() + 1e9), 100)).some(({ userId: id }) => id === userId),
    ).toBe(false);
  });

  it("are refused when they hold no training; a file comes in once however often it is taken", async () => {
    const userId = await person();
    page = calendar(["m", "Budget meeting", "20261126T180000"]);
    await expect(subscribeCalendar(ports, userId, ADDRESS, false, NOW)).rejects.toMatchObject({
      fields: { address: [expect.stringMatching(/No training was found/)] },
    });
    expect(await ports.calendars.list(userId)).toEqual([]);
    const file = calendar(["run", "Run", "20261126T180000"], ["m", "Budget meeting", "20261126T100000"]);
    expect(await importCalendar(ports, userId, file, false, NOW)).toBe(1);
    expect(await importCalendar(ports, userId, file, false, NOW)).toBe(0);
    await expect(importCalendar(ports, userId, "no calendar", false, NOW)).rejects.toMatchObject({
      fields: { file: [expect.any(String)] },
    });
  });

  it("are never read from a private network", async () => {
    const userId = await person();
    const guarded = { ...ports, pages: { read: readPublicPage } };
    for (const address of ["http://127.0.0.1/c.ics", "http://[::1]/c.ics", "http://169.254.169.254/latest"])
      await expect(subscribeCalendar(guarded, userId, address, false, NOW)).rejects.toMatchObject({
        fields: { address: [expect.stringMatching(/not on the public web/)] },
      });
  });
});
