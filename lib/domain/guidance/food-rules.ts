// Pure. How often a week some foods may come at most: for everybody, and stricter where a guard says so.
// Sources: FDA and EPA advice about eating fish; UK advice on liver (NHS); Dietary Guidelines for Americans 2020-2025;
// HealthLinkBC on oysters (12 a month). The plain numbers for meat, juice and shellfish are this product's choice.
import type { FoodFact } from "#lib/domain/catalogue/facts.ts";
import type { FoodRule } from "#lib/domain/nutrition/targets.ts";
import type { Guard } from "./guard.ts";

const rule = (fact: FoodFact, perWeek: number, reason: string) => ({ fact, perWeek, reason });

const FOR_EVERYBODY = [
  rule("liver", 1, "Liver is so rich in vitamin A that once a week is enough for anybody."),
  rule("organMeat", 1, "Organ meats are rich in vitamin A and copper; once a week is enough."),
  rule("highMercury", 0, "Large predatory fish carry the most mercury."),
  rule("mediumMercury", 2, "This fish carries some mercury: twice a week at most."),
  rule("fish", 4, "Fish comes up to four times a week, to leave room for other foods and keep mercury low."),
  rule("crustacean", 2, "Shellfish comes up to twice a week."),
  rule("mollusc", 2, "Shellfish comes up to twice a week."),
  rule("oyster", 1, "Oysters gather zinc and cadmium; once a week is enough."),
  rule("brazilNut", 3, "A few Brazil nuts can reach the upper limit of selenium."),
  rule("curedMeat", 1, "Cured meat comes once a week at most."),
  rule("redMeat", 3, "Red meat comes up to three times a week."),
  rule("seaweed", 0, "Seaweed can hold very much iodine, which the food data do not tell."),
  rule("juice", 4, "Juice comes up to four times a week: whole fruit brings fibre too."),
] as const satisfies readonly FoodRule[];

/** One rule a fact, the strictest of all that apply, with the reason of the one that decided. */
export function foodRulesFor(guards: readonly Guard[]): FoodRule[] {
  const strictest = new Map<string, FoodRule>(FOR_EVERYBODY.map((each) => [each.fact, each]));
  for (const guard of guards)
    for (const action of guard.actions) {
      if (action.do !== "food") continue;
      const known = strictest.get(action.fact);
      if (!known || action.perWeek < known.perWeek)
        strictest.set(action.fact, rule(action.fact, action.perWeek, action.why ?? guard.message));
    }
  return [...strictest.values()];
}
