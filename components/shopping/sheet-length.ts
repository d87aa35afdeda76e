import type { ShownList } from "#lib/domain/shopping/shown-list.ts";

/** Rows that fit on a page in two columns, and in three. A heading takes as much as two lines. */
const FIT = { two: 64, three: 88 } as const;

/** How long a list is on paper, so that it is set smaller in time; nothing for one of usual length. */
export function sheetLength({ aisles }: Pick<ShownList, "aisles">): "long" | "most" | undefined {
  const rows = aisles.reduce((sum, { items }) => sum + items.length + 2, 0);
  if (rows <= FIT.two) return undefined;
  return rows <= FIT.three ? "long" : "most";
}
