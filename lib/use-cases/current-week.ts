import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { WeekStore } from "./plan-ports.ts";

/** Start of the person's week that holds today; else of the next one to come; else today, for a new one. */
export async function currentWeekStart(
  ports: { readonly weeks: Pick<WeekStore, "spans"> },
  userId: string,
  today: IsoDate,
): Promise<IsoDate> {
  const spans = await ports.weeks.spans(userId);
  const holding = spans.find(({ start, days }) => start <= today && today < addDays(start, days));
  return (holding ?? spans.findLast(({ start }) => start > today))?.start ?? today;
}
