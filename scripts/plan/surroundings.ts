// What surrounds the week of a request: others at the table, training, special days, foods to use up.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { companionOfMember } from "#lib/domain/people/companion.ts";
import type { Profile, Surroundings } from "#lib/domain/people/profile.ts";
import type { DayAdjustment } from "#lib/domain/planner/day-adjustment.ts";
import { specialDayAdjustment } from "#lib/domain/planner/special-day.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { celsius, humidity, met, minutes } from "#lib/domain/shared/units.ts";
import { instantOf, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import { occurrencesOf } from "#lib/domain/training/session.ts";
import { BEGINNING_SETTINGS } from "#lib/domain/training/settings.ts";
import { sportOf } from "#lib/domain/training/sports.ts";
import type { TrainingInput } from "#lib/schemas/days-request.ts";
import { profileOf } from "#lib/schemas/person-request.ts";
import type { PlanRequest } from "#lib/schemas/plan-request.ts";
import { adjustmentsOf } from "#lib/use-cases/training-days.ts";
import { planEach } from "#lib/use-cases/training-plans.ts";

const MIDNIGHT = "00:00" as WallTime;

export function surroundingsOfRequest(
  request: PlanRequest,
  profile: Profile,
  named: (key: FoodKey) => { readonly key: FoodKey; readonly name: string },
): Surroundings {
  const start = request.startDate as IsoDate;
  const special = request.specialDays.map((day) =>
    specialDayAdjustment({ ...day, date: day.date as IsoDate }, start),
  );
  const training = request.training ? trainingOf(request.training, profile, start, request.days) : [];
  return {
    adjustments: [...training, ...special].sort((a, b) => a.day - b.day),
    useUp: request.useUp,
    companions: request.companions.map((companion, at) =>
      companionOfMember(
        {
          id: `companion-${at + 1}`,
          name: companion.name,
          profile: profileOf(companion, start, {
            allergens: companion.allergens,
            dislikes: companion.dislikes.map(named),
          }),
          never: companion.never,
          presence: companion.eats,
        },
        start,
      ),
    ),
  };
}

function trainingOf(
  { everydayActivity, saltiness, sessions }: TrainingInput,
  profile: Profile,
  start: IsoDate,
  days: number,
): readonly DayAdjustment[] {
  const settings = {
    ...BEGINNING_SETTINGS,
    saltiness,
    energy: everydayActivity === null ? ("steady" as const) : ("periodised" as const),
    everydayActivity,
  };
  const { timeZone } = profile;
  const [from, to] = [start, addDays(start, days)].map((date) => instantOf(date, MIDNIGHT, timeZone));
  const occurrences = sessions
    .flatMap((session, at) =>
      occurrencesOf(
        {
          id: `session-${at + 1}`,
          title: session.title,
          sport: session.sport,
          date: session.date as IsoDate,
          time: session.time as WallTime,
          minutes: minutes(session.minutes),
          met: met(session.met ?? sportOf(session.sport).efforts[0].met),
          indoors: sportOf(session.sport).indoors,
          temperature: session.temperatureC === null ? null : celsius(session.temperatureC),
          humidity: session.humidity === null ? null : humidity(session.humidity),
          saltiness: null,
          zone: timeZone,
          rule: null,
          exceptions: [],
          feed: null,
        },
        from!,
        to!,
        timeZone,
      ),
    )
    .toSorted((a, b) => a.startsAt - b.startsAt);
  return adjustmentsOf(profile, settings, planEach(profile, settings, occurrences, []), start, days);
}
