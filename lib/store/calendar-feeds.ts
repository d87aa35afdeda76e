import type { CalendarEntry, CalendarStore } from "#lib/use-cases/calendar-ports.ts";
import type { PrismaClient, TrainingSession as Row } from "./generated/client.ts";
import type { Seal } from "./sealed.ts";
import { toColumns, toSession } from "./training-sessions.ts";

export function calendarStore(db: PrismaClient, seal: Seal): CalendarStore {
  return {
    async list(userId) {
      const rows = await db.calendarFeed.findMany({
        where: { userId },
        include: { _count: { select: { sessions: { where: { deletedAt: null } } } } },
        orderBy: { createdAt: "asc" },
      });
      return rows.map(({ id, host, lastReadAt, lastError, _count }) => ({
        id,
        host,
        lastReadAt,
        lastError,
        sessions: _count.sessions,
      }));
    },

    async subscribe(userId, address, takeAll) {
      const { id } = await db.calendarFeed.create({
        data: { userId, host: new URL(address).hostname, sealed: seal.close(address), takeAll },
        select: { id: true },
      });
      return id;
    },

    async unsubscribe(userId, id) {
      const { count } = await db.calendarFeed.deleteMany({ where: { id, userId } });
      return count > 0;
    },

    async due(before, most) {
      const rows = await db.calendarFeed.findMany({
        where: { OR: [{ lastReadAt: null }, { lastReadAt: { lt: before } }] },
        orderBy: { lastReadAt: { sort: "asc", nulls: "first" } },
        take: most,
      });
      return rows.flatMap(({ id, userId, sealed, takeAll }) => {
        const address = seal.open(sealed);
        return address === null ? [] : [{ id, userId, address, takeAll }];
      });
    },

    async replace(feed, entries, at) {
      const known = new Map(
        (await db.trainingSession.findMany({ where: { feedId: feed.id } })).map((row) => [row.feedUid, row]),
      );
      const named = (uid: string) => ({ feedId: feed.id, feedUid: uid, userId: feed.userId });
      const fresh = entries.filter(({ uid }) => !known.has(uid));
      const kept = entries.flatMap((entry) => {
        const row = known.get(entry.uid);
        return row ? [{ row, columns: followed(entry, row) }] : [];
      });
      await db.$transaction([
        db.trainingSession.deleteMany({
          where: { feedId: feed.id, feedUid: { notIn: entries.map(({ uid }) => uid) } },
        }),
        db.trainingSession.createMany({
          data: fresh.map(({ uid, session }) => ({ ...named(uid), ...toColumns(session) })),
        }),
        ...kept.map(({ row, columns }) =>
          db.trainingSession.update({ where: { id: row.id }, data: columns }),
        ),
        db.calendarFeed.update({ where: { id: feed.id }, data: { lastReadAt: at, lastError: null } }),
      ]);
    },

    async failed(id, message, at) {
      await db.calendarFeed.updateMany({ where: { id }, data: { lastReadAt: at, lastError: message } });
    },
  };
}

/** Day, time, length and title follow the calendar; sport, effort and weather are the person's, and so are days they changed. */
function followed({ session }: CalendarEntry, row: Row) {
  const mine = toSession(row);
  const own = new Set(mine.exceptions.map(({ on }) => on));
  const { title, date, time, zone, minutes, rule } = session;
  const exceptions = [...mine.exceptions, ...session.exceptions.filter(({ on }) => !own.has(on))];
  return toColumns({
    ...mine,
    title,
    date,
    time,
    zone,
    minutes,
    rule,
    exceptions: rule === null ? [] : exceptions,
  });
}
