// Pure. The terms of the objective, each a function of figures anyone can recompute.
// A point is 1 % of an ordinary nutrient's daily target missing on one day. Lower is better; zero is perfect.

/** Weights by rank of priority, most important first. */
export const PRIORITY_WEIGHTS = [12, 10, 8, 7, 6, 5] as const;
export const ORDINARY_WEIGHT = 1;
export const ENERGY_WEIGHT = 100;
export const LIMIT_WEIGHT = 50;
/** A personal hold on potassium says "do not push it": it gives way to the day's energy, a safety limit does not. */
export const HOLD_WEIGHT = 10;
export const PROTEIN_WEIGHT = 20;
export const MACRO_WEIGHT = 4;
export const SATURATED_FAT_WEIGHT = 2;
export const FROZEN_WEIGHT = 50;

/** Share of the shortfall judged on the week's total; the rest is judged day by day. */
export const WEEKLY_PART = 0.6;
/** Below this share of the target a single day counts twice. */
export const DAILY_FLOOR = 0.7;

/** Points of one day's shortfall of a nutrient that the body does not store. */
export function dailyShortfall(amount: number, target: number): number {
  const share = amount / target;
  if (share >= 1) return 0;
  const missing = (1 - share) * 100;
  return share < DAILY_FLOOR ? missing + (DAILY_FLOOR - share) * 100 : missing;
}

/** Points of the week's shortfall, counted in days: a week at 90 % of target misses 10 points on each day. */
export function weeklyShortfall(total: number, target: number, days: number): number {
  const share = total / (target * days);
  return share >= 1 ? 0 : (1 - share) * 100 * days;
}

/** Percent by which an amount passes its limit. A limit of zero is passed by anything: 100 points. */
export function excess(amount: number, limit: number): number {
  if (amount <= limit) return 0;
  return limit > 0 ? (amount / limit - 1) * 100 : 100;
}

/** Percent by which an amount lies outside [low, high], of the bound it breaks. */
export function outside(amount: number, low: number, high: number): number {
  if (amount < low) return (1 - amount / low) * 100;
  return amount > high ? (amount / high - 1) * 100 : 0;
}

/** Percent by which a day strays from the week's mean beyond the band. */
export function strays(amount: number, mean: number, band: number): number {
  if (mean <= 0) return 0;
  const off = Math.abs(amount / mean - 1);
  return off > band ? (off - band) * 100 : 0;
}

// Tier 3: food people like to live with. Each is a price in points.
/** Every distinct food that has to be bought. */
export const FOOD_PRICE = 0.5;
/** Every minute of cooking. */
export const MINUTE_PRICE = 0.03;
/** Every earlier serving in the two weeks before. */
export const RECENT_PRICE = 4;
/** What a favourite is worth each time it is served. */
export const FAVOURITE_REWARD = 3;
/** A second serving of the same recipe within the plan. */
export const REPEAT_PRICE = 3;
/** The same recipe on two days running. */
export const CONSECUTIVE_PRICE = 6;
/** The same kind of main food twice in a day. */
export const SAME_FAMILY_PRICE = 4;
/** The same cuisine twice in a day: rather pleasant once, dull often. */
export const SAME_CUISINE_PRICE = 0.5;
/** Every point of distance (percent of the day's energy) between a meal's share and the share aimed at. */
export const SHARE_PRICE = 0.15;
/** A broken rule (recipe too often, kind of food too often); higher than anything else can outweigh. */
export const RULE_PRICE = 20_000;
