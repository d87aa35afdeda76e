// Pure. Pure data. Signs that must be looked at before any talk of food. Asked first; a yes ends the matter there.
// Sources: American Heart Association and CDC (chest pain, stroke, heat illness, rhabdomyolysis); Hew-Butler and others
// 2015 (exercise-associated hyponatraemia); NHS (clots, cauda equina, meningitis, sprains); Merck Manual (hypercalcaemia, low potassium).

export const URGENCIES = ["emergency", "sameDay", "doctor"] as const;
/** Gravest first. "doctor" is an appointment within days. */
export type Urgency = (typeof URGENCIES)[number];

export interface RedFlag {
  readonly id: string;
  readonly urgency: Urgency;
  /** Asked so that "yes" is the worrying answer. */
  readonly question: string;
  /** What to do after a yes. */
  readonly text: string;
}

const CALL = "Call your emergency number now.";
const DEPARTMENT = "Go to an emergency department now.";

export const RED_FLAGS = {
  chestPain: {
    id: "chestPain",
    urgency: "emergency",
    question: "Do you have pain, pressure or tightness in your chest?",
    text: `${CALL} Chest pain needs to be looked at straight away.`,
  },
  fainting: {
    id: "fainting",
    urgency: "emergency",
    question: "Have you fainted, or nearly?",
    text: `${CALL} Fainting, above all during exercise, needs to be looked at straight away.`,
  },
  racingHeartWeak: {
    id: "racingHeartWeak",
    urgency: "emergency",
    question: "Is your heart racing or stumbling while your muscles are weak?",
    text: `${CALL} An uneven heartbeat with weakness needs an ECG and a blood test at once.`,
  },
  paralysis: {
    id: "paralysis",
    urgency: "emergency",
    question: "Can you not move a part of your body, or is weakness spreading fast?",
    text: `${CALL} Paralysis or weakness that spreads fast is an emergency.`,
  },
  confusedOrSeizure: {
    id: "confusedOrSeizure",
    urgency: "emergency",
    question: "Are you confused, or have you had a seizure or a sudden very bad headache?",
    text: `${CALL} Do not stay alone, and do not drink more water if this came after exercise.`,
  },
  hotAndConfused: {
    id: "hotAndConfused",
    urgency: "emergency",
    question: "Is your body very hot and your head confused after exercise or heat?",
    text: `${CALL} While you wait, get into the shade and cool the body with as much cold water on the skin as you can.`,
  },
  drankMuch: {
    id: "drankMuch",
    urgency: "emergency",
    question:
      "Do you have a headache, nausea, bloating or confusion after long exercise during which you drank a lot?",
    text: `${CALL} This can be too little sodium in the blood from too much fluid, not thirst. Have no more water or sports drink until somebody has checked your blood.`,
  },
  muscleBreakdown: {
    id: "muscleBreakdown",
    urgency: "emergency",
    question:
      "Is the pain, swelling or weakness far worse than the exercise explains, with urine as dark as tea or cola, or hardly any urine?",
    text: `${DEPARTMENT} Muscle may be breaking down and harming your kidneys; a blood test shows it within the hour.`,
  },
  oneCalf: {
    id: "oneCalf",
    urgency: "emergency",
    question: "Is one calf swollen, warm and painful?",
    text: `${DEPARTMENT} A blood clot has to be ruled out.`,
  },
  bladderBowel: {
    id: "bladderBowel",
    urgency: "emergency",
    question: "Have you lost control of bladder or bowels, with pain in your back?",
    text: `${DEPARTMENT} Nerves in your back may be pressed; hours count.`,
  },
  stiffNeck: {
    id: "stiffNeck",
    urgency: "emergency",
    question:
      "Do you have a fever with a stiff neck, or a rash that does not fade when you press a glass on it?",
    text: `${CALL} An infection of the brain's lining has to be ruled out at once.`,
  },
  badInjury: {
    id: "badInjury",
    urgency: "sameDay",
    question: "Did you feel a pop or crack, is the limb bent or numb, or can you not put weight on it?",
    text: "Have it looked at today. A bone, a tendon or a nerve may be harmed; rest it and do not walk on it until then.",
  },
  darkUrine: {
    id: "darkUrine",
    urgency: "sameDay",
    question: "Is your urine as dark as tea or cola?",
    text: "See a doctor today. After hard exercise dark urine can mean that muscle is breaking down; with severe pain, swelling or weakness go to an emergency department instead.",
  },
  spasms: {
    id: "spasms",
    urgency: "sameDay",
    question: "Do your hands or feet cramp into a fixed position, or does it tingle round your mouth?",
    text: "See a doctor today. Blood calcium and magnesium have to be checked.",
  },
  soreTooLong: {
    id: "soreTooLong",
    urgency: "doctor",
    question: "Has it lasted more than a week after the exercise, or more than two weeks without a reason?",
    text: "Make an appointment within the next days. Soreness that stays this long is worth an examination.",
  },
  tingling: {
    id: "tingling",
    urgency: "doctor",
    question: "Do you feel tingling or numbness?",
    text: "Make an appointment within the next days. Tingling and numbness have many reasons, and a few tests part them.",
  },
  feverOrWeightLoss: {
    id: "feverOrWeightLoss",
    urgency: "doctor",
    question: "Do you have a fever that no cold or flu explains, or have you lost weight without trying?",
    text: "Make an appointment within the next days.",
  },
  stairs: {
    id: "stairs",
    urgency: "doctor",
    question: "Are you too weak to climb stairs or get up from a chair as usual?",
    text: "Make an appointment within the next days. Weak thighs or shoulders need a blood test.",
  },
  lossOfFluids: {
    id: "lossOfFluids",
    urgency: "doctor",
    question: "Have you had vomiting or diarrhoea for more than two days, or do you drink much alcohol?",
    text: "See a doctor within the next days. You may have lost salts that only a blood test can tell.",
  },
  crampMedicine: {
    id: "crampMedicine",
    urgency: "doctor",
    question: "Do you take water tablets, a statin or acid blockers?",
    text: "Ask your doctor within the next days. Your medicine may have a part in it; do not stop it on your own.",
  },
  periodsOrFractures: {
    id: "periodsOrFractures",
    urgency: "doctor",
    question: "Have your periods stopped, or have you had stress fractures?",
    text: "Make an appointment soon. Your body may be getting too little energy for what it does; please do not cut food meanwhile.",
  },
  highCalciumSigns: {
    id: "highCalciumSigns",
    urgency: "doctor",
    question: "Are you very thirsty and constipated, passing much urine, or have you had kidney stones?",
    text: "See a doctor within the next days and leave calcium and vitamin D alone until then.",
  },
  bleeding: {
    id: "bleeding",
    urgency: "doctor",
    question: "Do you bleed heavily each month, or have you seen blood in your stool or black stool?",
    text: "See a doctor within the next days. Lost blood has to be found before anything else helps.",
  },
} as const satisfies Readonly<Record<string, RedFlag>>;

export type RedFlagId = keyof typeof RED_FLAGS;
export const isRedFlagId = (text: string): text is RedFlagId => Object.hasOwn(RED_FLAGS, text);

export const gravestFirst = (flags: readonly RedFlag[]): RedFlag[] =>
  flags.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));

/** The gravest of some flags; null for none. */
export const gravest = (ids: readonly RedFlagId[]): RedFlag | null =>
  gravestFirst(ids.map((id) => RED_FLAGS[id])).at(0) ?? null;
