import type { Deed } from "#lib/schemas/deed.ts";

/** What a deed is about: of two about the same, the later one holds. */
export type DeedPlace =
  | Pick<Extract<Deed, { kind: "cooked" | "lock" }>, "kind" | "startDate" | "day" | "occasion" | "recipe">
  | Pick<Extract<Deed, { kind: "opinion" }>, "kind" | "recipe">;

export const deedKey = (place: DeedPlace): string =>
  place.kind === "opinion"
    ? `opinion ${place.recipe}`
    : `${place.kind} ${place.startDate} ${place.day} ${place.occasion} ${place.recipe}`;
