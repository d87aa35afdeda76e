// People for the tests of targets and guards. Each test says only what matters to it.
import type { Person } from "#lib/domain/nutrition/person.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";

export const TODAY = "2026-11-23" as IsoDate;

export const bornYearsAgo = (age: number): IsoDate => `${2026 - age}-01-15` as IsoDate;

export const man = (changes: Partial<Person> & { age?: number } = {}): Person => {
  const { age = 30, ...rest } = changes;
  return {
    birthDate: bornYearsAgo(age),
    sex: "male",
    stage: { kind: "none" },
    height: centimetres(180),
    weight: kilograms(75),
    activity: "lowActive",
    goal: "maintain",
    declarations: [],
    ...rest,
  };
};

export const woman = (changes: Partial<Person> & { age?: number } = {}): Person =>
  man({ sex: "female", height: centimetres(165), weight: kilograms(62), age: 34, ...changes });
