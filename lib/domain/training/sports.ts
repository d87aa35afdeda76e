// Pure. Sports and how hard they are, in METs; and how much of the work leaves the body as motion instead of heat.
// Source: 2024 Adult Compendium of Physical Activities (Herrmann and others, Journal of Sport and Health Science 2024;
// 13:6-12, https://pacompendium.com), each effort with the compendium's code; compared with published extracts of its table
// on 2026-11-26. Speeds are given in metric for the compendium's miles an hour. "Something else" is not from it: light,
// moderate and hard as usually drawn.
import { type Met, met } from "#lib/domain/shared/units.ts";

/**
 * Mechanical efficiency: the share of the energy that turns into outside work and so never becomes heat. Cycling and
 * rowing machines about a fifth, mixed sport and weights a twentieth; running and walking none to speak of.
 */
export type Efficiency = 0 | 0.05 | 0.2;

export interface Effort {
  readonly id: string;
  /** As a person would say how hard it is. */
  readonly label: string;
  readonly met: Met;
  /** The activity's code in the compendium; null where it is none of its. */
  readonly code: string | null;
}

export interface Sport {
  readonly id: string;
  readonly name: string;
  readonly efficiency: Efficiency;
  /** The first is suggested. */
  readonly efforts: readonly [Effort, ...Effort[]];
  readonly indoors: boolean;
  /** Words of a calendar's entry that mean this sport. */
  readonly words: readonly string[];
}

const effort = (id: string, label: string, value: number, code: string | null): Effort => ({
  id,
  label,
  met: met(value),
  code,
});

