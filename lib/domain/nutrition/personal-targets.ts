// Pure. One person's daily targets: reference intakes of their life stage, energy by body and goal, macronutrients, food
// rules, and what their declarations change. The figures' sources stand in the modules this one puts together.
//
// Choices made here:
// - Fibre uses the published adequate intake by age and sex (itself 14 g for 1,000 kcal of a reference person), so that a
//   plan that saves energy does not also save fibre.
// - Vegetarians and vegans keep the published iron RDA. That they need about 1.8 times as much is told in words: the
//   factor is an estimate of absorption, and a plan that chased 32 mg would crowd out everything else.
// - Sodium's target is its adequate intake; what plans are held under is the CDRR.
import type { Diet } from "#lib/domain/catalogue/facts.ts";
import { guardsFor } from "#lib/domain/guidance/declarations.ts";
import { foodRulesFor } from "#lib/domain/guidance/food-rules.ts";
import type { Guard } from "#lib/domain/guidance/guard.ts";
import { conflictOn, conflictText, guardNutrient } from "#lib/domain/guidance/guard-nutrient.ts";
import { ageInYears, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { type EnergyRules, energyTarget } from "./energy.ts";
import { lifeStageOf } from "./life-stage.ts";
import {
  type MacroBasis,
  macroRanges,
  plansTrainingProtein,
  proteinTarget,
  proteinWeight,
  saturatedFatLimit,
  TRAINING_PROTEIN_PER_KG,
} from "./macros.ts";
import { NUTRIENTS, SCORED_NUTRIENTS, type ScoredNutrient } from "./nutrients.ts";
import type { Person } from "./person.ts";
import { referenceIntake } from "./reference-intakes.ts";
import type { DailyTargets, NutrientTarget } from "./targets.ts";

const SEVERITY_ORDER = { stop: 0, caution: 1, info: 2 } as const;
type Message = DailyTargets["messages"][number];

/** Daily targets on a date, in each nutrient's own unit. Shapes: see ./targets.ts. */
export function personalTargets(person: Person, on: IsoDate, diet: Diet): DailyTargets {
  const guards = guardsFor(person, on, diet);
  const energy = energyTarget(person, on, energyRules(guards));
  const basis: MacroBasis = {
    stage: lifeStageOf(person, on),
    age: ageInYears(person.birthDate, on),
    energy: energy.target,
    heightCm: person.height,
    weightKg: person.weight,
    activity: person.activity,
    ordinaryProtein: guards.some((guard) => guard.actions.some((action) => action.do === "ordinaryProtein")),
  };
  return {
    energy,
    nutrients: nutrientTargets(basis, guards),
    macros: macroRanges(basis),
    saturatedFatLimit: saturatedFatLimit(energy.target),
    foodRules: foodRulesFor(guards),
    messages: [...conflictMessages(guards), ...guards.map(messageOf), ...trainingMessage(basis)].toSorted(
      (a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity],
    ),
  };
}

function energyRules(guards: readonly Guard[]): EnergyRules {
  const actions = guards.flatMap((guard) => guard.actions);
  return {
    noDeficit: actions.find((action) => action.do === "noDeficit")?.why ?? null,
    noGoal: actions.find((action) => action.do === "noWeightGoal")?.why ?? null,
    hide: actions.some((action) => action.do === "hideEnergy"),
  };
}

function nutrientTargets(
  basis: MacroBasis,
  guards: readonly Guard[],
): Readonly<Record<ScoredNutrient, NutrientTarget>> {
  const target = (nutrient: ScoredNutrient): NutrientTarget => {
    const reference = referenceIntake(nutrient, basis.stage);
    const amount =
      nutrient === "protein" ? proteinTarget(basis.stage, basis.heightCm, basis.weightKg) : reference.amount;
    return guardNutrient(nutrient, { ...reference, amount }, guards);
  };
  return Object.fromEntries(SCORED_NUTRIENTS.map((nutrient) => [nutrient, target(nutrient)])) as Record<
    ScoredNutrient,
    NutrientTarget
  >;
}

const messageOf = (guard: Guard): Message => ({
  source: guard.label,
  text: guard.message,
  severity: guard.severity,
});

const conflictMessages = (guards: readonly Guard[]): Message[] =>
  SCORED_NUTRIENTS.flatMap((nutrient) => {
    const conflict = conflictOn(nutrient, guards);
    if (!conflict) return [];
    const text = conflictText(nutrient, conflict);
    return [{ source: NUTRIENTS[nutrient].name, text, severity: "stop" as const }];
  });

function trainingMessage(basis: MacroBasis): Message[] {
  if (!plansTrainingProtein(basis)) return [];
  const low = Math.round(TRAINING_PROTEIN_PER_KG * proteinWeight(basis.heightCm, basis.weightKg));
  return [
    {
      source: "Training",
      text: `People who train do well with 1.2 to 2.0 g of protein for each kilogram, so the plan aims at ${low} g or more. The reference intake shown beside it is what nearly everybody needs at least.`,
      severity: "info",
    },
  ];
}
