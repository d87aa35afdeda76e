import type { OpinionStore } from "#lib/use-cases/recipe-ports.ts";
import type { PrismaClient } from "./generated/client.ts";

export function opinionStore(db: PrismaClient): OpinionStore {
  return {
    async of(userId) {
      const rows = await db.recipeOpinion.findMany({ where: { userId }, orderBy: { at: "desc" } });
      const held = (opinion: string) =>
        rows.filter((row) => row.opinion === opinion).map((row) => row.recipeId);
      return { favourites: held("favourite"), never: held("never") };
    },

    async set(userId, recipeId, opinion) {
      if (opinion === null) {
        await db.recipeOpinion.deleteMany({ where: { userId, recipeId } });
        return;
      }
      await db.recipeOpinion.upsert({
        where: { userId_recipeId: { userId, recipeId } },
        create: { userId, recipeId, opinion },
        update: { opinion, at: new Date() },
      });
    },
  };
}
