// Pure. The words in which ./fresh.ts, ./chilled.ts, ./cupboard.ts say how shops sell the foods of the cookbook.
import type { Aisle } from "../aisles.ts";
import type { PackSize, ShopFacts } from "../list.ts";

/** How one food is named and sold. Weights are edible grams: without peel, stone or brine. */
export type ShopRow = { readonly name: string; readonly aisle: Aisle; readonly shop: ShopFacts };

type Size = readonly [grams: number, label: string];
const sizes = (list: readonly Size[]): PackSize[] => list.map(([grams, label]) => ({ grams, label }));

/** Sold by the piece: `keeps` are days, null for weeks. */
export const piece = (
  name: string,
  aisle: Aisle,
  [one, many]: readonly [string, string],
  grams: number,
  keeps: number | null,
  boxes: { metric: readonly number[]; us: readonly number[] } = { metric: [], us: [] },
): ShopRow => ({
  name,
  aisle,
  shop: { sold: { form: "piece", one, many, grams, boxes }, staple: false, keepsDays: keeps },
});

/** Sold in packs, the smallest first. US shops' sizes are the same where none are given. */
export const pack = (
  name: string,
  aisle: Aisle,
  [one, many]: readonly [string, string],
  keeps: number | null,
  metric: readonly Size[],
  us: readonly Size[] = metric,
): ShopRow => ({
  name,
  aisle,
  shop: {
    sold: { form: "pack", one, many, sizes: { metric: sizes(metric), us: sizes(us) } },
    staple: false,
    keepsDays: keeps,
  },
});

/** Weighed out. `waste` is the catalogue's refuse share of what is bought. */
export const loose = (name: string, aisle: Aisle, keeps: number | null, waste = 0): ShopRow => ({
  name,
  aisle,
  shop: { sold: { form: "loose", waste }, staple: false, keepsDays: keeps },
});

export const staple = (row: ShopRow): ShopRow => ({ ...row, shop: { ...row.shop, staple: true } });

export const BAG = ["bag", "bags"] as const;
export const BOTTLE = ["bottle", "bottles"] as const;
export const BUNCH = ["bunch", "bunches"] as const;
export const CARTON = ["carton", "cartons"] as const;
export const FILLET = ["fillet", "fillets"] as const;
export const HEAD = ["head", "heads"] as const;
export const JAR = ["jar", "jars"] as const;
export const LOAF = ["loaf", "loaves"] as const;
export const PACK = ["pack", "packs"] as const;
export const POT = ["pot", "pots"] as const;
export const PUNNET = ["punnet", "punnets"] as const;
export const TIN = ["tin", "tins"] as const;
