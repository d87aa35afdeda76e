// Pure. What a line asks for: the exact need, what is taken off it, what the shop sells for the rest, what is left over.
import { choosePacks } from "./choose-packs.ts";
import type { Amount, ListItem, Need, PackSize, Sold } from "./list.ts";

export type Units = "metric" | "us";

/** What to take off the shelf. `grams` are edible, whatever the form. */
export type Purchase =
  | {
      readonly form: "piece";
      readonly count: number;
      readonly word: string;
      /** Boxes of so many, when single ones are not sold. */
      readonly boxes: readonly { readonly of: number; readonly count: number }[];
      readonly grams: number;
    }
  | {
      readonly form: "pack";
      readonly packs: readonly { readonly count: number; readonly label: string; readonly word: string }[];
      readonly grams: number;
    }
  /** `weigh` is what the scales should say, with peel and bone. */
  | { readonly form: "loose"; readonly weigh: number; readonly grams: number };

export type Quantity = {
  /** Edible grams of everything that was weighed. */
  readonly grams: number;
  /** What has no known weight, by its own measure. Never part of `grams`. */
  readonly unweighed: readonly Amount[];
  /** Grams that are at home or were ticked already. */
  readonly have: number;
  /** Grams still to buy. */
  readonly open: number;
  /** Null when there is nothing to buy, or nobody knows how it is sold. */
  readonly buy: Purchase | null;
  /** Edible grams bought beyond the need. */
  readonly leftOver: number;
};

/** Pieces differ more than this from one another, so that a tenth of one is not worth another whole one. */
const PIECE_SHORT = 0.1;
const STEP = { metric: 50, us: 453.59237 / 4 } as const;

export function quantityOf(
  item: Pick<ListItem, "needs" | "home" | "ticked" | "shop">,
  units: Units,
): Quantity {
  const grams = gramsOf(item.needs);
  const home = item.home === "enough" ? grams : Math.min(grams, item.home ?? 0);
  const have = Math.max(home, Math.min(grams, item.ticked?.covers ?? 0));
  const open = Math.max(0, grams - have);
  const buy = open > 0 && item.shop ? purchase(open, item.shop.sold, units) : null;
  return {
    grams,
    unweighed: unweighedOf(item.needs),
    have,
    open,
    buy,
    leftOver: buy ? Math.max(0, buy.grams - open) : 0,
  };
}

/**
 * Grams a line is good for once it is ticked: its need, and what the shop's sizes bring beyond it. Null where nothing was
 * weighed. A changed plan asks for more only beyond this, so that two apples bought for one and a half feed both halves.
 */
export function coveredOnceTicked(
  item: Pick<ListItem, "needs" | "home" | "ticked" | "shop">,
  units: Units,
): number | null {
  const { grams, have, buy } = quantityOf(item, units);
  return grams > 0 ? Math.max(grams, buy ? have + buy.grams : 0) : null;
}

/** The sum is the same whatever the order: needs are added from the smallest up. */
export const gramsOf = (needs: readonly Need[]): number =>
  needs
    .flatMap(({ grams }) => (grams === null ? [] : [grams]))
    .sort((a, b) => a - b)
    .reduce((sum, each) => sum + each, 0);

/** Counts without weight, added only where their unit is the same; "some" where not even a count was given. */
export function unweighedOf(needs: readonly Need[]): Amount[] {
  const byUnit = new Map<string, number>();
  for (const { grams, count } of needs) {
    if (grams !== null || count === null) continue;
    const unit = count.unit.trim().toLowerCase();
    byUnit.set(unit, (byUnit.get(unit) ?? 0) + count.amount);
  }
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, amount]) => ({ amount, unit }));
}

/** What shops sell that holds at least these edible grams. */
export function purchase(open: number, sold: Sold, units: Units): Purchase {
  if (sold.form === "piece") return pieces(open, sold, units);
  if (sold.form === "pack") return packsOf(open, sold, units);
  const weigh = Math.ceil(open / (1 - sold.waste) / STEP[units] - 1e-6) * STEP[units];
  return { form: "loose", weigh, grams: weigh * (1 - sold.waste) };
}

function pieces(open: number, sold: Extract<Sold, { form: "piece" }>, units: Units): Purchase {
  const wanted = Math.max(1, Math.ceil(open / sold.grams - PIECE_SHORT));
  const boxes = choosePacks(wanted, sold.boxes[units]).map(({ size, count }) => ({ of: size, count }));
  const count = boxes.length > 0 ? boxes.reduce((sum, box) => sum + box.of * box.count, 0) : wanted;
  return {
    form: "piece",
    count,
    word: count === 1 ? sold.one : sold.many,
    boxes,
    grams: count * sold.grams,
  };
}

function packsOf(open: number, sold: Extract<Sold, { form: "pack" }>, units: Units): Purchase {
  const sizes: readonly PackSize[] = sold.sizes[units];
  const chosen = choosePacks(
    open,
    sizes.map(({ grams }) => grams),
  );
  return {
    form: "pack",
    packs: chosen.map(({ size, count }) => ({
      count,
      label: sizes.find(({ grams }) => grams === size)?.label ?? "",
      word: count === 1 ? sold.one : sold.many,
    })),
    grams: chosen.reduce((sum, { size, count }) => sum + size * count, 0),
  };
}

export type Standing = "open" | "ticked" | "home" | "removed";

/** Where a line stands. A ticked line is open again for what a changed plan needs beyond what was ticked. */
export function standingOf(item: ListItem): Standing {
  if (item.removed) return "removed";
  const grams = gramsOf(item.needs);
  const covers = item.ticked?.covers ?? null;
  // A hundredth more is the same shopping.
  const covered = item.typed !== null || covers === null || grams <= covers * 1.01 + 0.5;
  if (item.ticked) return covered ? "ticked" : "open";
  const needsOnlyWeights = item.needs.length > 0 && item.needs.every((need) => need.grams !== null);
  if (item.typed !== null || item.needs.length === 0) return "open";
  if (item.home === "enough") return "home";
  return needsOnlyWeights && item.home !== null && item.home >= grams - 0.5 ? "home" : "open";
}
