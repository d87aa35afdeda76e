import { isEatenAsIs } from "#lib/domain/catalogue/eaten-as-is.ts";
import { ALSO_EVERYDAY, isEverydayFood } from "#lib/domain/catalogue/everyday-foods.ts";
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { RankCandidate } from "#lib/domain/catalogue/rank-foods.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { FoodFilter, FoodStore } from "#lib/use-cases/food-ports.ts";
import { columnOf } from "./food-columns.ts";
import { filterSql } from "./food-filter.ts";
import { toEntry, WITH_MEASURES } from "./food-rows.ts";
import { searchFoods } from "./food-search.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

export function foodStore(db: PrismaClient): FoodStore {
  return {
    search: (words, filter, page) => searchFoods(db, words, filter, page),
    rankCandidates: (nutrient, filter) => rankCandidates(db, nutrient, filter),

    async loadSources() {
      const everyday = [{ inSurvey: true }, { key: { in: [...ALSO_EVERYDAY] } }];
      const rows = await db.food.findMany({ where: { planEligible: true, OR: everyday }, ...WITH_MEASURES });
      return rows.map(toEntry).filter((food) => isEverydayFood(food) && isEatenAsIs(food));
    },

    async find(key) {
      const row = await db.food.findUnique({ where: { key }, ...WITH_MEASURES });
      return row && toEntry(row);
    },

    async loadFoodsByKeys(keys) {
      const rows = await db.food.findMany({ where: { key: { in: [...new Set(keys)] } }, ...WITH_MEASURES });
      return new Map<FoodKey, Food>(rows.map((row) => [row.key, toEntry(row)]));
    },

    async loadAllFoods() {
      const rows = await db.food.findMany({ orderBy: { key: "asc" }, ...WITH_MEASURES });
      return rows.map(toEntry);
    },
  };
}

/** Only the columns a ranking looks at: several thousand rows pass here at each request. */
function rankCandidates(
  db: PrismaClient,
  nutrient: NutrientId,
  filter: FoodFilter,
): Promise<readonly RankCandidate[]> {
  const column = Prisma.raw(columnOf(nutrient));
  return db.$queryRaw<RankCandidate[]>`
    SELECT key, description, group_code AS "groupCode", in_survey AS "inSurvey", facts, completeness,
      energy_kcal AS energy, ${column} AS amount,
      coalesce((
        SELECT json_agg(json_build_object('amount', amount, 'unit', unit, 'grams', grams) ORDER BY position)
        FROM food_measures WHERE food_key = key), '[]') AS measures
    FROM foods WHERE ${column} > 0 AND ${filterSql(filter)}`;
}
