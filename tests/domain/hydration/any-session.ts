import fc from "fast-check";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import type { SessionInput } from "#lib/domain/hydration/session-plan.ts";
import { SALTINESS } from "#lib/domain/hydration/sodium.ts";
import type { SweatRate } from "#lib/domain/hydration/sweat.ts";
import { celsius, hours, humidity, kilograms, litresPerHour, met } from "#lib/domain/shared/units.ts";

export const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const measured = range(0.1, 4).chain((middle) =>
  fc.record({ down: range(0, 0.5), up: range(0, 0.5) }).map(
    ({ down, up }): SweatRate => ({
      rate: litresPerHour(middle),
      range: { low: litresPerHour(middle * (1 - down)), high: litresPerHour(middle * (1 + up)) },
      source: "measured",
    }),
  ),
);
/** Any person, any session, any weather. */
export const anySession: fc.Arbitrary<SessionInput> = fc.record({
  person: fc.record({
    mass: range(25, 250).map(kilograms),
    sex: fc.constantFrom("female", "male"),
    age: fc.integer({ min: 9, max: 120 }),
    stage: fc.constantFrom("none", "none", "none", "pregnant", "lactating"),
    declarations: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.subarray([...DECLARATION_IDS], { maxLength: 4 }) },
    ),
  }),
  hours: range(0.05, 12).map(hours),
  met: range(1, 23).map(met),
  efficiency: fc.constantFrom(0, 0.05, 0.2),
  air: fc.option(
    fc.record({ temperature: range(-30, 50).map(celsius), humidity: range(0, 100).map(humidity) }),
  ),
  measured: fc.option(measured),
  saltiness: fc.constantFrom(...SALTINESS),
  painkillers: fc.boolean(),
  slowFinish: fc.boolean(),
  higherCap: fc.boolean(),
  nextSession: fc.option(range(0, 72).map(hours)),
});
