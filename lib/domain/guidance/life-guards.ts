// Pure. Pure data. Stages and ways of life. Some are asked; the others follow from the profile and are never asked twice.
import { type Guard, type GuardAction, without } from "./guard.ts";

const INFECTION = "Can carry germs that harm an unborn child.";
const MERCURY = "Its mercury can harm a child's developing nerves.";

const fishRules: readonly GuardAction[] = [
  ...without(MERCURY, "highMercury", "mediumMercury"),
  { do: "food", fact: "fish", perWeek: 3, why: "Two or three servings of low-mercury fish a week." },
];

const pregnancyFoods: readonly GuardAction[] = [
  ...without("So rich in vitamin A (retinol) that it can harm an unborn child.", "liver"),
  ...without(INFECTION, "smokedFish", "softCheese", "rawSprouts", "rawEgg", "curedMeat", "oyster"),
  ...without("No amount is known to be safe in pregnancy.", "alcohol"),
  { do: "food", fact: "caffeine", perWeek: 7, why: "Caffeine stays under 200 mg a day in pregnancy." },
  ...fishRules,
  {
    do: "cap",
    nutrient: "vitaminA",
    measuredBy: "retinol",
    amount: 3000,
    over: "day",
    prioritise: true,
  },
];

/** Asked with the conditions and medicines. */
export const LIFE_GUARDS = [
  {
    id: "tryingToConceive",
    group: "life",
    label: "Trying to become pregnant",
    question: "Are you trying to become pregnant?",
    message:
      "The plan follows the food rules of pregnancy and does not aim at losing weight. Ask your doctor or midwife about folic acid now, before you are pregnant.",
    severity: "info",
    actions: [
      ...pregnancyFoods,
      {
        do: "noDeficit",
        why: "You are trying to become pregnant, so the plan does not aim at losing weight.",
      },
    ],
    sources: ["fish", "folicAcid"],
  },
  {
    id: "eatingDisorder",
    group: "life",
    label: "An eating disorder, now or in the past",
    question: "Do you have an eating disorder, or have you had one?",
    message:
      "Calories and weight are hidden, and the plan has no weight goal. If food is hard at the moment, please talk to your care team or a support line such as NEDA (US), Beat (UK) or your local service.",
    severity: "caution",
    actions: [
      { do: "hideEnergy" },
      { do: "noWeightGoal", why: "The plan keeps to what your body needs; it has no weight goal." },
    ],
    sources: ["eatingDisorders"],
  },
  {
    id: "smoker",
    group: "life",
    label: "Smoking",
    question: "Do you smoke?",
    message:
      "Smoking uses up vitamin C, so your target is 35 mg higher. Take no beta-carotene or vitamin A tablets: in smokers they have done harm.",
    severity: "info",
    actions: [{ do: "raise", nutrient: "vitaminC", by: 35 }],
    sources: ["dri2000", "betaCarotene"],
  },
] as const satisfies readonly Guard[];

/** These follow from the profile. That they rule out losing weight stands in ../nutrition/energy.ts. */
export const STAGE_GUARDS = {
  pregnant: {
    id: "pregnant",
    group: "life",
    label: "Pregnancy",
    question: "Are you pregnant?",
    message:
      "Foods that are unsafe in pregnancy are left out, and retinol stays under its limit every day. The iron you need (27 mg) is often out of reach of food alone: ask your midwife or doctor about a prenatal supplement.",
    severity: "caution",
    actions: [...pregnancyFoods, { do: "hydrationOff" }],
    sources: ["foodSafetyPregnancy", "fish", "dri2001"],
  },
  lactating: {
    id: "lactating",
    group: "life",
    label: "Breastfeeding",
    question: "Are you breastfeeding?",
    message: "Fish with much mercury is left out, and the plan does not aim at losing weight.",
    severity: "info",
    actions: [...fishRules],
    sources: ["fish"],
  },
  under18: {
    id: "under18",
    group: "life",
    label: "Under 18",
    question: "Are you under 18?",
    message:
      "Targets are those of your age, and the plan never aims at losing weight. Show it to a parent or whoever cooks for you.",
    severity: "info",
    actions: [...fishRules, ...without("Not for people your age.", "alcohol"), { do: "hydrationOff" }],
    sources: ["dri2023", "fish"],
  },
  over50: {
    id: "over50",
    group: "life",
    label: "Over 50",
    question: "Are you over 50?",
    message:
      "Over 50, the stomach frees less vitamin B12 from food. Fortified food is taken up better; if you feel unusually tired or numb, ask for a blood test.",
    severity: "info",
    actions: [],
    sources: ["dri1998", "ods"],
  },
  over65: {
    id: "over65",
    group: "life",
    label: "Over 65",
    question: "Are you over 65?",
    message: "Foods that more often carry germs are left out: raw sprouts, raw egg, smoked fish and oysters.",
    severity: "info",
    actions: without("More likely to carry germs.", "rawSprouts", "rawEgg", "smokedFish", "oyster"),
    sources: ["foodSafety"],
  },
  vegan: {
    id: "vegan",
    group: "life",
    label: "Vegan diet",
    question: "Do you eat vegan?",
    message:
      "No plant makes vitamin B12, greens and seaweed included: it has to come from fortified food or a supplement, so this plan may stay short of it. Iron and zinc from plants are taken up less well: the National Academies put the iron need at about 1.8 times the usual. Eat them with something rich in vitamin C.",
    severity: "caution",
    actions: [],
    sources: ["dri1998", "dri2001", "ods"],
  },
  vegetarian: {
    id: "vegetarian",
    group: "life",
    label: "Vegetarian diet",
    question: "Do you eat vegetarian?",
    message:
      "Iron from plants is taken up less well: the National Academies put the need at about 1.8 times the usual for people who eat no meat. Your target stays the published one; eat beans and grains with something rich in vitamin C.",
    severity: "info",
    actions: [],
    sources: ["dri2001"],
  },
} as const satisfies Readonly<Record<string, Guard>>;
