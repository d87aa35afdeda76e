import { instant, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import type { Session } from "#lib/domain/training/session.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { CalendarReader, CalendarStore, DueFeed } from "./calendar-ports.ts";
import type { ProfileStore } from "./plan-ports.ts";
import type { PageReader } from "./recipe-ports.ts";
import type { SessionStore } from "./training-ports.ts";

export interface CalendarPorts {
  readonly profiles: Pick<ProfileStore, "find">;
  readonly sessions: SessionStore;
  readonly calendars: CalendarStore;
  readonly reader: CalendarReader;
}

const NOTHING =
  "No training was found in it. Entries count when their title names a sport and they have a time of day; or say that everything in it is training.";
const MOST_FEEDS = 5;

async function homeOf(ports: Pick<CalendarPorts, "profiles">, userId: string, now: Date) {
  const profile = await ports.profiles.find(userId);
  if (!profile) throw new InvalidInput("Tell us who you are first.");
  const zone = profile.timeZone;
  return { zone, today: wallClockAt(instant(now.getTime()), zone).date };
}

const sameAs = (a: Omit<Session, "id" | "feed">) => (b: Session) =>
  a.title === b.title && a.date === b.date && a.time === b.time && a.rule === b.rule;

/** Takes the sessions of a calendar file once. Returns how many came in; those that are there already do not. */
export async function importCalendar(
  ports: CalendarPorts,
  userId: string,
  text: string,
  takeAll: boolean,
  now: Date,
): Promise<number> {
  const { zone, today } = await homeOf(ports, userId, now);
  const entries = await beside("file", () => someOf(ports.reader.parse(text, takeAll, today, zone)));
  const known = await ports.sessions.list(userId);
  const fresh = entries.map(({ session }) => session).filter((session) => !known.some(sameAs(session)));
  await ports.sessions.createMany(userId, fresh);
  return fresh.length;
}

/** Reads a calendar at an address, now and from then on. The address is kept only when it holds training. */
export async function subscribeCalendar(
  ports: CalendarPorts & { readonly pages: PageReader },
  userId: string,
  address: string,
  takeAll: boolean,
  now: Date,
): Promise<number> {
  const { zone, today } = await homeOf(ports, userId, now);
  if ((await ports.calendars.list(userId)).length >= MOST_FEEDS)
    throw new InvalidInput(`You follow ${MOST_FEEDS} calendars already. Leave one first.`);
  const entries = await beside("address", async () =>
    someOf(ports.reader.parse(await ports.pages.read(webAddress(address)), takeAll, today, zone)),
  );
  const id = await ports.calendars.subscribe(userId, webAddress(address), takeAll);
  await ports.calendars.replace({ id, userId }, entries, now);
  return entries.length;
}

function someOf<T>(entries: readonly T[]): readonly T[] {
  if (entries.length === 0) throw new InvalidInput(NOTHING);
  return entries;
}

/** What is wrong with a calendar is said beside the field it came from. */
async function beside<T>(field: "file" | "address", work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(undefined, { [field]: [error.message] }) : error;
  }
}

/** Calendar programs write webcal: for https: */
const webAddress = (address: string) => address.trim().replace(/^webcals?:\/\//i, "https://");

/** @throws NotFound when it is not this person's. */
export async function unsubscribeCalendar(
  ports: Pick<CalendarPorts, "calendars">,
  userId: string,
  id: string,
): Promise<void> {
  if (!(await ports.calendars.unsubscribe(userId, id))) throw new NotFound("calendar");
}

export const REFRESH_EVERY_MS = 6 * 3_600_000;
const AT_ONCE = 50;

/** For the worker: reads what was not read for six hours. One that does not answer keeps its sessions and says why. */
export async function refreshCalendars(
  ports: CalendarPorts & { readonly pages: PageReader },
  now: Date,
): Promise<void> {
  const due = await ports.calendars.due(new Date(now.getTime() - REFRESH_EVERY_MS), AT_ONCE);
  for (const feed of due) await refresh(ports, feed, now);
}

async function refresh(
  ports: CalendarPorts & { readonly pages: PageReader },
  feed: DueFeed,
  now: Date,
): Promise<void> {
  try {
    const { zone, today } = await homeOf(ports, feed.userId, now);
    const text = await ports.pages.read(feed.address);
    await ports.calendars.replace(feed, ports.reader.parse(text, feed.takeAll, today, zone), now);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    await ports.calendars.failed(feed.id, error.message, now);
  }
}
