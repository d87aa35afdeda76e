// Pure. A guest as the values of the form's fields.
import { heightText, type Units, weightText } from "#components/people/body-measures.ts";
import type { FormValues } from "#components/people/form-answers.ts";
import type { Guest } from "#lib/domain/people/companion.ts";
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";

/** What the form about oneself asks, and nobody is asked about a guest. */
export const GUEST_CONSTANTS: FormValues = { goal: "maintain", timeZone: "UTC" };

export const newGuestValues = (units: Units): FormValues => ({ units, diet: "omnivore" });

export const guestValues = (guest: Guest, units: Units): FormValues => ({
  units,
  name: guest.name,
  birthDate: guest.birthDate,
  sex: guest.sex,
  ...heightText(guest.height, units),
  weight: weightText(guest.weight, units),
  activity: guest.activity,
  diet: guest.diet,
  allergens: guest.allergens,
  ...Object.fromEntries(OCCASIONS.map((each) => [`at-${each}`, guest.presence[each] ?? "together"])),
});
