import type { ShopStore } from "#lib/use-cases/shopping-ports.ts";
import type { PrismaClient } from "./generated/client.ts";
import { changedInKitchen, seenInKitchen } from "./kitchen.ts";

const ROW = { id: true, name: true, aisles: true, userId: true } as const;

/** Shops are seen and put in order by everybody who buys for the same household. */
export function shopStore(db: PrismaClient): ShopStore {
  const mayChange = async (userId: string) =>
    (await db.householdMember.findUnique({ where: { userId }, select: { role: true } }))?.role !== "viewer";

  return {
    async of(userId) {
      const [rows, all] = await Promise.all([
        db.shop.findMany({ where: seenInKitchen(userId), select: ROW, orderBy: { usedAt: "desc" } }),
        mayChange(userId),
      ]);
      return rows.map(({ userId: owner, ...row }) => ({ ...row, mayChange: all || owner === userId }));
    },

    async create(userId, name) {
      const { id } = await db.shop.create({ data: { userId, name }, select: { id: true } });
      return id;
    },

    async change(userId, id, { name, aisles }) {
      const { count } = await db.shop.updateMany({
        where: { id, ...changedInKitchen(userId) },
        data: { ...(name !== undefined && { name }), ...(aisles && { aisles: [...aisles] }) },
      });
      return count === 1;
    },

    async use(userId, id) {
      const { count } = await db.shop.updateMany({
        where: { id, ...changedInKitchen(userId) },
        data: { usedAt: new Date() },
      });
      return count === 1;
    },

    async delete(userId, id) {
      return db.$transaction(async (tx) => {
        const shop = await tx.shop.findFirst({
          where: { id, ...changedInKitchen(userId) },
          select: { id: true, name: true, aisles: true },
        });
        if (shop) await tx.shop.delete({ where: { id } });
        return shop;
      });
    },
  };
}
