// Pure. What a guard changes, in words: what Replenish now does, and what it no longer does.
import type { Guard, GuardAction } from "#lib/domain/guidance/guard.ts";
import { NUTRIENTS, type NutrientId, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets, NutrientTarget, UpperLimit } from "#lib/domain/nutrition/targets.ts";
import { factName } from "./fact-names.ts";

export interface Effects {
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

const low = (id: NutrientId) => {
  const { name } = NUTRIENTS[id];
  return name.charAt(0).toLowerCase() + name.slice(1);
};
const listed = (words: readonly string[]) => new Intl.ListFormat("en-GB").format([...new Set(words)]);
const figure = (amount: number) => amount.toLocaleString("en-US");

type Doing<K extends GuardAction["do"]> = Extract<GuardAction, { do: K }>;

/** Read off the targets, where the strictest of several rules has won already. */
export function effectsOf(guards: readonly Guard[], targets: DailyTargets): Effects {
  const actions = guards.flatMap((guard) => guard.actions);
  const of = <K extends GuardAction["do"]>(kind: K) =>
    actions.filter((action): action is Doing<K> => action.do === kind);
  const changed = SCORED_NUTRIENTS.map((nutrient) => targets.nutrients[nutrient]);
  const names = (found: readonly NutrientTarget[]) => listed(found.map(({ nutrient }) => low(nutrient)));
  const keptUp = new Set(of("keepUp").map(({ nutrient }) => nutrient));

  const blocked = changed.filter(({ status }) => status === "blocked");
  const held = changed.filter(({ nutrient, status }) => status === "capped" && !keptUp.has(nutrient));
  const kept = changed.filter(({ nutrient, status }) => status !== "blocked" && keptUp.has(nutrient));
  const foods = new Set<string>(of("food").map(({ fact }) => fact));
  const rules = targets.foodRules.filter((rule) => foods.has(rule.fact));
  const left = rules.filter(({ perWeek }) => perWeek === 0);
  return {
    does: [
      left.length > 0 ? `leave out ${listed(left.map(({ fact }) => factName(fact)))}` : null,
      ...rules
        .filter(({ perWeek }) => perWeek > 0)
        .map(({ fact, perWeek }) => `serve ${factName(fact)} at most ${times(perWeek)} a week`),
      ...changed.flatMap(({ nutrient, limits }) =>
        limits
          .filter(({ kind }) => kind === "cap")
          .map((limit) => capWords(limit.measuredBy ?? nutrient, limit)),
      ),
      ...changed.map(({ nutrient, freezeBand, status }) =>
        status === "frozen" && freezeBand !== null
          ? `keep ${low(nutrient)} steady: every day within ${Math.round(freezeBand * 100)}% of the week’s average`
          : null,
      ),
      kept.length > 0 ? `keep ${names(kept)} at an ordinary amount or more` : null,
      ...of("raise").map(
        ({ nutrient, by }) =>
          `raise your target for ${low(nutrient)} by ${figure(by)} ${NUTRIENTS[nutrient].unit}`,
      ),
    ].filter((text) => text !== null),
    doesNot: [
      blocked.length === 0
        ? null
        : blocked.length === 1
          ? `take ${names(blocked)} as a priority, set a target for it, or call it low`
          : `take ${names(blocked)} as priorities, set targets for them, or call them low`,
      held.length > 0 ? `push ${names(held)} beyond the usual intake` : null,
      of("ordinaryProtein").length > 0 ? "raise protein for training" : null,
      of("noWeightGoal").length > 0
        ? "plan for any change of weight"
        : of("noDeficit").length > 0
          ? "aim at losing weight"
          : null,
      of("hideEnergy").length > 0 ? "show calories or weight" : null,
      of("hydrationOff").length > 0 ? "tell you how much to drink" : null,
    ].filter((text) => text !== null),
  };
}

const times = (count: number) => (count === 1 ? "once" : `${count} times`);
const capWords = (id: NutrientId, { amount, over }: UpperLimit) =>
  `hold ${low(id)} under ${figure(amount)} ${NUTRIENTS[id].unit} ${over === "day" ? "every day" : "a day over the week"}`;
