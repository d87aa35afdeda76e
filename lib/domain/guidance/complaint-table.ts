// Pure. Pure data. What people complain of, and what may be said about nutrients in that function. Never a cause, a diagnosis
// or a dose. Grades: A, a real lack clearly shows this way; B, plausible, little evidence; C, weak or contradicted.
// Sources: Tarsitano and others 2024 (magnesium and soreness: four small trials of tablets, 73 young people); Garrison
// and others, Cochrane 2020 (magnesium and cramps); Miller and others 2021 (exercise cramps); NIH Office of Dietary
// Supplements (vitamin D, B12, iron, potassium, magnesium); ISSN 2017 (protein); Hew-Butler and others 2015.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { RedFlagId, Urgency } from "./red-flags.ts";

export type EvidenceGrade = "A" | "B" | "C";

export interface NutrientPart {
  readonly nutrient: ScoredNutrient;
  /** What it does in this function. */
  readonly role: string;
  readonly grade: EvidenceGrade;
  /** How strong the evidence is, told to the person. */
  readonly wording: string;
}

export interface Complaint {
  readonly id: string;
  /** As a person would say it. */
  readonly label: string;
  /** Asked before anything is suggested. */
  readonly screen: readonly RedFlagId[];
  /** With some of these medicines, or in pregnancy, it belongs to a doctor whatever the answers. */
  readonly doctorInPregnancy: boolean;
  readonly crampLike: boolean;
  readonly outcome:
    | { readonly kind: Urgency; readonly text: string }
    | {
        readonly kind: "explain";
        /** The more likely explanation. */
        readonly likely: string;
        readonly nutrients: readonly NutrientPart[];
        /** Common claims put right. */
        readonly claims: readonly string[];
        readonly askDoctor: string;
      };
}

const EXERCISE_SCREEN = [
  "chestPain",
  "fainting",
  "muscleBreakdown",
  "drankMuch",
  "hotAndConfused",
  "oneCalf",
] as const satisfies readonly RedFlagId[];

