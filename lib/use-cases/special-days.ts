import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { SpecialDay, SpecialDayStore } from "./table-ports.ts";

const MOST_AHEAD = 60;

type Ports = { readonly specialDays: SpecialDayStore };

/** @throws InvalidInput when there are too many already. */
export async function saveSpecialDay(
  { specialDays }: Ports,
  userId: string,
  day: Omit<SpecialDay, "id">,
  today: IsoDate,
): Promise<void> {
  const ahead = await specialDays.list(userId, today);
  if (ahead.length >= MOST_AHEAD && !ahead.some(({ date }) => date === day.date))
    throw new InvalidInput(`${MOST_AHEAD} special days ahead are enough. Remove one first.`);
  await specialDays.put(userId, day);
}

/** @throws NotFound */
export async function removeSpecialDay({ specialDays }: Ports, userId: string, id: string): Promise<void> {
  if (!(await specialDays.remove(userId, id))) throw new NotFound("day");
}
