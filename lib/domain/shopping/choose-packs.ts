// Pure. Which packs to buy: enough, with as little over as the sizes allow, and then as few packs as possible.

export type Chosen = { readonly size: number; readonly count: number };

/** More packs than this of a size are not weighed against each other: the largest size is bought instead. */
const MOST_MIXED = 40;

/**
 * Packs of `sizes` (any unit, above zero) that hold at least `need`; a hundredth of the smallest pack short counts as
 * enough, which is what rounding in a recipe comes to. Largest packs first. Nothing for a need of zero or less.
 */
export function choosePacks(need: number, sizes: readonly number[]): Chosen[] {
  const sorted = [...new Set(sizes)].filter((size) => size > 0).sort((a, b) => b - a);
  const [largest] = sorted;
  const smallest = sorted.at(-1);
  if (!(need > 0) || largest === undefined || smallest === undefined) return [];
  const enough = need - smallest / 100;
  const bulk = Math.max(0, Math.floor(enough / largest) - MOST_MIXED);
  const best = cheapest(enough - bulk * largest, sorted);
  const counts = new Map(best.map((each) => [each.size, each.count]));
  counts.set(largest, (counts.get(largest) ?? 0) + bulk);
  return sorted.flatMap((size) => {
    const count = counts.get(size) ?? 0;
    return count > 0 ? [{ size, count }] : [];
  });
}

/** Tries every number of the largest size, and fills the rest with the smaller ones. */
function cheapest(need: number, sizes: readonly number[]): Chosen[] {
  const [size, ...smaller] = sizes;
  if (size === undefined) return [];
  const most = Math.max(1, Math.ceil(need / size));
  if (smaller.length === 0) return [{ size, count: most }];
  let best: Chosen[] = [];
  for (let count = most; count >= 0; count--) {
    const rest = need - count * size;
    const tried = [...(count > 0 ? [{ size, count }] : []), ...(rest > 0 ? cheapest(rest, smaller) : [])];
    if (best.length === 0 || better(tried, best)) best = tried;
  }
  return best;
}

const total = (chosen: readonly Chosen[]) => chosen.reduce((sum, each) => sum + each.size * each.count, 0);
const packs = (chosen: readonly Chosen[]) => chosen.reduce((sum, each) => sum + each.count, 0);

function better(a: readonly Chosen[], b: readonly Chosen[]): boolean {
  const [less, more] = [total(a), total(b)];
  return Math.abs(less - more) > 1e-9 ? less < more : packs(a) < packs(b);
}
