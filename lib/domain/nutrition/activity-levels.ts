// Pure. The four activity categories in words, and the physical-activity levels (PAL) that part them.
// Source: National Academies, Dietary Reference Intakes for Energy, 2023 (bands of PAL by age).
import type { ActivityLevel } from "./person.ts";

export interface ActivityDescription {
  readonly name: string;
  /** Movement on top of an ordinary day, in minutes of brisk walking or the like. */
  readonly description: string;
  readonly example: string;
}

export const ACTIVITY_DESCRIPTIONS: Readonly<Record<ActivityLevel, ActivityDescription>> = {
  inactive: {
    name: "Mostly sitting",
    description: "Daily chores and short walks, but no regular exercise.",
    example: "A desk job, the car or the bus, evenings on the sofa.",
  },
  lowActive: {
    name: "Lightly active",
    description: "Around half an hour to an hour of brisk movement on most days.",
    example: "A desk job with a walk or an easy ride most days, or two or three light workouts a week.",
  },
  active: {
    name: "Active",
    description: "An hour or more of moderate movement every day, or hard training most days.",
    example: "Training four or five times a week, or a job on your feet with some sport.",
  },
  veryActive: {
    name: "Very active",
    description: "Hours of movement a day, part of it hard.",
    example: "Daily hard training, two sessions a day, or heavy physical work.",
  },
};

/** A question the form should put beside the choice. */
export const ACTIVITY_HINT =
  "Think of your whole week, training included. If you are between two, take the lower: the plan can be raised later.";

export interface PalBand {
  /** Included; the lowest category begins at 1. */
  readonly from: number;
  /** Excluded. */
  readonly below: number;
}

const bands = (low: number, active: number, very: number): Readonly<Record<ActivityLevel, PalBand>> => ({
  inactive: { from: 1, below: low },
  lowActive: { from: low, below: active },
  active: { from: active, below: very },
  veryActive: { from: very, below: 2.5 },
});

const CHILD = bands(1.44, 1.59, 1.77);
const TEEN = bands(1.56, 1.73, 1.92);
const ADULT = bands(1.53, 1.68, 1.85);

/** Total energy over resting energy, by category and age in years (nine and over). */
export const palBand = (activity: ActivityLevel, age: number): PalBand =>
  (age < 14 ? CHILD : age < 19 ? TEEN : ADULT)[activity];
