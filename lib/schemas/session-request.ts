// A training session as the command line is asked about it. No transforms: published as JSON Schema, too.
import { z } from "zod";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import type { SessionInput } from "#lib/domain/hydration/session-plan.ts";
import { SALTINESS } from "#lib/domain/hydration/sodium.ts";
import { AGE_YEARS, WEIGHT_KG } from "#lib/domain/nutrition/body-bounds.ts";
import { celsius, hours, humidity, kilograms, litresPerHour, met } from "#lib/domain/shared/units.ts";

const personSchema = z.strictObject({
  weightKg: z.number().min(WEIGHT_KG.min).max(WEIGHT_KG.max),
  sex: z.enum(["female", "male"]),
  age: z.int().min(AGE_YEARS.min).max(AGE_YEARS.max).describe("Completed years."),
  stage: z.enum(["none", "pregnant", "lactating"]).default("none"),
  declarations: z.array(z.enum(DECLARATION_IDS as [string, ...string[]])).default([]),
});

export const sessionRequestSchema = z
  .strictObject({
    $schema: z.string().optional(),
    person: personSchema,
    hours: z.number().min(0.08).max(24),
    met: z.number().min(1).max(25).describe("Effort: energy used against rest; 8 is a steady run."),
    efficiency: z
      .number()
      .min(0)
      .max(0.3)
      .default(0)
      .describe("Share of the work that never becomes heat: 0 running, 0.2 cycling."),
    air: z
      .strictObject({
        temperatureC: z.number().min(-30).max(50),
        humidity: z.number().min(0).max(100).describe("Relative, in percent."),
      })
      .nullable()
      .default(null)
      .describe("Null: mild air is assumed, and the plan says so."),
    measuredLitresPerHour: z
      .number()
      .min(0.1)
      .max(5)
      .nullable()
      .default(null)
      .describe("From a sweat test in this heat at this effort; null: estimated."),
    saltiness: z.enum(SALTINESS).default("unknown"),
    painkillers: z.boolean().default(false).describe("Ibuprofen, naproxen or the like around training."),
    slowFinish: z.boolean().default(false).describe("Expects to be among the last to finish."),
    higherCap: z
      .boolean()
      .default(false)
      .describe("Asks for up to 1 L an hour, which only a high measured rate allows."),
    nextSessionHours: z
      .number()
      .min(0)
      .max(240)
      .nullable()
      .default(null)
      .describe("Until the next session begins."),
  })
  .refine(({ measuredLitresPerHour: rate, person }) => rate === null || rate <= person.weightKg * 0.06, {
    path: ["measuredLitresPerHour"],
    message: "is more than this body can sweat",
  });

export type SessionRequest = z.output<typeof sessionRequestSchema>;

/** The question as the hydration domain asks it. */
export function sessionInputOf(request: SessionRequest): SessionInput {
  const { person, air, measuredLitresPerHour: rate, nextSessionHours } = request;
  const { sex, age, stage, declarations } = person;
  return {
    person: { mass: kilograms(person.weightKg), sex, age, stage, declarations },
    hours: hours(request.hours),
    met: met(request.met),
    efficiency: request.efficiency,
    air: air && { temperature: celsius(air.temperatureC), humidity: humidity(air.humidity) },
    measured:
      rate === null
        ? null
        : {
            rate: litresPerHour(rate),
            range: { low: litresPerHour(rate), high: litresPerHour(rate) },
            source: "measured",
          },
    saltiness: request.saltiness,
    painkillers: request.painkillers,
    slowFinish: request.slowFinish,
    higherCap: request.higherCap,
    nextSession: nextSessionHours === null ? null : hours(nextSessionHours),
  };
}
