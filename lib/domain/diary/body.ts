// Pure. Pure data. The places of the body map, seen from the front and from behind. "left" is the person's own left.

export const SIDES = ["front", "back"] as const;
export type BodySide = (typeof SIDES)[number];

const area = <const I extends string>(id: I, label: string, side: BodySide) => ({ id, label, side });

export const BODY_AREAS = [
  area("neck", "Neck", "back"),
  area("leftShoulder", "Left shoulder", "front"),
  area("rightShoulder", "Right shoulder", "front"),
  area("chest", "Chest muscles", "front"),
  area("leftArm", "Left arm", "front"),
  area("rightArm", "Right arm", "front"),
  area("belly", "Belly muscles", "front"),
  area("upperBack", "Upper back", "back"),
  area("lowerBack", "Lower back", "back"),
  area("leftHip", "Left hip or buttock", "back"),
  area("rightHip", "Right hip or buttock", "back"),
  area("leftThighFront", "Left thigh, front", "front"),
  area("rightThighFront", "Right thigh, front", "front"),
  area("leftThighBack", "Left thigh, back", "back"),
  area("rightThighBack", "Right thigh, back", "back"),
  area("leftShin", "Left shin", "front"),
  area("rightShin", "Right shin", "front"),
  area("leftCalf", "Left calf", "back"),
  area("rightCalf", "Right calf", "back"),
  area("leftFoot", "Left foot", "front"),
  area("rightFoot", "Right foot", "front"),
] as const;

export type BodyArea = (typeof BODY_AREAS)[number]["id"];
export const BODY_AREA_IDS = BODY_AREAS.map(({ id }) => id) as [BodyArea, ...BodyArea[]];
