import { z } from "zod";
import { isRedFlagId, type RedFlagId } from "#lib/domain/guidance/red-flags.ts";
import type { PathAnswers } from "#lib/domain/guidance/sore-path.ts";
import { PRIORITY_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";

const LONGEST_TEXT = 300;
const word = z
  .string()
  .max(40)
  .optional()
  .catch(undefined)
  .transform((text) => text || null);
const words = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** What the forms of "Why am I sore?" send, all of it in the body. What makes no sense counts as not given. */
export const sorePathForm = z
  .object({
    text: z
      .string()
      .trim()
      .transform((text) => text.slice(0, LONGEST_TEXT))
      .catch("")
      .default(""),
    what: word,
    flag: words
      .catch([])
      .default([])
      .transform((list): RedFlagId[] => [...new Set(list.filter(isRedFlagId))]),
    none: z
      .literal("1")
      .optional()
      .catch(undefined)
      .transform((sent) => sent === "1"),
    place: word,
    since: word,
    /** The question that was sent back, with or without an answer. */
    asked: z.enum(["screen", "place", "since"]).nullable().catch(null).default(null),
  })
  .transform(({ flag, asked, ...rest }): { answers: PathAnswers; asked: string | null } => ({
    answers: { ...rest, flags: flag },
    asked,
  }));

/** The nutrients somebody wants a week to go out of its way for. */
export const wishesForm = z.object({
  nutrient: z
    .array(z.enum(PRIORITY_NUTRIENTS).nullable().catch(null))
    .transform((list) => [...new Set(list.filter((each) => each !== null))]),
});
