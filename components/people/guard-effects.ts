// Pure. What a guard changes, in words: what Replenish now does, and what it no longer does.
import type { Guard, GuardAction } from "#lib/domain/guidance/guard.ts";
import { NUTRIENTS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
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

export function effectsOf(guards: readonly Guard[]): Effects {
  const actions = guards.flatMap((guard) => guard.actions);
  const of = <K extends GuardAction["do"]>(kind: K) =>
    actions.filter((action): action is Doing<K> => action.do === kind);
  const names = (found: readonly { readonly nutrient: NutrientId }[]) =>
    found.length > 0 ? listed(found.map(({ nutrient }) => low(nutrient))) : null;

  const blockedIds = new Set(of("block").map(({ nutrient }) => nutrient));
  const blocked = names(of("block"));
  const held = names(
    [...of("hold"), ...of("holdAtReference")].filter(({ nutrient }) => !blockedIds.has(nutrient)),
  );
  const kept = names(of("keepUp"));
  const left = of("food").filter(({ perWeek }) => perWeek === 0);
  const rare = of("food").filter(({ perWeek }) => perWeek > 0);
  return {
    does: [
      left.length > 0 && `leave out ${listed(left.map(({ fact }) => factName(fact)))}`,
      ...rare.map(({ fact, perWeek }) => `serve ${factName(fact)} at most ${perWeek} times a week`),
      ...of("cap").map(
        ({ measuredBy, amount, over }) =>
          `hold ${low(measuredBy)} under ${figure(amount)} ${NUTRIENTS[measuredBy].unit} ${over === "day" ? "every day" : "a day over the week"}`,
      ),
      ...of("freeze").map(
        ({ nutrient, band }) =>
          `keep ${low(nutrient)} steady: every day within ${Math.round(band * 100)}% of the week’s average`,
      ),
      kept && `keep ${kept} at an ordinary amount or more`,
      ...of("raise").map(
        ({ nutrient, by }) =>
          `raise your target for ${low(nutrient)} by ${figure(by)} ${NUTRIENTS[nutrient].unit}`,
      ),
    ].filter((text) => typeof text === "string"),
    doesNot: [
      blocked &&
        (blockedIds.size === 1
          ? `take ${blocked} as a priority, set a target for it, or call it low`
          : `take ${blocked} as priorities, set targets for them, or call them low`),
      held && `push ${held} beyond the usual intake`,
      of("ordinaryProtein").length > 0 && "raise protein for training",
      of("noWeightGoal").length > 0
        ? "plan for any change of weight"
        : of("noDeficit").length > 0 && "aim at losing weight",
      of("hideEnergy").length > 0 && "show calories or weight",
      of("hydrationOff").length > 0 && "tell you how much to drink",
    ].filter((text) => typeof text === "string"),
  };
}
