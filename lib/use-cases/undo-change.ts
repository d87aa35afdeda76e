import type { ProfileStore } from "./plan-ports.ts";
import { changedMeanwhile, findWeek, type MealPlace, type ScenePorts } from "./week-scene.ts";

export interface UndoPorts extends Pick<ScenePorts, "weeks"> {
  readonly profiles: ProfileStore;
}

/**
 * Takes back the last change of a week, with the wishes it had changed. Returns what was taken back.
 * @throws NotFound; Conflict when the week was changed since `revision`, or has nothing left to take back.
 */
export async function undoChange(
  ports: UndoPorts,
  userId: string,
  startDate: MealPlace["startDate"],
  revision: number,
): Promise<string> {
  const saved = await findWeek(ports, userId, startDate);
  const undone = saved.revision === revision && (await ports.weeks.undo(userId, saved.id, revision));
  if (!undone) throw changedMeanwhile();
  const profile = undone.wishes && (await ports.profiles.find(userId));
  if (profile) await ports.profiles.save(userId, { ...profile, ...undone.wishes });
  return undone.said;
}
