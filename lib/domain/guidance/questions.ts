// Pure. Pure data. Questions as people ask them, each with a short answer and what it rests on.
import type { SourceId } from "./sources.ts";

export interface Answered {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly sources: readonly SourceId[];
  /** Where to read on. */
  readonly more: string;
}

export const QUESTIONS: readonly Answered[] = [
  {
    id: "which-deficiency",
    question: "Which deficiency causes sore muscles?",
    answer:
      "Usually none. Soreness a day after new or harder exercise is the muscle mending itself. A severe lack of vitamin D, potassium, calcium, magnesium, iron or vitamin B12 can show in muscle or nerve, but with other signs, and a blood test shows it.",
    sources: ["doms", "ods"],
    more: "/guide/muscle-nutrients",
  },
  {
    id: "magnesium-soreness",
    question: "Does magnesium help sore muscles?",
    answer:
      "It is not known. One review found four small trials of tablets, with 73 young people in all, most of them men. None looked at magnesium from food. Having enough is worth it for other reasons.",
    sources: ["tarsitano"],
    more: "/nutrients/magnesium",
  },
  {
    id: "magnesium-cramps",
    question: "Does magnesium stop night cramps?",
    answer:
      "In older people hardly. In eleven trials with 735 people tablets made next to no difference. In pregnancy the trials contradict one another: ask your midwife.",
    sources: ["cochraneCramps"],
    more: "/nutrients/magnesium",
  },
  {
    id: "epsom",
    question: "Do Epsom-salt baths help?",
    answer: "The warmth does. That magnesium passes the skin has no good evidence behind it.",
    sources: ["groeber"],
    more: "/guide/doms",
  },
  {
    id: "banana",
    question: "Should I eat bananas against cramps?",
    answer:
      "They are good fruit, but cramps in exercise are mostly tired muscles and nerves, and sweat takes little potassium along. A baked potato or a bowl of beans holds more of it than a banana.",
    sources: ["miller", "ods"],
    more: "/nutrients/potassium",
  },
  {
    id: "salt-cramps",
    question: "Do I cramp because I lose salt?",
    answer:
      "Mostly not. It may matter in long, hot sessions for people whose sweat is very salty. Salt does not make it safe to drink more than you sweat.",
    sources: ["miller", "hyponatraemia"],
    more: "/nutrients/sodium",
  },
  {
    id: "drink-more",
    question: "Should I drink more when I am sore?",
    answer:
      "Drink to thirst. Water does not take soreness away, and forcing it after long exercise is dangerous.",
    sources: ["hyponatraemia", "acsmFluid"],
    more: "/guide/put-it-right",
  },
  {
    id: "b12-greens",
    question: "Can I get vitamin B12 from spinach?",
    answer:
      "No. Spinach and other greens hold none. It comes from animal foods and from foods it was added to.",
    sources: ["sr28", "ods"],
    more: "/nutrients/vitaminB12",
  },
  {
    id: "vitamin-d",
    question: "Can too little vitamin D make muscles ache?",
    answer:
      "A severe lack can: bones ache and thighs grow weak, so that stairs are hard. For aches in general tablets have hardly helped. A blood test tells.",
    sources: ["ods", "dri2011"],
    more: "/nutrients/vitaminD",
  },
  {
    id: "protein",
    question: "Does more protein make me less sore?",
    answer:
      "Hardly. Enough of it helps a trained muscle to mend and grow; more than it can use does not make it less sore.",
    sources: ["issn"],
    more: "/nutrients/protein",
  },
  {
    id: "train-sore",
    question: "May I train while I am sore?",
    answer:
      "Easy movement is good for you. Leave hard training of the same muscles until they no longer hurt, and stop if pain grows.",
    sources: ["doms"],
    more: "/guide/doms",
  },
  {
    id: "how-long",
    question: "How long may soreness last?",
    answer: "After exercise up to a week. If it lasts longer, or two weeks without a reason, see a doctor.",
    sources: ["doms", "rhabdo"],
    more: "/guide/doms",
  },
  {
    id: "dark-urine",
    question: "My urine is dark after training. Is that bad?",
    answer:
      "Like tea or cola, with strong pain, swelling or weakness: go to an emergency department now. Muscle may be breaking down and harming the kidneys.",
    sources: ["rhabdo"],
    more: "/sore",
  },
  {
    id: "tingling",
    question: "My feet tingle. Which vitamin is missing?",
    answer:
      "Nobody can tell from that. Nerves, blood sugar, alcohol, medicines, and vitamins, too much as well as too little, can be behind it. See a doctor within days.",
    sources: ["ods"],
    more: "/sore",
  },
  {
    id: "find-out",
    question: "Can a food diary show what I lack?",
    answer: "No. It shows what you eat, not what your body has. Blood tests show some of that.",
    sources: ["ods"],
    more: "/about",
  },
];

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export const GLOSSARY: readonly Term[] = [
  {
    term: "Adequate intake (AI)",
    meaning: "What healthy people eat, used where too little is known for a recommendation.",
  },
  { term: "ATP", meaning: "The body’s energy coin: every contraction is paid with it." },
  { term: "CDRR", meaning: "A figure for sodium: above it, eating less lowers the risk of heart disease." },
  {
    term: "Creatine kinase (CK)",
    meaning: "An enzyme of muscle. More of it in the blood means that muscle fibres leak.",
  },
  {
    term: "DFE",
    meaning:
      "Dietary folate equivalents: counts folic acid for more than folate in food, since more of it is taken up.",
  },
  {
    term: "DOMS",
    meaning: "Delayed onset muscle soreness: ordinary soreness a day or more after new or harder exercise.",
  },
  {
    term: "Eccentric exercise",
    meaning:
      "A muscle brakes while it gets longer: stairs down, lowering a weight. It makes the most soreness.",
  },
  {
    term: "Electrolytes",
    meaning: "Salts in the blood and cells: sodium, potassium, calcium, magnesium, chloride.",
  },
  { term: "Ferritin", meaning: "A blood value that shows the body’s store of iron." },
  {
    term: "Hyponatraemia",
    meaning: "Too little sodium in the blood, in sport mostly from drinking more than one sweats.",
  },
  {
    term: "Limit (UL)",
    meaning:
      "The most that is safe for nearly everyone, day after day. It says what it counts: all sources, or tablets only.",
  },
  { term: "Myoglobin", meaning: "Muscle’s own store of oxygen. In the urine it is dark, and harms kidneys." },
  { term: "Osteomalacia", meaning: "Soft bone in adults, from a severe lack of vitamin D." },
  { term: "Priority", meaning: "A nutrient your week goes out of its way for." },
  { term: "RAE", meaning: "Retinol activity equivalents: counts carotene of plants for less than retinol." },
  {
    term: "Recommended dietary allowance (RDA)",
    meaning: "Enough for nearly all healthy people of an age and sex.",
  },
  {
    term: "RED-S",
    meaning: "Relative energy deficiency in sport: too little food for the training one does.",
  },
  { term: "Retention", meaning: "The share of a nutrient that is left after cooking." },
  { term: "Rhabdomyolysis", meaning: "Muscle that breaks down in large amounts. An emergency." },
  {
    term: "Tetany",
    meaning: "Hands and feet that cramp shut, mostly from low blood calcium or fast breathing.",
  },
  { term: "25-hydroxyvitamin D", meaning: "The blood value that shows how much vitamin D one has." },
];
