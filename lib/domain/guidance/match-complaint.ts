// Pure. Reads what a person typed. Words that mean danger are looked for first and are never explained away: "no chest
// pain" still shows the card, because a missed alarm costs more than a needless one.
import type { ComplaintId } from "./complaint-table.ts";
import { gravest, type RedFlag, type RedFlagId } from "./red-flags.ts";

export type ComplaintMatch =
  | { readonly kind: "redFlag"; readonly flag: RedFlag }
  /** Best first; `vague` are those of which the words leave open whether they are meant. */
  | {
      readonly kind: "complaints";
      readonly ids: readonly ComplaintId[];
      readonly vague: readonly ComplaintId[];
    }
  | { readonly kind: "none" };

const EXERCISE =
  /\b(marathon|race|racing|run|running|ran|ride|cycling|triathlon|exercis\w*|train\w*|workout|work-out|match|hik\w*|gym|session)\b/;
const DRANK = /\b(dr[aiu]nk\w*|fluids?|water|lit(?:er|re)s?)\b|\d\s?l\b/;
const OVERDRUNK =
  /\b(headache|head ache|nause\w*|sick|vomit\w*|throw(?:ing)? up|bloat\w*|confus\w*|dizzy|puffy)\b/;
const URINE = /\b(urine|pee|peeing|wee|piss\w*)\b/;
const DARK = /\b(dark\w*|brown\w*|black|red|cola|coke|tea|coffee)\b|\b(tea|cola|coke)-colou?red\b/;
const OUT_OF_PROPORTION =
  /\b(sever\w*|swell\w*|swollen|extreme\w*|unbearabl\w*|terribl\w*|awful|weak\w*|pain\w*|sore\w*|ach\w*)\b/;

