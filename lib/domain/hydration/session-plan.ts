// Pure. What to drink around one training session: before, during, after, with what sweat takes along.
// Sources: American College of Sports Medicine 2007 (before, during, after), National Athletic Trainers' Association
// 2017, German Nutrition Society 2020 (after), Jeukendrup 2014 (carbohydrate). The caps are this product's own choice:
// nobody is told to drink more than they sweat.
import {
  type Hours,
  type Kilograms,
  type Litres,
  type LitresPerHour,
  litres,
  litresPerHour,
  type Met,
  type Milligrams,
  type Millilitres,
  type Minutes,
  milligrams,
  millilitres,
  minutes,
  type Percent,
  percent,
  type Range,
} from "#lib/domain/shared/units.ts";
import { type CarbohydrateAdvice, carbohydrateFor } from "./carbohydrate.ts";
import { type Air, type HeatAdvice, heatAdvice } from "./heat.ts";
import { mineralsIn, type Saltiness } from "./sodium.ts";
import { estimateSweat, type SweatRate } from "./sweat.ts";
import { type HydrationRules, hydrationRules, type Sweater } from "./who-may.ts";

export interface SessionInput {
  readonly person: Sweater;
  readonly hours: Hours;
  readonly met: Met;
  /** Share of the work that never becomes heat: 0 running, 0.05 mixed, 0.2 cycling. */
  readonly efficiency: number;
  /** Null: nobody said; mild air is assumed, and the plan says so. */
  readonly air: Air | null;
  /** From sweat tests in this heat and at this effort (./sweat-test.ts); null: estimate. */
  readonly measured: SweatRate | null;
  readonly saltiness: Saltiness;
  /** Takes ibuprofen, naproxen or the like around training. */
  readonly painkillers: boolean;
  /** Expects to be among the last to finish. */
  readonly slowFinish: boolean;
  /** Asked for up to 1 L/h, which only a measured rate of 1.2 L/h or more allows. */
  readonly higherCap: boolean;
  /** Until the next session begins; null when there is none in sight. */
  readonly nextSession: Hours | null;
}

export interface NoNumbers {
  readonly kind: "thirst";
  /** Who or what it is for: "Pregnancy", "More than 6 hours". */
  readonly because: string;
  readonly text: string;
  readonly heat: HeatAdvice;
}

/** Too hot for any plan: nothing here may read as "go". */
export interface NoGo {
  readonly kind: "noGo";
  readonly heat: HeatAdvice;
}

export interface DrinkSchedule {
  /** Litres an hour aimed at. */
  readonly rate: LitresPerHour;
  /** From what keeps the loss within 2 % of body mass to what is ever sensible. */
  readonly range: Range<LitresPerHour>;
  /** What a reminder asks for each `every`; never more than 0.8 L an hour. */
  readonly sip: Millilitres;
  readonly every: Minutes;
}

export interface DrinkPlan {
  readonly kind: "numbers";
  readonly hours: Hours;
  readonly heat: HeatAdvice;
  /** The air the plan was made for, and whether anybody said so. */
  readonly air: Air;
  readonly airAssumed: boolean;
  readonly sweat: SweatRate;
  /** Sweat of the whole session; a range unless it was measured. */
  readonly sweatLoss: Litres;
  readonly sweatLossRange: Range<Litres>;
  readonly before: {
    /** About four hours before. */
    readonly fourHours: Range<Millilitres>;
    /** About two hours before, only if urine is dark or did not come. */
    readonly twoHoursIfDark: Range<Millilitres>;
  };
  /** Null under an hour: drink to thirst. */
  readonly during: DrinkSchedule | null;
  /** Sweat not replaced when the session ends; null when there is no schedule to tell it from. */
  readonly deficit: Litres | null;
  readonly lossPercent: Percent | null;
  /** More than 2 % is lost even at the most that is sensible to drink; the longest session that would keep within it. */
  readonly beyondTwoPercent: { readonly lossPercent: Percent; readonly withinHours: Hours } | null;
  /** "fast": drink back more than was lost within hours, because training comes again soon or much was lost. */
  readonly after:
    | { readonly kind: "fast"; readonly volume: Range<Litres>; readonly overHours: Range<Hours> }
    | { readonly kind: "thirst" };
  readonly losses: {
    readonly sodium: MineralLoss | null;
    readonly potassium: MineralLoss | null;
    /** Upper bounds. */
    readonly magnesium: MineralLoss | null;
    readonly calcium: MineralLoss | null;
  };
  /** Only for long, fast or salty sweating. */
  readonly sodiumDuring: {
    readonly perHour: Range<Milligrams>;
    readonly perLitre: Range<Milligrams>;
  } | null;
  readonly carbohydrate: CarbohydrateAdvice;
  /** Reasons to go by thirst before any figure; shown first. */
  readonly thirstFirst: readonly string[];
  readonly notes: readonly string[];
}

