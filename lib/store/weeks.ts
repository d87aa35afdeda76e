import { allMeals, type WeekMeal } from "#lib/domain/explanation/planned-week.ts";
import type { Plate } from "#lib/domain/planner/build-problem.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { SavedWeek, WeekStore } from "#lib/use-cases/plan-ports.ts";
import { asJson, fromDate, toDate } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { upgradeBasis, upgradeRecipes } from "./upgrade-week.ts";
import { keepVersion, restoreVersion } from "./week-versions.ts";

/** No plan spans more. */
const LONGEST_PLAN_DAYS = 14;

export const WITH_MEALS = {
  meals: true,
  past: { select: { change: true }, orderBy: { revision: "desc" }, take: 1 },
} satisfies Prisma.WeekPlanInclude;
type Row = Prisma.WeekPlanGetPayload<{ include: typeof WITH_MEALS }>;

export function weekStore(db: PrismaClient): WeekStore {
  return {
    async find(userId, startDate) {
      const row = await db.weekPlan.findUnique({
        where: { userId_startDate: { userId, startDate: toDate(startDate) } },
        include: WITH_MEALS,
      });
      return row && toSavedWeek(row);
    },

    async findFrom(userId, from) {
      const rows = await db.weekPlan.findMany({
        where: { userId, startDate: { gt: toDate(addDays(from, -LONGEST_PLAN_DAYS)) } },
        include: WITH_MEALS,
        orderBy: { startDate: "asc" },
      });
      return rows.filter((row) => lastDay(row) >= from).map(toSavedWeek);
    },

    async startDates(userId) {
      const rows = await db.weekPlan.findMany({
        where: { userId },
        select: { startDate: true },
        orderBy: { startDate: "desc" },
      });
      return rows.map((row) => fromDate(row.startDate));
    },

    async spans(userId) {
      const rows = await db.weekPlan.findMany({
        where: { userId },
        select: { startDate: true, days: true },
        orderBy: { startDate: "desc" },
      });
      return rows.map((row) => ({ start: fromDate(row.startDate), days: row.days }));
    },

    async recentUses(userId, from, before) {
      const meals = await db.$queryRaw<{ recipe: string; uses: number }[]>`
        SELECT m.recipe_id AS recipe, count(*)::int AS uses
          FROM planned_meals m JOIN week_plans w ON w.id = m.plan_id
         WHERE w.user_id = ${userId}::uuid AND m.at_table = 0
           AND w.start_date + m.day >= ${from}::date AND w.start_date + m.day < ${before}::date
         GROUP BY m.recipe_id`;
      return new Map(meals.map(({ recipe, uses }) => [recipe, uses]));
    },

    async save(userId, week, search) {
      const content = {
        days: week.basis.days,
        basis: asJson(week.basis),
        recipes: asJson(week.recipes),
        search: asJson(search),
        concerns: [],
      };
      await db.$transaction(async (tx) => {
        const startDate = toDate(week.basis.startDate);
        await keepVersion(tx, { userId, startDate }, { said: "You planned this week again." });
        const { id } = await tx.weekPlan.upsert({
          where: { userId_startDate: { userId, startDate } },
          create: { userId, startDate, ...content },
          update: { ...content, revision: { increment: 1 } },
        });
        await writeMeals(tx, id, allMeals(week));
      });
    },

    async update(userId, id, revision, week, change) {
      return db.$transaction(async (tx) => {
        if (!(await keepVersion(tx, { id, userId, revision }, change))) return false;
        await tx.weekPlan.update({
          where: { id },
          data: {
            basis: asJson(week.basis),
            recipes: asJson(week.recipes),
            revision: { increment: 1 },
          },
        });
        await writeMeals(tx, id, allMeals(week));
        return true;
      });
    },

    undo: (userId, id, revision) => db.$transaction((tx) => restoreVersion(tx, userId, id, revision)),

    async setConcerns(userId, id, concerns) {
      await db.weekPlan.updateMany({ where: { id, userId }, data: { concerns: [...concerns] } });
    },
  };
}

async function writeMeals(
  tx: Prisma.TransactionClient,
  planId: string,
  meals: readonly WeekMeal[],
): Promise<void> {
  await tx.plannedMeal.deleteMany({ where: { planId } });
  await tx.plannedMeal.createMany({
    data: meals.map(({ day, occasion, recipe, portion, locked, rival, plates = [], table = 0 }) => ({
      planId,
      day,
      slot: occasion,
      table,
      plates: asJson(plates),
      recipeId: recipe,
      portion,
      locked,
      ...(rival ? { rival: asJson(rival) } : {}),
    })),
  });
}

const withOthers = (plates: readonly Plate[], table: number): Pick<WeekMeal, "plates" | "table"> => ({
  ...(plates.length > 0 ? { plates } : {}),
  ...(table > 0 ? { table } : {}),
});

const lastDay = (row: Row): string =>
  fromDate(new Date(row.startDate.getTime() + (row.days - 1) * 86_400_000));

export function toSavedWeek(row: Row): SavedWeek {
  // The JSON columns are written by this file alone, from values of these very types or their forerunners.
  const basis = upgradeBasis(row.basis);
  const all = row.meals.map(
    (meal): WeekMeal => ({
      day: meal.day,
      occasion: meal.slot as Occasion,
      recipe: meal.recipeId,
      portion: meal.portion,
      locked: meal.locked,
      rival: meal.rival as unknown as WeekMeal["rival"],
      ...withOthers(meal.plates as unknown as readonly Plate[], meal.table),
    }),
  );
  const at = ({ occasion }: WeekMeal) => basis.occasions.indexOf(occasion);
  all.sort((a, b) => a.day - b.day || at(a) - at(b) || (a.table ?? 0) - (b.table ?? 0));
  const apart = all.filter((meal) => meal.table);
  return {
    id: row.id,
    revision: row.revision,
    concerns: row.concerns,
    lastChange: row.past[0]?.change ?? null,
    week: {
      basis: { ...basis, startDate: fromDate(row.startDate) as IsoDate },
      meals: all.filter((meal) => !meal.table),
      ...(apart.length > 0 ? { apart } : {}),
      recipes: upgradeRecipes(row.recipes),
    },
  };
}
