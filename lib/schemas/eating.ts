import { z } from "zod";
import { ALLERGENS, DIETS } from "#lib/domain/catalogue/facts.ts";
import { inDayOrder } from "#lib/domain/planner/occasions.ts";
import { OCCASIONS, type Occasion, slotOf } from "#lib/domain/recipes/recipe.ts";

export const COOKING_MINUTES = { min: 0, max: 240 } as const;

/** Time for an occasion: for working days and weekend days, or for each day, Monday first. */
const times = {
  ...timesOf("breakfast"),
  ...timesOf("lunch"),
  ...timesOf("dinner"),
  ...timesOf("snack"),
  ...timesOf("secondSnack"),
  ...timesOf("thirdSnack"),
};
function timesOf<O extends Occasion>(occasion: O) {
  const one = z.string().optional();
  const seven = z.array(z.string()).length(7).optional();
  return { [`weekdays-${occasion}`]: one, [`weekend-${occasion}`]: one, [`minutes-${occasion}`]: seven } as {
    readonly [K in `weekdays-${O}` | `weekend-${O}`]: typeof one;
  } & { readonly [K in `minutes-${O}`]: typeof seven };
}

/** What was typed for an occasion, with the name of each box; null where nothing was asked. */
function timeBoxes(
  form: z.output<z.ZodObject<typeof times>> & { eachDay?: string | undefined },
  occasion: Occasion,
): readonly { readonly path: (string | number)[]; readonly text: string; readonly days: number }[] | null {
  const [weekdays, weekend, seven] = [
    form[`weekdays-${occasion}`],
    form[`weekend-${occasion}`],
    form[`minutes-${occasion}`],
  ];
  if (seven && (form.eachDay || weekdays === undefined))
    return seven.map((text, day) => ({ path: [`minutes-${occasion}`, day], text, days: 1 }));
  if (weekdays === undefined || weekend === undefined) return null;
  return [
    { path: [`weekdays-${occasion}`], text: weekdays, days: 5 },
    { path: [`weekend-${occasion}`], text: weekend, days: 2 },
  ];
}

/** Whole minutes; NaN for what isn't. */
const minutesIn = (text: string): number => {
  const value = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN;
  return value >= COOKING_MINUTES.min && value <= COOKING_MINUTES.max ? value : Number.NaN;
};

/** Diet, allergens, dislikes, meals and the time for each. Comes out as lists of seven minutes, Monday first. */
export const eatingForm = z
  .object({
    diet: z.enum(DIETS, { error: "Choose how you eat." }),
    allergens: z.array(z.enum(ALLERGENS, { error: "Choose from the list." })),
    dislikes: z
      .array(z.string().regex(/^\d{5}$/, "Choose foods from the list."))
      .max(50, "Fifty foods at most."),
    occasions: z
      .array(z.enum(OCCASIONS, { error: "Choose from the list." }))
      .min(2, "Choose at least two meals a day."),
    /** The seven boxes of a meal count, not the two. */
    eachDay: z.string().optional(),
    ...times,
  })
  .check((context) => {
    const form = context.value;
    const { occasions } = form;
    const mains = occasions.filter((occasion) => slotOf(occasion) !== "snack");
    if (occasions.length >= 2 && mains.length < 2)
      context.issues.push({
        code: "custom",
        path: ["occasions"],
        message: "Choose at least two of breakfast, lunch and dinner.",
        input: occasions,
      });
    for (const occasion of occasions)
      for (const { path, text } of timeBoxes(form, occasion) ?? [])
        if (Number.isNaN(minutesIn(text)))
          context.issues.push({
            code: "custom",
            path,
            message: `Enter whole minutes, ${COOKING_MINUTES.min} to ${COOKING_MINUTES.max}.`,
            input: text,
          });
  })
  .transform((form) => ({
    diet: form.diet,
    allergens: [...new Set(form.allergens)],
    dislikes: [...new Set(form.dislikes)],
    occasions: inDayOrder(form.occasions),
    cookingMinutes: Object.fromEntries(
      OCCASIONS.filter((occasion) => form.occasions.includes(occasion)).flatMap((occasion) => {
        const boxes = timeBoxes(form, occasion);
        const list = boxes?.flatMap(({ text, days }) => Array<number>(days).fill(minutesIn(text)));
        return list ? [[occasion, list]] : [];
      }),
    ) as Partial<Record<Occasion, number[]>>,
  }));

export type EatingInput = z.output<typeof eatingForm>;
