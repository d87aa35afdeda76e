// Wires training for web processes.
import { env } from "#lib/env.ts";
import { InvalidInput } from "#lib/errors.ts";
import { calendarStore } from "#lib/store/calendar-feeds.ts";
import { database } from "#lib/store/client.ts";
import { foodStore } from "#lib/store/foods.ts";
import { usageLimits } from "#lib/store/rate-limits.ts";
import { sealWith } from "#lib/store/sealed.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import type { CalendarPorts } from "#lib/use-cases/calendars.ts";
import type { PageReader } from "#lib/use-cases/recipe-ports.ts";
import type { DrinkFoods } from "#lib/use-cases/training-diary.ts";
import type { TrainingPorts } from "#lib/use-cases/training-ports.ts";
import type { ViewSessionPorts } from "#lib/use-cases/view-session.ts";
import type { Weather } from "#lib/use-cases/weather-ports.ts";
import { readPublicPage } from "#lib/web/public-page.ts";
import { readTrainingCalendar } from "#lib/web/training-calendar.ts";
import { weatherService } from "#lib/web/weather.ts";
import { planning } from "./composition-planning.ts";

let wired: TrainingPorts | undefined;

/** Made at the first request, not at import. */
export function training(): TrainingPorts {
  if (!wired) {
    const db = database();
    wired = {
      profiles: planning().profiles,
      sessions: sessionStore(db),
      diary: diaryStore(db),
      settings: trainingSettingsStore(db),
    };
  }
  return wired;
}

/** Drinks of the catalogue, for the log. */
export const drinkFoods = (): DrinkFoods => ({
  loadFoodsByKeys: (keys) => foodStore(database()).loadFoodsByKeys(keys),
});

/** What the page of one session needs. */
export const sessionViews = (): ViewSessionPorts => ({
  ...training(),
  weeks: planning().weeks,
  foods: drinkFoods(),
});

export const weatherIsSetUp = (): boolean => env.WEATHER_URL !== undefined;

/** Calendars of one person; their addresses are read so often in an hour. */
export const calendarsFor = (userId: string): CalendarPorts & { readonly pages: PageReader } => ({
  profiles: planning().profiles,
  sessions: training().sessions,
  calendars: calendarStore(database(), sealWith(env.NEXTAUTH_SECRET, "calendar addresses")),
  reader: { parse: readTrainingCalendar },
  pages: {
    async read(url) {
      await usageLimits(database()).count("read-page", userId);
      return readPublicPage(url);
    },
  },
});

/** Training with the weather service, asked for one person so often in an hour. */
export const withWeather = (userId: string): TrainingPorts & { readonly weather: Weather } => ({
  ...training(),
  weather: {
    async forecast(place, from, to, now) {
      if (env.WEATHER_URL === undefined) throw new InvalidInput("No weather service is set up here.");
      await usageLimits(database()).count("read-page", userId);
      return weatherService(env.WEATHER_URL).forecast(place, from, to, now);
    },
  },
});
