// The people the bench plans for. Made up to span diets and needs; no one in particular.
import type { Profile } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";

const COOKING = {
  breakfast: [20, 20, 20, 20, 20, 45, 45],
  lunch: [40, 40, 40, 40, 40, 60, 60],
  dinner: [60, 60, 60, 60, 60, 90, 90],
  snack: [30, 30, 30, 30, 30, 30, 30],
};

const PLAIN: Profile = {
  birthDate: "1992-05-10" as IsoDate,
  sex: "male",
  reproductiveStage: "none",
  stageSince: null,
  prePregnancyWeight: null,
  height: centimetres(180),
  weight: kilograms(78),
  activity: "active",
  goal: "maintain",
  diet: "omnivore",
  allergens: [],
  dislikes: [],
  priorities: ["magnesium", "potassium"],
  cookingMinutes: COOKING,
  occasions: ["breakfast", "lunch", "snack", "dinner"],
  mealsOfDay: {},
  minutesPerDay: [null, null, null, null, null, null, null],
  batchDays: [],
  leftoverMeals: 2,
  units: "metric",
  timeZone: "UTC",
  declarations: [],
};

export const PERSONAS: Readonly<Record<string, Profile>> = {
  "omnivore man, Mg + K": PLAIN,
  "vegan woman, B12 + Ca + D + Fe": {
    ...PLAIN,
    sex: "female",
    birthDate: "1995-02-01" as IsoDate,
    height: centimetres(167),
    weight: kilograms(61),
    activity: "lowActive",
    diet: "vegan",
    priorities: ["vitaminB12", "calcium", "vitaminD", "iron"],
  },
  "woman of 65, Ca + D + B12": {
    ...PLAIN,
    sex: "female",
    birthDate: "1961-03-03" as IsoDate,
    height: centimetres(163),
    weight: kilograms(66),
    activity: "lowActive",
    priorities: ["calcium", "vitaminD", "vitaminB12"],
  },
  "gluten- and dairy-free man, K + Mg + B6": {
    ...PLAIN,
    allergens: ["gluten", "milk"],
    priorities: ["potassium", "magnesium", "vitaminB6"],
  },
  "pregnant pescatarian, Fe + folate + Ca": {
    ...PLAIN,
    sex: "female",
    birthDate: "1996-07-07" as IsoDate,
    height: centimetres(168),
    weight: kilograms(66),
    activity: "lowActive",
    reproductiveStage: "pregnant",
    stageSince: "2026-07-06" as IsoDate,
    prePregnancyWeight: kilograms(62),
    diet: "pescatarian",
    priorities: ["iron", "folate", "calcium"],
  },
};
