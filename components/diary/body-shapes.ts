// Pure. Pure data. The body map's drawing: one shape a place, on a field of 120 × 260. The front is seen from before, so
// the person's left is on the right hand of the picture; the back is seen from behind.
import type { BodyArea } from "#lib/domain/diary/body.ts";

/** Limbs and trunk as SVG paths. Left shapes of the front are those of the right, mirrored at x = 60. */
export const SHAPES: Readonly<Record<BodyArea, string>> = {
  rightShoulder: "M38 50c-10 1-15 7-16 17l14 3c2-6 4-11 8-15z",
  leftShoulder: "M82 50c10 1 15 7 16 17l-14 3c-2-6-4-11-8-15z",
  chest: "M45 54q15 5 30 0l7 14-2 20q-20 6-40 0l-2-20z",
  rightArm: "M21 70l15 3-3 27-6 34c-1 8-9 8-9 0l0-34z",
  leftArm: "M99 70l-15 3 3 27 6 34c1 8 9 8 9 0l0-34z",
  belly: "M40 91q20 6 40 0l2 34q-22 12-44 0z",
  rightThighFront: "M37 129q11 6 21 7l-1 48-15 0z",
  leftThighFront: "M83 129q-11 6-21 7l1 48 15 0z",
  rightShin: "M42 188l15 0-2 46-9 0z",
  leftShin: "M78 188l-15 0 2 46 9 0z",
  rightFoot: "M45 237l10 0 0 8q-6 6-14 5-4-3 4-13z",
  leftFoot: "M75 237l-10 0 0 8q6 6 14 5 4-3-4-13z",
  neck: "M52 36h16l2 12q-10 5-20 0z",
  upperBack: "M40 51q20 6 40 0l10 18-8 22q-22 6-44 0l-8-22z",
  lowerBack: "M39 94q21 6 42 0l1 22q-22 7-44 0z",
  leftHip: "M38 119q11 4 21 4l0 22q-15 1-23-6z",
  rightHip: "M82 119q-11 4-21 4l0 22q15 1 23-6z",
  leftThighBack: "M37 143q10 5 21 5l-1 38-15 0z",
  rightThighBack: "M83 143q-10 5-21 5l1 38 15 0z",
  leftCalf: "M41 190l16 0q2 22-3 44l-8 0q-7-22-5-44z",
  rightCalf: "M79 190l-16 0q-2 22 3 44l8 0q7-22 5-44z",
};

/** What cannot be picked: head, arms and feet seen from behind. */
export const OUTLINE: Readonly<Record<"front" | "back", readonly string[]>> = {
  front: ["M60 8c9 0 13 7 12 15-1 8-6 13-12 13s-11-5-12-13c-1-8 3-15 12-15z", "M53 37h14l2 11q-9 5-18 0z"],
  back: [
    "M60 8c9 0 13 7 12 15-1 8-6 13-12 13s-11-5-12-13c-1-8 3-15 12-15z",
    "M36 53c-9 2-14 10-15 20l-3 27 0 34c0 8 8 8 9 0l6-34 3-27z",
    "M84 53c9 2 14 10 15 20l3 27 0 34c0 8-8 8-9 0l-6-34-3-27z",
    "M45 237l10 0 0 8q-6 6-12 4z",
    "M75 237l-10 0 0 8q6 6 12 4z",
  ],
};
