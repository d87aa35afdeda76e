// Proves how good a plan can be at most: column generation over day menus. Each step solves the linear programme over
// the menus known, asks every class of days for the cheapest menu at the present prices, and turns the answer into a
// bound that holds for every plan, whether or not the steps are finished.
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { cheapestMenus, costOfMenu, type PricedDay, worstPiece } from "./cheapest-menu.ts";
import { dayRelaxation, type MenuColumn, type Multipliers, menuMaster } from "./menu-master.ts";
import { type DayClass, type MenuModel, menuModel, type Term } from "./menu-model.ts";

export interface TierBound {
  /** Points of the tier that no plan goes below. */
  readonly bound: number;
  /** What the linear programme over menus reaches: no bound of this kind comes higher. */
  readonly master: number;
  readonly iterations: number;
  /** True when the bound is as high as this way of bounding gets (within the tolerance). */
  readonly converged: boolean;
}

export interface BoundSettings {
  /** 0: safety; 1: priorities; 2: the other nutrients. */
  readonly tier: number;
  /** For each earlier tier, the points a plan may have there. */
  readonly held: readonly number[];
  readonly meals: readonly MealChoice[];
  readonly iterations: number;
  /** Called after each step; false ends the proof with what is known. */
  readonly watch?: (bound: number, master: number, iteration: number) => boolean;
}

/** A step whose bound lies this near to the programme's value (share of it, or points) ends the proof. */
const CLOSE = 0.0005;
/** Choices looked at for the cheapest menu of a day: few while new menus still turn up, many before none is believed. */
const FEW_VISITS = 400_000;
const MANY_VISITS = 20_000_000;
/** Taken off every bound, for what rounding adds up to. */
const ROUNDING = 1e-6;

/**
 * The bound for all eaters together. Each is bounded alone, which leaves out that they share a pot: what they reach
 * together cannot be less than what each reaches by themselves. Null when the plan in hand does not fit the model
 * (it breaks a rule): then no bound can be worked out from it.
 */
export async function boundTier(problem: PlanProblem, settings: BoundSettings): Promise<TierBound | null> {
  let all: TierBound | null = null;
  for (let eater = 0; eater < problem.eaters.length; eater++) {
    const { bound: sum } = all ?? { bound: 0 };
    const one = await boundEater(problem, eater, {
      ...settings,
      watch: (bound, master, iteration) => settings.watch?.(sum + bound, master, iteration) ?? true,
    });
    if (!one) return null;
    all = all
      ? {
          bound: all.bound + one.bound,
          master: all.master + one.master,
          iterations: all.iterations + one.iterations,
          converged: all.converged && one.converged,
        }
      : one;
  }
  return all;
}

async function boundEater(
  problem: PlanProblem,
  eater: number,
  settings: BoundSettings,
): Promise<TierBound | null> {
  const model = menuModel(problem, eater);
  const { tier, held } = settings;
  const watch = settings.watch ?? (() => true);
  const master = await menuMaster(model, tier, held);
  const relaxations = await Promise.all(model.classes.map((each) => dayRelaxation(each)));
  const known = new Set<string>();
  const pool: MenuColumn[] = [];
  const add = (columns: readonly MenuColumn[]) => {
    const fresh = columns.filter((column) => {
      const key = `${column.class}:${column.picks.join()}`;
      return !known.has(key) && known.add(key);
    });
    pool.push(...fresh);
    master.add(fresh);
    return fresh.length;
  };
  try {
    add(columnsOf(problem, model, eater, settings.meals));
    let bound = Number.NEGATIVE_INFINITY;
    let value = Number.POSITIVE_INFINITY;
    let visits = FEW_VISITS;
    for (let iteration = 1; iteration <= settings.iterations; iteration++) {
      const solved = master.solve();
      if (!solved) return null;
      value = solved.value;
      const { multipliers } = solved;
      let sum = joined(model, multipliers, held, tier);
      let fresh = 0;
      model.classes.forEach((each, index) => {
        const day = pricedDay(model, each, multipliers, tier);
        const support =
          relaxations[index]!.support(day.prices, day.terms) ??
          day.terms.map((term) => term.slopes.map(() => 0));
        const best = pool.reduce(
          (least, column) =>
            column.class === index ? Math.min(least, costOfMenu(day, column.picks)) : least,
          Number.POSITIVE_INFINITY,
        );
        const found = cheapestMenus(day, support, best, visits);
        sum += each.days.length * found.bound;
        fresh += add(
          found.menus
            .filter(({ cost }) => cost < best - 1e-7)
            .map(({ picks }) => columnOf(model, index, picks)),
        );
      });
      bound = Math.max(bound, sum - ROUNDING);
      const close = value - bound <= Math.max(CLOSE * Math.abs(value), 0.01);
      const stuck = fresh === 0 && visits === MANY_VISITS;
      if (!watch(bound, value, iteration) || close || stuck)
        return { bound: Math.max(0, bound), master: value, iterations: iteration, converged: close };
      visits = fresh === 0 ? MANY_VISITS : FEW_VISITS;
    }
    return { bound: Math.max(0, bound), master: value, iterations: settings.iterations, converged: false };
  } finally {
    master.dispose();
    for (const relaxation of relaxations) relaxation.dispose();
  }
}

