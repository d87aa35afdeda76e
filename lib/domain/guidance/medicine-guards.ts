// Pure. Pure data. Medicines a person may declare, and what each changes in a plan.
import { type Guard, without } from "./guard.ts";

const POTASSIUM_MESSAGE =
  "Some medicines make your body keep potassium. The plan stays at the usual intake and does not push potassium; use no salt substitute. Ask your clinician whether more potassium is safe for you.";

export const MEDICINE_GUARDS = [
  {
    id: "potassiumRaisingMedicine",
    group: "medicine",
    label: "A medicine that can raise potassium",
    question:
      "Do you take any of these? An ACE inhibitor (lisinopril, ramipril, enalapril …), a sartan (losartan, valsartan …), spironolactone, eplerenone, amiloride or triamterene, potassium tablets, trimethoprim, heparin, ciclosporin or tacrolimus, or ibuprofen, naproxen or the like on most days.",
    message: POTASSIUM_MESSAGE,
    severity: "caution",
    actions: [{ do: "holdAtReference", nutrient: "potassium" }],
    sources: ["dri2019", "aceInhibitors"],
  },
  {
    id: "waterTablets",
    group: "medicine",
    label: "Water tablets (loop or thiazide diuretics)",
    question:
      "Do you take a water tablet such as furosemide, bumetanide, torasemide, hydrochlorothiazide, chlortalidone or indapamide?",
    message:
      "These can lower potassium, magnesium and sodium in your blood. Do not treat that yourself: a blood test shows it. The app gives you no drinking or salt amounts. With cramps, vomiting or diarrhoea, call your doctor.",
    severity: "caution",
    actions: [{ do: "hydrationOff" }],
    sources: ["ods"],
  },
  {
    id: "digoxin",
    group: "medicine",
    label: "Digoxin",
    question: "Do you take digoxin?",
    message:
      "Low potassium or magnesium is dangerous with digoxin, and so is too much. Your clinic checks your blood. Take the tablet apart from very high-fibre meals.",
    severity: "caution",
    actions: [],
    sources: ["foodDrug"],
  },
  {
    id: "lithium",
    group: "medicine",
    label: "Lithium",
    question: "Do you take lithium?",
    message:
      "Keep salt and drinking steady from day to day: less salt or losing water can raise the lithium in your blood. The plan keeps salt even and never low, and gives no drinking amounts. Talk to your clinician before changing how you eat or train.",
    severity: "stop",
    actions: [
      { do: "freeze", nutrient: "sodium", band: 0.2 },
      { do: "keepUp", nutrient: "sodium" },
      { do: "hydrationOff" },
    ],
    sources: ["lithium"],
  },
  {
    id: "warfarin",
    group: "medicine",
    label: "Warfarin or a similar blood thinner",
    question: "Do you take warfarin, acenocoumarol or phenprocoumon?",
    message:
      "Keep vitamin K steady rather than low: do not drop your greens, and do not suddenly add many. The plan keeps every day close to the week's average. Have your INR checked after you change how you eat.",
    severity: "caution",
    actions: [
      { do: "freeze", nutrient: "vitaminK", band: 0.2 },
      {
        do: "cap",
        nutrient: "vitaminK",
        measuredBy: "vitaminK",
        amount: 120,
        over: "week",
        prioritise: false,
      },
    ],
    sources: ["ods"],
  },
  {
    id: "otherBloodThinner",
    group: "medicine",
    label: "Another blood thinner or aspirin",
    question: "Do you take apixaban, rivaroxaban, dabigatran, edoxaban, clopidogrel or aspirin?",
    message: "These do not depend on vitamin K, so the plan changes nothing for them.",
    severity: "info",
    actions: [],
    sources: ["ods"],
  },
  {
    id: "desmopressin",
    group: "medicine",
    label: "Desmopressin",
    question: "Do you take desmopressin?",
    message:
      "Drinking too much is risky with desmopressin. Drink to thirst; this app gives you no drinking amounts.",
    severity: "stop",
    actions: [{ do: "hydrationOff" }],
    sources: ["desmopressin"],
  },
  {
    id: "sodiumLoweringMedicine",
    group: "medicine",
    label: "An antidepressant (SSRI, SNRI), carbamazepine or MDMA",
    question:
      "Do you take sertraline, citalopram, fluoxetine, venlafaxine or the like, carbamazepine, or MDMA?",
    message:
      "These can lower blood sodium, above all when you drink a lot. Drink to thirst on long training days.",
    severity: "info",
    actions: [],
    sources: ["lowSodium"],
  },
  {
    id: "maoInhibitor",
    group: "medicine",
    label: "MAO inhibitor",
    question:
      "Do you take an MAO inhibitor (phenelzine, tranylcypromine, isocarboxazid, selegiline, linezolid)?",
    message:
      "Some aged and fermented foods can raise your blood pressure suddenly. Aged cheese, cured meat, soy sauce and other fermented soy, broad beans and alcohol are left out. Avoid sauerkraut and yeast extract too.",
    severity: "stop",
    actions: without(
      "Tyramine in it can raise blood pressure suddenly with your medicine.",
      "agedCheese",
      "curedMeat",
      "fermentedSoy",
      "broadBean",
      "alcohol",
    ),
    sources: ["foodDrug"],
  },
  {
    id: "grapefruitMedicine",
    group: "medicine",
    label: "A medicine that grapefruit strengthens",
    question:
      "Do you take simvastatin, atorvastatin or lovastatin, felodipine, nifedipine or verapamil, or ciclosporin?",
    message:
      "Grapefruit, pomelo and Seville orange can make the medicine too strong and harm muscles; they are left out.",
    severity: "caution",
    actions: without("It can make your medicine too strong.", "grapefruit"),
    sources: ["grapefruit"],
  },
  {
    id: "mineralSensitiveMedicine",
    group: "medicine",
    label: "Levothyroxine, some antibiotics, or bone tablets",
    question:
      "Do you take levothyroxine, a tetracycline or a quinolone antibiotic, or a bisphosphonate (alendronate, risedronate)?",
    message:
      "Calcium, magnesium and iron, in milk and in tablets, block these: keep two to four hours between them. Bone tablets go with plain water, 30 to 60 minutes before food.",
    severity: "info",
    actions: [],
    sources: ["ods", "foodDrug"],
  },
  {
    id: "b12LoweringMedicine",
    group: "medicine",
    label: "Metformin, an acid blocker, or stomach surgery",
    question:
      "Do you take metformin, omeprazole or another acid blocker, or famotidine, or have you had weight-loss surgery?",
    message:
      "These can lower vitamin B12 over the years whatever you eat. Ask for a blood test; fortified food is taken up better than meat.",
    severity: "info",
    actions: [],
    sources: ["ods"],
  },
  {
    id: "folateMedicine",
    group: "medicine",
    label: "Methotrexate or an epilepsy medicine",
    question: "Do you take methotrexate, phenytoin, valproate, carbamazepine or phenobarbital?",
    message:
      "Your doctor decides about folate: too little and too much can both matter with these. The plan keeps the usual intake.",
    severity: "caution",
    actions: [{ do: "hold", nutrient: "folate" }],
    sources: ["ods"],
  },
  {
    id: "preferNotToSay",
    group: "medicine",
    label: "I would rather not say",
    question: "Would you rather not answer these questions?",
    message:
      "That is fine. To be on the safe side the plan keeps potassium at the usual intake, because more is not safe for everyone. You can change this at any time.",
    severity: "info",
    actions: [{ do: "holdAtReference", nutrient: "potassium" }],
    sources: ["dri2019"],
  },
] as const satisfies readonly Guard[];

/** Medicines with which cramps or weakness belong to a doctor first. */
export const CRAMP_MEDICINES: readonly string[] = ["waterTablets", "grapefruitMedicine", "digoxin"];
