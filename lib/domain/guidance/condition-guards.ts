// Pure. Pure data. Conditions a person may declare, and what each changes in a plan. Wording for people, not for clinicians.
import { block, type Guard, sodiumCap, without } from "./guard.ts";

export const CONDITION_GUARDS = [
  {
    id: "kidneyDisease",
    group: "condition",
    label: "Kidney disease, dialysis or a transplant",
    question: "Do you have kidney disease at any stage, have dialysis, or have a transplanted kidney?",
    message:
      "When kidneys clear less, potassium, phosphorus and magnesium can build up in your blood. This plan does not push them, adds no extra protein or salt, and gives no drinking amounts. Please set your targets with a kidney dietitian, and use no salt substitute.",
    severity: "stop",
    actions: [
      { do: "holdAtReference", nutrient: "potassium" },
      ...block("potassium", "phosphorus", "magnesium"),
      { do: "hold", nutrient: "protein" },
      { do: "ordinaryProtein" },
      sodiumCap(2300),
      { do: "hydrationOff" },
    ],
    sources: ["potassiumRisk", "dri2019"],
  },
  {
    id: "adrenalInsufficiency",
    group: "condition",
    label: "Addison's disease or another adrenal or kidney-tubule disorder that keeps potassium",
    question: "Do you have Addison's disease, adrenal insufficiency or type 4 renal tubular acidosis?",
    message:
      "Your body may hold on to potassium and lose salt. This plan does not push potassium and does not cut salt. Your clinician sets both.",
    severity: "caution",
    actions: [
      { do: "holdAtReference", nutrient: "potassium" },
      ...block("potassium"),
      { do: "keepUp", nutrient: "sodium" },
    ],
    sources: ["adrenal"],
  },
  {
    id: "heartFailure",
    group: "condition",
    label: "Heart failure",
    question: "Do you have heart failure?",
    message:
      "The plan keeps salt low (2,000 mg of sodium a day unless your clinician says otherwise) and gives no drinking reminders. Call your clinic if your weight rises by 1.5 to 2 kg within a few days.",
    severity: "stop",
    actions: [...block("sodium"), sodiumCap(2000), { do: "hydrationOff" }],
    sources: ["heartFailure"],
  },
  {
    id: "hypertension",
    group: "condition",
    label: "High blood pressure",
    question: "Do you have high blood pressure?",
    message:
      "Sodium stays at or under 2,300 mg every day, training days too. About 1,500 mg is enough for most people; less salt helps blood pressure step by step.",
    severity: "info",
    actions: [sodiumCap(2300)],
    sources: ["dri2019", "dga"],
  },
  {
    id: "highCalcium",
    group: "condition",
    label: "High blood calcium, overactive parathyroid or sarcoidosis",
    question:
      "Have you been told you have high blood calcium, an overactive parathyroid gland, or sarcoidosis?",
    message:
      "Calcium and vitamin D are left to your doctor: more of either could raise your blood calcium. Nausea, constipation, great thirst, much urine, confusion or weakness are reasons to call.",
    severity: "stop",
    actions: [...block("calcium", "vitaminD"), sodiumCap(2300)],
    sources: ["dri2011"],
  },
  {
    id: "calciumStones",
    group: "condition",
    label: "Calcium kidney stones",
    question: "Have you had kidney stones made of calcium?",
    message:
      "Ordinary calcium from meals is kept: cutting it can make stones more likely. The plan does not push calcium or vitamin D beyond that, and keeps salt down.",
    severity: "caution",
    actions: [{ do: "keepUp", nutrient: "calcium" }, ...block("vitaminD"), sodiumCap(2300)],
    sources: ["kidneyStones"],
  },
  {
    id: "ironOverload",
    group: "condition",
    label: "Haemochromatosis, thalassaemia or other iron overload",
    question: "Do you have haemochromatosis, thalassaemia or too much iron for another reason?",
    message:
      "Iron is not pushed and liver is left out. Take no iron or vitamin C tablets unless your doctor asks you to. Fruit and vegetables with vitamin C stay in. Never eat raw shellfish.",
    severity: "caution",
    actions: [
      ...block("iron"),
      ...without("Liver is very rich in iron.", "liver"),
      ...without("Raw shellfish can carry germs that are dangerous with iron overload.", "oyster"),
    ],
    sources: ["ironOverload"],
  },
  {
    id: "wilsonDisease",
    group: "condition",
    label: "Wilson disease",
    question: "Do you have Wilson disease?",
    message:
      "Copper is not pushed; liver and shellfish are left out. Your liver clinic tells you what else to avoid.",
    severity: "caution",
    actions: [
      ...block("copper"),
      ...without("Rich in copper.", "liver", "organMeat", "crustacean", "mollusc", "oyster"),
    ],
    sources: ["wilson"],
  },
  {
    id: "lowSodiumHistory",
    group: "condition",
    label: "Low blood sodium in the past, or SIADH",
    question: "Have you had low blood sodium (hyponatraemia), or do you have SIADH?",
    message:
      "Drink to thirst. This app gives you no drinking amounts; ask your clinician how much is right for you.",
    severity: "caution",
    actions: [{ do: "hydrationOff" }],
    sources: ["hyponatraemia"],
  },
  {
    id: "diabetesMedicine",
    group: "condition",
    label: "Diabetes with insulin or a sulfonylurea",
    question: "Do you have diabetes and use insulin or tablets such as gliclazide or glipizide?",
    message:
      "The plan keeps ordinary carbohydrate at every main meal and no fasting. Training can lower your blood sugar for hours: plan it with your diabetes team.",
    severity: "caution",
    actions: [],
    sources: ["diabetes"],
  },
  {
    id: "heartBlockOrMyasthenia",
    group: "condition",
    label: "Heart block or myasthenia gravis",
    question: "Do you have heart block or myasthenia gravis?",
    message:
      "Magnesium from meals is fine. Take no magnesium tablets, powders or laxatives without your doctor.",
    severity: "caution",
    actions: [],
    sources: ["ods", "myasthenia"],
  },
  {
    id: "coeliac",
    group: "condition",
    label: "Coeliac disease",
    question: "Do you have coeliac disease?",
    message:
      "Every food with wheat, barley or rye is left out. The food data cannot see traces, so read labels, and buy oats that are sold as gluten-free.",
    severity: "caution",
    actions: without("Contains gluten.", "gluten", "wheat"),
    sources: ["coeliac"],
  },
  {
    id: "phenylketonuria",
    group: "condition",
    label: "Phenylketonuria",
    question: "Do you have phenylketonuria (PKU)?",
    message:
      "This app cannot plan a PKU diet: the food data do not tell phenylalanine. Please follow your metabolic dietitian's plan instead.",
    severity: "stop",
    actions: [...block("protein"), { do: "ordinaryProtein" }],
    sources: ["phenylketonuria"],
  },
  {
    id: "fpies",
    group: "condition",
    label: "Food protein-induced enterocolitis (FPIES)",
    question: "Do you have FPIES, or another food reaction that is not a common allergy?",
    message:
      "Add each trigger under allergens or disliked foods; the plan then leaves it out. Read labels as well.",
    severity: "caution",
    actions: [],
    sources: ["fpies"],
  },
  {
    id: "weakImmunity",
    group: "condition",
    label: "Weakened immune system",
    question: "Is your immune system weakened, by illness or by treatment?",
    message:
      "Foods that more often carry germs are left out: raw sprouts, raw egg, smoked fish, soft cheese, cold cuts.",
    severity: "caution",
    actions: without(
      "More likely to carry germs that are dangerous with weak defences.",
      "rawSprouts",
      "rawEgg",
      "smokedFish",
      "softCheese",
      "curedMeat",
      "oyster",
    ),
    sources: ["foodSafety"],
  },
] as const satisfies readonly Guard[];
