// Pure. The cheapest menu of a day: one choice for each meal, each with a price of its own, plus convex terms of the
// day's totals. Exact by gap enumeration: supporting lines of the terms turn every choice into one number, and only menus
// whose numbers add up to less than the best known can be better. What is not visited in time is still bounded.
import { energyLadder, type Ladder } from "./energy-ladder.ts";
import type { Choice, Term } from "./menu-model.ts";

export interface PricedDay {
  readonly choices: readonly (readonly Choice[])[];
  /** By meal, by choice. */
  readonly prices: readonly Float64Array[];
  /** Weights are already multiplied in. */
  readonly terms: readonly Term[];
}

/** For each term and piece, how much of it supports the day's cost: not negative, adding up to the weight at most. */
export type Support = readonly (readonly number[])[];

export interface PricedMenu {
  readonly picks: readonly number[];
  readonly cost: number;
}

export interface CheapestMenus {
  /** No menu costs less. Equal to the best menu's cost when the search was finished. */
  readonly bound: number;
  /** Best first. */
  readonly menus: readonly PricedMenu[];
}

export function costOfMenu(day: PricedDay, picks: readonly number[]): number {
  let cost = 0;
  for (let meal = 0; meal < picks.length; meal++) cost += day.prices[meal]![picks[meal]!]!;
  for (const term of day.terms) {
    let amount = 0;
    for (let meal = 0; meal < picks.length; meal++)
      amount += day.choices[meal]![picks[meal]!]!.amounts[term.row]!;
    cost += term.weight * worstPiece(term, amount);
  }
  return cost;
}

export function worstPiece({ slopes, intercepts }: Term, amount: number): number {
  let most = 0;
  for (let piece = 0; piece < slopes.length; piece++)
    most = Math.max(most, slopes[piece]! * amount + intercepts[piece]!);
  return most;
}

/** How many of the best menus are handed back. */
const KEEP = 24;
/** The first look goes this far above the least sum, and each further look this many times farther. */
const FIRST_GAP = 0.05;
const WIDER = 4;

/** One way to replace the terms by supporting lines: what every choice then costs, and the least the rest can add. */
interface Lines {
  readonly base: number;
  /** By meal in the order of choosing, by choice. */
  readonly reduced: readonly Float64Array[];
  readonly ladder: Ladder;
}

/**
 * @param best a cost that some menu is known to reach (or Infinity)
 * @param visits most choices looked at before the search gives up and only bounds the rest
 */
export function cheapestMenus(day: PricedDay, support: Support, best: number, visits: number): CheapestMenus {
  const meals = day.choices.length;
  // Meals with few choices near the front keep the tree narrow; the longest list is walked innermost.
  const order = Array.from({ length: meals }, (_, meal) => meal).sort(
    (a, b) => day.choices[a]!.length - day.choices[b]!.length,
  );
  // The first term's amount (energy) is followed exactly; every other term is replaced by a supporting line.
  const followed = day.terms[0]!.row;
  const energies = order.map((meal) =>
    Float64Array.from(day.choices[meal]!, ({ amounts }) => amounts[followed]!),
  );
  const [first, ...others] = supportsAround(day, support).map((each) =>
    linesOf(day, each, order, energies, followed),
  ) as [Lines, ...Lines[]];
  const { step } = first.ladder;
  const sorted = first.reduced.map((own) =>
    Int32Array.from(
      Array.from({ length: own.length }, (_, index) => index).sort((a, b) => own[a]! - own[b]! || a - b),
    ),
  );
  const floor = Math.max(...[first, ...others].map(({ base, ladder }) => base + ladder.least[meals]![0]!));

  const rows = [...new Set(day.terms.map((term) => term.row))];
  const at = new Map(rows.map((row, index) => [row, index]));
  const terms = day.terms
    .filter((term) => term.weight > 0)
    .map((term) => ({ ...term, at: at.get(term.row)! }));
  const tables = order.map((meal) =>
    day.choices[meal]!.map((choice) => Float64Array.from(rows, (row) => choice.amounts[row]!)),
  );
  const prices = order.map((meal) => day.prices[meal]!);
  const totals = Array.from({ length: meals + 1 }, () => new Float64Array(rows.length));
  const sums = Array.from({ length: meals + 1 }, () => Float64Array.from(others, ({ base }) => base));
  const picks = new Int32Array(meals);
  const kept: PricedMenu[] = [];
  let left = visits;
  let ceiling = best;

  const worstKept = () => (kept.length < KEEP ? Number.POSITIVE_INFINITY : kept[kept.length - 1]!.cost);
  const keep = (cost: number) => {
    const menu = new Array<number>(meals);
    for (let i = 0; i < meals; i++) menu[order[i]!] = picks[i]!;
    let where = kept.length;
    while (where > 0 && kept[where - 1]!.cost > cost) where -= 1;
    kept.splice(where, 0, { picks: menu, cost });
    if (kept.length > KEEP) kept.pop();
    if (cost < ceiling) ceiling = cost;
  };
  /** Whether another set of lines shows that nothing below this choice can stay under `most`. */
  const ruledOut = (depth: number, index: number, stepNow: number, most: number): boolean => {
    const open = meals - depth - 1;
    const before = sums[depth]!;
    const after = sums[depth + 1]!;
    for (let line = 0; line < others.length; line++) {
      const { reduced, ladder } = others[line]!;
      const sum = before[line]! + reduced[depth]![index]!;
      if (sum + ladder.least[open]![stepNow]! > most) return true;
      after[line] = sum;
    }
    return false;
  };
  /** False when the visits ran out. */
  const descend = (depth: number, sum: number, priced: number, energy: number, limit: number): boolean => {
    const list = sorted[depth]!;
    const own = first.reduced[depth]!;
    const price = prices[depth]!;
    const table = tables[depth]!;
    const brought = energies[depth]!;
    const before = totals[depth]!;
    const after = totals[depth + 1]!;
    const open = meals - depth - 1;
    const rest = first.ladder.least[open]!;
    const restLowest = first.ladder.lowest[open]!;
    for (let i = 0; i < list.length; i++) {
      const index = list[i]!;
      const reach = sum + own[index]!;
      const most = Math.min(limit, ceiling);
      if (reach + restLowest > most) return true;
      left -= 1;
      if (left <= 0) return false;
      const now = energy + brought[index]!;
      const stepNow = Math.floor(now / step);
      if (reach + rest[stepNow]! > most) continue;
      const amounts = table[index]!;
      picks[depth] = index;
      if (repeats(day, order, picks, depth)) continue;
      if (open > 0) {
        if (ruledOut(depth, index, stepNow, most)) continue;
        for (let k = 0; k < after.length; k++) after[k] = before[k]! + amounts[k]!;
        if (!descend(depth + 1, reach, priced + price[index]!, now, limit)) return false;
        continue;
      }
      let cost = priced + price[index]!;
      const beat = worstKept();
      for (let t = 0; t < terms.length && cost < beat; t++) {
        const term = terms[t]!;
        const amount = before[term.at]! + amounts[term.at]!;
        let worst = 0;
        for (let piece = 0; piece < term.slopes.length; piece++) {
          const value = term.slopes[piece]! * amount + term.intercepts[piece]!;
          if (value > worst) worst = value;
        }
        cost += term.weight * worst;
      }
      if (cost < beat) keep(cost);
    }
    return true;
  };

  // Ever wider, since a good menu found early makes the wide search narrow.
  let proven = floor;
  for (let gap = FIRST_GAP * (1 + Math.abs(floor)); ; gap *= WIDER) {
    const limit = floor + gap;
    kept.length = 0;
    const finished = descend(0, first.base, 0, 0, limit);
    if (!finished) return { bound: Math.min(proven, ceiling), menus: kept };
    proven = Math.min(limit, ceiling);
    if (ceiling <= limit || gap > 1e12) return { bound: ceiling, menus: kept };
  }
}