export const SPORTS = [
  {
    id: "running",
    name: "Running",
    efficiency: 0,
    indoors: false,
    words: ["run", "running", "jog", "jogging", "intervals", "tempo", "parkrun", "fartlek"],
    efforts: [
      effort("10", "about 10 km/h", 9.3, "12050"),
      effort("7", "about 7 km/h", 7.8, "12029"),
      effort("8", "about 8 km/h", 8.5, "12030"),
      effort("9", "about 9 km/h", 9, "12045"),
      effort("11", "about 11 km/h", 11, "12070"),
      effort("12", "about 12 km/h", 11.8, "12080"),
      effort("13", "about 13 km/h", 12, "12090"),
      effort("14", "about 14 km/h", 12.5, "12100"),
      effort("16", "about 16 km/h", 14.8, "12120"),
      effort("marathon", "marathon race", 13.3, "12200"),
      effort("track", "track team practice", 10, "12180"),
    ],
  },
  {
    id: "walking",
    name: "Walking",
    efficiency: 0,
    indoors: false,
    words: ["walk", "walking"],
    efforts: [
      effort("moderate", "moderate, about 5 km/h", 3.8, "17190"),
      effort("brisk", "brisk, about 6 km/h", 4.8, "17200"),
      effort("fast", "very brisk, about 6.5 km/h", 5.5, "17220"),
      effort("nordic", "with poles, moderate", 4.3, "17302"),
    ],
  },
  {
    id: "hiking",
    name: "Hiking",
    efficiency: 0,
    indoors: false,
    words: ["hike", "hiking", "trek", "mountain"],
    efforts: [
      effort("gentle", "gentle hills", 5.3, "17034"),
      effort("hills", "steady climbs", 7, "17035"),
      effort("steep", "steep", 8.8, "17036"),
      effort("pack", "with a heavy pack", 7.5, "17050"),
    ],
  },
  {
    id: "cycling",
    name: "Cycling",
    efficiency: 0.2,
    indoors: false,
    words: ["ride", "cycling", "cycle", "bike", "biking"],
    efforts: [
      effort("20", "moderate, about 20 km/h", 8, "01030"),
      effort("leisure", "leisure, about 15 km/h", 5.8, "01019"),
      effort("17", "light, about 17 km/h", 6.8, "01020"),
      effort("24", "fast, about 24 km/h", 10, "01040"),
      effort("28", "racing, about 28 km/h", 12, "01050"),
      effort("32", "racing, over 32 km/h", 16.8, "01060"),
    ],
  },
  {
    id: "indoorCycling",
    name: "Indoor cycling",
    efficiency: 0.2,
    indoors: true,
    words: ["spin", "spinning", "zwift", "turbo", "peloton"],
    efforts: [
      effort("126", "about 140 W", 8, "01228"),
      effort("90", "about 95 W", 6, "01220"),
      effort("101", "about 115 W", 6.8, "01224"),
      effort("151", "about 175 W", 10.3, "01232"),
      effort("200", "about 215 W", 10.8, "01236"),
      effort("230", "about 240 W", 12.5, "01240"),
    ],
  },
  {
    id: "rowingMachine",
    name: "Rowing machine",
    efficiency: 0.2,
    indoors: true,
    words: ["erg", "ergometer", "rowing", "row"],
    efforts: [
      effort("100", "100 to 149 W", 7.5, "02072"),
      effort("below", "below 100 W", 5, "02071"),
      effort("150", "150 to 199 W", 11, "02073"),
      effort("200", "200 W or more", 14, "02074"),
    ],
  },
  {
    id: "swimming",
    name: "Swimming laps",
    efficiency: 0.05,
    indoors: true,
    words: ["swim", "swimming", "laps", "pool"],
    efforts: [effort("easy", "easy to moderate", 5.8, "18240"), effort("hard", "hard", 9.8, "18230")],
  },
  {
    id: "strength",
    name: "Strength training",
    efficiency: 0.05,
    indoors: true,
    words: ["gym", "strength", "weights", "lifting", "squats", "deadlift"],
    efforts: [
      effort("mixed", "several exercises, 8 to 15 repetitions", 3.5, "02054"),
      effort("heavy", "heavy squats and deadlifts", 5, "02052"),
      effort("body", "body weight, hard", 6.5, "02057"),
    ],
  },
  {
    id: "circuit",
    name: "Circuits and HIIT",
    efficiency: 0.05,
    indoors: true,
    words: ["hiit", "circuit", "circuits", "crossfit", "bootcamp", "metcon"],
    efforts: [effort("hard", "hard", 7.5, "02040"), effort("moderate", "moderate", 5, "02035")],
  },
  {
    id: "elliptical",
    name: "Elliptical trainer",
    efficiency: 0.05,
    indoors: true,
    words: ["elliptical", "crosstrainer"],
    efforts: [effort("moderate", "moderate", 5, "02048"), effort("hard", "hard", 9, "02049")],
  },
  {
    id: "football",
    name: "Football (soccer)",
    efficiency: 0.05,
    indoors: false,
    words: ["football", "soccer", "futsal"],
    efforts: [effort("casual", "training or casual", 7, "15610"), effort("match", "match", 9.5, "15605")],
  },
  {
    id: "basketball",
    name: "Basketball",
    efficiency: 0.05,
    indoors: true,
    words: ["basketball"],
    efforts: [effort("general", "training", 7.5, "15055"), effort("game", "game", 8, "15040")],
  },
  {
    id: "tennis",
    name: "Tennis",
    efficiency: 0.05,
    indoors: false,
    words: ["tennis", "padel"],
    efforts: [effort("singles", "singles", 8, "15690"), effort("doubles", "doubles", 4.5, "15685")],
  },
  {
    id: "badminton",
    name: "Badminton or squash",
    efficiency: 0.05,
    indoors: true,
    words: ["badminton", "squash"],
    efforts: [
      effort("social", "social", 5.5, "15030"),
      effort("match", "match", 7, "15020"),
      effort("squash", "squash", 7.3, "15652"),
    ],
  },
  {
    id: "martialArts",
    name: "Boxing and martial arts",
    efficiency: 0.05,
    indoors: true,
    words: ["boxing", "judo", "karate", "bjj", "jiu", "muay", "taekwondo", "kickboxing"],
    efforts: [
      effort("bag", "bag work or moderate practice", 7, "15113"),
      effort("hard", "sparring, hard", 10.3, "15430"),
    ],
  },
  {
    id: "rowing",
    name: "Paddling",
    efficiency: 0.05,
    indoors: false,
    words: ["kayak", "kayaking", "canoe", "canoeing", "paddle", "paddling"],
    efforts: [
      effort("moderate", "moderate", 5, "18100"),
      effort("hard", "brisk, canoe at 6 to 9 km/h", 5.8, "18050"),
    ],
  },
  {
    id: "crossCountrySki",
    name: "Cross-country skiing",
    efficiency: 0.05,
    indoors: false,
    words: ["ski", "skiing", "langlauf"],
    efforts: [effort("moderate", "moderate", 8.5, "19090"), effort("brisk", "brisk", 11.3, "19100")],
  },
  {
    id: "skating",
    name: "Inline skating",
    efficiency: 0.05,
    indoors: false,
    words: ["skate", "skating", "inline"],
    efforts: [effort("easy", "about 14 km/h", 7.5, "15591"), effort("brisk", "about 18 km/h", 9.8, "15592")],
  },
  {
    id: "climbing",
    name: "Climbing",
    efficiency: 0.05,
    indoors: true,
    words: ["climb", "climbing", "boulder", "bouldering"],
    efforts: [
      effort("moderate", "moderate routes", 5.8, "15537"),
      effort("hard", "hard routes", 7.3, "15535"),
    ],
  },
  {
    id: "dance",
    name: "Dance and aerobics",
    efficiency: 0.05,
    indoors: true,
    words: ["dance", "dancing", "zumba", "aerobics", "ballet"],
    efforts: [effort("moderate", "moderate", 5, "03010"), effort("lively", "lively", 7.3, "02000")],
  },
  {
    id: "yoga",
    name: "Yoga and Pilates",
    efficiency: 0.05,
    indoors: true,
    words: ["yoga", "pilates", "stretching"],
    efforts: [effort("gentle", "gentle", 2.3, "02150"), effort("power", "power yoga", 4, "02160")],
  },
  {
    id: "other",
    name: "Something else",
    efficiency: 0.05,
    indoors: false,
    words: ["training", "workout", "practice", "session", "race", "exercise"],
    efforts: [
      effort("moderate", "moderate", 5, null),
      effort("light", "light", 3, null),
      effort("hard", "hard", 8, null),
    ],
  },
] as const satisfies readonly Sport[];

export type SportId = (typeof SPORTS)[number]["id"];
export const SPORT_IDS = SPORTS.map((sport) => sport.id) as [SportId, ...SportId[]];
const BY_ID = new Map<string, Sport>(SPORTS.map((sport) => [sport.id, sport]));

export const isSportId = (text: string): text is SportId => BY_ID.has(text);
export const sportOf = (id: SportId): Sport => BY_ID.get(id)!;
export const efficiencyOf = (id: SportId): Efficiency => sportOf(id).efficiency;

/** The sport a calendar's entry is about, by its words; null when it names none. */
export function sportNamed(title: string): SportId | null {
  const words = new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (
    SPORTS.find((sport) => (sport.words as readonly string[]).some((word) => words.has(word)))?.id ?? null
  );
}
