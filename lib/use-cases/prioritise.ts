import { MOST_PRIORITIES, priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { splitPriorities } from "#lib/domain/people/priority-list.ts";
import { personOn } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { type SaveProfilePorts, savePriorities } from "./save-profile.ts";

export type PriorityChange =
  | { readonly kind: "added"; readonly place: number }
  | { readonly kind: "removed" }
  | { readonly kind: "refused"; readonly text: string };

/** Puts one nutrient behind the person's priorities, or takes it out again; null before they told us who they are. */
export async function prioritise(
  ports: SaveProfilePorts,
  userId: string,
  nutrient: ScoredNutrient,
  wanted: boolean,
  today: IsoDate,
): Promise<PriorityChange | null> {
  const profile = await ports.profiles.find(userId);
  if (!profile) return null;
  const targets = personalTargets(personOn(profile, today), today, profile.diet);
  const { active, paused } = splitPriorities(targets, profile.priorities);
  const onHold = paused.map((each) => each.nutrient);
  const others = active.filter((each) => each !== nutrient);
  if (!wanted) {
    if (others.length === 0)
      return { kind: "refused", text: "It is your only priority: choose another one first." };
    await savePriorities(ports, userId, { priorities: others, paused: onHold }, today);
    return { kind: "removed" };
  }
  const refusal = priorityRefusal(targets, nutrient);
  if (refusal !== null) return { kind: "refused", text: refusal };
  if (active.includes(nutrient)) return { kind: "added", place: active.indexOf(nutrient) + 1 };
  if (others.length >= MOST_PRIORITIES)
    return {
      kind: "refused",
      text: "You have six priorities already. Take one out under Priorities, then this one fits.",
    };
  await savePriorities(ports, userId, { priorities: [...others, nutrient], paused: onHold }, today);
  return { kind: "added", place: others.length + 1 };
}
