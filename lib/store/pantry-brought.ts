import type { Bringing, KnownBrought } from "#lib/use-cases/pantry-ports.ts";
import { toDate } from "./column.ts";
import type { Prisma } from "./generated/client.ts";
import { changedInKitchen } from "./kitchen.ts";

/** Puts a list's ticked lines into the pantry, and takes back what was unticked; one process at a time for each list. */
export async function bringHome(
  tx: Prisma.TransactionClient,
  userId: string,
  listId: string,
  decide: (known: KnownBrought) => Bringing,
): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`bring ${listId}`}))::text`;
  const rows = await tx.listBrought.findMany({ where: { listId } });
  const { brought, more, staples, takenBack } = decide(new Map(rows.map((row) => [row.itemId, row])));

  if (brought.length > 0) {
    const items = await tx.pantryItem.createManyAndReturn({
      data: brought.map(({ foodKey, name, grams, useBy }) => ({
        userId,
        foodKey,
        name,
        grams,
        useBy: useBy && toDate(useBy),
      })),
      select: { id: true },
    });
    await tx.listBrought.createMany({
      data: brought.map(({ itemId, grams, at }, index) => ({
        listId,
        itemId,
        grams,
        at,
        pantryItemId: items[index]!.id,
      })),
    });
  }

  const out = new Set(
    (
      await tx.stapleOut.findMany({
        where: { foodKey: { in: staples.map((each) => each.foodKey) }, ...changedInKitchen(userId) },
        select: { foodKey: true },
      })
    ).map((row) => row.foodKey),
  );
  if (staples.length > 0) {
    await tx.listBrought.createMany({
      data: staples.map(({ itemId, foodKey, at }) => ({
        listId,
        itemId,
        at,
        stapleKey: out.has(foodKey) ? foodKey : null,
      })),
    });
    await tx.stapleOut.deleteMany({ where: { foodKey: { in: [...out] }, ...changedInKitchen(userId) } });
  }

  if (more.length > 0)
    await tx.$executeRaw`
      WITH grown AS (
        SELECT * FROM unnest(${more.map((each) => each.itemId)}::text[], ${more.map((each) => each.grams)}::float8[],
          ${more.map((each) => each.at)}::timestamptz[]) AS m (item_id, grams, at)),
      marked AS (
        UPDATE list_brought b SET grams = b.grams + grown.grams, at = grown.at FROM grown
         WHERE b.list_id = ${listId}::uuid AND b.item_id = grown.item_id
        RETURNING b.pantry_item_id, grown.grams)
      UPDATE pantry_items p SET grams = p.grams + marked.grams FROM marked
       WHERE p.id = marked.pantry_item_id AND p.grams IS NOT NULL`;

  const names = new Map(takenBack.map(({ itemId, name }) => [itemId, name]));
  await takeBack(
    tx,
    userId,
    rows.flatMap((row) => (names.has(row.itemId) ? [{ ...row, name: names.get(row.itemId)! }] : [])),
  );
}

type Row = Awaited<ReturnType<Prisma.TransactionClient["listBrought"]["findMany"]>>[number];

async function takeBack(
  tx: Prisma.TransactionClient,
  userId: string,
  rows: readonly (Row & { readonly name: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.pantryItem.updateMany({
    where: { id: { in: rows.flatMap((row) => row.pantryItemId ?? []) }, ...changedInKitchen(userId) },
    data: { deletedAt: new Date() },
  });
  await tx.stapleOut.createMany({
    data: rows.flatMap(({ stapleKey, name }) => (stapleKey ? [{ userId, foodKey: stapleKey, name }] : [])),
    skipDuplicates: true,
  });
  await tx.listBrought.deleteMany({
    where: { listId: rows[0]!.listId, itemId: { in: rows.map((row) => row.itemId) } },
  });
}
