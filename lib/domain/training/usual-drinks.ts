// Pure. The drinks besides water that are one press away: what somebody drinks again and again, then a few with salts.
import { type Millilitres, millilitres } from "#lib/domain/shared/units.ts";
import type { Drink } from "./diary.ts";

export interface UsualDrink {
  /** A food of the catalogue. */
  readonly food: string;
  readonly name: string;
  readonly volume: Millilitres;
}

const MOST = 3;
/** Each with the mineral it is offered for: whom that is not for does not get it offered. */
export const SALT_DRINKS: readonly (UsualDrink & { readonly brings: "sodium" | "potassium" })[] = [
  { food: "06700", name: "Vegetable broth", volume: millilitres(250), brings: "sodium" },
  { food: "09206", name: "Orange juice", volume: millilitres(250), brings: "potassium" },
  { food: "01082", name: "Low-fat milk", volume: millilitres(250), brings: "potassium" },
];

/** As people call it, where the catalogue has a longer name. */
const nameOf = ({ food, name }: UsualDrink) => SALT_DRINKS.find((drink) => drink.food === food)?.name ?? name;

/** `offered`: those of SALT_DRINKS that this person drinks. */
export function usualDrinks(noted: readonly Drink[], offered: readonly UsualDrink[]): UsualDrink[] {
  const own = noted.flatMap(({ food, name, volume }) => (food === null ? [] : [{ food, name, volume }]));
  const often = [...Map.groupBy(own, ({ food, volume }) => `${food} ${volume}`).values()]
    .toSorted((a, b) => b.length - a.length)
    .map(([drink]) => ({ ...drink!, name: nameOf(drink!) }));
  const more = offered.filter(({ food }) => !often.some((drink) => drink.food === food));
  return [...often, ...more].slice(0, MOST);
}