export const COMPLAINTS = [
  {
    id: "soreAfterTraining",
    label: "My muscles are sore a day or two after training",
    screen: [...EXERCISE_SCREEN, "darkUrine", "soreTooLong", "stairs"],
    doctorInPregnancy: false,
    crampLike: false,
    outcome: {
      kind: "explain",
      likely:
        "Most often this is ordinary soreness after new or harder exercise: it starts within a day, is worst after one to three days, hurts when you move or press the muscle, and is gone within a week. It goes by itself; easy movement helps.",
      nutrients: [
        {
          nutrient: "protein",
          role: "Muscle is rebuilt from protein, together with enough energy.",
          grade: "C",
          wording:
            "Enough protein and food over the day supports repair; no nutrient is known to take soreness away.",
        },
      ],
      claims: [
        "Magnesium is often named for sore muscles. What is behind it are four small trials of tablets in 73 young people; magnesium from food was not tested.",
        "Epsom-salt baths feel warm and pleasant, but the skin takes up next to no magnesium.",
      ],
      askDoctor:
        "If it lasts longer than a week or keeps coming back without hard exercise, have it looked at.",
    },
  },
  {
    id: "exerciseCramp",
    label: "I get cramps during or right after exercise",
    screen: [...EXERCISE_SCREEN, "confusedOrSeizure", "spasms", "crampMedicine", "lossOfFluids"],
    doctorInPregnancy: true,
    crampLike: true,
    outcome: {
      kind: "explain",
      likely:
        "Most often a tired muscle and its nerves: harder or longer work than you are used to. Stretching the muscle gently ends most cramps.",
      nutrients: [
        {
          nutrient: "sodium",
          role: "Sodium keeps fluid in the blood and carries nerve signals.",
          grade: "B",
          wording:
            "May matter for some people in long, hot sessions who lose much salty sweat; for others the evidence is weak.",
        },
      ],
      claims: [
        "That cramps come from drying out is disputed: losing about three percent of body weight did not bring cramps on sooner. Do not force fluid to stop them; that has killed.",
        "Magnesium has not been shown to prevent them.",
      ],
      askDoctor: "If cramps come at rest, spread, or come with weakness, ask a doctor for a blood test.",
    },
  },
  {
    id: "nightCramps",
    label: "I get leg cramps at night",
    screen: ["oneCalf", "paralysis", "stairs", "tingling", "crampMedicine", "lossOfFluids"],
    doctorInPregnancy: true,
    crampLike: true,
    outcome: {
      kind: "explain",
      likely:
        "Most often no reason is found; they grow more common with age and with some medicines. Stretching the calves before bed is worth a try.",
      nutrients: [
        {
          nutrient: "magnesium",
          role: "Magnesium takes part in letting a muscle relax.",
          grade: "C",
          wording:
            "In eleven trials with 735 people tablets hardly changed how often older adults had cramps. Food was not tested; it is worth having enough for other reasons.",
        },
      ],
      claims: [],
      askDoctor:
        "If they wake you often or began with a new medicine, ask your doctor to go through your list.",
    },
  },
  {
    id: "pregnancyCramps",
    label: "I am pregnant and get leg cramps",
    screen: ["oneCalf", "chestPain", "confusedOrSeizure"],
    doctorInPregnancy: true,
    crampLike: true,
    outcome: {
      kind: "doctor",
      text: "Tell your midwife or doctor at your next contact, within days. Leg cramps are common in pregnancy, trials of minerals against them contradict one another, and a swollen or painful leg has to be looked at.",
    },
  },
  {
    id: "weakness",
    label: "I feel weak all over, with cramps, constipation or a fluttering heart",
    screen: ["racingHeartWeak", "paralysis", "chestPain", "fainting", "muscleBreakdown"],
    doctorInPregnancy: true,
    crampLike: true,
    outcome: {
      kind: "sameDay",
      text: "See a doctor today. The salts in your blood have to be checked. When they are off it is nearly always through a medicine, vomiting or diarrhoea rather than through food, and eating differently would not mend it.",
    },
  },
  {
    id: "twitching",
    label: "My muscles twitch or tremble",
    screen: [
      "confusedOrSeizure",
      "paralysis",
      "spasms",
      "tingling",
      "stairs",
      "lossOfFluids",
      "crampMedicine",
    ],
    doctorInPregnancy: true,
    crampLike: true,
    outcome: {
      kind: "explain",
      likely:
        "Most often tiredness, stress, much coffee or a hard session. A twitching eyelid or calf usually stops by itself.",
      nutrients: [
        {
          nutrient: "magnesium",
          role: "Magnesium steadies nerves and helps keep potassium and calcium in balance.",
          grade: "B",
          wording:
            "A severe lack does show in twitching, but it comes from illness, alcohol or medicines, hardly ever from food alone.",
        },
      ],
      claims: [],
      askDoctor: "If it goes on for more than two weeks or weakness joins it, ask a doctor for a blood test.",
    },
  },
  {
    id: "spasmsAndMouth",
    label: "It tingles round my mouth or in my fingers, or my hands and feet cramp shut",
    screen: ["racingHeartWeak", "confusedOrSeizure", "paralysis"],
    doctorInPregnancy: true,
    crampLike: false,
    outcome: {
      kind: "sameDay",
      text: "See a doctor today. Fast breathing can do this, and so can blood calcium that is too low; only a blood test parts them. Please do not treat it with food or tablets.",
    },
  },
  {
    id: "bonePain",
    label: "My bones ache, or I ache all over",
    screen: ["chestPain", "bladderBowel", "stairs", "feverOrWeightLoss", "highCalciumSigns", "soreTooLong"],
    doctorInPregnancy: true,
    crampLike: false,
    outcome: {
      kind: "explain",
      likely:
        "Most often overload, too little sleep or a passing infection. General aches alone say little about nutrients.",
      nutrients: [
        {
          nutrient: "vitaminD",
          role: "Vitamin D lets the gut take up calcium and is used in muscle.",
          grade: "A",
          wording:
            "A severe lack softens bone and makes it ache, above all with little sun. For aches in general the evidence is weak.",
        },
        {
          nutrient: "calcium",
          role: "Calcium hardens bone and starts every muscle contraction.",
          grade: "B",
          wording: "Bone needs it together with vitamin D; too little of it does not show as pain for years.",
        },
      ],
      claims: [],
      askDoctor:
        "With little sun or dark skin in the north, ask your doctor whether a vitamin D blood test makes sense.",
    },
  },
  {
    id: "tingling",
    label: "I have tingling or numbness in feet or hands",
    screen: ["paralysis", "bladderBowel", "confusedOrSeizure", "spasms"],
    doctorInPregnancy: true,
    crampLike: false,
    outcome: {
      kind: "doctor",
      text: "Make an appointment within the next days. Nerves, blood sugar, alcohol, the back, medicines and several vitamins, too much as well as too little, can be behind it. Blood tests part them; treating it yourself can hide the reason.",
    },
  },
  {
    id: "tinglingWithB6",
    label: "I take vitamin B6 tablets and have tingling",
    screen: ["paralysis", "bladderBowel", "confusedOrSeizure"],
    doctorInPregnancy: true,
    crampLike: false,
    outcome: {
      kind: "doctor",
      text: "Stop the tablets and see a doctor within the next days. Too much vitamin B6 can harm nerves. Check every product you use: multivitamins, magnesium mixes and energy drinks often contain it.",
    },
  },
  {
    id: "tired",
    label: "I am tired, pale or short of breath",
    screen: [
      "chestPain",
      "fainting",
      "racingHeartWeak",
      "feverOrWeightLoss",
      "bleeding",
      "tingling",
      "stairs",
    ],
    doctorInPregnancy: true,
    crampLike: false,
    outcome: {
      kind: "explain",
      likely:
        "Most often too little sleep or food for what you do, stress, or an infection. Many illnesses make tired too.",
      nutrients: [
        {
          nutrient: "iron",
          role: "Iron carries oxygen in the blood and in muscle.",
          grade: "A",
          wording:
            "A real lack does make tired, but only a blood test (ferritin) shows it; iron tablets without one can do harm.",
        },
        {
          nutrient: "vitaminB12",
          role: "Vitamin B12 is needed for red blood cells and for the sheath of nerves.",
          grade: "A",
          wording:
            "A real lack does make tired; it is found in people who eat no animal foods or take it up badly.",
        },
        {
          nutrient: "folate",
          role: "Folate is needed to make red blood cells.",
          grade: "A",
          wording: "A real lack does make tired; it has become rare where flour is fortified.",
        },
      ],
      claims: [
        "Leafy greens contain no vitamin B12. It comes from animal foods and from foods it was added to.",
      ],
      askDoctor:
        "If it lasts more than two weeks, ask for a blood count and ferritin before changing anything.",
    },
  },
  {
    id: "underfuelled",
    label: "I eat little, train much and feel weak or keep getting injured",
    screen: ["chestPain", "fainting", "racingHeartWeak", "periodsOrFractures"],
    doctorInPregnancy: true,
    crampLike: false,
    outcome: {
      kind: "doctor",
      text: "Make an appointment soon, best with somebody who knows sports medicine. A body that gets too little energy saves on bone, hormones and muscle. Please do not aim at losing weight meanwhile.",
    },
  },
  {
    id: "headacheAfterDrinking",
    label: "I have a headache or feel sick after long exercise with a lot to drink",
    screen: [],
    doctorInPregnancy: true,
    crampLike: false,
    outcome: {
      kind: "emergency",
      text: "Call your emergency number now, or have the medical tent look at you. Headache, nausea, bloating or confusion after long exercise with much fluid can mean too little sodium in the blood. Have no more water or sports drink until somebody has checked your blood.",
    },
  },
  {
    id: "longAche",
    label: "My muscles have been sore for weeks without a reason",
    screen: ["muscleBreakdown", "darkUrine", "chestPain", "feverOrWeightLoss", "stairs"],
    doctorInPregnancy: true,
    crampLike: true,
    outcome: {
      kind: "doctor",
      text: "Make an appointment within the next days. Soreness without exercise that stays for weeks is worth an examination and a blood test. Bring a list of your medicines.",
    },
  },
] as const satisfies readonly Complaint[];

export type ComplaintId = (typeof COMPLAINTS)[number]["id"];
