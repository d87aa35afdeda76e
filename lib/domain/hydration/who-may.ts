// Pure. Who is given drinking figures, and whom salt is left to a clinician for. What people declared about their health
// decides (lib/domain/guidance); age and pregnancy need no declaration.
import { declaration } from "#lib/domain/guidance/declarations.ts";
import type { Guard } from "#lib/domain/guidance/guard.ts";
import { STAGE_GUARDS } from "#lib/domain/guidance/life-guards.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { ReferenceSex, ReproductiveStage } from "#lib/domain/nutrition/person.ts";
import type { Kilograms } from "#lib/domain/shared/units.ts";

/** Who sweats. */
export interface Sweater {
  readonly mass: Kilograms;
  readonly sex: ReferenceSex;
  /** Completed years. */
  readonly age: number;
  readonly stage: ReproductiveStage["kind"];
  /** Ids of lib/domain/guidance/declarations. */
  readonly declarations: readonly string[];
}

const ADULT = 18;

const guardsOf = (person: Sweater): Guard[] => [
  ...(person.age < ADULT ? [STAGE_GUARDS.under18] : []),
  ...(person.stage === "pregnant" ? [STAGE_GUARDS.pregnant] : []),
  ...person.declarations.flatMap((id) => declaration(id) ?? []),
];

export interface HydrationRules {
  /** Why there are no figures for this person; null when there are. */
  readonly noNumbers: { readonly because: string; readonly text: string } | null;
  /** Salt lost may be told, and eaten beyond the ordinary limit. */
  readonly sodium: boolean;
  /** Minerals whose losses may be told: none that a declaration touches. */
  readonly tells: (mineral: "potassium" | "magnesium" | "calcium") => boolean;
  /** What to tell beside the figures. */
  readonly notes: readonly string[];
  /** A reason of health to go by thirst before any figure. */
  readonly thirstFirst: string | null;
  /** Weight is not shown or asked for. */
  readonly hideWeight: boolean;
}

const touches = (guards: readonly Guard[], nutrient: ScoredNutrient): boolean =>
  guards.some((guard) =>
    guard.actions.some((action) => "nutrient" in action && action.nutrient === nutrient),
  );

const THIRST = "Drink to thirst, and ask your clinician how much is right for you.";

export function hydrationRules(person: Sweater): HydrationRules {
  const guards = guardsOf(person);
  const has = (id: string) => guards.some((guard) => guard.id === id);
  const off = guards.find((guard) => guard.actions.some((action) => action.do === "hydrationOff"));
  return {
    noNumbers: off ? { because: off.label, text: off.id === "under18" ? YOUNG : THIRST } : null,
    sodium: !off && !touches(guards, "sodium"),
    tells: (mineral) => !off && !touches(guards, mineral),
    notes: has("diabetesMedicine")
      ? [
          "Training can lower your blood sugar for hours. Plan food and insulin around it with your diabetes team.",
        ]
      : [],
    thirstFirst: has("sodiumLoweringMedicine")
      ? "Your medicine can lower blood sodium, above all when you drink a lot."
      : null,
    hideWeight: guards.some((guard) => guard.actions.some((action) => action.do === "hideEnergy")),
  };
}

const YOUNG =
  "Drink to thirst, before, during and after. Figures for drinking were made for adults; a coach or doctor who knows you can say more.";
