import { cache } from "react";
import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { planning } from "./composition-planning.ts";

/** Today in a time zone. */
export const todayIn = (timeZone: string): IsoDate =>
  Temporal.Now.plainDateISO(timeZone).toString() as IsoDate;

/** Today where the person lives; UTC's day before they told us where that is. */
export const todayOf = cache(async (userId: string): Promise<IsoDate> => {
  const profile = await planning().profiles.find(userId);
  return todayIn(profile?.timeZone ?? "UTC");
});
