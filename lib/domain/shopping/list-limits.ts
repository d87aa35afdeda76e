// Pure.

/**
 * What a list can hold. `lines` is where adding stops; a list that two devices filled at once may come out with more, up
 * to `linesMerged`, so that nothing of either is lost.
 */
export const LIST_LIMITS = {
  lines: 500,
  linesMerged: 2_000,
  needsPerLine: 400,
  sources: 60,
  nameLength: 80,
  lineNameLength: 200,
  noteLength: 500,
} as const;
