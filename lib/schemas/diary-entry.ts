import { z } from "zod";
import { BODY_AREA_IDS } from "#lib/domain/diary/body.ts";
import { KIND_IDS, MOST_SORENESS, SLEEPS, TRAINING_IDS } from "#lib/domain/diary/entry.ts";
import { addDays, type IsoDate, parseIsoDate } from "#lib/domain/shared/calendar.ts";

/** How far back a day may be written down. */
export const WRITABLE_DAYS = 30;

const said = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .union([z.enum(values), z.literal("")])
    .optional()
    .catch(undefined)
    .transform((value) => (value ? (value as T) : null));

/** One day of the diary. `today` is the person's own day. */
export const diaryForm = (today: IsoDate) =>
  z.object({
    date: z.string({ error: "Choose the day." }).transform((text, context): IsoDate => {
      const date = parseIsoDate(text.trim());
      if (date && date <= today && date > addDays(today, -WRITABLE_DAYS)) return date;
      context.addIssue({
        code: "custom",
        message:
          date && date > today
            ? "That day is still to come."
            : `Choose one of the last ${WRITABLE_DAYS} days.`,
      });
      return z.NEVER;
    }),
    soreness: z
      .string({ error: "Say how sore you are." })
      .regex(new RegExp(`^[0-${MOST_SORENESS}]$`), { error: "Say how sore you are." })
      .transform(Number),
    areas: z.array(z.enum(BODY_AREA_IDS, { error: "Choose from the map." })).default([]),
    kinds: z.array(z.enum(KIND_IDS, { error: "Choose from the list." })).default([]),
    sleep: said(SLEEPS as unknown as ["badly", "fairly", "well"]),
    training: said(TRAINING_IDS),
  });

export const diaryDay = z.object({ date: z.string().transform((text) => parseIsoDate(text)) });
