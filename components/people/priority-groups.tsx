import type { ReactNode } from "react";
import type { NumberLocale } from "#components/nutrition/format.ts";
import { NUTRIENT_SECTIONS } from "#components/nutrition/nutrient-sections.ts";
import { NUTRIENT_NOTES } from "#lib/domain/guidance/nutrient-notes.ts";
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { PriorityChoice } from "#lib/use-cases/view-priorities.ts";
import type { ChoiceGroup } from "./priorities-form.tsx";
import { PriorityDetails } from "./priority-details.tsx";
import { targetWords } from "./priority-words.ts";

/** Minerals and vitamins first: they are what most come for. */
const ORDER = ["Minerals", "Vitamins"];

/** The choices in the order and company a reader looks for them. */
export function priorityGroups(
  choices: readonly PriorityChoice[],
  locale: NumberLocale,
  reach: (nutrient: ScoredNutrient) => ReactNode,
): ChoiceGroup[] {
  const sections = NUTRIENT_SECTIONS.map(({ title, nutrients }) => ({
    title: ORDER.includes(title) ? title : "Protein and fibre",
    entries: nutrients.flatMap((id) => {
      const choice = choices.find(({ nutrient }) => nutrient === id);
      if (!choice) return [];
      const { nutrient, target, refusal, bestFoods } = choice;
      return [
        {
          id: nutrient,
          name: NUTRIENTS[nutrient].name,
          does: NUTRIENT_NOTES[nutrient].does,
          target: targetWords(target, locale),
          refusal,
          reach: reach(nutrient),
          details: <PriorityDetails target={target} foods={bestFoods} locale={locale} />,
        },
      ];
    }),
  })).filter(({ entries }) => entries.length > 0);
  const rank = (title: string) => (ORDER.includes(title) ? ORDER.indexOf(title) : ORDER.length);
  return sections.toSorted((a, b) => rank(a.title) - rank(b.title));
}
