// Pure. Pure data. The questions of "Why am I sore?": what is felt, where and after what, since when. Each answer to the
// second question leads to one complaint; the third is asked only where time decides between waiting and a doctor.
import type { ComplaintId } from "./complaint-table.ts";

/** How long soreness may last before it belongs to a doctor: a week after exercise, two weeks without a reason. */
export type Patience = "afterExercise" | "withoutReason";

export interface Place {
  readonly id: string;
  /** Where it is and after what, as a person would say it. */
  readonly label: string;
  readonly leadsTo: ComplaintId;
  readonly patience: Patience | null;
}

export interface What {
  readonly id: string;
  /** What is felt. */
  readonly label: string;
  /** Asks for one of the places. */
  readonly question: string;
  readonly places: readonly Place[];
}

const place = (id: string, label: string, leadsTo: ComplaintId, patience: Patience | null = null): Place => ({
  id,
  label,
  leadsTo,
  patience,
});

export const WHATS: readonly What[] = [
  {
    id: "sore",
    label: "Sore, stiff or aching muscles",
    question: "Where is it, and after what?",
    places: [
      place(
        "trained",
        "In the muscles I used, after new or harder exercise",
        "soreAfterTraining",
        "afterExercise",
      ),
      place("pulled", "In one spot, since a single movement", "strain"),
      place("ill", "All over, with a cold, the flu or a vaccination", "illnessAches", "withoutReason"),
      place("tablets", "Since I began a medicine or take more of it", "newMedicine"),
      place("unexplained", "In some muscles, after nothing I know of", "soreNoReason", "withoutReason"),
    ],
  },
  {
    id: "cramp",
    label: "Cramps",
    question: "Where and when do they come?",
    places: [
      place("exercising", "During or right after exercise", "exerciseCramp"),
      place("night", "In the legs, at night or at rest", "nightCramps"),
      place("pregnant", "In the legs, and I am pregnant", "pregnancyCramps"),
      place("handsShut", "Hands or feet cramp shut, or it tingles round the mouth", "spasmsAndMouth"),
      place("weakToo", "With weakness, constipation or a fluttering heart", "weakness"),
    ],
  },
  {
    id: "weak",
    label: "Weak muscles",
    question: "How does the weakness show?",
    places: [
      place("stairs", "In thighs or shoulders: stairs, getting up, lifting", "weakThighs"),
      place("allOver", "All over, with cramps, constipation or a fluttering heart", "weakness"),
      place("littleFood", "I eat little and train much, or keep getting injured", "underfuelled"),
      place("tiredRather", "I am tired rather than weak", "tired"),
    ],
  },
  {
    id: "bones",
    label: "Aching bones, or aching all over",
    question: "After what?",
    places: [
      place("bonesUnexplained", "After nothing I know of", "bonePain", "withoutReason"),
      place("bonesIll", "With a cold, the flu or a vaccination", "illnessAches", "withoutReason"),
      place("bonesTablets", "Since I began a medicine or take more of it", "newMedicine"),
    ],
  },
  {
    id: "twitch",
    label: "Twitching or trembling",
    question: "Is it this?",
    places: [place("twitching", "Muscles that twitch or tremble by themselves", "twitching")],
  },
  {
    id: "tingle",
    label: "Tingling or numbness",
    question: "Where is it?",
    places: [
      place("feetHands", "In feet or hands", "tingling"),
      place("mouth", "Round the mouth or in the fingers, or hands cramp shut", "spasmsAndMouth"),
      place("withB6", "Anywhere, and I take vitamin B6 tablets", "tinglingWithB6"),
    ],
  },
  {
    id: "tired",
    label: "Tired, pale or short of breath",
    question: "What fits best?",
    places: [
      place("tiredPale", "Tired, pale or breathless", "tired"),
      place("underfuelled", "I eat little and train much, or my periods stopped", "underfuelled"),
    ],
  },
  {
    id: "headache",
    label: "Headache or sickness after long exercise with much to drink",
    question: "Is it this?",
    places: [place("drank", "After long exercise with a lot to drink", "headacheAfterDrinking")],
  },
];

export const SINCE = [
  { id: "now", label: "Since today or yesterday" },
  { id: "days", label: "For two to seven days" },
  { id: "week", label: "For one to two weeks" },
  { id: "longer", label: "For longer than two weeks, or it keeps coming back" },
] as const;
export type SinceId = (typeof SINCE)[number]["id"];

/** Answers that are too long for a kind of soreness. */
export const TOO_LONG: Readonly<Record<Patience, readonly SinceId[]>> = {
  afterExercise: ["week", "longer"],
  withoutReason: ["longer"],
};

/** What soreness is taken for once it has lasted too long. */
export const IF_TOO_LONG: Readonly<Partial<Record<ComplaintId, ComplaintId>>> = { soreNoReason: "longAche" };

/** Which of the first answers a complaint read from words belongs to. */
export const WHAT_OF: Readonly<Record<ComplaintId, string>> = {
  soreAfterTraining: "sore",
  strain: "sore",
  illnessAches: "sore",
  newMedicine: "sore",
  soreNoReason: "sore",
  longAche: "sore",
  exerciseCramp: "cramp",
  nightCramps: "cramp",
  pregnancyCramps: "cramp",
  spasmsAndMouth: "cramp",
  weakness: "weak",
  weakThighs: "weak",
  underfuelled: "weak",
  tired: "tired",
  bonePain: "bones",
  twitching: "twitch",
  tingling: "tingle",
  tinglingWithB6: "tingle",
  headacheAfterDrinking: "headache",
};