export interface MineralLoss {
  readonly amount: Milligrams;
  readonly range: Range<Milligrams>;
}

export type SessionPlan = DrinkPlan | NoNumbers | NoGo;

/** Nobody is prompted to drink more in any hour. */
export const MOST_PER_HOUR = litres(0.8);
/** Nor more than this while nothing is lost: healthy kidneys pass about 0.7 L an hour (Institute of Medicine 2005). */
export const MOST_PER_HOUR_AT_REST = litres(0.7);
const MOST_OPTED_IN = 1;
const OPT_IN_FROM = 1.2;
const USUAL_RATE = 0.4;
const LONGEST_HOURS = 6;
const LEAST_SCHEDULED_HOURS = 1;
const MOST_LOSS = 0.02;
/** Figures that meet a bound exactly must not miss it by the rounding of floating point. */
const EPSILON = 1e-9;
export const MILD_AIR: Air = { temperature: 20 as Air["temperature"], humidity: 50 as Air["humidity"] };

export function planSession(input: SessionInput): SessionPlan {
  const rules = hydrationRules(input.person);
  const air = input.air ?? MILD_AIR;
  const heat = heatAdvice(air);
  if (!heat.go) return { kind: "noGo", heat };
  if (rules.noNumbers) return { kind: "thirst", ...rules.noNumbers, heat };
  if (input.hours > LONGEST_HOURS)
    return {
      kind: "thirst",
      because: `More than ${LONGEST_HOURS} hours`,
      text: "These figures were made for sessions of up to six hours. On longer days drink to thirst, eat salty food, and do not gain weight.",
      heat,
    };
  return drinkPlan(input, rules, air, heat);
}

function drinkPlan(input: SessionInput, rules: HydrationRules, air: Air, heat: HeatAdvice): DrinkPlan {
  const { person, hours, met, efficiency, saltiness } = input;
  const sweat = input.measured ?? estimateSweat(person.mass, met, efficiency, air);
  const during = hours < LEAST_SCHEDULED_HOURS ? null : schedule(input, sweat);
  const deficit = during && litres(Math.max(0, sweat.rate - during.rate) * hours);
  const lossPercent = deficit === null ? null : percent((100 * deficit) / person.mass);
  const loss = (rate: LitresPerHour) => litres(rate * hours);
  const sweatLossRange = { low: loss(sweat.range.low), high: loss(sweat.range.high) };
  const minerals = (sweatLoss: Litres) => mineralsIn(sweatLoss, saltiness);
  const mineral = (id: keyof ReturnType<typeof minerals>): MineralLoss => ({
    amount: minerals(loss(sweat.rate))[id],
    range: { low: minerals(sweatLossRange.low)[id], high: minerals(sweatLossRange.high)[id] },
  });
  const told = (id: "potassium" | "magnesium" | "calcium") => (rules.tells(id) ? mineral(id) : null);
  return {
    kind: "numbers",
    hours,
    heat,
    air,
    airAssumed: input.air === null,
    sweat,
    sweatLoss: loss(sweat.rate),
    sweatLossRange,
    before: {
      fourHours: perKilogram(person.mass, 5, 7),
      twoHoursIfDark: perKilogram(person.mass, 3, 5),
    },
    during,
    deficit,
    lossPercent,
    beyondTwoPercent: during && beyondTwoPercent(input, sweat, during),
    after: afterSession(deficit, lossPercent, input.nextSession),
    losses: {
      sodium: rules.sodium ? mineral("sodium") : null,
      potassium: told("potassium"),
      magnesium: told("magnesium"),
      calcium: told("calcium"),
    },
    sodiumDuring:
      rules.sodium && during && (hours > 2 || sweat.rate > OPT_IN_FROM || saltiness === "salty")
        ? {
            perHour: { low: milligrams(300), high: milligrams(600) },
            perLitre: { low: milligrams(460), high: milligrams(690) },
          }
        : null,
    carbohydrate: carbohydrateFor(hours, met),
    thirstFirst: thirstFirst(input, rules),
    notes: rules.notes,
  };
}

