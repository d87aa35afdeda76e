import { LIFE_STAGES, type LifeStage } from "#lib/domain/nutrition/life-stage.ts";
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { referenceIntake } from "#lib/domain/nutrition/reference-intakes.ts";
import type { UpperLimit } from "#lib/domain/nutrition/targets.ts";
import { formatNumber, type NumberLocale } from "./format.ts";

const AGES = ["9-13", "14-18", "19-30", "31-50", "51-70", ">70"] as const;
const KINDS = [
  ["female", "Women"],
  ["male", "Men"],
  ["pregnancy", "Pregnant"],
  ["lactation", "Breast\u00adfeeding"],
] as const;

const isStage = (text: string): text is LifeStage => LIFE_STAGES.some((stage) => stage === text);
const ageWords = (age: (typeof AGES)[number]) => (age === ">70" ? "71+" : age.replace("-", "–"));

interface ReferenceTableProps {
  readonly nutrient: ScoredNutrient;
  readonly locale: NumberLocale;
}

/** The published daily intake for every stage of life the tables know, from nine years on. */
export function ReferenceTable({ nutrient, locale }: ReferenceTableProps) {
  const { unit } = NUTRIENTS[nutrient];
  return (
    <table className="w-full max-w-xl border-collapse text-sm">
      <caption className="pb-2 text-left text-soft">
        {unit} a day, by age in years. {kindWords(referenceIntake(nutrient, "female 31-50").kind)}
      </caption>
      <thead>
        <tr className="border-b-2 border-ink">
          <th scope="col" className="py-1.5 text-left align-bottom font-semibold">
            Age
          </th>
          {KINDS.map(([kind, words]) => (
            <th
              key={kind}
              scope="col"
              className="py-1.5 pl-2 text-right align-bottom font-semibold hyphens-manual"
            >
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AGES.map((age) => (
          <tr key={age} className="border-b border-rule">
            <th scope="row" className="num py-1.5 text-left font-normal whitespace-nowrap">
              {ageWords(age)}
            </th>
            {KINDS.map(([kind]) => {
              const stage = `${kind} ${age}`;
              return (
                <td key={kind} className="num py-1.5 pl-2 text-right">
                  {isStage(stage) ? formatNumber(referenceIntake(nutrient, stage).amount, locale) : "–"}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kindWords = (kind: "RDA" | "AI") =>
  kind === "RDA"
    ? "Recommended dietary allowance: enough for nearly everyone."
    : "Adequate intake: what healthy people eat, where too little is known for a recommendation.";

/** The range of a nutrient's intake among adults who are not pregnant, "310–420 mg". */
export function adultRange(nutrient: ScoredNutrient, locale: NumberLocale): string {
  const stages = LIFE_STAGES.filter((stage) => /^(?:fe)?male (?:19|31|51|>70)/.test(stage));
  const amounts = stages.map((stage) => referenceIntake(nutrient, stage).amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const { unit } = NUTRIENTS[nutrient];
  const words =
    low === high ? formatNumber(low, locale) : `${formatNumber(low, locale)}–${formatNumber(high, locale)}`;
  return `${words}\u00a0${unit}`;
}

/** The published limits for an adult, where there are any. */
export const adultLimits = (nutrient: ScoredNutrient): readonly UpperLimit[] =>
  referenceIntake(nutrient, "female 31-50").limits;

/** ", more in pregnancy and while breastfeeding", as far as it holds for this nutrient. */
export function raisedWords(nutrient: ScoredNutrient): string {
  const usual = referenceIntake(nutrient, "female 31-50").amount;
  const stages = [
    referenceIntake(nutrient, "pregnancy 31-50").amount > usual && "in pregnancy",
    referenceIntake(nutrient, "lactation 31-50").amount > usual && "while breastfeeding",
  ].filter((stage) => stage !== false);
  return stages.length === 0 ? "" : `, more ${stages.join(" and ")}`;
}
