import { Conflict, NotFound } from "#lib/errors.ts";
import type { Deed } from "#lib/schemas/deed.ts";
import { cookMeal, uncookMeal } from "./cook-meal.ts";
import { lockMeal } from "./lock-meal.ts";
import type { OpinionStore } from "./recipe-ports.ts";
import { setOpinion } from "./set-opinion.ts";
import type { ShoppingPorts } from "./shopping-ports.ts";
import { findWeek } from "./week-scene.ts";

export interface DeedPorts {
  readonly shopping: Pick<ShoppingPorts, "weeks" | "recipes" | "foods" | "pantry">;
  readonly weeks: Parameters<typeof lockMeal>[0]["weeks"];
  readonly opinions: OpinionStore;
  findRecipe(userId: string | null, id: string): Promise<unknown>;
}

/**
 * Takes over what somebody did on a device, perhaps hours ago and without a signal. Safe to repeat.
 * @throws NotFound, Conflict when what it was done to is not there any more
 */
export async function takeDeed(ports: DeedPorts, userId: string, deed: Deed): Promise<void> {
  if (deed.kind === "lock") return lockAsSeen(ports, userId, deed);
  if (deed.kind === "opinion")
    return setOpinion(
      { opinions: ports.opinions, find: ports.findRecipe },
      userId,
      deed.recipe,
      deed.opinion,
    );
  if (deed.cooked) return cookMeal(ports.shopping, userId, deed);
  // Not marked as cooked is what was asked for, whoever took the mark away.
  await uncookMeal(ports.shopping, userId, deed).catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
  });
}

/** A week that others change at the same moment is looked at again. */
const TRIES = 3;

/** The meal that was seen, whatever else in the week has changed since. */
async function lockAsSeen(
  { weeks }: Pick<DeedPorts, "weeks">,
  userId: string,
  { recipe, locked, ...place }: Extract<Deed, { kind: "lock" }>,
): Promise<void> {
  for (let left = TRIES; ; left--) {
    const { week, revision } = await findWeek({ weeks }, userId, place.startDate);
    const meal = week.meals.find(({ day, occasion }) => day === place.day && occasion === place.occasion);
    if (meal?.recipe !== recipe) throw new Conflict("Another meal stands there by now.");
    if (meal.locked === locked) return;
    try {
      return await lockMeal({ weeks }, userId, place, locked, revision);
    } catch (error) {
      if (!(error instanceof Conflict) || left <= 1) throw error;
    }
  }
}
