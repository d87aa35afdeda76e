import type { BodyArea } from "#lib/domain/diary/body.ts";
import type { DiaryEntry, Kind, Sleep, Training } from "#lib/domain/diary/entry.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { SorenessStore } from "#lib/use-cases/diary-ports.ts";
import type { PrismaClient } from "./generated/client.ts";

const dateOf = (date: IsoDate) => new Date(`${date}T00:00:00Z`);

export function sorenessStore(db: PrismaClient): SorenessStore {
  return {
    async list(userId, from) {
      const rows = await db.sorenessEntry.findMany({
        where: { userId, date: { gte: dateOf(from) } },
        orderBy: { date: "asc" },
      });
      return rows.map(toEntry);
    },

    async save(userId, { date, areas, kinds, ...rest }) {
      const row = { ...rest, areas: [...areas], kinds: [...kinds] };
      await db.sorenessEntry.upsert({
        where: { userId_date: { userId, date: dateOf(date) } },
        create: { userId, date: dateOf(date), ...row },
        update: row,
      });
    },

    async remove(userId, date) {
      const where = { userId, date: dateOf(date) };
      return db.$transaction(async (tx) => {
        const row = await tx.sorenessEntry.findFirst({ where });
        await tx.sorenessEntry.deleteMany({ where });
        return row && toEntry(row);
      });
    },

    async erase(userId) {
      const { count } = await db.sorenessEntry.deleteMany({ where: { userId } });
      return count;
    },
  };
}

interface Row {
  readonly date: Date;
  readonly soreness: number;
  readonly areas: readonly string[];
  readonly kinds: readonly string[];
  readonly sleep: string | null;
  readonly training: string | null;
}

/** Everything was held against the schema before it was written. */
const toEntry = ({ date, soreness, areas, kinds, sleep, training }: Row): DiaryEntry => ({
  date: date.toISOString().slice(0, 10) as IsoDate,
  soreness,
  areas: areas as readonly BodyArea[],
  kinds: kinds as readonly Kind[],
  sleep: sleep as Sleep | null,
  training: training as Training | null,
});
