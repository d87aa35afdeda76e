// Pure. What a person told us about themselves, and what follows from it on a given day.
import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type {
  ActivityLevel,
  Goal,
  Person,
  ReferenceSex,
  ReproductiveStage,
} from "#lib/domain/nutrition/person.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import type { DislikedFood, PlanBasis } from "#lib/domain/planner/basis.ts";
import { inDayOrder, type MealsOfDay } from "#lib/domain/planner/occasions.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Centimetres, Kilograms } from "#lib/domain/shared/units.ts";

export type UnitSystem = "metric" | "us";

export interface Profile {
  readonly birthDate: IsoDate;
  readonly sex: ReferenceSex;
  readonly reproductiveStage: "none" | "pregnant" | "lactating";
  /** Pregnancy: its first day as dated; lactation: the child's birth. The stage moves on with time from here. */
  readonly stageSince: IsoDate | null;
  readonly prePregnancyWeight: Kilograms | null;
  readonly height: Centimetres;
  readonly weight: Kilograms;
  readonly activity: ActivityLevel;
  readonly goal: Goal;
  readonly diet: Diet;
  readonly allergens: readonly Allergen[];
  readonly dislikes: readonly DislikedFood[];
  readonly priorities: readonly ScoredNutrient[];
  readonly cookingMinutes: Readonly<Partial<Record<Occasion, readonly number[]>>>;
  readonly occasions: readonly Occasion[];
  /** When each meal is eaten and its share of the day's energy; what is usual where nothing is said. */
  readonly mealsOfDay: MealsOfDay;
  /** Most minutes of cooking in a whole day, Monday first; null where there is no such budget. */
  readonly minutesPerDay: readonly (number | null)[];
  /** Days of the week for cooking ahead; 1 is Monday. */
  readonly batchDays: readonly number[];
  /** Left-over meals wished for in seven days, at most. */
  readonly leftoverMeals: number;
  readonly units: UnitSystem;
  readonly timeZone: string;
  readonly declarations: readonly string[];
}

const PREGNANCY_DAYS = 42 * 7;
const LACTATION_DAYS = 3 * 365;

/** The stage on a day: a pregnancy is over after 42 weeks, breastfeeding is counted for three years at most. */
export function stageOn(profile: Profile, on: IsoDate): ReproductiveStage {
  const { reproductiveStage, stageSince } = profile;
  if (reproductiveStage === "none" || stageSince === null || profile.sex !== "female")
    return { kind: "none" };
  const days = daysBetween(stageSince, on);
  if (days < 0) return { kind: "none" };
  if (reproductiveStage === "pregnant")
    return days > PREGNANCY_DAYS
      ? { kind: "none" }
      : { kind: "pregnant", weeks: Math.floor(days / 7), prePregnancyWeight: profile.prePregnancyWeight };
  return days > LACTATION_DAYS ? { kind: "none" } : { kind: "lactating", months: Math.floor(days / 30.4375) };
}

export const personOn = (profile: Profile, on: IsoDate): Person => ({
  birthDate: profile.birthDate,
  sex: profile.sex,
  stage: stageOn(profile, on),
  height: profile.height,
  weight: profile.weight,
  activity: profile.activity,
  goal: profile.goal,
  declarations: profile.declarations,
});

/** What surrounds a week besides the person: special days, foods to use up, others at the table. */
export type Surroundings = Pick<PlanBasis, "adjustments" | "useUp" | "companions">;
const ALONE: Surroundings = { adjustments: [], useUp: [], companions: [] };

/** What a week beginning on `startDate` is planned for. Priorities that a declaration blocks are left out. */
export function basisFor(
  profile: Profile,
  startDate: IsoDate,
  days: number,
  around: Surroundings = ALONE,
): PlanBasis {
  const targets = personalTargets(personOn(profile, startDate), startDate, profile.diet);
  return {
    startDate,
    days,
    targets,
    priorities: profile.priorities.filter((nutrient) => targets.nutrients[nutrient].status === "open"),
    diet: profile.diet,
    allergens: profile.allergens,
    dislikes: profile.dislikes,
    occasions: inDayOrder(profile.occasions, profile.mealsOfDay),
    mealsOfDay: profile.mealsOfDay,
    cookingMinutes: profile.cookingMinutes,
    minutesPerDay: profile.minutesPerDay,
    batchDays: profile.batchDays,
    leftoverMeals: profile.leftoverMeals,
    ...around,
  };
}
