// Pure. Carbohydrate during a session, by how long it lasts.
// Source: Jeukendrup, Sports Medicine 2014;44(Suppl 1):S25-S33.
import { type Grams, grams, type Hours, type Met, type Range } from "#lib/domain/shared/units.ts";

export interface CarbohydrateAdvice {
  readonly kind: "none" | "small" | "steady" | "long";
  /** Grams an hour; null for none and for small amounts. */
  readonly perHour: Range<Grams> | null;
  readonly text: string;
}

/** Below this the body burns mostly fat, and ordinary meals are enough however long it takes. */
const EASY_MET = 4;

export function carbohydrateFor(hours: Hours, met: Met): CarbohydrateAdvice {
  if (hours < 0.75 || met < EASY_MET)
    return { kind: "none", perHour: null, text: "No carbohydrate needed during it: your meals are enough." };
  if (hours <= 1.25)
    return {
      kind: "small",
      perHour: null,
      text: "A mouthful of something sweet now and then can help; more is not needed.",
    };
  if (hours <= 2.5)
    return {
      kind: "steady",
      perHour: { low: grams(30), high: grams(60) },
      text: "30 to 60 g of carbohydrate an hour keeps you going.",
    };
  return {
    kind: "long",
    perHour: { low: grams(60), high: grams(90) },
    text: "Up to 90 g of carbohydrate an hour, from mixed sugars (glucose and fructose), if you have practised it.",
  };
}