/** All patterns of one flag must occur. */
const FLAG_WORDS: readonly (readonly [RedFlagId, ...RegExp[]])[] = [
  ["chestPain", /\b(chest|breastbone)\b/, /\b(pain\w*|pressure|tight\w*|ach\w*|hurt\w*|crush\w*|stab\w*)\b/],
  ["fainting", /\b(faint(?:ed|ing|s)?|pass(?:ed|ing)? out|black(?:ed|ing)? out|collaps\w*|unconscious)\b/],
  [
    "racingHeartWeak",
    /\b(palpitat\w*|heart(?:beat)?)\b/,
    /\b(palpitat\w*|rac(?:e|es|ing)|flutter\w*|skip\w*|pound\w*|irregular\w*|stumbl\w*|uneven)\b/,
    /\bweak\w*/,
  ],
  [
    "paralysis",
    /\b(paraly[sz]\w*|cannot move|can't move|cant move|can not move|unable to move|spreading weakness)\b/,
  ],
  ["confusedOrSeizure", /\b(seizure\w*|convuls\w*|confus\w*|disorient\w*)\b/],
  ["confusedOrSeizure", /\b(worst|sudden|severe|thunderclap)\b.{0,12}\bheadache\b/],
  ["hotAndConfused", /\b(heat ?stroke|overheat\w*)\b/],
  ["drankMuch", OVERDRUNK, DRANK, EXERCISE],
  [
    "drankMuch",
    OVERDRUNK,
    /\b(too much|lots? of|so much|litres?|liters?)\b|\d\s?l\b/,
    /\b(water|dr[aiu]nk\w*)\b/,
  ],
  ["muscleBreakdown", /\brhabdo\w*/],
  ["muscleBreakdown", URINE, DARK, OUT_OF_PROPORTION],
  [
    "muscleBreakdown",
    URINE,
    /\b(no|hardly any|little|barely)\b.{0,12}\b(urine|pee|wee)\b/,
    OUT_OF_PROPORTION,
  ],
  ["darkUrine", URINE, DARK],
  ["oneCalf", /\bcalf\b/, /\b(swollen|swell\w*|warm|hot|red)\b/],
  [
    "bladderBowel",
    /\b(incontinen\w*|los\w+ control of (?:my )?(?:bladder|bowels?)|wet myself|soiled myself)\b/,
  ],
];

const CRAMPS: readonly ComplaintId[] = [
  "pregnancyCramps",
  "nightCramps",
  "exerciseCramp",
  "spasmsAndMouth",
  "weakness",
];

const COMPLAINT_WORDS: readonly (readonly [ComplaintId, ...RegExp[]])[] = [
  ["pregnancyCramps", /\bpregnan\w*/, /\b(cramp\w*|charley horse\w*)\b/],
  ["nightCramps", /\b(cramp\w*|charley horse\w*)\b/, /\b(night\w*|bed|sleep\w*|asleep|wak\w*|woke)\b/],
  ["exerciseCramp", /\b(cramp\w*|charley horse\w*|stitch)\b/, EXERCISE],
  ["spasmsAndMouth", /\b(tingl\w*|numb\w*|pins and needles)\b/, /\b(mouth|lips?|face)\b/],
  ["spasmsAndMouth", /\b(tetany|spasms?|cramp\w*|claw\w*)\b/, /\b(hands?|fingers?|toes)\b/],
  ["tinglingWithB6", /\b(tingl\w*|numb\w*|pins and needles|burning)\b/, /\bb-?6\b|\bpyridoxine\b/],
  ["twitching", /\b(twitch\w*|trembl\w*|tremor\w*|shak(?:y|ing)|eyelid)\b/],
  ["weakness", /\bweak\w*/, /\b(cramp\w*|constipat\w*|flutter\w*|palpitat\w*|heart)\b/],
  ["underfuelled", /\b(periods?|stress fractures?|red-?s)\b|\b(eat|eating)\b.{0,10}\b(little|less)\b/],
  [
    "longAche",
    /\b(sore\w*|ach\w*|pain\w*|stiff\w*)\b/,
    /\b(weeks|months|always|constant\w*|chronic\w*|for no reason|without (?:a )?reason)\b/,
  ],
  ["bonePain", /\b(bones?|shins?|joints?)\b/, /\b(ach\w*|pain\w*|sore\w*|hurt\w*)\b/],
  ["bonePain", /\b(ach\w*|sore|hurts?)\b.{0,6}\b(all over|everywhere)\b|\bgrowing pains\b/],
  ["soreAfterTraining", /\b(sore\w*|stiff\w*|ach\w*|doms|hurt\w*)\b/, EXERCISE],
  ["soreAfterTraining", /\bdoms\b/],
  [
    "tired",
    /\b(tired\w*|fatigue\w*|exhaust\w*|worn out|no energy|pale|breathless\w*|short of breath|restless legs?|sleepy|sluggish)\b/,
  ],
];

/** Words that may mean several things; each counts only where nothing of its second entry was said more clearly. */
const VAGUE_WORDS: readonly (readonly [ComplaintId, readonly ComplaintId[], RegExp])[] = [
  [
    "tingling",
    ["spasmsAndMouth", "tinglingWithB6"],
    /\b(tingl\w*|numb\w*|pins and needles|unsteady|burning feet)\b/,
  ],
  [
    "soreAfterTraining",
    ["longAche", "bonePain", "soreAfterTraining"],
    /\bsore\w*|\bmuscle (?:pain|ache)s?\b|\b(stiff|aching|achy)\b.{0,20}\b(muscles?|legs?|arms?|back|neck|shoulders?|calves|thighs?|quads?)\b|\b(muscles?|legs?|arms?|back|neck|shoulders?|calves|thighs?|quads?)\b.{0,20}\b(stiff\w*|ach\w*|hurt\w*|pain\w*)\b/,
  ],
  ["exerciseCramp", CRAMPS, /\b(cramp\w*|charley horse\w*)\b/],
  ["nightCramps", CRAMPS, /\b(cramp\w*|charley horse\w*)\b/],
  ["weakness", ["weakness", "underfuelled"], /\bweak\w*/],
];

const LONG =
  /\b(weeks|months|years|always|constant\w*|chronic\w*|keeps? coming back)\b|\b(more|longer) than (a|two|2) weeks?\b/;

const plain = (typed: string) => typed.toLowerCase().replaceAll(/[’`]/g, "'").replaceAll(/\s+/g, " ");

/** Whether the words say that it has gone on for weeks. */
export const saysLong = (typed: string): boolean => LONG.test(plain(typed));

const matches = (text: string, patterns: readonly RegExp[]) =>
  patterns.every((pattern) => pattern.test(text));

/** What the typed words may mean: an alarm, complaints to choose from, or nothing known. */
export function matchComplaint(typed: string): ComplaintMatch {
  const text = plain(typed);
  const raised = FLAG_WORDS.filter(([, ...patterns]) => matches(text, patterns)).map(([id]) => id);
  const worst = gravest(raised);
  if (worst) return { kind: "redFlag", flag: worst };
  const clear = new Set(
    COMPLAINT_WORDS.filter(([, ...patterns]) => matches(text, patterns)).map(([id]) => id),
  );
  const vague = VAGUE_WORDS.filter(
    ([, unless, pattern]) => pattern.test(text) && !unless.some((id) => clear.has(id)),
  ).map(([id]) => id);
  const ids = [...clear, ...vague];
  return ids.length > 0 ? { kind: "complaints", ids, vague } : { kind: "none" };
}
