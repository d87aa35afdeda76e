import { z } from "zod";
import { ALLERGENS, DIETS } from "#lib/domain/catalogue/facts.ts";
import { PRESENCES } from "#lib/domain/planner/basis.ts";
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { aboutForm } from "./profile.ts";

const presence = z.enum(PRESENCES, { error: "Choose from the list." }).default("together");
const presenceBoxes = Object.fromEntries(OCCASIONS.map((occasion) => [`at-${occasion}`, presence])) as Record<
  `at-${(typeof OCCASIONS)[number]}`,
  typeof presence
>;

const presenceOf = (form: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    OCCASIONS.map((occasion) => [occasion, form[`at-${occasion}`] as (typeof PRESENCES)[number]]),
  );

/** Where a member of the household eats; without `seated` their seat is taken away. */
export const seatForm = z
  .object({ member: z.uuid("Choose from the list."), seated: z.string().optional(), ...presenceBoxes })
  .transform((form) => ({ member: form.member, presence: form.seated ? presenceOf(form) : null }));

export const consentForm = z.object({
  consent: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
});

export const guestIdForm = z.object({ guest: z.uuid("Choose from the list.") });

/** Somebody without an account: a name, what the reference values need, what they don't eat, and where they eat. */
export const guestForm = (today: IsoDate) =>
  z
    .intersection(
      aboutForm(today, "their"),
      z.object({
        guest: z
          .uuid()
          .optional()
          .or(z.literal("").transform(() => undefined)),
        name: z.string().trim().min(1, "Enter a name.").max(40, "Forty characters at most."),
        diet: z.enum(DIETS, { error: "Choose how they eat." }),
        allergens: z.array(z.enum(ALLERGENS, { error: "Choose from the list." })),
        ...presenceBoxes,
      }),
    )
    .transform((form) => ({
      id: form.guest ?? null,
      guest: {
        name: form.name,
        birthDate: form.birthDate,
        sex: form.sex,
        height: form.height,
        weight: form.weight,
        activity: form.activity,
        diet: form.diet,
        allergens: [...new Set(form.allergens)],
        presence: presenceOf(form),
      },
    }));
