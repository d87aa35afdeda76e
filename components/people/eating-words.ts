// Pure. Diets, allergens and meals in the words of the form.
import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";

export const OCCASION_NAMES: Readonly<Record<Occasion, string>> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  dinner: "Dinner",
  snack: "Snack",
  secondSnack: "Second snack",
  thirdSnack: "Third snack",
};

export const DIET_CHOICES: Readonly<Record<Diet, { readonly name: string; readonly hint: string }>> = {
  omnivore: { name: "Everything", hint: "Meat and fish as well as plants." },
  pescatarian: { name: "Pescatarian", hint: "Fish and seafood, dairy and eggs; no meat." },
  vegetarian: { name: "Vegetarian", hint: "Dairy, eggs and honey; no meat, no fish, no gelatine." },
  vegan: { name: "Vegan", hint: "Nothing from animals." },
};

export const ALLERGEN_CHOICES: Readonly<Record<Allergen, { readonly name: string; readonly hint?: string }>> =
  {
    gluten: { name: "Gluten", hint: "Wheat, barley, rye, spelt, and oats that are not sold as free of it" },
    milk: { name: "Milk", hint: "Cheese, butter, yogurt and lactose too" },
    egg: { name: "Egg" },
    fish: { name: "Fish" },
    crustacean: { name: "Crustaceans", hint: "Prawns, crab, lobster" },
    mollusc: { name: "Molluscs", hint: "Mussels, clams, squid" },
    soy: { name: "Soya", hint: "Tofu, soy sauce, edamame" },
    peanut: { name: "Peanut" },
    treeNut: { name: "Tree nuts", hint: "Almond, hazelnut, walnut, cashew and the like" },
    sesame: { name: "Sesame", hint: "Tahini and hummus too" },
    mustard: { name: "Mustard" },
    celery: { name: "Celery", hint: "Celeriac too" },
    lupin: { name: "Lupin" },
  };
