import type { DayAdjustment } from "#lib/domain/planner/day-adjustment.ts";
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import { addDays, daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { grams, kcal, milligrams } from "#lib/domain/shared/units.ts";
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
      return rows.map((row) => toAdjustment(toSpecialDay(row), start));
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

const toAdjustment = ({ date, label, energy, minutes }: SpecialDay, start: IsoDate): DayAdjustment => ({
  day: daysBetween(start, date),
  kind: "special",
  label,
  energy: kcal(energy),
  protein: grams(0),
  carbohydrate: grams(0),
  sodiumRoom: milligrams(0),
  cookingMinutes:
    minutes === null ? {} : Object.fromEntries(OCCASIONS.map((occasion) => [occasion, minutes])),
  meals: [],
});
