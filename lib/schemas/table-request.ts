// The others at the table as the command line is told about them. No transforms: published as JSON Schema, too.
import { z } from "zod";
import { ALLERGENS } from "#lib/domain/catalogue/facts.ts";
import { PRESENCES } from "#lib/domain/planner/basis.ts";
import { OCCASIONS, type Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { foodKey, personFits, personSchema, priorities } from "./person-request.ts";

/** As at the app's table, which seats eight. */
export const MOST_COMPANIONS = 7;

export const companionSchema = personSchema.extend({
  name: z.string().trim().min(1).max(40),
  priorities: priorities.default([]),
  allergens: z.array(z.enum(ALLERGENS)).default([]),
  dislikes: z.array(foodKey).max(50).default([]).describe("Foods to leave out."),
  never: z.array(z.string().min(1).max(120)).max(500).default([]).describe("Recipes never to be served."),
  eats: z
    .partialRecord(z.enum(OCCASIONS), z.enum(PRESENCES))
    .default({})
    .describe(
      'At each meal: "together" from one pot, "apart" with something of their own, or "away". "together" where nothing is said.',
    ),
});

export type CompanionInput = z.output<typeof companionSchema>;

/** Names tell people apart, bodies must have reference values, and nobody eats at a meal there is not. */
export function checkTable(
  request: {
    readonly startDate: string;
    readonly occasions: readonly Occasion[];
    readonly companions: readonly CompanionInput[];
  },
  context: z.core.$RefinementCtx,
): void {
  request.companions.forEach((companion, at) => {
    const flag = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: ["companions", at, field], message });
    personFits(companion, request.startDate as IsoDate, context, ["companions", at]);
    if (request.companions.some((other, before) => before < at && other.name === companion.name))
      flag("name", "is somebody else's too");
    for (const occasion of OCCASIONS)
      if (companion.eats[occasion] !== undefined && !request.occasions.includes(occasion))
        flag(`eats.${occasion}`, "is not among the occasions");
  });
}
