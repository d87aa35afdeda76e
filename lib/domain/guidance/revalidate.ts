// Pure. Holds a saved plan against targets that have changed since (a new declaration, another stage of life, another
// diet) and says in words what no longer fits.
import { type Allergen, type Diet, freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import {
  assessIntake,
  type DayAmounts,
  daysOutOfBand,
  type LimitStanding,
} from "#lib/domain/nutrition/coverage.ts";
import { NUTRIENTS, SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets, FoodRule } from "#lib/domain/nutrition/targets.ts";
import { priorityRefusal } from "./priorities.ts";

export interface CheckedMeal {
  readonly name: string;
  /** Food facts of the dish. */
  readonly facts: readonly string[];
}

export interface CheckedDay {
  /** As written for the person: "Monday". */
  readonly label: string;
  readonly amounts: DayAmounts;
  readonly meals: readonly CheckedMeal[];
}

export interface CheckedPlan {
  readonly days: readonly CheckedDay[];
  readonly priorities: readonly ScoredNutrient[];
  readonly diet: Diet;
  readonly allergens: readonly Allergen[];
}

export interface Concern {
  readonly kind: "diet" | "allergen" | "food" | "limit" | "steadiness" | "priority" | "energy";
  readonly text: string;
}

/** A day further than this from the energy target was planned for somebody else. */
const ENERGY_TOLERANCE = 0.1;

const list = (words: readonly string[]) => [...new Set(words)].join(", ");
/** Rules count by the week; a longer or shorter plan in proportion, never less than the week's own number. */
const allowed = (rule: FoodRule, days: number) => (rule.perWeek * Math.max(7, days)) / 7;

/** Every concern, gravest kinds first; empty when the plan still fits. */
export function revalidatePlan(targets: DailyTargets, plan: CheckedPlan): Concern[] {
  return [
    ...allergenConcerns(plan),
    ...foodConcerns(targets, plan),
    ...dietConcerns(plan),
    ...limitConcerns(targets, plan),
    ...steadinessConcerns(targets, plan),
    ...priorityConcerns(targets, plan),
    ...energyConcerns(targets, plan),
  ];
}

const mealsOf = (plan: CheckedPlan) => plan.days.flatMap((day) => day.meals);

function allergenConcerns(plan: CheckedPlan): Concern[] {
  return plan.allergens.flatMap((allergen) => {
    const meals = mealsOf(plan).filter((meal) => !freeOfAllergens([allergen], new Set(meal.facts)));
    if (meals.length === 0) return [];
    return [
      {
        kind: "allergen" as const,
        text: `May contain an allergen you avoid (${allergen}): ${list(meals.map((meal) => meal.name))}.`,
      },
    ];
  });
}

function dietConcerns(plan: CheckedPlan): Concern[] {
  const meals = mealsOf(plan).filter((meal) => !suitsDiet(plan.diet, new Set(meal.facts)));
  if (meals.length === 0) return [];
  return [{ kind: "diet", text: `Not ${plan.diet}: ${list(meals.map((meal) => meal.name))}.` }];
}

function foodConcerns(targets: DailyTargets, plan: CheckedPlan): Concern[] {
  return targets.foodRules.flatMap((rule) => {
    const meals = mealsOf(plan).filter((meal) => meal.facts.includes(rule.fact));
    if (meals.length <= allowed(rule, plan.days.length)) return [];
    const names = list(meals.map((meal) => meal.name));
    const lead = rule.perWeek === 0 ? "Should not be in your plan" : "Comes too often";
    return [{ kind: "food" as const, text: `${lead}: ${names}. ${rule.reason}` }];
  });
}

function limitSentence(nutrient: ScoredNutrient, standing: LimitStanding, labels: readonly string[]): string {
  const { limit } = standing;
  const column = limit.measuredBy ?? nutrient;
  const { name, unit } = NUTRIENTS[column];
  const figure = `${limit.amount.toLocaleString("en-US")} ${unit}`;
  const when = labels.length > 0 ? `on ${labels.join(", ")}` : "on average over the week";
  return `${name} is above your limit of ${figure} ${when}.`;
}

function limitConcerns(targets: DailyTargets, plan: CheckedPlan): Concern[] {
  const assessment = assessIntake(
    targets,
    plan.days.map((day) => day.amounts),
  );
  return SCORED_NUTRIENTS.flatMap((nutrient) =>
    assessment.week[nutrient].limits.flatMap((mean) => {
      const labels = plan.days.flatMap(({ label }, index) => {
        const onDay = assessment.days[index]?.[nutrient].limits.find((each) => each.limit === mean.limit);
        return onDay?.standing === "over" ? [label] : [];
      });
      const over = mean.limit.over === "day" ? labels.length > 0 : mean.standing === "over";
      return over ? [{ kind: "limit" as const, text: limitSentence(nutrient, mean, labels) }] : [];
    }),
  );
}

function steadinessConcerns(targets: DailyTargets, plan: CheckedPlan): Concern[] {
  const days = plan.days.map((day) => day.amounts);
  return SCORED_NUTRIENTS.flatMap((nutrient) => {
    const out = daysOutOfBand(targets.nutrients[nutrient], days);
    if (out.length === 0) return [];
    const labels = out.map((index) => plan.days[index]!.label).join(", ");
    const { name } = NUTRIENTS[nutrient];
    const text = `${name} should stay steady from day to day; ${labels} ${out.length === 1 ? "strays" : "stray"} too far.`;
    return [{ kind: "steadiness" as const, text }];
  });
}

const priorityConcerns = (targets: DailyTargets, plan: CheckedPlan): Concern[] =>
  plan.priorities.flatMap((nutrient) => {
    const text = priorityRefusal(targets, nutrient);
    return text ? [{ kind: "priority" as const, text }] : [];
  });

function energyConcerns(targets: DailyTargets, plan: CheckedPlan): Concern[] {
  const { target, show } = targets.energy;
  const off = plan.days.filter(
    ({ amounts }) => Math.abs(amounts.energy.known / target - 1) > ENERGY_TOLERANCE,
  );
  if (off.length === 0) return [];
  const labels = off.map((day) => day.label).join(", ");
  const text = show
    ? `${labels}: planned for a different energy target than today's ${Math.round(target).toLocaleString("en-US")} kcal.`
    : `${labels}: planned for different needs than today's.`;
  return [{ kind: "energy", text }];
}
