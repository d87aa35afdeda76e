// Pure. What a person may declare about their health, and which guards apply to somebody. Every answer is optional.
import type { Diet } from "#lib/domain/catalogue/facts.ts";
import type { Person } from "#lib/domain/nutrition/person.ts";
import { ageInYears, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { CONDITION_GUARDS } from "./condition-guards.ts";
import type { Guard } from "./guard.ts";
import { LIFE_GUARDS, STAGE_GUARDS } from "./life-guards.ts";
import { MEDICINE_GUARDS } from "./medicine-guards.ts";

export type DeclarationId =
  | (typeof CONDITION_GUARDS)[number]["id"]
  | (typeof MEDICINE_GUARDS)[number]["id"]
  | (typeof LIFE_GUARDS)[number]["id"];

/** In the order they are asked. "preferNotToSay" is an answer of its own. */
export const DECLARATIONS: readonly Guard[] = [...CONDITION_GUARDS, ...MEDICINE_GUARDS, ...LIFE_GUARDS];
export const DECLARATION_IDS = DECLARATIONS.map((guard) => guard.id) as DeclarationId[];

const BY_ID = new Map(DECLARATIONS.map((guard) => [guard.id, guard]));

export const isDeclarationId = (text: string): text is DeclarationId => BY_ID.has(text);

/** The guard of a declaration; null for an id that is not (or no longer) known. */
export const declaration = (id: string): Guard | null => BY_ID.get(id) ?? null;

/** Everything that applies: what was declared, and what follows from age, stage and diet. */
export function guardsFor(person: Person, on: IsoDate, diet: Diet): Guard[] {
  const age = ageInYears(person.birthDate, on);
  const stages: Guard[] = [];
  if (person.stage.kind === "pregnant") stages.push(STAGE_GUARDS.pregnant);
  if (person.stage.kind === "lactating") stages.push(STAGE_GUARDS.lactating);
  if (age < 18) stages.push(STAGE_GUARDS.under18);
  if (age > 50) stages.push(STAGE_GUARDS.over50);
  if (age > 65) stages.push(STAGE_GUARDS.over65);
  if (diet === "vegan") stages.push(STAGE_GUARDS.vegan);
  if (diet === "vegetarian") stages.push(STAGE_GUARDS.vegetarian);
  return [...stages, ...DECLARATIONS.filter((guard) => person.declarations.includes(guard.id))];
}

/** "thirst": advice on drinking shows no numbers and leaves it to thirst and the clinician. */
export const hydrationAdvice = (guards: readonly Guard[]): "numbers" | "thirst" =>
  guards.some((guard) => guard.actions.some((action) => action.do === "hydrationOff")) ? "thirst" : "numbers";
