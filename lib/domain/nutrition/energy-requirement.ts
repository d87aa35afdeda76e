// Pure. Estimated energy requirement (EER): what keeps weight steady, growth and milk included.
// Source: National Academies, Dietary Reference Intakes for Energy, 2023.
import { ageInYears, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { type Kcal, kcal } from "#lib/domain/shared/units.ts";
import { bodyMassIndex } from "./body-bounds.ts";
import {
  ADULT,
  CHILD,
  type Equation,
  GROWTH,
  LACTATION,
  PER_GESTATION_WEEK,
  PREGNANCY,
  PREGNANCY_DEPOSITION,
} from "./energy-equations.ts";
import type { Person } from "./person.ts";

/** Completed weeks from which the pregnancy equation holds; before, the usual equation does. */
export const SECOND_TRIMESTER_WEEK = 14;

const apply = (equation: Equation, age: number, height: number, weight: number) =>
  equation.constant + equation.age * age + equation.height * height + equation.weight * weight;

/** Under an index unknown before pregnancy the energy of normal weight is taken. */
function deposition(index: number | null): number {
  if (index === null) return PREGNANCY_DEPOSITION.normal;
  if (index < 18.5) return PREGNANCY_DEPOSITION.underweight;
  if (index < 25) return PREGNANCY_DEPOSITION.normal;
  return index < 30 ? PREGNANCY_DEPOSITION.overweight : PREGNANCY_DEPOSITION.obese;
}

/** The requirement of somebody who is neither pregnant nor breastfeeding. */
function basicRequirement(person: Person, age: number): number {
  const sex = person.stage.kind === "none" ? person.sex : "female";
  if (age >= 19) return apply(ADULT[sex][person.activity], age, person.height, person.weight);
  const growth = age < 14 ? GROWTH[sex].child : GROWTH[sex].teen;
  return apply(CHILD[sex][person.activity], age, person.height, person.weight) + growth;
}

/**
 * Kilocalories a day at stable weight. Age is taken in completed years.
 * Breastfeeding beyond twelve months has no published figure; the last one is kept.
 */
export function energyRequirement(person: Person, on: IsoDate): Kcal {
  const age = ageInYears(person.birthDate, on);
  const { stage } = person;
  if (stage.kind === "lactating")
    return kcal(
      basicRequirement(person, age) + (stage.months < 6 ? LACTATION.firstSixMonths : LACTATION.later),
    );
  if (stage.kind === "pregnant" && stage.weeks >= SECOND_TRIMESTER_WEEK) {
    const before = stage.prePregnancyWeight;
    const index = before === null ? null : bodyMassIndex(person.height, before);
    return kcal(
      apply(PREGNANCY[person.activity], age, person.height, person.weight) +
        PER_GESTATION_WEEK * stage.weeks +
        deposition(index),
    );
  }
  return kcal(basicRequirement(person, age));
}
