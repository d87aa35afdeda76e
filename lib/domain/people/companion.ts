// Pure. The others at the table: what a plan knows of them, and what of it other people may see.
//
// A member of the household lets the others plan for them; what they declared about their health binds the meals, and
// is never shown. So a companion carries two sets of targets: `targets` as their own guards have them, with every word
// about why left out, and `shown`, which follows from age, sex and size alone.
import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { ActivityLevel, ReferenceSex } from "#lib/domain/nutrition/person.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import type { DailyTargets, NutrientTarget } from "#lib/domain/nutrition/targets.ts";
import type { Companion } from "#lib/domain/planner/basis.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Centimetres, Kilograms } from "#lib/domain/shared/units.ts";
import { type Profile, personOn } from "./profile.ts";

/** Somebody without an account, kept by the person who plans. */
export interface Guest {
  readonly id: string;
  readonly name: string;
  readonly birthDate: IsoDate;
  readonly sex: ReferenceSex;
  readonly height: Centimetres;
  readonly weight: Kilograms;
  readonly activity: ActivityLevel;
  readonly diet: Diet;
  readonly allergens: readonly Allergen[];
  readonly presence: Companion["presence"];
}

/** A member of the household who consents, with their own profile. */
export interface SeatedMember {
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
  readonly never: readonly string[];
  readonly presence: Companion["presence"];
}

/** What nobody but the person themself is told. */
const VEILED = "A rule for somebody at your table.";

export function companionOfMember(member: SeatedMember, on: IsoDate): Companion {
  const { id, name, profile, never, presence } = member;
  const person = personOn(profile, on);
  const targets = personalTargets(person, on, profile.diet);
  const plain = { ...person, stage: { kind: "none" } as const, declarations: [], goal: "maintain" as const };
  return {
    id,
    name,
    targets: veil(targets),
    shown: veil(personalTargets(plain, on, profile.diet)),
    priorities: profile.priorities.filter((nutrient) => targets.nutrients[nutrient].status === "open"),
    diet: profile.diet,
    allergens: profile.allergens,
    dislikes: profile.dislikes,
    never,
    presence,
  };
}

export function companionOfGuest(guest: Guest, on: IsoDate): Companion {
  const { id, name, birthDate, sex, height, weight, activity, diet, allergens, presence } = guest;
  const person = {
    birthDate,
    sex,
    stage: { kind: "none" } as const,
    height,
    weight,
    activity,
    goal: "maintain" as const,
    declarations: [],
  };
  const targets = veil(personalTargets(person, on, diet));
  return {
    id,
    name,
    targets,
    shown: targets,
    priorities: [],
    diet,
    allergens,
    dislikes: [],
    never: [],
    presence,
  };
}

/** The figures without the words that would tell why they are what they are. */
function veil(targets: DailyTargets): DailyTargets {
  const nutrients = Object.fromEntries(
    Object.entries(targets.nutrients).map(([nutrient, target]: [string, NutrientTarget]) => [
      nutrient,
      { ...target, reason: null },
    ]),
  ) as DailyTargets["nutrients"];
  return {
    ...targets,
    nutrients,
    energy: { ...targets.energy, notes: [], show: false },
    foodRules: targets.foodRules.map((rule) => ({ ...rule, reason: VEILED })),
    messages: [],
  };
}
