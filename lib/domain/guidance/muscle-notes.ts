// Pure. Pure data. More about the nine nutrients that muscle and nerve depend on most, beyond the short notes: how they
// work there, how a real lack shows, who is at risk, what supplements exist and what they clash with. Never a dose.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { EvidenceGrade } from "./complaint.ts";
import type { SourceId } from "./sources.ts";

export const MUSCLE_NUTRIENTS = [
  "magnesium",
  "potassium",
  "vitaminD",
  "calcium",
  "vitaminB12",
  "vitaminB6",
  "sodium",
  "iron",
  "protein",
] as const satisfies readonly ScoredNutrient[];
export type MuscleNutrient = (typeof MUSCLE_NUTRIENTS)[number];

export interface MuscleNote {
  /** In a few words, for the table. */
  readonly role: string;
  /** For readers who want to know how. */
  readonly how: string;
  /** How a real lack shows, each with how well that is known. */
  readonly signs: readonly { readonly sign: string; readonly grade: EvidenceGrade }[];
  /** What does not follow from it. */
  readonly notSo: string;
  readonly atRisk: readonly string[];
  /** What a doctor tests. */
  readonly test: string;
  readonly supplements: {
    /** What is sold. */
    readonly forms: string;
    /** What they clash with, and whom to ask first. */
    readonly clashes: string;
  };
  readonly sources: readonly SourceId[];
}