/** The part of the bound that no menu changes. Multipliers beyond what their row may bear are cut back first. */
function joined(
  model: MenuModel,
  { week, resources, held }: Multipliers,
  most: readonly number[],
  tier: number,
): number {
  let sum = 0;
  model.weekTerms.forEach((term, at) => {
    week[at] = Math.min(week[at]!, weightOf(term, held, tier));
    sum += week[at]! * term.intercepts[0]!;
  });
  model.resources.forEach((limit, at) => {
    sum -= resources[at]! * limit;
  });
  most.forEach((limit, at) => {
    sum -= held[at]! * limit;
  });
  return sum;
}

const weightOf = (term: Term, held: Float64Array, tier: number): number =>
  term.tier === tier ? term.weight : term.tier < tier ? term.weight * held[term.tier]! : 0;

function pricedDay(model: MenuModel, each: DayClass, multipliers: Multipliers, tier: number): PricedDay {
  const { week, resources, held } = multipliers;
  const prices = each.choices.map((choices) =>
    Float64Array.from(choices, ({ amounts, uses }) => {
      let price = 0;
      model.weekTerms.forEach((term, at) => {
        if (week[at] !== 0) price += week[at]! * term.slopes[0]! * amounts[term.row]!;
      });
      for (const resource of uses) price += resources[resource]!;
      return price;
    }),
  );
  return {
    choices: each.choices,
    prices,
    terms: each.terms.map((term) => ({ ...term, weight: weightOf(term, held, tier) })),
  };
}

function columnOf(model: MenuModel, index: number, picks: readonly number[]): MenuColumn {
  const { choices, terms } = model.classes[index]!;
  const totals = new Float64Array(model.rows);
  const uses = new Map<number, number>();
  picks.forEach((pick, meal) => {
    const choice = choices[meal]![pick]!;
    for (let row = 0; row < totals.length; row++) totals[row]! += choice.amounts[row]!;
    for (const resource of choice.uses) uses.set(resource, (uses.get(resource) ?? 0) + 1);
  });
  const tiers = [0, 0, 0];
  for (const term of terms) tiers[term.tier]! += term.weight * worstPiece(term, totals[term.row]!);
  return { class: index, picks, tiers, totals, uses };
}

/** The menus of the plan in hand: with them the programme has a solution from the start. */
function columnsOf(
  problem: PlanProblem,
  model: MenuModel,
  eater: number,
  meals: readonly MealChoice[],
): MenuColumn[] {
  return model.classes.flatMap((each, index) =>
    each.cells.flatMap((cells) => {
      const picks = cells.map((cell, meal) => {
        const { candidate, portions } = meals[cell]!;
        const portion = portions[problem.cells[cell]!.eaters.indexOf(eater)]!;
        return each.choices[meal]!.findIndex(
          (choice) => choice.candidate === candidate && choice.portion === portion,
        );
      });
      return picks.includes(-1) ? [] : [columnOf(model, index, picks)];
    }),
  );
}
