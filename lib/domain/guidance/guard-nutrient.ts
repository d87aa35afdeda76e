// Pure. Applies guards to one nutrient's reference intake. The strictest rule wins; where two rules pull in opposite
// directions no number is given and the person is sent to their clinician.
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { ReferenceIntake } from "#lib/domain/nutrition/reference-intakes.ts";
import type { NutrientTarget, UpperLimit } from "#lib/domain/nutrition/targets.ts";
import { personalCap } from "#lib/domain/nutrition/upper-limits.ts";
import type { Guard, GuardAction } from "./guard.ts";

/**
 * What people in the United States eat on average (mg of sodium a day, Dietary Guidelines for Americans 2020-2025).
 * Where salt must not be cut, the plan still does not go beyond it.
 */
export const USUAL_SODIUM = 3400;

interface Bound {
  readonly guard: Guard;
  readonly action: GuardAction;
}

const actionsOn = (nutrient: ScoredNutrient, guards: readonly Guard[]): Bound[] =>
  guards.flatMap((guard) =>
    guard.actions
      .filter((action) => "nutrient" in action && action.nutrient === nutrient)
      .map((action) => ({ guard, action })),
  );

const SEVERITY = { stop: 0, caution: 1, info: 2 } as const;

/** "because" names every guard; the gravest one's own message follows. */
function because(lead: string, bounds: readonly Bound[]): string {
  const guards = [...new Set(bounds.map((bound) => bound.guard))];
  const [gravest] = guards.toSorted((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity]);
  return `${lead} (${guards.map((guard) => guard.label).join("; ")}). ${gravest?.message ?? ""}`.trim();
}

/** The pair of guards that contradict one another on this nutrient, if any. */
export function conflictOn(
  nutrient: ScoredNutrient,
  guards: readonly Guard[],
): readonly [Guard, Guard] | null {
  const bounds = actionsOn(nutrient, guards);
  const keeping = bounds.find((bound) => bound.action.do === "keepUp");
  if (!keeping) return null;
  const cutting = bounds.find(({ action }) => action.do === "block" || action.do === "cap");
  return cutting ? [keeping.guard, cutting.guard] : null;
}

export const conflictText = (nutrient: ScoredNutrient, [keep, cut]: readonly [Guard, Guard]): string =>
  `"${keep.label}" and "${cut.label}" pull ${NUTRIENTS[nutrient].name.toLowerCase()} in opposite directions. ` +
  "This app cannot settle that: ask your clinician what is right for you before you follow a plan.";

/** Drops a personal cap that another cap makes pointless; published limits always stay. */
function withoutWeaker(limits: readonly UpperLimit[]): UpperLimit[] {
  return limits.filter(
    (limit, index) =>
      limit.kind !== "cap" ||
      !limits.some(
        (other, at) =>
          other.kind === "cap" &&
          other.measuredBy === limit.measuredBy &&
          (other.over === "day" || limit.over === "week") &&
          (other.amount < limit.amount || (other.amount === limit.amount && at < index)),
      ),
  );
}

/** One nutrient's target for somebody to whom `guards` apply. */
export function guardNutrient(
  nutrient: ScoredNutrient,
  reference: Pick<ReferenceIntake, "amount" | "kind" | "limits">,
  guards: readonly Guard[],
): NutrientTarget {
  const bounds = actionsOn(nutrient, guards);
  const having = (...kinds: GuardAction["do"][]) => bounds.filter(({ action }) => kinds.includes(action.do));
  const raised = bounds.reduce((sum, { action }) => sum + (action.do === "raise" ? action.by : 0), 0);
  const open: NutrientTarget = {
    nutrient,
    amount: reference.amount + raised,
    kind: reference.kind,
    limits: reference.limits,
    status: "open",
    freezeBand: null,
    reason: raised > 0 ? because("Raised for you", having("raise")) : null,
  };

  const bands = bounds.flatMap(({ action }) => (action.do === "freeze" ? [action.band] : []));
  const freezeBand = bands.length > 0 ? Math.min(...bands) : null;
  const conflict = conflictOn(nutrient, guards);
  if (conflict)
    return {
      ...open,
      amount: null,
      kind: null,
      status: "blocked",
      freezeBand,
      reason: conflictText(nutrient, conflict),
    };

  const caps = bounds.flatMap(({ action }) => {
    if (action.do === "cap") return [personalCap(action.measuredBy, action.amount, action.over)];
    if (action.do === "holdAtReference") return [personalCap(nutrient, reference.amount, "day")];
    return [];
  });
  const limits = withoutWeaker([...reference.limits, ...caps]);

  const blocking = having("block");
  if (blocking.length > 0)
    return {
      ...open,
      amount: null,
      kind: null,
      limits,
      status: "blocked",
      freezeBand,
      reason: because("Left to your clinician", blocking),
    };

  const keeping = having("keepUp");
  const kept = keeping.length > 0 ? keepUp(open) : { ...open, limits };
  const freezing = having("freeze");
  if (freezing.length > 0)
    return {
      ...kept,
      status: "frozen",
      freezeBand,
      reason: because("Kept steady from day to day", freezing),
    };
  if (keeping.length > 0) return { ...kept, status: "capped", reason: because("Not cut", keeping) };

  const holding = bounds.filter(
    ({ action }) =>
      action.do === "hold" || action.do === "holdAtReference" || (action.do === "cap" && !action.prioritise),
  );
  if (holding.length > 0)
    return { ...kept, status: "capped", reason: because("Kept at the usual intake", holding) };
  return kept;
}

/** Sodium that must not be cut: at least the level that plans otherwise stay under, at most what is usual. */
function keepUp(target: NutrientTarget): NutrientTarget {
  const reduction = target.limits.find((limit) => limit.kind === "CDRR");
  if (!reduction) return target;
  return {
    ...target,
    amount: reduction.amount,
    kind: null,
    limits: [
      ...target.limits.filter((limit) => limit !== reduction),
      personalCap(target.nutrient, USUAL_SODIUM, "week"),
    ],
  };
}
