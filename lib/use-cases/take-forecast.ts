import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import { InvalidInput } from "#lib/errors.ts";
import { changeOccurrence, changeSession } from "./change-training.ts";
import { findOccurrence } from "./training-diary.ts";
import type { TrainingPorts } from "./training-ports.ts";
import type { Weather } from "./weather-ports.ts";

/** Puts the forecast of where the person trains into one occurrence. @throws InvalidInput when it cannot be had. */
export async function takeForecast(
  ports: TrainingPorts & { readonly weather: Weather },
  userId: string,
  sessionId: string,
  on: IsoDate,
  now: Instant,
): Promise<void> {
  const [occurrence, { place }] = await Promise.all([
    findOccurrence(ports, userId, sessionId, on),
    ports.settings.find(userId),
  ]);
  if (!place) throw new InvalidInput("Say where you train first, under “How you train and drink”.");
  const { startsAt, endsAt, title, sport, date, time, minutes, met, indoors, saltiness } = occurrence;
  const air = await ports.weather.forecast(place, startsAt, endsAt, now);
  const details = { title, sport, date, time, minutes, met, indoors, saltiness, ...pick(air) };
  if (occurrence.repeats) await changeOccurrence(ports, userId, sessionId, on, details);
  else await changeSession(ports, userId, sessionId, details, null);
}

const pick = ({ temperature, humidity }: Awaited<ReturnType<Weather["forecast"]>>) => ({
  temperature,
  humidity,
});
