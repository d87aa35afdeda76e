import { z } from "zod";
import { SALTINESS } from "#lib/domain/hydration/sodium.ts";
import { ACTIVITY_LEVELS } from "#lib/domain/nutrition/person.ts";
import { millilitres } from "#lib/domain/shared/units.ts";
import { ENERGY_MODES, type TrainingSettings } from "#lib/domain/training/settings.ts";
import { DRINK_ML, wallTime } from "./training.ts";
import { optionalNumber } from "./typed-number.ts";

const ML_PER_FL_OZ = 29.5735;
const ticked = z
  .string()
  .optional()
  .transform((text) => text === "yes");

export const trainingSettingsForm = z
  .object({
    units: z.enum(["metric", "us"]).default("metric"),
    bottle0: optionalNumber,
    bottle1: optionalNumber,
    bottle2: optionalNumber,
    bottle3: optionalNumber,
    saltiness: z.enum(SALTINESS, { error: "Choose from the list." }),
    painkillers: ticked,
    slowFinish: ticked,
    higherCap: ticked,
    sleepFrom: wallTime,
    sleepTo: wallTime,
    energy: z.enum(ENERGY_MODES, { error: "Choose one." }),
    everydayActivity: z.enum(["", ...ACTIVITY_LEVELS]).default(""),
    latitude: optionalNumber,
    longitude: optionalNumber,
  })
  .check((context) => {
    const form = context.value;
    const flag = (path: string, message: string) =>
      context.issues.push({ code: "custom", path: [path], message, input: form });
    const factor = form.units === "us" ? ML_PER_FL_OZ : 1;
    for (const name of ["bottle0", "bottle1", "bottle2", "bottle3"] as const) {
      const size = form[name];
      if (size !== null && !(size * factor >= DRINK_ML.min && size * factor <= DRINK_ML.max))
        flag(name, "Check this size.");
    }
    if (form.bottle0 === null) flag("bottle0", "Type at least one size.");
    if (form.sleepFrom === form.sleepTo) flag("sleepTo", "The night must have a length.");
    if (form.energy === "periodised" && form.everydayActivity === "")
      flag("everydayActivity", "Choose how active you are without training.");
    if ((form.latitude === null) !== (form.longitude === null))
      flag(form.latitude === null ? "latitude" : "longitude", "Type both, or neither.");
    if (form.latitude !== null && !(Math.abs(form.latitude) <= 90)) flag("latitude", "Type −90 to 90.");
    if (form.longitude !== null && !(Math.abs(form.longitude) <= 180)) flag("longitude", "Type −180 to 180.");
  })
  .transform((form): TrainingSettings => {
    const factor = form.units === "us" ? ML_PER_FL_OZ : 1;
    const sizes = [form.bottle0, form.bottle1, form.bottle2, form.bottle3]
      .filter((size) => size !== null)
      .map((size) => Math.round(size * factor));
    const tenth = (degrees: number) => Math.round(degrees * 10) / 10;
    return {
      saltiness: form.saltiness,
      painkillers: form.painkillers,
      slowFinish: form.slowFinish,
      higherCap: form.higherCap,
      bottles: [...new Set(sizes)].map(millilitres),
      energy: form.energy,
      everydayActivity: form.everydayActivity === "" ? null : form.everydayActivity,
      sleepFrom: form.sleepFrom,
      sleepTo: form.sleepTo,
      place:
        form.latitude === null || form.longitude === null
          ? null
          : { latitude: tenth(form.latitude), longitude: tenth(form.longitude) },
    };
  });
