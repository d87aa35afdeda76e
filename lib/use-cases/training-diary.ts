import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import { heatBand } from "#lib/domain/hydration/heat.ts";
import { MILD_AIR } from "#lib/domain/hydration/session-plan.ts";
import { gainedWeight, type NoTest, readSweatTest, type Weighing } from "#lib/domain/hydration/sweat-test.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { type Millilitres, milligrams } from "#lib/domain/shared/units.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import { airOf } from "#lib/domain/training/plan-occurrence.ts";
import { type Occurrence, occurrenceAt } from "#lib/domain/training/session.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { TrainingPorts } from "./training-ports.ts";

/** One occurrence of the person's own calendar. @throws NotFound when there is none. */
export async function findOccurrence(
  ports: Pick<TrainingPorts, "sessions" | "profiles">,
  userId: string,
  sessionId: string,
  on: IsoDate,
): Promise<Occurrence> {
  const [session, profile] = await Promise.all([
    ports.sessions.find(userId, sessionId),
    ports.profiles.find(userId),
  ]);
  const found = session && occurrenceAt(session, on, profile?.timeZone ?? "UTC");
  if (!found) throw new NotFound("session");
  return found;
}

const LOOK_AGAIN: Readonly<Record<NoTest, { readonly field: string; readonly text: string }>> = {
  "too short": { field: "minutes", text: "Under half an hour the scales cannot tell how fast you sweat." },
  "weights far apart": {
    field: "after",
    text: "These weights are more than 6 % apart. Check both, and that they are in the same unit.",
  },
  "rate unlikely": {
    field: "drunk",
    text: "This gives a sweat rate nobody has (below 0.1 or above 4 L an hour). Check weights, drink and toilet.",
  },
};

export interface WeighInResult {
  readonly id: string;
  /** More was drunk than sweated: prompts are silent, and the card is to be shown. */
  readonly gained: boolean;
}

/**
 * Weights around a session. They count as a sweat test where they can; a gain is kept even where they cannot, because it
 * silences every prompt to drink. @throws InvalidInput with what to look at again.
 */
export async function recordWeighIn(
  ports: TrainingPorts,
  userId: string,
  input: Weighing & { readonly session: string; readonly on: IsoDate },
  now: Instant,
): Promise<WeighInResult> {
  const { session, on, ...weighing } = input;
  const occurrence = await findOccurrence(ports, userId, session, on);
  if (occurrence.startsAt > now) throw new InvalidInput("This session has not begun yet.");
  const read = readSweatTest(weighing);
  const gained = gainedWeight(weighing);
  if (!read.ok && (!gained || read.reason === "weights far apart")) {
    const { field, text } = LOOK_AGAIN[read.reason];
    throw new InvalidInput(undefined, { [field]: [text] });
  }
  const id = await ports.diary.addWeighIn(userId, {
    ...weighing,
    at: occurrence.endsAt,
    loggedAt: now,
    occurrence: occurrence.id,
    sport: occurrence.sport,
    met: occurrence.met,
    temperature: occurrence.temperature,
    humidity: occurrence.humidity,
    band: heatBand(airOf(occurrence) ?? MILD_AIR),
    rate: read.ok ? read.value.rate : null,
  });
  return { id, gained };
}

export interface DrinkFoods {
  loadFoodsByKeys(keys: readonly FoodKey[]): Promise<Map<FoodKey, Food>>;
}

/** Water, or a drink of the catalogue; a millilitre is counted as a gram. @throws InvalidInput for an unknown food. */
export async function logDrink(
  ports: Pick<TrainingPorts, "diary">,
  foods: DrinkFoods,
  userId: string,
  { volume, food: key }: { readonly volume: Millilitres; readonly food: FoodKey | null },
  now: Instant,
): Promise<string> {
  if (key === null)
    return ports.diary.addDrink(userId, {
      at: now,
      name: "Water",
      volume,
      // Tap and bottled waters differ, and most hold next to none.
      sodium: milligrams(0),
      potassium: milligrams(0),
      food: null,
    });
  const food = (await foods.loadFoodsByKeys([key])).get(key);
  if (!food) throw new InvalidInput(undefined, { drink: ["Choose a drink from the list."] });
  const brings = (per100: number | null) => (per100 === null ? null : milligrams((per100 * volume) / 100));
  return ports.diary.addDrink(userId, {
    at: now,
    name: food.description,
    volume,
    sodium: brings(food.per100g.sodium),
    potassium: brings(food.per100g.potassium),
    food: key,
  });
}
