import type { VitalSigns } from "#lib/use-cases/check-health.ts";
import type { PrismaClient } from "./generated/client.ts";
import { lastBeat, WORKER } from "./heartbeats.ts";

/** Whether there is anything to plan with, and when the worker was last alive. Rejects when the database is away. */
export async function readVitalSigns(db: PrismaClient): Promise<VitalSigns> {
  const [food, recipe, workerSeen] = await Promise.all([
    db.food.findFirst({ select: { key: true } }),
    db.recipe.findFirst({ where: { retiredAt: null }, select: { id: true } }),
    lastBeat(db, WORKER),
  ]);
  return { foods: food !== null, recipes: recipe !== null, workerSeen };
}
