// Pure. One day of the soreness diary.
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { BodyArea } from "./body.ts";

/** 0 to 4, in the words a person picks. */
export const SORENESS_WORDS = ["not at all", "a little", "clearly", "strongly", "hardly bearable"] as const;
export const MOST_SORENESS = SORENESS_WORDS.length - 1;

export const KINDS = [
  { id: "onMovement", label: "When I move or press" },
  { id: "atRest", label: "At rest, too" },
  { id: "cramp", label: "Cramps" },
  { id: "swelling", label: "Swollen" },
  { id: "tingling", label: "Tingling or numb" },
  { id: "weakness", label: "Weak" },
] as const;
export type Kind = (typeof KINDS)[number]["id"];
export const KIND_IDS = KINDS.map(({ id }) => id) as [Kind, ...Kind[]];

export const SLEEPS = ["badly", "fairly", "well"] as const;
export type Sleep = (typeof SLEEPS)[number];

export const TRAININGS = [
  { id: "none", label: "No" },
  { id: "easy", label: "Easily" },
  { id: "usual", label: "As usual" },
  { id: "hard", label: "New or harder" },
] as const;
export type Training = (typeof TRAININGS)[number]["id"];
export const TRAINING_IDS = TRAININGS.map(({ id }) => id) as [Training, ...Training[]];

export interface DiaryEntry {
  readonly date: IsoDate;
  readonly soreness: number;
  readonly areas: readonly BodyArea[];
  readonly kinds: readonly Kind[];
  readonly sleep: Sleep | null;
  readonly training: Training | null;
}