export const MUSCLE_NOTES: Readonly<Record<MuscleNutrient, MuscleNote>> = {
  magnesium: {
    role: "Lets a muscle let go, and steadies nerves",
    how: "A muscle contracts when calcium floods in and lets go when it is pumped out again. The pumps run on ATP, and ATP works only when magnesium is bound to it. Magnesium also sits in the gates of nerve cells and keeps them from firing too soon.",
    signs: [
      { sign: "Twitching, trembling and cramps in a severe lack", grade: "A" },
      { sign: "Numbness, and low potassium and calcium that do not mend until magnesium does", grade: "A" },
      { sign: "Night cramps in older people", grade: "C" },
      { sign: "Soreness after training", grade: "C" },
    ],
    notSo:
      "Eating less than the recommended amount is common; a lack that shows in muscles is not. The one does not prove the other.",
    atRisk: [
      "Long diarrhoea, Crohn’s or coeliac disease",
      "Type 2 diabetes",
      "Alcohol dependence",
      "Acid blockers or water tablets taken for long",
    ],
    test: "Magnesium in the blood. It can look normal while stores are low, so a doctor reads it together with potassium and calcium.",
    supplements: {
      forms:
        "Oxide, citrate, glycinate, lactate and others. Oxide is taken up least and loosens the bowels most; many laxatives are magnesium.",
      clashes:
        "Keep it apart from levothyroxine, some antibiotics and bone tablets. With kidney disease, heart block or myasthenia gravis it can be dangerous: ask first.",
    },
    sources: ["ods", "dri1997", "tarsitano", "cochraneCramps", "hypokalaemia"],
  },
  potassium: {
    role: "Makes the voltage that nerve and muscle work with",
    how: "Cells hold potassium inside and sodium outside. The difference is a voltage; a nerve signal is that voltage flipping over and coming back. In a working muscle a little potassium leaks out, which is one of the reasons why it tires.",
    signs: [
      { sign: "Weakness, cramps and constipation", grade: "A" },
      { sign: "Palpitations, and paralysis in the worst case: an emergency", grade: "A" },
      { sign: "Cramps in healthy people who train", grade: "C" },
    ],
    notSo:
      "Low blood potassium comes from losing it, through water tablets, vomiting or diarrhoea, hardly ever from eating too little of it.",
    atRisk: [
      "Loop or thiazide water tablets",
      "Vomiting or diarrhoea for days",
      "Bowel disease",
      "Laxatives taken for long",
    ],
    test: "Potassium in the blood, with magnesium and kidney values, and an ECG when it is low or high.",
    supplements: {
      forms:
        "Chloride and citrate, in small amounts over the counter and in larger ones on prescription. Salt substitutes are potassium chloride, too.",
      clashes:
        "With kidney disease, ACE inhibitors, sartans, spironolactone or the like even food can bring too much. Never take tablets or salt substitutes with these: ask first.",
    },
    sources: ["ods", "dri2019", "potassiumRisk", "hypokalaemia"],
  },
  vitaminD: {
    role: "Lets calcium in; muscle has receptors for it",
    how: "Skin makes vitamin D in summer sun; liver and kidney turn it into a hormone that opens the gut to calcium. Muscle fibres carry its receptor, and in a severe lack the fast fibres of thighs and hips waste.",
    signs: [
      { sign: "Weak thighs: stairs and chairs become hard (severe lack)", grade: "A" },
      { sign: "Aching bones, tender shins and ribs (osteomalacia)", grade: "A" },
      { sign: "Chronic pain in general", grade: "C" },
      { sign: "Soreness after training", grade: "C" },
    ],
    notSo: "More than enough has not been shown to make healthy people stronger or less sore.",
    atRisk: [
      "Little sun, or covered skin",
      "Dark skin far from the equator",
      "Over 70",
      "Obesity, bowel, liver or kidney disease",
    ],
    test: "25-hydroxyvitamin D in the blood.",
    supplements: {
      forms: "D3 (from wool fat or lichen) and D2 (from fungi); D3 lasts longer in the blood.",
      clashes:
        "Too much raises blood calcium. With high calcium, sarcoidosis, kidney stones or kidney disease: ask first.",
    },
    sources: ["ods", "dri2011"],
  },
  calcium: {
    role: "Starts every contraction",
    how: "A nerve signal opens stores of calcium inside the fibre; calcium uncovers the places where the muscle’s threads grip one another. The blood’s calcium is held so steady, at the cost of bone, that what one ate today does not show in a muscle tomorrow.",
    signs: [
      { sign: "Hands and feet that cramp shut, tingling round the mouth: a doctor today", grade: "A" },
      { sign: "Thin bone, after years and without a sign", grade: "A" },
      { sign: "Cramps after exercise", grade: "C" },
    ],
    notSo:
      "A low blood calcium hardly ever comes from food; glands, kidneys, magnesium or vitamin D are behind it.",
    atRisk: ["Neither milk foods nor fortified ones", "After menopause", "Teenagers", "Short of vitamin D"],
    test: "Calcium with albumin; parathyroid hormone and vitamin D if it is off.",
    supplements: {
      forms: "Carbonate, which needs food and stomach acid, and citrate, which does not.",
      clashes:
        "It keeps levothyroxine, some antibiotics, bone tablets and iron from being taken up. With high blood calcium or kidney stones: ask first.",
    },
    sources: ["ods", "dri2011", "hypercalcaemia"],
  },
  vitaminB12: {
    role: "Keeps the sheath round nerves",
    how: "Nerves to the feet are a metre long and wrapped in a fatty sheath that B12 helps to renew. Without it signals slow down and get lost, the longest nerves first. Muscles themselves are sound but badly reached.",
    signs: [
      { sign: "Numb or tingling feet, an unsteady walk", grade: "A" },
      { sign: "Tiredness and pallor from too few red cells", grade: "A" },
      { sign: "Sore tongue, poor memory", grade: "A" },
      { sign: "Sore muscles", grade: "C" },
    ],
    notSo:
      "No plant food brings it: spinach and other greens hold none. Tingling is a reason for a blood test, not for a tablet.",
    atRisk: [
      "Vegans without fortified food",
      "Over 50, when the stomach frees less of it",
      "Metformin or acid blockers for years",
      "Stomach or bowel surgery, pernicious anaemia",
    ],
    test: "Vitamin B12 in the blood, and methylmalonic acid where that is borderline.",
    supplements: {
      forms: "Cyanocobalamin, methylcobalamin, hydroxocobalamin; tablets, sprays and injections.",
      clashes:
        "Folic acid can hide a lack of it. Have blood taken before you begin, or the test says nothing.",
    },
    sources: ["ods", "dri1998", "sr28"],
  },
  vitaminB6: {
    role: "Handles amino acids and makes nerve messengers",
    how: "Muscle breaks its sugar store, glycogen, down with an enzyme that holds vitamin B6; most of the body’s B6 sits right there. Nerves make serotonin, dopamine and GABA with it.",
    signs: [
      { sign: "Cracked lips, sore tongue, rash, anaemia", grade: "A" },
      { sign: "Numb feet and unsteadiness from too much of it, out of tablets", grade: "A" },
      { sign: "Sore or weak muscles", grade: "C" },
    ],
    notSo:
      "With tingling the question is whether there is too much B6 in your tablets, not too little in your food.",
    atRisk: ["Kidney disease", "Alcohol dependence", "Bowel disease", "Isoniazid or some epilepsy medicines"],
    test: "Pyridoxal phosphate in the blood.",
    supplements: {
      forms:
        "Pyridoxine and pyridoxal phosphate; often hidden in magnesium mixes, multivitamins and energy drinks.",
      clashes: "Add up all products. It weakens levodopa taken alone and some epilepsy medicines: ask first.",
    },
    sources: ["ods", "dri1998", "efsaB6"],
  },
  sodium: {
    role: "Carries the nerve signal and holds water in the blood",
    how: "A nerve signal is sodium rushing into the cell; the muscle fibre passes it on in the same way. Sweat takes sodium along, very different amounts in different people.",
    signs: [
      {
        sign: "Headache, nausea, bloating and confusion after drinking more than one sweats: an emergency",
        grade: "A",
      },
      { sign: "Cramps in long, hot sessions of people with very salty sweat", grade: "B" },
      { sign: "Ordinary exercise cramps", grade: "C" },
    ],
    notSo:
      "Most cramps are a tired muscle and its nerves. And most people eat more sodium than is good for their blood pressure.",
    atRisk: [
      "Slow finishers of long races who drink much",
      "Some antidepressants and water tablets",
      "Addison’s disease",
      "SIADH",
    ],
    test: "Sodium in the blood, at once if somebody is confused after exercise.",
    supplements: {
      forms: "Salt tablets, drink powders, broth.",
      clashes:
        "With high blood pressure, heart failure, kidney disease or lithium: ask first. They do not make drinking too much safe.",
    },
    sources: ["dri2019", "miller", "hyponatraemia", "acsmFluid"],
  },
  iron: {
    role: "Carries oxygen to muscle and stores it there",
    how: "Iron holds the oxygen in red cells and, as myoglobin, inside the fibre. It is also part of the chain that turns food into ATP, so that a lack tires even before the blood count falls.",
    signs: [
      { sign: "Tiredness, breathlessness on stairs, pallor", grade: "A" },
      { sign: "Restless legs in the evening", grade: "A" },
      { sign: "Less endurance", grade: "A" },
      { sign: "Sore muscles", grade: "C" },
    ],
    notSo:
      "Being tired has many reasons. Iron without a blood test can harm, above all with haemochromatosis.",
    atRisk: ["Monthly bleeding, pregnancy", "Endurance athletes", "Blood donors", "No meat", "Bowel disease"],
    test: "Ferritin and a blood count; ferritin alone misleads during an infection.",
    supplements: {
      forms: "Ferrous sulfate, gluconate, fumarate, bisglycinate; infusions in a clinic.",
      clashes:
        "Calcium, tea and coffee hold it back; it holds back levothyroxine and some antibiotics. Only after a blood test, and out of children’s reach.",
    },
    sources: ["ods", "dri2001"],
  },
  protein: {
    role: "What muscle is built from",
    how: "Training sets off repair that goes on for a day or two, and the amino acids for it come from what one eats. Spread over the day they serve better than in one sitting; without enough energy they are burned instead.",
    signs: [
      { sign: "Loss of muscle, slow healing, swelling in severe lack", grade: "A" },
      { sign: "Slower recovery when both energy and protein are short", grade: "B" },
      { sign: "Soreness after training", grade: "C" },
    ],
    notSo: "Extra protein beyond what training can use neither builds muscle nor takes soreness away.",
    atRisk: [
      "Older people",
      "Very little food, or hard dieting",
      "Vegans who eat few beans, nuts and grains",
      "After illness or surgery",
    ],
    test: "There is no single test; a dietitian looks at what you eat and at your weight over time.",
    supplements: {
      forms: "Powders from whey, casein, soya or pea. Food does the same.",
      clashes: "With kidney disease the amount is your clinic’s to set: ask first.",
    },
    sources: ["dri2005", "issn"],
  },
};

export const isMuscleNutrient = (nutrient: string): nutrient is MuscleNutrient =>
  MUSCLE_NUTRIENTS.some((id) => id === nutrient);
