// Which rows of foods a filter lets through, as SQL. The rules themselves are those of lib/domain/catalogue/facts.ts.
import { breakersOf, type FoodFact } from "#lib/domain/catalogue/facts.ts";
import type { FoodFilter } from "#lib/use-cases/food-ports.ts";
import { Prisma } from "./generated/client.ts";

/** A condition on table `foods`, true when nothing is asked for. */
export function filterSql(filter: FoodFilter): Prisma.Sql {
  const forbidden = new Set<FoodFact>([
    ...(filter.diet ? breakersOf(filter.diet) : []),
    ...(filter.allergens ?? []),
  ]);
  if (filter.allergens?.length) forbidden.add("undeclared");
  const conditions = [Prisma.sql`TRUE`];
  if (forbidden.size > 0) conditions.push(Prisma.sql`NOT facts && ${[...forbidden]}::text[]`);
  if (filter.groupCode) conditions.push(Prisma.sql`group_code = ${filter.groupCode}`);
  if (filter.planEligibleOnly) conditions.push(Prisma.sql`plan_eligible`);
  return Prisma.join(conditions, " AND ");
}
