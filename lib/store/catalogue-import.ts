// Writes a whole catalogue in one transaction with COPY: 8,789 foods in about a second.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import type { CatalogueShelf } from "#lib/use-cases/load-catalogue.ts";
import { copyLine, FOOD_COLUMNS } from "./food-columns.ts";

/** Any number that nothing else locks: two processes that start together must not import at once. */
const IMPORT_LOCK = 28_8789;
const NO_LONGER_LISTED = "No longer in the catalogue.";

const columns = FOOD_COLUMNS.map(([name]) => name);
const foodLine = (food: CatalogueEntry) => copyLine(FOOD_COLUMNS.map(([, cellOf]) => cellOf(food)));

function* foodLines(foods: readonly CatalogueEntry[]) {
  for (const food of foods) yield foodLine(food);
}

function* measureLines(foods: readonly CatalogueEntry[]) {
  for (const food of foods) {
    for (const [position, measure] of food.measures.entries()) {
      yield copyLine([food.key, position, measure.amount, measure.unit, measure.grams]);
    }
  }
}

export function catalogueShelf(sql: postgres.Sql): CatalogueShelf {
  return {
    async currentChecksum() {
      const [row] = await sql<{ checksum: string }[]>`
        SELECT r.checksum FROM catalogue_releases r
        WHERE r.foods = (SELECT count(*) FROM foods f WHERE f.release_id = r.id) AND r.foods > 0
        ORDER BY r.imported_at DESC LIMIT 1`;
      return row?.checksum ?? null;
    },

    async replace({ source, version, checksum, foods }) {
      await sql.begin(async (tx) => {
        await tx`SELECT pg_advisory_xact_lock(${IMPORT_LOCK})`;
        const [release] = await tx<{ id: number }[]>`
          INSERT INTO catalogue_releases (source, version, checksum, foods)
          VALUES (${source}, ${version}, ${checksum}, ${foods.length})
          ON CONFLICT (checksum) DO UPDATE SET imported_at = now(), foods = excluded.foods
          RETURNING id`;
        if (!release) throw new Error("The database did not take the catalogue's release.");

        const list = columns.join(", ");
        await tx.unsafe(
          `CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS SELECT ${list} FROM foods LIMIT 0`,
        );
        await pipeline(
          Readable.from(foodLines(foods)),
          await tx.unsafe(`COPY incoming (${list}) FROM STDIN`).writable(),
        );
        const changes = columns.map((column) => `${column} = excluded.${column}`).join(", ");
        await tx.unsafe(
          `INSERT INTO foods (${list}, release_id) SELECT ${list}, $1::int FROM incoming
           ON CONFLICT (key) DO UPDATE SET ${changes}, release_id = excluded.release_id`,
          [release.id],
        );
        await tx`
          UPDATE foods SET plan_eligible = false, plan_exclusion = ${NO_LONGER_LISTED}
          WHERE release_id <> ${release.id}`;

        await tx`DELETE FROM food_measures`;
        await pipeline(
          Readable.from(measureLines(foods)),
          await tx`COPY food_measures (food_key, position, amount, unit, grams) FROM STDIN`.writable(),
        );
      });
      // The planner of queries should know the tables at once, not when autovacuum comes by.
      await sql`ANALYZE foods, food_measures`;
    },
  };
}
