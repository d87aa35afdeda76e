// Asks a weather service for the hours of a session. The address is the operator's, what it answers is not believed until
// it was checked; no private network is reached unless the operator allows its address.
import { z } from "zod";
import { celsius, humidity } from "#lib/domain/shared/units.ts";
import { HOUR_MS } from "#lib/domain/shared/wall-clock.ts";
import { InvalidInput } from "#lib/errors.ts";
import type { Weather } from "#lib/use-cases/weather-ports.ts";
import { PAGE_LIMITS, type PageLimits, readPublicPage } from "./public-page.ts";

const LIMITS: PageLimits = { ...PAGE_LIMITS, mostBytes: 200_000, mostMs: 4_000, mostRedirects: 0 };
/** Forecasts reach no further. */
const FARTHEST_MS = 10 * 24 * HOUR_MS;

/** The part of Open-Meteo's answer that is needed: hours in UTC, with temperature and humidity at two metres. */
const answer = z.object({
  hourly: z.object({
    time: z.array(z.string()).max(1_000),
    temperature_2m: z.array(z.number().min(-60).max(60).nullable()).max(1_000),
    relative_humidity_2m: z.array(z.number().min(0).max(100).nullable()).max(1_000),
  }),
});

export function weatherService(address: string, limits: PageLimits = LIMITS): Weather {
  return {
    async forecast({ latitude, longitude }, from, to, now) {
      if (from < now - HOUR_MS || from > now + FARTHEST_MS)
        throw new InvalidInput("The forecast reaches from now to ten days ahead.");
      const url = new URL(address);
      const day = (at: number) => new Date(at).toISOString().slice(0, 10);
      url.searchParams.set("latitude", String(latitude));
      url.searchParams.set("longitude", String(longitude));
      url.searchParams.set("hourly", "temperature_2m,relative_humidity_2m");
      url.searchParams.set("timezone", "UTC");
      url.searchParams.set("start_date", day(from));
      url.searchParams.set("end_date", day(to));
      const hours = hoursIn(await readPublicPage(url.href, limits));
      const during = hours.filter(({ at }) => at > from - HOUR_MS && at <= to);
      if (during.length === 0) throw new InvalidInput(NO_ANSWER);
      // The warmest hour: what a session must be fit for.
      return during.reduce((a, b) => (b.temperature > a.temperature ? b : a));
    },
  };
}

const NO_ANSWER = "The weather service does not know these hours. Type what you expect.";

function hoursIn(text: string) {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new InvalidInput(NO_ANSWER);
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw new InvalidInput(NO_ANSWER);
  const { time, temperature_2m: degrees, relative_humidity_2m: moist } = parsed.data.hourly;
  return time.flatMap((text_, place) => {
    const [t, h] = [degrees[place] ?? null, moist[place] ?? null];
    const at = Date.parse(`${text_}Z`);
    return t === null || h === null || Number.isNaN(at)
      ? []
      : [{ at, temperature: celsius(t), humidity: humidity(h) }];
  });
}
