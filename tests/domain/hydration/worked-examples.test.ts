import { describe, expect, it } from "vitest";
import { effectiveTemperature, heatIndex, toCelsius, toFahrenheit } from "#lib/domain/hydration/heat.ts";
import { planSession, type SessionInput } from "#lib/domain/hydration/session-plan.ts";
import { mineralsIn } from "#lib/domain/hydration/sodium.ts";
import { estimateSweat, sweatShare } from "#lib/domain/hydration/sweat.ts";
import { readSweatTest } from "#lib/domain/hydration/sweat-test.ts";
import {
  celsius,
  fahrenheit,
  grams,
  hours,
  humidity,
  kilograms,
  litres,
  litresPerHour,
  met,
} from "#lib/domain/shared/units.ts";

const base: SessionInput = {
  person: { mass: kilograms(70), sex: "male", age: 30, stage: "none", declarations: [] },
  hours: hours(1),
  met: met(9.8),
  efficiency: 0,
  air: { temperature: celsius(20), humidity: humidity(50) },
  measured: null,
  saltiness: "typical",
  painkillers: false,
  slowFinish: false,
  higherCap: false,
  nextSession: null,
};
const weighing = (kg: number) => ({ ...base.person, mass: kilograms(kg) });

function numbers(input: SessionInput) {
  const plan = planSession(input);
  if (plan.kind !== "numbers") throw new Error(`expected figures, got ${plan.kind}`);
  return plan;
}

describe("worked examples, to the last printed digit", () => {
  it("E1: 72.4 kg before, 71.3 after, 0.75 L drunk, 0.10 L urine, an hour and a half", () => {
    const read = readSweatTest({
      before: kilograms(72.4),
      after: kilograms(71.3),
      drunk: litres(0.75),
      eaten: grams(0),
      urine: litres(0.1),
      hours: hours(1.5),
    });
    if (!read.ok) throw new Error(read.reason);
    expect(read.value.sweat.toFixed(2)).toBe("1.75");
    expect(read.value.rate.toFixed(4)).toBe("1.1667");
    expect(read.value.lossPercent.toFixed(3)).toBe("1.519");
  });

  it("E2: 68 kg before a session", () => {
    const { before } = numbers({ ...base, person: weighing(68) });
    expect(before).toEqual({
      fourHours: { low: 340, high: 476 },
      twoHoursIfDark: { low: 204, high: 340 },
    });
  });

  it("E3: 70 kg, MET 9.8, 20 °C, 50 %", () => {
    const air = { temperature: celsius(20), humidity: humidity(50) };
    expect(effectiveTemperature(air)).toBe(20);
    expect(sweatShare(celsius(20)).toFixed(2)).toBe("0.67");
    expect(estimateSweat(kilograms(70), met(9.8), 0, air).rate.toFixed(4)).toBe("0.7931");
  });

  it("E4: 80 kg, MET 8 on a bicycle, 32 °C, 60 %", () => {
    const air = { temperature: celsius(32), humidity: humidity(60) };
    const index = heatIndex(toFahrenheit(air.temperature), air.humidity);
    expect(index.toFixed(3)).toBe("98.734");
    expect(toCelsius(index).toFixed(3)).toBe("37.074");
    expect(sweatShare(effectiveTemperature(air)).toFixed(4)).toBe("1.0593");
    expect(estimateSweat(kilograms(80), met(8), 0.2, air).rate.toFixed(4)).toBe("0.9358");
  });

  const measured = {
    rate: litresPerHour(1.2),
    range: { low: litresPerHour(1.2), high: litresPerHour(1.2) },
    source: "measured" as const,
  };

  it("E5: 75 kg, two hours at 1.2 L/h", () => {
    const plan = numbers({ ...base, person: weighing(75), hours: hours(2), measured });
    expect(plan.during?.range.low.toFixed(2)).toBe("0.45");
    expect(plan.during?.range.high).toBe(0.8);
    expect(plan.during?.rate.toFixed(2)).toBe("0.45");
    expect(plan.deficit?.toFixed(1)).toBe("1.5");
    expect(plan.lossPercent?.toFixed(3)).toBe("2.000");
    expect(plan.beyondTwoPercent).toBeNull();
    if (plan.after.kind !== "fast") throw new Error("2 % is to be drunk back");
    expect(plan.after.volume.low.toFixed(3)).toBe("1.875");
    expect(plan.after.volume.high.toFixed(2)).toBe("2.25");
  });

  it("E6: what 2.4 L of typical sweat takes along", () => {
    const lost = mineralsIn(litres(2.4), "typical");
    expect(lost.sodium.toFixed(1)).toBe("2383.6");
    expect(lost.potassium.toFixed(1)).toBe("563.0");
    expect(lost.magnesium.toFixed(1)).toBe("23.5");
    expect(lost.calcium.toFixed(1)).toBe("107.0");
    const { losses } = numbers({ ...base, person: weighing(75), hours: hours(2), measured });
    expect(losses.potassium?.amount.toFixed(1)).toBe("563.0");
  });

  it.each([
    [90, 70, 106],
    [86, 60, 91],
    [96, 50, 108],
    [88, 40, 88],
  ])("the weather service's table: %i °F at %i %% feels like %i °F", (t, r, index) => {
    expect(Math.round(heatIndex(fahrenheit(t), humidity(r)))).toBe(index);
  });

  it("is near the runners' table of 2007 in cool and in warm air", () => {
    const runner = (kmh: number, t: number) =>
      // MET of level running: 3.5 mL/kg/min at rest, 0.2 mL/kg/min for each m/min.
      estimateSweat(kilograms(70), met((3.5 + (0.2 * kmh * 1000) / 60) / 3.5), 0, {
        temperature: celsius(t),
        humidity: humidity(50),
      }).rate;
    const cool = [8.5, 10, 12.5, 15].map((kmh) => runner(kmh, 18).toFixed(2));
    expect(cool.map(Number).every((rate, at) => Math.abs(rate - [0.65, 0.79, 1.02, 1.25][at]!) < 0.16)).toBe(
      true,
    );
  });
});
