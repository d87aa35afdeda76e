// Pure. Pure data. What people complain of, and what may be said about nutrients in that function. Never a cause, a diagnosis
// or a dose. Grades: A, a real lack clearly shows this way; B, plausible, little evidence; C, weak or contradicted.
// Sources: Tarsitano and others 2024 (magnesium and soreness: four small trials of tablets, 73 young people); Garrison
// and others, Cochrane 2020 (magnesium and cramps); Miller and others 2021 (exercise cramps); NIH Office of Dietary
// Supplements (vitamin D, B12, iron, potassium, magnesium); ISSN 2017 (protein); Hew-Butler and others 2015.
import type { Complaint } from "./complaint.ts";
import type { RedFlagId } from "./red-flags.ts";

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
    tests: [
      "Nothing, as long as it goes within a week",
      "If it lasts: creatine kinase (CK), which leaks from harmed muscle, and kidney values",
    ],
    sources: ["doms", "issn", "tarsitano", "groeber"],
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
    tests: ["Sodium, potassium, calcium and magnesium in the blood, if cramps also come at rest"],
    sources: ["miller", "acsmFluid"],
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
    tests: [
      "Sodium, potassium, calcium, magnesium and kidney values",
      "Whether one of your medicines can do it",
    ],
    sources: ["cochraneCramps"],
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
    tests: [
      "Blood count and ferritin, which are due in pregnancy anyway",
      "A look at the leg, if one side is swollen",
    ],
    sources: ["ods", "clots"],
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
    tests: ["Potassium, magnesium, calcium and sodium", "An ECG", "Kidney and thyroid values"],
    sources: ["hypokalaemia", "ods"],
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
    tests: ["Magnesium, potassium and calcium", "Thyroid values"],
    sources: ["hypokalaemia", "ods"],
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
    tests: [
      "Calcium with albumin, magnesium, phosphate",
      "Parathyroid hormone and vitamin D (25-hydroxyvitamin D)",
    ],
    sources: ["ods", "dri2011"],
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
    tests: ["Vitamin D (25-hydroxyvitamin D)", "Calcium, phosphate and alkaline phosphatase"],
    sources: ["ods", "dri2011"],
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
    tests: [
      "Vitamin B12, and methylmalonic acid where B12 is borderline",
      "Blood sugar (HbA1c), thyroid and kidney values",
      "Copper and vitamin B6, if you take zinc or B vitamins",
    ],
    sources: ["ods"],
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
    tests: ["Vitamin B6 in the blood", "Vitamin B12 and blood sugar"],
    sources: ["ods", "efsaB6"],
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
    tests: ["Blood count and ferritin", "Vitamin B12, folate and thyroid values"],
    sources: ["ods", "dri1998", "dri2001"],
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
    tests: [
      "Blood count, ferritin and vitamin D (25-hydroxyvitamin D)",
      "Hormones, and bone density after stress fractures",
    ],
    sources: ["reds"],
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
    tests: ["Sodium in the blood, at once"],
    sources: ["hyponatraemia"],
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
    tests: [
      "Creatine kinase (CK), blood count and inflammation values",
      "Thyroid values and vitamin D (25-hydroxyvitamin D)",
    ],
    sources: ["doms", "statins"],
    outcome: {
      kind: "doctor",
      text: "Make an appointment within the next days. Soreness without exercise that stays for weeks is worth an examination and a blood test. Bring a list of your medicines.",
    },
  },
  {
    id: "strain",
    label: "One spot hurts since a single movement",
    screen: ["chestPain", "oneCalf", "bladderBowel", "badInjury"],
    doctorInPregnancy: false,
    crampLike: false,
    tests: ["An examination, and an ultrasound or X-ray where it is not clear"],
    sources: ["strains"],
    outcome: {
      kind: "explain",
      likely:
        "Most often a pulled muscle or tendon: some fibres tore. It hurts at once, in one spot, and more when you use or stretch it. Rest and cool it for a day or two, then begin to move it gently.",
      nutrients: [
        {
          nutrient: "protein",
          role: "Torn fibre is rebuilt from protein, together with enough energy.",
          grade: "C",
          wording: "Eat enough while it mends. No nutrient is known to speed that up.",
        },
      ],
      claims: [],
      askDoctor:
        "If you cannot put weight on it, if it swells a lot, or if it is no better after a week or two, have it looked at.",
    },
  },
  {
    id: "illnessAches",
    label: "I ache all over with a cold, the flu or after a vaccination",
    screen: ["chestPain", "fainting", "stiffNeck", "confusedOrSeizure", "muscleBreakdown", "darkUrine"],
    doctorInPregnancy: true,
    crampLike: false,
    tests: ["Nothing, as long as the aches go with the infection"],
    sources: ["doms"],
    outcome: {
      kind: "explain",
      likely:
        "Most often your defences at work: aches come with the fever and go with it, after a vaccination within two days, after the flu within a week. Rest, drink as you like, and do not train before it is over.",
      nutrients: [],
      claims: ["High doses of vitamin C or zinc begun once you ache have not been shown to end the aches."],
      askDoctor: "If the fever comes back, or you ache for more than two weeks, see a doctor.",
    },
  },
  {
    id: "soreNoReason",
    label: "Some muscles are sore, and I do not know why",
    screen: [
      "chestPain",
      "fainting",
      "muscleBreakdown",
      "oneCalf",
      "bladderBowel",
      "darkUrine",
      "feverOrWeightLoss",
      "stairs",
      "tingling",
    ],
    doctorInPregnancy: true,
    crampLike: true,
    tests: [
      "If it lasts: creatine kinase (CK), inflammation and thyroid values",
      "Vitamin D (25-hydroxyvitamin D), if you get little sun",
    ],
    sources: ["doms", "ods"],
    outcome: {
      kind: "explain",
      likely:
        "Most often something that did not feel like exercise: a day of carrying or gardening, a long drive, a hard chair, poor sleep or stress. It eases within days once you move and sleep as usual.",
      nutrients: [
        {
          nutrient: "vitaminD",
          role: "Vitamin D lets the gut take up calcium and is used in muscle.",
          grade: "C",
          wording:
            "For aches in general tablets have hardly helped. Only a severe lack makes muscle and bone ache, and a blood test shows it.",
        },
      ],
      claims: [
        "Magnesium is often named for sore muscles. What is behind it are four small trials of tablets in 73 young people; magnesium from food was not tested.",
      ],
      askDoctor:
        "If it is still there after two weeks or keeps coming back, have it looked at, with a list of your medicines.",
    },
  },
  {
    id: "newMedicine",
    label: "My muscles ache since I began a medicine or take more of it",
    screen: ["chestPain", "muscleBreakdown", "darkUrine", "paralysis", "stairs"],
    doctorInPregnancy: true,
    crampLike: false,
    tests: ["Creatine kinase (CK) and kidney values", "Potassium, and whether two of your medicines clash"],
    sources: ["statins", "foodDrug"],
    outcome: {
      kind: "doctor",
      text: "Ask your doctor or pharmacist within the next days. Some medicines, statins among them, can make muscles ache; another dose or another one often settles it. Do not stop on your own. With dark urine or real weakness, go today.",
    },
  },
  {
    id: "weakThighs",
    label: "My thighs or shoulders are weak: stairs and chairs are hard",
    screen: ["paralysis", "racingHeartWeak", "chestPain", "muscleBreakdown", "bladderBowel"],
    doctorInPregnancy: true,
    crampLike: true,
    tests: [
      "Creatine kinase (CK), thyroid values and potassium",
      "Vitamin D (25-hydroxyvitamin D), calcium and phosphate",
    ],
    sources: ["ods", "dri2011"],
    outcome: {
      kind: "doctor",
      text: "Make an appointment within the next days. Weakness that makes stairs and chairs hard has to be examined, and a few blood tests part the reasons.",
    },
  },
] as const satisfies readonly Complaint[];

export type ComplaintId = (typeof COMPLAINTS)[number]["id"];
