// Pure. How shops sell a food of the catalogue: by our table, else by what the catalogue knows of it.
import type { Food } from "#lib/domain/catalogue/food.ts";
import { aisleOf } from "./aisles.ts";
import { CHILLED } from "./sold/chilled.ts";
import { CUPBOARD } from "./sold/cupboard.ts";
import { FRESH } from "./sold/fresh.ts";
import { loose, PACK, pack, piece, type ShopRow, TIN } from "./sold/rows.ts";

const TABLE: Readonly<Record<string, ShopRow>> = { ...FRESH, ...CHILLED, ...CUPBOARD };

/** Groups whose raw foods are bought by the piece when the catalogue says what one weighs. */
const BY_THE_PIECE = new Set(["0900", "1100"]);
const ONE = /^(medium|large|small|piece|fruit|head|bunch|[a-z]+,|[A-Z][a-z]+,)/;
const FRESH_DAYS: Readonly<Record<string, number>> = {
  ...{ "0100": 7, "0500": 2, "0700": 5, "0900": 7, "1000": 3, "1100": 7, "1300": 3, "1500": 2, "1700": 3 },
  "1800": 4,
};

export function shopRow(
  food: Pick<Food, "key" | "description" | "groupCode" | "refusePercent" | "measures">,
): ShopRow {
  const known = TABLE[food.key];
  if (known) return known;
  const { description: name, groupCode, measures } = food;
  const aisle = aisleOf(food);
  const keeps =
    aisle === "frozen" || aisle === "tins" || aisle === "nuts" ? null : (FRESH_DAYS[groupCode] ?? null);
  if (/\bcanned\b/i.test(name)) {
    const tin = measures.find((measure) => /^can\b/.test(measure.unit));
    if (tin) return pack(name, aisle, TIN, null, [[tin.grams / tin.amount, "as sold"]]);
  }
  const whole = measures.find((measure) => /^(package|container|loaf|bottle)\b/.test(measure.unit));
  if (whole && whole.amount === 1) return pack(name, aisle, PACK, keeps, [[whole.grams, "as sold"]]);
  const single = measures.find((measure) => measure.amount === 1 && ONE.test(measure.unit));
  if (single && BY_THE_PIECE.has(groupCode) && /\braw\b/.test(name))
    return piece(name, aisle, ["piece", "pieces"], single.grams, keeps);
  const row = loose(name, aisle, keeps, Math.min(0.9, (food.refusePercent ?? 0) / 100));
  const seasoning = groupCode === "0200" || (groupCode === "0400" && /\boil\b/i.test(name));
  return seasoning && aisle === "spices" ? { ...row, shop: { ...row.shop, staple: true } } : row;
}
