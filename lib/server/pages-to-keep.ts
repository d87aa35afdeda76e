import { buildId } from "#lib/server/build-id.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { pantry } from "#lib/server/composition-shopping.ts";
import { todayOf } from "#lib/server/today-of.ts";

/** This week and the next; more is planned again before it is cooked. */
const MOST_WEEKS = 2;
const MOST_LISTS = 10;

/** What a person wants to have at hand in a kitchen or a shop without a signal: their weeks, those recipes, their lists. */
export async function pagesToKeep(
  userId: string,
): Promise<{ readonly stamp: string; readonly pages: readonly string[] }> {
  const [weeks, mine] = await Promise.all([
    planning().weeks.findFrom(userId, await todayOf(userId)),
    lists().mine(userId),
  ]);
  const soon = weeks.slice(0, MOST_WEEKS);
  const open = mine.filter(({ archivedAt }) => archivedAt === null).slice(0, MOST_LISTS);
  const cooked = await Promise.all(soon.map(({ id }) => pantry().cooked(userId, id)));
  const recipes = new Set(soon.flatMap(({ week }) => week.meals.map(({ recipe }) => recipe)));
  const parts = [
    ...soon.map(({ id, revision }, at) => `${id}.${revision}.${cooked[at]?.length ?? 0}`),
    ...open.map(({ id, changedAt }) => `${id}.${changedAt.getTime()}`),
  ];
  return {
    stamp: [buildId(), ...parts].join(" "),
    pages: [
      "/week",
      ...soon.map(({ week }) => `/week/${week.basis.startDate}`),
      ...["/shopping", ...open.map(({ id }) => `/shopping/${id}`)],
      ...[...recipes].map((recipe) => `/recipes/${recipe}`),
    ],
  };
}
