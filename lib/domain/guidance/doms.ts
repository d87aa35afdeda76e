// Pure. The course of ordinary soreness after exercise (delayed onset muscle soreness, DOMS), and how it differs from
// something else. Hours after the exercise; sources: sports-medicine consensus (see sources.ts, "doms" and "rhabdo").

export const DOMS_COURSE = {
  /** It begins. */
  onset: [12, 24],
  /** It is worst. */
  peak: [24, 72],
  /** It is gone. */
  gone: [120, 168],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Soreness without a reason that lasts longer belongs to a doctor. */
export const PERSISTENT_AFTER_DAYS = 14;
/** Soreness after exercise that lasts longer belongs to a doctor. */
export const EXERCISE_SORENESS_DAYS = 7;

/**
 * How sore, of the worst (1), some hours after hard new exercise: none until it begins, worst in the middle of the peak,
 * none at the later end. The shape is drawn, not measured; its corners are the published times.
 */
export function typicalSoreness(hours: number): number {
  const start = DOMS_COURSE.onset[0];
  const top = (DOMS_COURSE.peak[0] + DOMS_COURSE.peak[1]) / 2;
  const end = DOMS_COURSE.gone[1];
  if (hours <= start || hours >= end) return 0;
  const along = hours < top ? (hours - start) / (top - start) : (end - hours) / (end - top);
  return Math.sin((along * Math.PI) / 2) ** (hours < top ? 1.3 : 1.8);
}

export interface Difference {
  readonly feature: string;
  readonly doms: string;
  readonly other: string;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    feature: "Before it",
    doms: "New or harder exercise, or much lowering and braking: stairs down, lunges",
    other: "Nothing, or far less than would explain it",
  },
  {
    feature: "It begins",
    doms: `${DOMS_COURSE.onset[0]} to ${DOMS_COURSE.onset[1]} hours later`,
    other: "Slowly over weeks, or at rest and at night",
  },
  {
    feature: "It is worst",
    doms: `After ${DOMS_COURSE.peak[0]} to ${DOMS_COURSE.peak[1]} hours`,
    other: "No clear peak, or worse by the day",
  },
  {
    feature: "It is gone",
    doms: `After ${DOMS_COURSE.gone[0] / 24} to ${DOMS_COURSE.gone[1] / 24} days`,
    other: `Not within ${PERSISTENT_AFTER_DAYS} days, or it comes back`,
  },
  {
    feature: "Where and when it hurts",
    doms: "In the muscles you used, when you move or press them",
    other: "At rest, all over, or in the bones",
  },
  {
    feature: "What comes with it",
    doms: "Stiffness, and a little less strength for some days",
    other: "Tingling, numbness, weakness, tiredness, palpitations",
  },
  {
    feature: "Urine and swelling",
    doms: "Urine as usual, at most a little swelling",
    other: "Urine like tea or cola, strong swelling: emergency department",
  },
];

export const WHAT_HELPS: readonly string[] = [
  "Easy movement: a walk, a slow ride, the same movement lightly.",
  "Sleep, and enough to eat; protein at every meal.",
  "Warmth, a gentle massage or a bath, if they feel good. They soothe; they do not shorten it much.",
  "Training it again a week later: the second time is milder. That is the one thing known to prevent it.",
];
export const WHAT_DOES_NOT: readonly string[] = [
  "Stretching before or after changes it hardly at all.",
  "Painkillers may ease the ache, but they do not make it end sooner, and some harm stomach or kidneys after long exercise.",
  "Magnesium tablets: four small trials with 73 young people in all. Epsom salt in the bath does not pass the skin.",
];
