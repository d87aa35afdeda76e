import { z } from "zod";
import type { ComplaintId } from "#lib/domain/guidance/complaint-table.ts";
import { isComplaintId } from "#lib/domain/guidance/complaints.ts";
import { isRedFlagId, type RedFlagId } from "#lib/domain/guidance/red-flags.ts";

const LONGEST_TEXT = 300;
const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/**
 * `/sore?q=legs+sore+after+running` or `/sore?c=tired&asked=1&flag=bleeding`. Addresses are typed and shared by people:
 * what makes no sense counts as not given.
 */
export const complaintQuery = z.object({
  /** In the person's own words. */
  q: z
    .string()
    .trim()
    .transform((text) => text.slice(0, LONGEST_TEXT))
    .catch("")
    .default(""),
  c: z
    .string()
    .optional()
    .catch(undefined)
    .transform((text): ComplaintId | null => (text !== undefined && isComplaintId(text) ? text : null)),
  /** Questions answered with yes. */
  flag: texts
    .catch([])
    .default([])
    .transform((list): RedFlagId[] => [...new Set(list.filter(isRedFlagId))]),
  /** "None of these" was ticked. */
  none: z.literal("1").optional().catch(undefined),
  /** The questions were sent, answered or not. */
  asked: z.literal("1").optional().catch(undefined),
});
export type ComplaintQuery = z.output<typeof complaintQuery>;
