import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { PantryItem } from "#lib/domain/shopping/pantry.ts";
import type { MealPlace, PantryStore } from "#lib/use-cases/pantry-ports.ts";
import { fromDate, toDate } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { changedInKitchen, seenInKitchen } from "./kitchen.ts";
import { bringHome } from "./pantry-brought.ts";

const ROW = { id: true, foodKey: true, name: true, grams: true, useBy: true, useUp: true } as const;
type Row = Prisma.PantryItemGetPayload<{ select: typeof ROW }>;

const toItem = (row: Row): PantryItem => ({
  ...row,
  useBy: row.useBy && (fromDate(row.useBy) as IsoDate),
});

export function pantryStore(db: PrismaClient): PantryStore {
  return {
    async of(userId) {
      const [items, staplesOut, member] = await Promise.all([
        db.pantryItem.findMany({
          where: { deletedAt: null, ...seenInKitchen(userId) },
          select: ROW,
          orderBy: [{ useBy: { sort: "asc", nulls: "last" } }, { name: "asc" }, { id: "asc" }],
        }),
        db.stapleOut.findMany({
          where: seenInKitchen(userId),
          select: { foodKey: true, name: true },
          orderBy: { name: "asc" },
          distinct: ["foodKey"],
        }),
        db.householdMember.findUnique({ where: { userId }, select: { role: true } }),
      ]);
      return { items: items.map(toItem), staplesOut, mayChange: member?.role !== "viewer" };
    },

    async add(userId, items) {
      const rows = await db.pantryItem.createManyAndReturn({
        data: items.map(({ useBy, ...item }) => ({ userId, ...item, useBy: useBy && toDate(useBy) })),
        select: { id: true },
      });
      return rows.map((row) => row.id);
    },

    async change(userId, id, { useBy, ...changes }) {
      const { count } = await db.pantryItem.updateMany({
        where: { id, deletedAt: null, ...changedInKitchen(userId) },
        data: { ...changes, ...(useBy !== undefined && { useBy: useBy && toDate(useBy) }) },
      });
      return count === 1;
    },

    async setDeleted(userId, id, at) {
      const { count } = await db.pantryItem.updateMany({
        where: { id, ...changedInKitchen(userId) },
        data: { deletedAt: at },
      });
      return count === 1;
    },

    async setStaple(userId, { foodKey, name }, out) {
      if (out)
        await db.stapleOut.upsert({
          where: { userId_foodKey: { userId, foodKey } },
          create: { userId, foodKey, name },
          update: {},
        });
      else await db.stapleOut.deleteMany({ where: { foodKey, ...changedInKitchen(userId) } });
    },

    bring: (userId, listId, decide) => db.$transaction((tx) => bringHome(tx, userId, listId, decide)),

    cooked: (userId, planId) => db.cookedMeal.findMany({ where: { planId, plan: { userId } } }),

    async cookedOf(userId, planIds) {
      const rows = await db.cookedMeal.findMany({
        where: { planId: { in: [...planIds] }, plan: seenInKitchen(userId) },
        select: { planId: true, day: true, slot: true, plan: { select: { startDate: true } } },
      });
      return rows.map(({ planId, day, slot, plan }) => ({
        ...{ planId, slot },
        date: addDays(fromDate(plan.startDate), day),
      }));
    },

    async cook(userId, { servings, ...place }, draw) {
      return db.$transaction(async (tx) => {
        const own = await tx.weekPlan.count({ where: { id: place.planId, userId } });
        if (own === 0) return false;
        const { count } = await tx.cookedMeal.createMany({
          data: { ...place, servings },
          skipDuplicates: true,
        });
        if (count === 0) return false;
        await lockKitchen(tx, userId);
        const rows = await tx.pantryItem.findMany({
          where: { deletedAt: null, ...changedInKitchen(userId) },
          select: ROW,
        });
        const drawn = draw(rows.map(toItem)).filter((each) => each.grams > 0);
        if (drawn.length === 0) return true;
        await tx.pantryDrawn.createMany({
          data: drawn.map(({ id, grams }) => ({ ...place, pantryItemId: id, grams })),
        });
        await shift(tx, place, -1);
        return true;
      });
    },

    async uncook(userId, place) {
      return db.$transaction(async (tx) => {
        const own = await tx.cookedMeal.count({ where: { ...place, plan: { userId } } });
        if (own === 0) return false;
        await lockKitchen(tx, userId);
        await shift(tx, place, 1);
        await tx.cookedMeal.deleteMany({ where: place });
        return true;
      });
    },
  };
}

/** One at a time: two meals that draw on the same rows must not both see them full. */
const lockKitchen = (tx: Prisma.TransactionClient, userId: string) =>
  tx.$queryRaw`
    SELECT p.id FROM pantry_items p WHERE p.user_id = ${userId}::uuid OR p.user_id IN (
      SELECT other.user_id FROM household_members me JOIN household_members other USING (household_id)
       WHERE me.user_id = ${userId}::uuid)
    ORDER BY p.id FOR UPDATE`;

/** Adds what a meal drew to the rows it was drawn from (or takes it away). Emptied rows stay: undoing fills them again. */
const shift = (tx: Prisma.TransactionClient, { planId, day, slot, recipeId }: MealPlace, sign: 1 | -1) =>
  tx.$executeRaw`
    UPDATE pantry_items p SET grams = greatest(0, p.grams + ${sign}::int * d.grams)
      FROM (SELECT pantry_item_id, sum(grams) AS grams FROM pantry_drawn
             WHERE plan_id = ${planId}::uuid AND day = ${day} AND slot = ${slot} AND recipe_id = ${recipeId}
             GROUP BY pantry_item_id) d
     WHERE p.id = d.pantry_item_id AND p.grams IS NOT NULL`;
