import { z } from "zod";

/** A number as people type it, "72.5" or "72,5"; null when the box is left empty, NaN when it is no number. */
export const optionalNumber = z
  .string()
  .optional()
  .transform((text) => text?.trim().replace(",", ".").replace("−", "-") || null)
  .transform((text) => (text === null ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN));

/** The same where something must be typed. */
export const number = (missing: string) =>
  optionalNumber.transform((value, context) => {
    if (value !== null && !Number.isNaN(value)) return value;
    context.addIssue({
      code: "custom",
      message: value === null ? missing : "Use digits, such as 72 or 72.5.",
    });
    return z.NEVER;
  });
