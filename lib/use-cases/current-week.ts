import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { WeekStore } from "./plan-ports.ts";

const WEEK_DAYS = 7;

/** Start of the person's week that holds today; else of the next one to come; else today, for a new one. */
export async function currentWeekStart(
  ports: { readonly weeks: Pick<WeekStore, "startDates"> },
  userId: string,
  today: IsoDate,
): Promise<IsoDate> {
  const starts = await ports.weeks.startDates(userId);
  const holding = starts.find((start) => start <= today && today < addDays(start, WEEK_DAYS));
  return holding ?? starts.findLast((start) => start > today) ?? today;
}
