// What a week was before its last changes. Whole rows are copied in the database, so that nothing is lost on the way.
import type { WeekChange } from "#lib/use-cases/plan-ports.ts";
import { asJson } from "./column.ts";
import type { Prisma } from "./generated/client.ts";

/** Older versions are let go. */
const VERSIONS_KEPT = 20;

/**
 * Keeps the week as it stands, before `change` is written. Holds its row until the transaction ends, so that of two
 * who change the same revision one finds nothing. False when there is no such week.
 */
export async function keepVersion(
  tx: Prisma.TransactionClient,
  week: { userId: string; startDate: Date } | { userId: string; id: string; revision: number },
  change: WeekChange,
): Promise<boolean> {
  const [row] =
    "id" in week
      ? await tx.$queryRaw<{ id: string; revision: number }[]>`
          SELECT id, revision FROM week_plans
           WHERE id = ${week.id}::uuid AND user_id = ${week.userId}::uuid AND revision = ${week.revision}
             FOR UPDATE`
      : await tx.$queryRaw<{ id: string; revision: number }[]>`
          SELECT id, revision FROM week_plans
           WHERE user_id = ${week.userId}::uuid AND start_date = ${week.startDate}::date
             FOR UPDATE`;
  if (!row) return false;
  const wishes = change.wishes ? JSON.stringify(asJson(change.wishes)) : null;
  await tx.$executeRaw`
    INSERT INTO week_versions (plan_id, revision, basis, recipes, meals, search, concerns, change, wishes)
    SELECT w.id, w.revision, w.basis, w.recipes,
           (SELECT coalesce(jsonb_agg(to_jsonb(m)), '[]') FROM planned_meals m WHERE m.plan_id = w.id),
           w.search, w.concerns, ${change.said}, ${wishes}::jsonb
      FROM week_plans w WHERE w.id = ${row.id}::uuid`;
  await tx.weekVersion.deleteMany({
    where: { planId: row.id, revision: { lte: row.revision - VERSIONS_KEPT } },
  });
  return true;
}

/** Puts the last version back and returns the change it takes back; null when the week has moved on. */
export async function restoreVersion(
  tx: Prisma.TransactionClient,
  userId: string,
  id: string,
  revision: number,
): Promise<WeekChange | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM week_plans
     WHERE id = ${id}::uuid AND user_id = ${userId}::uuid AND revision = ${revision} FOR UPDATE`;
  const last =
    row && (await tx.weekVersion.findFirst({ where: { planId: id }, orderBy: { revision: "desc" } }));
  if (!last) return null;
  const key = { planId: id, revision: last.revision };
  await tx.$executeRaw`
    UPDATE week_plans w
       SET basis = v.basis, recipes = v.recipes, search = v.search, concerns = v.concerns,
           days = (v.basis ->> 'days')::int, revision = w.revision + 1, updated_at = now()
      FROM week_versions v
     WHERE w.id = ${id}::uuid AND v.plan_id = w.id AND v.revision = ${last.revision}`;
  await tx.plannedMeal.deleteMany({ where: { planId: id } });
  await tx.$executeRaw`
    INSERT INTO planned_meals
    SELECT m.* FROM week_versions v, jsonb_array_elements(v.meals) meal,
           jsonb_populate_record(null::planned_meals, '{"at_table": 0, "plates": []}'::jsonb || meal) m
     WHERE v.plan_id = ${id}::uuid AND v.revision = ${last.revision}`;
  await tx.weekVersion.delete({ where: { planId_revision: key } });
  // The column is written by this file alone, from values of this very type.
  const wishes = last.wishes as unknown as WeekChange["wishes"] | null;
  return { said: last.change, ...(wishes ? { wishes } : {}) };
}
