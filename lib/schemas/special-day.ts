import { z } from "zod";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { isoDate } from "./week.ts";

export const EXTRA_KCAL = { min: 0, max: 1500 } as const;
export const DAY_MEAL_MINUTES = { min: 0, max: 240 } as const;
const DAYS_AHEAD = 366;

const whole = ({ min, max }: { min: number; max: number }, otherwise: number | null) =>
  z
    .string()
    .default("")
    .transform((text) =>
      text.trim() === "" ? otherwise : /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN,
    )
    .refine((value) => value === null || (value >= min && value <= max), {
      error: `Enter a whole number, ${min} to ${max}, or leave it empty.`,
    });

/** A day of one's own. Energy can only be added: a day that takes away would be a diet, and that is the goal's to say. */
export const specialDayForm = (today: IsoDate) =>
  z.object({
    date: isoDate.refine(
      (date) => date >= today && Date.parse(date) - Date.parse(today) <= DAYS_AHEAD * 86_400_000,
      "Choose a day from today on, within a year.",
    ),
    label: z.string().trim().min(1, "Say what the day is.").max(60, "Sixty characters at most."),
    energy: whole(EXTRA_KCAL, 0).transform((value) => value ?? 0),
    minutes: whole(DAY_MEAL_MINUTES, null),
  });

export const specialDayIdForm = z.object({ day: z.uuid("Choose from the list.") });
