// Pure. The staples of the cookbook: what is taken to be in every kitchen until it is said to be out.
import { CUPBOARD } from "./sold/cupboard.ts";

export const STAPLES: readonly { readonly foodKey: string; readonly name: string }[] = Object.entries(
  CUPBOARD,
)
  .filter(([, row]) => row.shop.staple)
  .map(([foodKey, { name }]) => ({ foodKey, name }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
