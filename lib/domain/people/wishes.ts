// Pure. The part of a profile that says what somebody wants to eat: what a "what if" may change.
import type { Profile } from "./profile.ts";

export type Wishes = Pick<Profile, "diet" | "allergens" | "dislikes" | "priorities" | "cookingMinutes">;

export const wishesOf = ({ diet, allergens, dislikes, priorities, cookingMinutes }: Wishes): Wishes => ({
  diet,
  allergens,
  dislikes,
  priorities,
  cookingMinutes,
});
