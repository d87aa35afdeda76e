import { type CalendarPorts, refreshCalendars } from "#lib/use-cases/calendars.ts";
import type { PageReader } from "#lib/use-cases/recipe-ports.ts";

/** Reads the calendars that are due. What is due is up to the database, so doing it once too often does no harm. */
export const refreshCalendarsHandler =
  (ports: CalendarPorts & { readonly pages: PageReader }) => async (): Promise<void> =>
    refreshCalendars(ports, new Date());
