// Pure. The day's energy: the requirement, moved by the goal only as far as is safe.
// Sources: National Academies 2023 (requirement); Mifflin-St Jeor 1990 (rest); AHA/ACC/TOS guideline for overweight in
// adults, 2013 (1,200-1,500 and 1,500-1,800 kcal, a deficit of 500-750; under 800 only under medical care).
// The floors' lower ends, the share of a quarter and the small goal steps are this product's own choice.
import { ageInYears, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { type Kcal, kcal } from "#lib/domain/shared/units.ts";
import { bodyMassIndex } from "./body-bounds.ts";
import { energyRequirement, SECOND_TRIMESTER_WEEK } from "./energy-requirement.ts";
import type { Goal, Person } from "./person.ts";
import { MIFFLIN_AGES, restingEnergy } from "./resting-energy.ts";
import type { EnergyTarget } from "./targets.ts";

/** What each goal adds to the requirement, kcal a day, before the bounds below. */
export const GOAL_STEP: Readonly<Record<Goal, number>> = {
  maintain: 0,
  loseSlowly: -250,
  lose: -500,
  gainSlowly: 250,
};
/** No adult plan goes below. */
export const LOWEST_PLAN = { female: 1200, male: 1500 } as const;
/** Above this a plan is more likely a mistake in the figures than a meal plan. */
export const HIGHEST_PLAN = 5000;
export const LARGEST_DEFICIT = 750;
export const LARGEST_DEFICIT_SHARE = 0.25;
const UNDERWEIGHT = 18.5;

/** The most a plan ever takes off this requirement, kcal a day. */
export const largestDeficit = (requirement: Kcal): Kcal =>
  kcal(Math.min(LARGEST_DEFICIT, requirement * LARGEST_DEFICIT_SHARE));

export interface EnergyRules {
  /** A declaration forbids losing weight by plan; the sentence to tell. */
  readonly noDeficit: string | null;
  /** A declaration forbids any weight goal. */
  readonly noGoal: string | null;
  readonly hide: boolean;
}

export const NO_ENERGY_RULES: EnergyRules = { noDeficit: null, noGoal: null, hide: false };

/** Why this person's plan may not go below the requirement; null when it may. */
function deficitBarrier(person: Person, age: number, rules: EnergyRules): string | null {
  if (person.stage.kind === "pregnant") return "You are pregnant, so the plan does not aim at losing weight.";
  if (person.stage.kind === "lactating")
    return "You are breastfeeding, so the plan does not aim at losing weight.";
  if (age < 18) return "You are still growing, so the plan does not aim at losing weight.";
  if (bodyMassIndex(person.height, person.weight) < UNDERWEIGHT)
    return "Your weight is low for your height, so the plan does not aim at losing weight.";
  return rules.noDeficit;
}

/** The goal that is in fact planned for, with the reason when it is not the one chosen. */
function allowedGoal(person: Person, age: number, rules: EnergyRules): { goal: Goal; note: string | null } {
  const { goal } = person;
  if (goal === "maintain") return { goal, note: null };
  if (rules.noGoal) return { goal: "maintain", note: rules.noGoal };
  if (goal === "gainSlowly") {
    if (person.stage.kind === "pregnant")
      return { goal: "maintain", note: "The weight you gain in pregnancy is already in your requirement." };
    if (age < 18)
      return {
        goal: "maintain",
        note: "Your growth is already in your requirement; ask a doctor before gaining.",
      };
    return { goal, note: null };
  }
  const barrier = deficitBarrier(person, age, rules);
  return barrier ? { goal: "maintain", note: barrier } : { goal, note: null };
}

const round = (n: number) => Math.round(n).toLocaleString("en-US");

/** Energy target of one day, with every assumption and every limit to the goal in words. */
export function energyTarget(
  person: Person,
  on: IsoDate,
  rules: EnergyRules = NO_ENERGY_RULES,
): EnergyTarget {
  const age = ageInYears(person.birthDate, on);
  const sex = person.stage.kind === "none" ? person.sex : "female";
  const requirement = energyRequirement(person, on);
  const rest = restingEnergy(sex, age, person.height, person.weight);
  const notes: string[] = [];
  const { goal, note } = allowedGoal(person, age, rules);
  if (note) notes.push(note);

  const step = GOAL_STEP[goal];
  let target = requirement + Math.max(step, -largestDeficit(requirement));
  // Eighteen-year-olds may lose weight by the adult rule, so the adult floors hold for them too.
  const floor = age >= 18 ? Math.max(LOWEST_PLAN[sex], rest) : requirement;
  if (target < floor) {
    target = floor;
    if (age >= 18)
      notes.push(
        `The plan does not go below ${round(floor)} kcal: the lowest that is sensible without medical care, ` +
          "and never under what your body uses at rest.",
      );
  }
  if (target > HIGHEST_PLAN) {
    target = HIGHEST_PLAN;
    notes.push(
      `Your figures give ${round(requirement)} kcal; the plan stops at ${round(HIGHEST_PLAN)}. Check weight and activity.`,
    );
  }
  notes.push(...assumptions(person, age));
  return {
    target: kcal(target),
    requirement,
    resting: age >= MIFFLIN_AGES.min ? rest : null,
    notes: rules.hide ? [] : notes,
    show: !rules.hide,
  };
}

function assumptions(person: Person, age: number): string[] {
  const { stage } = person;
  const notes: string[] = [];
  if (stage.kind === "pregnant" && stage.weeks >= SECOND_TRIMESTER_WEEK && stage.prePregnancyWeight === null)
    notes.push("Your weight before pregnancy is not known, so a normal weight was assumed.");
  if (stage.kind === "pregnant" && stage.weeks < SECOND_TRIMESTER_WEEK)
    notes.push("In the first three months energy needs hardly change; they rise from week 14.");
  if (stage.kind === "lactating" && stage.months >= 12)
    notes.push(
      "There is no published figure for breastfeeding beyond a year; the one for later months is used.",
    );
  if (age > MIFFLIN_AGES.max) notes.push("The resting figure was derived from people up to 78 years.");
  return notes;
}
