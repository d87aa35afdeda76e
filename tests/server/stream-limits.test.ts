import { expect, test } from "vitest";
import { TooManyAttempts } from "#lib/errors.ts";
import { countStream } from "#lib/server/stream-limits.ts";

test("a person has so many streams open at once, and each that ended makes room for one", () => {
  const ends = Array.from({ length: 24 }, () => countStream("somebody"));
  expect(() => countStream("somebody")).toThrow(TooManyAttempts);
  countStream("somebody else")();
  ends[0]!();
  ends[0]!();
  ends.push(countStream("somebody"));
  expect(() => countStream("somebody"), "ended twice, counted once").toThrow(TooManyAttempts);
  for (const end of ends) end();
  for (let round = 0; round < 100; round++) countStream("somebody")();
});
