// The linear programme over menus found so far, and for each class of days the relaxed choice of one menu, both kept
// warm in HiGHS. Solutions of either only guide: every bound is computed anew from their multipliers (./lower-bound.ts).
import highsLoader, { type Model } from "highs";
import type { DayClass, MenuModel, Term } from "./menu-model.ts";

/** Multipliers of the rules that join the days; all are at least zero. */
export interface Multipliers {
  /** By week term. */
  readonly week: Float64Array;
  readonly resources: Float64Array;
  /** By earlier tier that is held: the price of a point of it. */
  readonly held: Float64Array;
}

/** A menu as the master sees it. */
export interface MenuColumn {
  readonly class: number;
  readonly picks: readonly number[];
  /** Points by tier of the day's own terms. */
  readonly tiers: readonly number[];
  readonly totals: Float64Array;
  readonly uses: ReadonlyMap<number, number>;
}

const OPTIMAL = 7;
const INFINITE = Number.POSITIVE_INFINITY;

export interface Master {
  add(columns: readonly MenuColumn[]): void;
  /** The optimum over the menus so far and its multipliers; null when there is none. */
  solve(): { readonly value: number; readonly multipliers: Multipliers } | null;
  dispose(): void;
}

/** Minimises the points of `tier` while each earlier tier keeps within `held`. */
export async function menuMaster(model: MenuModel, tier: number, held: readonly number[]): Promise<Master> {
  const highs = await highsLoader();
  const lp = quiet(highs.createModel());
  const weekTerms = model.weekTerms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => term.tier <= tier);
  const firstWeek = model.classes.length;
  const firstResource = firstWeek + weekTerms.length;
  const firstHeld = firstResource + model.resources.length;
  for (const { days } of model.classes) lp.addRow(days.length, days.length, NOTHING);
  for (const { term } of weekTerms) lp.addRow(term.intercepts[0]!, INFINITE, NOTHING);
  for (const most of model.resources) lp.addRow(-INFINITE, most, NOTHING);
  for (const most of held) lp.addRow(-INFINITE, most, NOTHING);
  weekTerms.forEach(({ term }, at) => {
    const indices = [firstWeek + at];
    const values = [1];
    if (term.tier < tier) {
      indices.push(firstHeld + term.tier);
      values.push(term.weight);
    }
    lp.addCol(term.tier === tier ? term.weight : 0, 0, INFINITE, { indices, values });
  });
  return {
    add(columns) {
      for (const column of columns) {
        const indices = [column.class];
        const values = [1];
        const entry = (index: number, value: number) => {
          if (value === 0) return;
          indices.push(index);
          values.push(value);
        };
        weekTerms.forEach(({ term }, at) => {
          entry(firstWeek + at, -term.slopes[0]! * column.totals[term.row]!);
        });
        for (const [resource, uses] of column.uses) entry(firstResource + resource, uses);
        for (let at = 0; at < held.length; at++) entry(firstHeld + at, column.tiers[at]!);
        lp.addCol(column.tiers[tier]!, 0, INFINITE, { indices, values });
      }
    },
    solve() {
      lp.run();
      if (lp.getModelStatus() !== OPTIMAL) return null;
      const { rowDual } = lp.getSolution();
      const week = new Float64Array(model.weekTerms.length);
      weekTerms.forEach(({ index }, at) => {
        week[index] = Math.max(0, rowDual[firstWeek + at]!);
      });
      return {
        value: lp.getObjectiveValue(),
        multipliers: {
          week,
          resources: model.resources.reduce((all, _, at) => {
            all[at] = Math.max(0, -rowDual[firstResource + at]!);
            return all;
          }, new Float64Array(model.resources.length)),
          held: Float64Array.from(held, (_, at) => Math.max(0, -rowDual[firstHeld + at]!)),
        },
      };
    },
    dispose: () => lp.dispose(),
  };
}

export interface DayRelaxation {
  /** Shares of each term's pieces that support the relaxed day's cost at its best; null when HiGHS finds none. */
  support(prices: readonly Float64Array[], terms: readonly Term[]): number[][] | null;
  dispose(): void;
}

/** The choice of a menu with choices taken in parts. Only prices and weights change between calls. */
export async function dayRelaxation({ choices, terms }: DayClass): Promise<DayRelaxation> {
  const highs = await highsLoader();
  const lp = quiet(highs.createModel());
  const pieces = terms.flatMap((term, index) => term.slopes.map((_, piece) => ({ term, index, piece })));
  for (const _ of choices) lp.addRow(1, 1, NOTHING);
  for (const { term, piece } of pieces) lp.addRow(term.intercepts[piece]!, INFINITE, NOTHING);
  choices.forEach((list, meal) => {
    for (const { amounts } of list) {
      const indices = [meal];
      const values = [1];
      pieces.forEach(({ term, piece }, at) => {
        const value = -term.slopes[piece]! * amounts[term.row]!;
        if (value === 0) return;
        indices.push(choices.length + at);
        values.push(value);
      });
      lp.addCol(0, 0, INFINITE, { indices, values });
    }
  });
  terms.forEach((_, index) => {
    const rows = pieces.flatMap((piece, at) => (piece.index === index ? [choices.length + at] : []));
    lp.addCol(0, 0, INFINITE, { indices: rows, values: rows.map(() => 1) });
  });
  const columns = choices.reduce((sum, list) => sum + list.length, 0) + terms.length;
  return {
    support(prices, weighted) {
      const costs = new Float64Array(columns);
      let at = 0;
      for (const list of prices)
        for (const price of list) {
          costs[at] = price;
          at += 1;
        }
      for (const { weight } of weighted) {
        costs[at] = weight;
        at += 1;
      }
      lp.changeColsCost({ kind: "range", from: 0, to: columns - 1 }, costs);
      lp.run();
      if (lp.getModelStatus() !== OPTIMAL) return null;
      const { rowDual } = lp.getSolution();
      const shares = terms.map(({ slopes }) => slopes.map(() => 0));
      pieces.forEach(({ index, piece }, row) => {
        shares[index]![piece] = Math.max(0, rowDual[choices.length + row]!);
      });
      return shares;
    },
    dispose: () => lp.dispose(),
  };
}

const NOTHING = { indices: [], values: [] };

function quiet(model: Model): Model {
  model.options.set("output_flag", false);
  return model;
}
