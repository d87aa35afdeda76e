import type { HeatBand } from "#lib/domain/hydration/heat.ts";
import {
  celsius,
  grams,
  hours,
  humidity,
  kilograms,
  litres,
  litresPerHour,
  met,
  milligrams,
  millilitres,
} from "#lib/domain/shared/units.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import type { Drink, WeighIn } from "#lib/domain/training/diary.ts";
import type { SportId } from "#lib/domain/training/sports.ts";
import type { DiaryStore } from "#lib/use-cases/training-ports.ts";
import type { Drink as DrinkRow, PrismaClient, WeighIn as WeighInRow } from "./generated/client.ts";

export function diaryStore(db: PrismaClient): DiaryStore {
  return {
    async addWeighIn(userId, weighIn) {
      return db.$transaction(async (tx) => {
        // Weighing again puts right what was typed before.
        if (weighIn.occurrence !== null)
          await tx.weighIn.deleteMany({ where: { userId, occurrence: weighIn.occurrence } });
        const row = await tx.weighIn.create({
          data: { userId, ...weighInColumns(weighIn) },
          select: { id: true },
        });
        return row.id;
      });
    },

    async weighIns(userId, most) {
      const rows = await db.weighIn.findMany({ where: { userId }, orderBy: { at: "desc" }, take: most });
      return rows.map(toWeighIn);
    },

    async deleteWeighIn(userId, id) {
      const { count } = await db.weighIn.deleteMany({ where: { id, userId } });
      return count > 0;
    },

    async addDrink(userId, drink) {
      const { id } = await db.drink.create({
        data: {
          userId,
          at: new Date(drink.at),
          name: drink.name,
          millilitres: drink.volume,
          sodiumMg: drink.sodium,
          potassiumMg: drink.potassium,
          foodKey: drink.food,
        },
        select: { id: true },
      });
      return id;
    },

    async drinks(userId, from, to) {
      const rows = await db.drink.findMany({
        where: { userId, at: { gte: new Date(from), lt: new Date(to) } },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      });
      return rows.map(toDrink);
    },

    async deleteDrink(userId, id) {
      const { count } = await db.drink.deleteMany({ where: { id, userId } });
      return count > 0;
    },
  };
}

const weighInColumns = (weighIn: Omit<WeighIn, "id">) => ({
  at: new Date(weighIn.at),
  loggedAt: new Date(weighIn.loggedAt),
  occurrence: weighIn.occurrence,
  minutes: Math.round(weighIn.hours * 60),
  beforeKg: weighIn.before,
  afterKg: weighIn.after,
  drunkLitres: weighIn.drunk,
  eatenGrams: weighIn.eaten,
  urineLitres: weighIn.urine,
  sport: weighIn.sport,
  met: weighIn.met,
  temperature: weighIn.temperature,
  humidity: weighIn.humidity,
  band: weighIn.band,
  sweatRate: weighIn.rate,
});

// Words in these columns were checked before they were written.
const toWeighIn = (row: WeighInRow): WeighIn => ({
  id: row.id,
  at: instant(row.at.getTime()),
  loggedAt: instant(row.loggedAt.getTime()),
  occurrence: row.occurrence,
  hours: hours(row.minutes / 60),
  before: kilograms(row.beforeKg),
  after: kilograms(row.afterKg),
  drunk: litres(row.drunkLitres),
  eaten: grams(row.eatenGrams),
  urine: litres(row.urineLitres),
  sport: row.sport as SportId,
  met: met(row.met),
  temperature: row.temperature === null ? null : celsius(row.temperature),
  humidity: row.humidity === null ? null : humidity(row.humidity),
  band: row.band as HeatBand,
  rate: row.sweatRate === null ? null : litresPerHour(row.sweatRate),
});

const toDrink = (row: DrinkRow): Drink => ({
  id: row.id,
  at: instant(row.at.getTime()),
  name: row.name,
  volume: millilitres(row.millilitres),
  sodium: row.sodiumMg === null ? null : milligrams(row.sodiumMg),
  potassium: row.potassiumMg === null ? null : milligrams(row.potassiumMg),
  food: row.foodKey,
});
