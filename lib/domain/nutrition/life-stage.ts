// Pure. The life stages that the reference tables know, from nine years on, and which one a person is in.
import { ageInYears, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Person } from "./person.ts";

/** In the order the reference tables in this folder are written. */
export const LIFE_STAGES = [
  "male 9-13",
  "male 14-18",
  "male 19-30",
  "male 31-50",
  "male 51-70",
  "male >70",
  "female 9-13",
  "female 14-18",
  "female 19-30",
  "female 31-50",
  "female 51-70",
  "female >70",
  "pregnancy 14-18",
  "pregnancy 19-30",
  "pregnancy 31-50",
  "lactation 14-18",
  "lactation 19-30",
  "lactation 31-50",
] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

const ageBand = (age: number) =>
  age <= 13
    ? "9-13"
    : age <= 18
      ? "14-18"
      : age <= 30
        ? "19-30"
        : age <= 50
          ? "31-50"
          : age <= 70
            ? "51-70"
            : ">70";

/**
 * Pregnancy and lactation are published for 14 to 50 years; outside these the nearest band is used.
 * The tables in this project begin at nine years, which the profile form also asks for.
 */
export function lifeStageAt(age: number, sex: Person["sex"], stage: Person["stage"]["kind"]): LifeStage {
  if (stage === "none") return `${sex} ${ageBand(age)}`;
  const kind = stage === "pregnant" ? "pregnancy" : "lactation";
  return `${kind} ${age <= 18 ? "14-18" : age <= 30 ? "19-30" : "31-50"}`;
}

export function lifeStageOf(person: Person, on: IsoDate): LifeStage {
  return lifeStageAt(ageInYears(person.birthDate, on), person.sex, person.stage.kind);
}
