import { listAsCsv } from "#lib/domain/shopping/export-list.ts";
import { listId } from "#lib/schemas/shopping.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { shops } from "#lib/server/composition-shopping.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { route } from "#lib/server/route.ts";

/** The list as CSV, for a spreadsheet. */
export const GET = route({
  name: "list as csv",
  params: listId,
  run: async ({ params, user }) => {
    const [{ list }, profile, [shop], locale] = await Promise.all([
      lists().open(user.id, params.id),
      planning().profiles.find(user.id),
      shops().of(user.id),
      requestLocale(),
    ]);
    const csv = listAsCsv(list, shop?.aisles ?? [], { units: profile?.units ?? "metric", locale });
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="shopping-list.csv"`,
        "cache-control": "private, no-store",
      },
    });
  },
});
