import type { Saltiness } from "#lib/domain/hydration/sodium.ts";
import { celsius, humidity, met, minutes } from "#lib/domain/shared/units.ts";
import type { WallTime } from "#lib/domain/shared/wall-clock.ts";
import { occurrencesOf, type Session, type SessionException } from "#lib/domain/training/session.ts";
import type { SportId } from "#lib/domain/training/sports.ts";
import type { SessionStore } from "#lib/use-cases/training-ports.ts";
import { asJson, fromDate, toDate } from "./column.ts";
import type { PrismaClient, TrainingSession as Row } from "./generated/client.ts";

export function sessionStore(db: PrismaClient): SessionStore {
  const list = async (userId: string) => {
    const rows = await db.trainingSession.findMany({
      where: { userId, deletedAt: null },
      orderBy: [{ date: "asc" }, { time: "asc" }, { id: "asc" }],
    });
    return rows.map(toSession);
  };
  return {
    list,

    async find(userId, id) {
      const row = await db.trainingSession.findFirst({ where: { userId, id, deletedAt: null } });
      return row && toSession(row);
    },

    async loadSessions(userId, from, to) {
      const [sessions, profile] = await Promise.all([
        list(userId),
        db.profile.findUnique({ where: { userId }, select: { timeZone: true } }),
      ]);
      const zone = profile?.timeZone ?? "UTC";
      return sessions
        .flatMap((session) => occurrencesOf(session, from, to, zone))
        .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
    },

    async create(userId, session) {
      const { id } = await db.trainingSession.create({
        data: { userId, ...toColumns(session) },
        select: { id: true },
      });
      return id;
    },

    async createMany(userId, sessions) {
      await db.trainingSession.createMany({
        data: sessions.map((session) => ({ userId, ...toColumns(session) })),
      });
    },

    async update(userId, session) {
      const { count } = await db.trainingSession.updateMany({
        where: { id: session.id, userId, deletedAt: null },
        data: toColumns(session),
      });
      return count > 0;
    },

    async setDeleted(userId, id, deletedAt) {
      const { count } = await db.trainingSession.updateMany({ where: { id, userId }, data: { deletedAt } });
      return count > 0;
    },

    count: (userId) => db.trainingSession.count({ where: { userId, deletedAt: null } }),
  };
}

export const toColumns = (session: Omit<Session, "id" | "feed">) => ({
  title: session.title,
  sport: session.sport,
  date: toDate(session.date),
  time: session.time,
  zone: session.zone,
  minutes: session.minutes,
  met: session.met,
  indoors: session.indoors,
  temperature: session.temperature,
  humidity: session.humidity,
  saltiness: session.saltiness,
  rule: session.rule,
  exceptions: asJson(session.exceptions),
});

// Words in these columns were checked by the session schema before they were written.
export const toSession = (row: Row): Session => ({
  id: row.id,
  title: row.title,
  sport: row.sport as SportId,
  date: fromDate(row.date),
  time: row.time as WallTime,
  zone: row.zone,
  minutes: minutes(row.minutes),
  met: met(row.met),
  indoors: row.indoors,
  temperature: row.temperature === null ? null : celsius(row.temperature),
  humidity: row.humidity === null ? null : humidity(row.humidity),
  saltiness: row.saltiness as Saltiness | null,
  rule: row.rule,
  exceptions: row.exceptions as unknown as SessionException[],
  feed: row.feedId,
});
