// Pure. The terms of the objective, each a function of figures anyone can recompute.
// A point is 1 % of an ordinary nutrient's daily target missing on one day. Lower is better; zero is perfect.
// Four tiers, strict: what comes first is given up for what comes later by `hold` at most.

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

/** How far a tier may be given up for later ones: 1 %, or half a point where it is nearly nothing. */
export const hold = (reached: number): number => reached * 1.01 + 0.5;

// ── Tier 0 to 2: what the days bring ────────────────────────────────────────

/** Points of one day's shortfall of a nutrient that the body does not store. */
export function dailyShortfall(amount: number, target: number): number {
  const share = amount / target;
  if (share >= 1) return 0;
  const missing = (1 - share) * 100;
  return share < DAILY_FLOOR ? missing + (DAILY_FLOOR - share) * 100 : missing;
}

/** Points of the week's shortfall, counted in days: a week at 90 % of what it wants misses 10 points on each day. */
export function weeklyShortfall(total: number, wanted: number, days: number): number {
  const share = total / wanted;
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

/** Minutes of cooking beyond a day's budget. They stand in tier 0: a person's time is not there to be weighed. */
export const overBudget = (minutes: number, budget: number): number => Math.max(0, minutes - budget);
export const BUDGET_WEIGHT = 20;

/** A broken rule (recipe too often, kind of food too often); higher than anything else can outweigh. */
export const RULE_PRICE = 20_000;

// ── Tier 3: food people like to live with. Each is a price in points. ───────

/** Every distinct food that has to be bought; a food at home that waits to be eaten is worth using. */
export const foodPrice = (useUp: boolean): number => (useUp ? -4 : 0.5);

/** Time at the stove, for each meal that is cooked. */
export const minutesPrice = (minutes: number): number => minutes * 0.03;

/** A recipe eaten in the two weeks before, for each time it was, and for each serving of a favourite. */
export const habitPrice = (recent: number, favourite: boolean): number => recent * 4 - (favourite ? 3 : 0);

/** A further serving of the same recipe within the plan. */
export const REPEAT_PRICE = 3;
/** The same recipe cooked anew on two days running. */
export const CONSECUTIVE_PRICE = 6;
/** Cook once, eat twice: what a left-over is worth, and more where its pot was cooked on a day for cooking ahead. */
export const leftoverReward = (fromBatchDay: boolean): number => (fromBatchDay ? 4 : 2);
/** Each left-over beyond the number wished for. */
export const EXTRA_LEFTOVER_PRICE = 8;

/** Two main meals of a day by their kind of food and their kitchen: rather pleasant once, dull often. */
export const likenessPrice = (sameFamily: boolean, sameCuisine: boolean): number =>
  (sameFamily ? 4 : 0) + (sameCuisine ? 0.5 : 0);
/** Two meals of a day that live off the same food: porridge in the morning, oat bars in the afternoon. */
export const ODD_PAIR_PRICE = 3;

/** Main meals of one kind of food, or of one kitchen, beyond the number that still feels varied. */
export const FAMILY_CROWD_PRICE = 2;
export const CUISINE_CROWD_PRICE = 1;
/** How many of these main meals may be alike before that: 3 of 14. */
export const variedUpTo = (mainMeals: number): number => Math.ceil((mainMeals * 3) / 14);

/** Distance (percent of the day's energy) between a meal's share and the share aimed at. */
export const sharePrice = (share: number, aimed: number): number => Math.abs(share - aimed) * 100 * 0.15;

/** A meal near a training session that is not made for it. */
export const MOMENT_PRICE = 15;
