// Pure. Pure data. How to put it right: food first, then supplements, drinking, and what may be behind it. No doses.
import type { SourceId } from "./sources.ts";

export interface Advice {
  readonly title: string;
  readonly text: readonly string[];
  readonly sources: readonly SourceId[];
}

export const FOOD_FIRST: readonly Advice[] = [
  {
    title: "Enough to eat",
    text: [
      "Muscle mends slowly when food is short. Eat enough for what you do before you think of any single nutrient.",
      "If you train hard, eat something within the hours after it: ordinary food with protein and starch will do.",
    ],
    sources: ["issn", "reds"],
  },
  {
    title: "Foods before tablets",
    text: [
      "Beans, wholegrain, nuts, seeds, greens, fish, milk foods and fruit bring most of what muscle and nerve need, many things at once.",
      "Food hardly ever brings too much. Tablets can.",
    ],
    sources: ["dga", "ods"],
  },
  {
    title: "In the kitchen",
    text: [
      "Minerals and B vitamins pass into cooking water. Steam, roast, or eat the liquid as soup.",
      "Something with vitamin C in the same meal helps iron from plants in; tea and coffee with it hold it back.",
    ],
    sources: ["retention", "dri2001"],
  },
];

export const SUPPLEMENTS: readonly Advice[] = [
  {
    title: "When they have a place",
    text: [
      "After a blood test, in pregnancy, on a vegan diet for vitamin B12, with little sun for vitamin D, or when a doctor asks for one. Sore muscles alone are no reason.",
      "Have blood taken before you begin. A tablet can hide what the test was to show.",
    ],
    sources: ["ods"],
  },
  {
    title: "Ask first",
    text: [
      "Ask a doctor or pharmacist before any supplement if you have a kidney, heart, liver or bowel disease, are pregnant or breastfeeding, or take a medicine every day.",
      "Give them the whole list. Multivitamins, magnesium mixes and energy drinks often hold the same things twice.",
    ],
    sources: ["ods", "foodDrug"],
  },
];

export const DRINKING: readonly Advice[] = [
  {
    title: "On ordinary days",
    text: [
      "Drink when you are thirsty and with meals. Pale yellow urine is fine; it need not be clear.",
      "Cramps do not show that you drank too little: losing about three percent of body weight did not bring them on sooner.",
    ],
    sources: ["miller", "dri2019"],
  },
  {
    title: "When you train for long",
    text: [
      "Never drink more than you sweat. Too much makes the blood’s sodium fall, and that is more dangerous than being thirsty.",
      "Headache, nausea, bloating or confusion after long exercise with much to drink: stop drinking and get help at once.",
    ],
    sources: ["hyponatraemia", "acsmFluid"],
  },
];

export const BEHIND: readonly Advice[] = [
  {
    title: "Medicines",
    text: [
      "Statins can make muscles ache, water tablets can bring cramps, metformin and acid blockers can lower vitamin B12 over years. Do not stop on your own: ask.",
    ],
    sources: ["statins", "ods"],
  },
  {
    title: "Illnesses",
    text: [
      "Thyroid, kidney, bowel, nerve and muscle diseases, diabetes and infections can all show in muscles. That is why soreness that stays belongs to a doctor and not to a meal plan.",
    ],
    sources: ["doms", "hypokalaemia"],
  },
  {
    title: "Life",
    text: [
      "Too little sleep, too little food, stress, and training that grows faster than you mend are the commonest reasons of all.",
    ],
    sources: ["reds", "doms"],
  },
];
