import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Amount } from "#lib/domain/shopping/list.ts";
import { foodItem } from "#lib/domain/shopping/make-items.ts";
import type { Units } from "#lib/domain/shopping/quantity.ts";
import { typedGrams } from "#lib/domain/shopping/typed-grams.ts";
import { Forbidden, InvalidInput, NotFound } from "#lib/errors.ts";
import type { PantryStore, Staple } from "./pantry-ports.ts";
import type { Foods } from "./shopping-ports.ts";

interface Ports {
  readonly pantry: PantryStore;
  readonly foods: Foods;
}

/** More than this is a warehouse. */
export const MOST_ROWS = 1_000;

const ONLY_LOOKS = "You can look at this pantry, but only members of the household change it.";

interface Stock {
  readonly amount: Amount | null;
  readonly useBy: IsoDate | null;
}

/** Puts some of a food into the pantry. Returns the new row's id. @throws InvalidInput, Forbidden for a viewer */
export async function stockPantry(
  { pantry, foods }: Ports,
  userId: string,
  { food, amount, useBy }: Stock & { readonly food: FoodKey },
  units: Units,
): Promise<string> {
  const [found, { items, mayChange }] = await Promise.all([foods.loadFoodsByKeys([food]), pantry.of(userId)]);
  if (!mayChange) throw new Forbidden(ONLY_LOOKS);
  if (!found.has(food)) throw new InvalidInput(undefined, { food: ["The catalogue has no such food."] });
  if (items.length >= MOST_ROWS)
    throw new InvalidInput(`A pantry holds at most ${MOST_ROWS} entries. Remove what is gone first.`);
  const { name, shop } = foodItem(food, "", found);
  const [id] = await pantry.add(userId, [
    { foodKey: food, name, grams: weighed(amount, shop, units), useBy, useUp: false },
  ]);
  return id!;
}

/** A staple is out, or at home again. @throws Forbidden for a viewer */
export async function setStaple(
  { pantry }: Pick<Ports, "pantry">,
  userId: string,
  staple: Staple,
  out: boolean,
): Promise<void> {
  if (!(await pantry.of(userId)).mayChange) throw new Forbidden(ONLY_LOOKS);
  await pantry.setStaple(userId, staple, out);
}

/** @throws NotFound, InvalidInput when the amount can't be weighed */
export async function changeStock(
  { pantry, foods }: Ports,
  userId: string,
  { id, amount, useBy }: Stock & { readonly id: string },
  units: Units,
): Promise<void> {
  const row = (await pantry.of(userId)).items.find((each) => each.id === id);
  if (!row) throw new NotFound("entry");
  const { shop } = foodItem(row.foodKey, row.name, await foods.loadFoodsByKeys([row.foodKey]));
  const grams = weighed(amount, shop, units);
  if (!(await pantry.change(userId, id, { grams, useBy }))) throw new NotFound("entry");
}

function weighed(amount: Amount | null, shop: Parameters<typeof typedGrams>[1], units: Units): number | null {
  if (amount === null) return null;
  const grams = typedGrams(amount, shop, units);
  if (grams !== null) return grams;
  const sold = shop?.sold;
  const words = sold && sold.form !== "loose" ? `, or count in ${sold.many}` : "";
  throw new InvalidInput(undefined, {
    amount: [`We can't weigh “${amount.unit || amount.amount}” of this food. Use g, kg, oz or lb${words}.`],
  });
}
