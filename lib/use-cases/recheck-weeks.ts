import type { Profile } from "#lib/domain/people/profile.ts";
import { recheckWeek } from "#lib/domain/people/recheck-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { WeekStore } from "./plan-ports.ts";

/**
 * Holds the present week and those to come against the profile, and notes with each what no longer fits. Returns the
 * first days of those that don't.
 */
export async function recheckWeeks(
  ports: { readonly weeks: Pick<WeekStore, "findFrom" | "setConcerns"> },
  userId: string,
  profile: Profile,
  today: IsoDate,
): Promise<IsoDate[]> {
  const affected: IsoDate[] = [];
  for (const saved of await ports.weeks.findFrom(userId, today)) {
    const concerns = recheckWeek(profile, saved.week, today);
    const same =
      concerns.length === saved.concerns.length &&
      concerns.every((text, place) => text === saved.concerns[place]);
    if (!same) await ports.weeks.setConcerns(userId, saved.id, concerns);
    if (concerns.length > 0) affected.push(saved.week.basis.startDate);
  }
  return affected;
}
