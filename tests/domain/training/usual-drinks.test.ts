import { expect, it } from "vitest";
import { millilitres } from "#lib/domain/shared/units.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import type { Drink } from "#lib/domain/training/diary.ts";
import { SALT_DRINKS, usualDrinks } from "#lib/domain/training/usual-drinks.ts";

const drink = (food: string | null, volume: number): Drink => ({
  id: crypto.randomUUID(),
  at: instant(0),
  name: food ?? "Water",
  volume: millilitres(volume),
  sodium: null,
  potassium: null,
  food,
});

it("what is drunk most often comes first, water never, then what is offered", () => {
  expect(usualDrinks([], SALT_DRINKS).map(({ name }) => name)).toEqual([
    "Vegetable broth",
    "Orange juice",
    "Low-fat milk",
  ]);
  const noted = [
    drink("cocoa", 200),
    drink(null, 500),
    drink("cocoa", 300),
    drink("09206", 300),
    drink("cocoa", 300),
  ];
  const usual = usualDrinks(noted, SALT_DRINKS);
  expect(usual.map(({ food, volume }) => [food, volume])).toEqual([
    ["cocoa", 300],
    ["cocoa", 200],
    ["09206", 300],
  ]);
  expect(usualDrinks(noted.slice(1, 2), [])).toEqual([]);
});
