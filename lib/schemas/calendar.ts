import { z } from "zod";

const MOST_BYTES = 900_000;
const takeAll = z
  .string()
  .optional()
  .transform((text) => text === "yes");

/** A calendar's address to follow. */
export const subscribeForm = z.object({
  address: z
    .string()
    .trim()
    .min(1, "Paste the address of the calendar.")
    .max(2_000, "That is too long for an address.")
    .regex(/^(https?|webcals?):\/\/\S+$/i, "An address begins with https:// or webcal://."),
  takeAll,
});

/** A calendar file, read once. */
export const calendarFileForm = z.object({
  file: z
    .instanceof(File, { error: "Choose a file." })
    .refine((file) => file.size > 0, "Choose a file.")
    .refine((file) => file.size <= MOST_BYTES, "That file is too large: up to 900 kB can be read."),
  takeAll,
});

export const feedRef = z.object({ id: z.uuid() });
