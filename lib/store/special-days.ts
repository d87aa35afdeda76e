import { specialDayAdjustment } from "#lib/domain/planner/special-day.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import type { SpecialDay, SpecialDayStore } from "#lib/use-cases/table-ports.ts";
import { fromDate, toDate } from "./column.ts";
import type { PrismaClient, SpecialDay as Row } from "./generated/client.ts";

export function specialDayStore(db: PrismaClient): SpecialDayStore {
  return {
    async list(userId, from) {
      const rows = await db.specialDay.findMany({
        where: { userId, date: { gte: toDate(from) } },
        orderBy: { date: "asc" },
      });
      return rows.map(toSpecialDay);
    },

    async put(userId, { date, label, energy, minutes }) {
      const content = { label, energy, minutes };
      await db.specialDay.upsert({
        where: { userId_date: { userId, date: toDate(date) } },
        create: { userId, date: toDate(date), ...content },
        update: content,
      });
    },

    async remove(userId, id) {
      const { count } = await db.specialDay.deleteMany({ where: { userId, id } });
      return count > 0;
    },

    async adjustments(userId, start, days) {
      const rows = await db.specialDay.findMany({
        where: { userId, date: { gte: toDate(start), lt: toDate(addDays(start, days)) } },
        orderBy: { date: "asc" },
      });
      return rows.map((row) => specialDayAdjustment(toSpecialDay(row), start));
    },
  };
}

const toSpecialDay = (row: Row): SpecialDay => ({
  id: row.id,
  date: fromDate(row.date),
  label: row.label,
  energy: row.energy,
  minutes: row.minutes,
});