const perKilogram = (mass: Kilograms, low: number, high: number): Range<Millilitres> => ({
  low: millilitres(low * mass),
  high: millilitres(high * mass),
});

function schedule({ person, hours, measured, higherCap }: SessionInput, sweat: SweatRate): DrinkSchedule {
  const least = Math.max(0, sweat.rate - (MOST_LOSS * person.mass) / hours);
  const opted = higherCap && measured !== null && measured.rate >= OPT_IN_FROM;
  const cap = Math.min(sweat.rate, opted ? MOST_OPTED_IN : MOST_PER_HOUR);
  const rate = Math.min(Math.max(least, Math.min(USUAL_RATE, sweat.rate)), cap);
  const every = 20;
  return {
    rate: litresPerHour(rate),
    range: { low: litresPerHour(Math.min(least, cap)), high: litresPerHour(cap) },
    sip: millilitres((Math.min(rate, MOST_PER_HOUR) * 1000 * every) / 60),
    every: minutes(every),
  };
}

function beyondTwoPercent(
  { person, hours }: SessionInput,
  sweat: SweatRate,
  during: DrinkSchedule,
): DrinkPlan["beyondTwoPercent"] {
  const lost = sweat.rate - during.range.high;
  const share = (100 * lost * hours) / person.mass;
  if (share <= 100 * MOST_LOSS + EPSILON) return null;
  return { lossPercent: percent(share), withinHours: ((MOST_LOSS * person.mass) / lost) as Hours };
}

function afterSession(
  deficit: Litres | null,
  lossPercent: Percent | null,
  nextSession: Hours | null,
): DrinkPlan["after"] {
  if (deficit === null || lossPercent === null || deficit <= EPSILON) return { kind: "thirst" };
  const soon = nextSession !== null && nextSession < 24;
  if (!soon && lossPercent < 100 * MOST_LOSS - EPSILON) return { kind: "thirst" };
  return recovery(deficit);
}

/** Drinking back a deficit: a quarter to a half more than was lost, since part of it passes through. */
export const recovery = (deficit: Litres): Extract<DrinkPlan["after"], { kind: "fast" }> => ({
  kind: "fast",
  volume: { low: litres(1.25 * deficit), high: litres(1.5 * deficit) },
  overHours: { low: 2 as Hours, high: 4 as Hours },
});

const LIGHT_KG = 55;
const LONG_HOURS = 4;

function thirstFirst(
  { person, hours, painkillers, slowFinish }: SessionInput,
  rules: HydrationRules,
): string[] {
  const reasons: string[] = [];
  if (hours > LONG_HOURS) reasons.push("It lasts more than four hours.");
  if (painkillers) reasons.push("Ibuprofen, naproxen and the like make the body hold water.");
  if (person.mass < LIGHT_KG) reasons.push("In a light body the same drink dilutes more.");
  if (slowFinish) reasons.push("Those who finish late drink most for what they sweat.");
  if (rules.thirstFirst) reasons.push(rules.thirstFirst);
  return reasons;
}
