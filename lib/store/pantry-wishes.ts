import { formsOf } from "#lib/domain/shopping/bought-as.ts";
import { foodsToUseUp } from "#lib/domain/shopping/pantry.ts";
import type { UseUpStore } from "#lib/use-cases/table-ports.ts";
import { fromDate } from "./column.ts";
import type { PrismaClient } from "./generated/client.ts";
import { pantryStore } from "./pantry.ts";

/** What the pantry would like to see on the table: marked to be used up, or near its date. */
export const pantryWishes = (db: PrismaClient): UseUpStore => ({
  async for(userId) {
    const { items } = await pantryStore(db).of(userId);
    return foodsToUseUp(items, fromDate(new Date())).flatMap(formsOf);
  },
});
