import type { ShopStore } from "#lib/use-cases/shopping-ports.ts";
import type { PrismaClient } from "./generated/client.ts";

const ROW = { id: true, name: true, aisles: true } as const;

export function shopStore(db: PrismaClient): ShopStore {
  return {
    of: (userId) => db.shop.findMany({ where: { userId }, select: ROW, orderBy: { usedAt: "desc" } }),

    async create(userId, name) {
      const { id } = await db.shop.create({ data: { userId, name }, select: { id: true } });
      return id;
    },

    async change(userId, id, { name, aisles }) {
      const { count } = await db.shop.updateMany({
        where: { id, userId },
        data: { ...(name !== undefined && { name }), ...(aisles && { aisles: [...aisles] }) },
      });
      return count === 1;
    },

    async use(userId, id) {
      const { count } = await db.shop.updateMany({ where: { id, userId }, data: { usedAt: new Date() } });
      return count === 1;
    },

    async delete(userId, id) {
      return db.$transaction(async (tx) => {
        const shop = await tx.shop.findFirst({ where: { id, userId }, select: ROW });
        if (shop) await tx.shop.delete({ where: { id } });
        return shop;
      });
    },
  };
}
