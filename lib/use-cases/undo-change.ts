import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ProfileStore } from "./plan-ports.ts";
import { recheckWeeks } from "./recheck-weeks.ts";
import { changedMeanwhile, findWeek, type ScenePorts } from "./week-scene.ts";

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
  startDate: IsoDate,
  revision: number,
  today: IsoDate,
): Promise<string> {
  const saved = await findWeek(ports, userId, startDate);
  const undone = saved.revision === revision && (await ports.weeks.undo(userId, saved.id, revision));
  if (!undone) throw changedMeanwhile();
  const profile = undone.wishes && (await ports.profiles.find(userId));
  if (profile) {
    const before = { ...profile, ...undone.wishes };
    await ports.profiles.save(userId, before);
    await recheckWeeks(ports, userId, before, today);
  }
  return undone.said;
}