/** Around a kink the relaxed day leans on two lines at once; a menu lies on one side of it. */
const MOST_SIDES = 6;

/** The support itself, then each of the terms it is undecided about leaning wholly on one side. */
function supportsAround(day: PricedDay, support: Support): Support[] {
  const undecided = day.terms
    .map((term, index) => {
      const sum = support[index]!.reduce((total, share) => total + share, 0);
      return { term, index, slack: Math.min(Math.max(...support[index]!), term.weight - sum) };
    })
    .filter(({ index, term, slack }) => index > 0 && term.weight > 0 && slack > 1e-6 * term.weight)
    .sort((a, b) => b.slack - a.slack || a.index - b.index)
    .slice(0, MOST_SIDES);
  const leaning = (index: number, shares: readonly number[]) =>
    support.map((own, at) => (at === index ? shares : own));
  return [
    support,
    ...undecided.flatMap(({ term, index }) => [
      leaning(
        index,
        term.slopes.map(() => 0),
      ),
      ...term.slopes.map((_, piece) =>
        leaning(
          index,
          term.slopes.map((_, other) => (other === piece ? term.weight : 0)),
        ),
      ),
    ]),
  ];
}

function linesOf(
  day: PricedDay,
  support: Support,
  order: readonly number[],
  energies: readonly Float64Array[],
  followed: number,
): Lines {
  const { base, reduced } = reduce(day, support, followed);
  const ordered = order.map((meal) => reduced[meal]!);
  const exact = day.terms.filter((term) => term.row === followed);
  return { base, reduced: ordered, ladder: energyLadder(energies, ordered, exact) };
}

/** The same recipe must not come twice in a day. */
function repeats(day: PricedDay, order: readonly number[], picks: Int32Array, depth: number): boolean {
  const mine = day.choices[order[depth]!]![picks[depth]!]!.candidate;
  for (let other = 0; other < depth; other++)
    if (day.choices[order[other]!]![picks[other]!]!.candidate === mine) return true;
  return false;
}

/** What each choice costs under the supporting lines, and what they add up to before any choice. */
function reduce(
  day: PricedDay,
  support: Support,
  followed: number,
): { base: number; reduced: Float64Array[] } {
  const gradients = new Map<number, number>();
  let base = 0;
  day.terms.forEach((term, t) => {
    if (term.row === followed) return;
    const shares = support[t]!.map((share) => Math.max(0, share));
    const sum = shares.reduce((a, b) => a + b, 0);
    // Scaled back where rounding lifted the shares above the weight: the line must stay below the term.
    const scale = sum > term.weight ? term.weight / sum : 1;
    term.slopes.forEach((slope, piece) => {
      gradients.set(term.row, (gradients.get(term.row) ?? 0) + shares[piece]! * scale * slope);
      base += shares[piece]! * scale * term.intercepts[piece]!;
    });
  });
  const reduced = day.choices.map((choices, meal) =>
    Float64Array.from(choices, (choice, index) => {
      let price = day.prices[meal]![index]!;
      for (const [row, gradient] of gradients) price += gradient * choice.amounts[row]!;
      return price;
    }),
  );
  return { base, reduced };
}
