// Pure. When the diary says "see a doctor": rules, each with the words for the person. They look at what was written
// lately and at nothing else; silence of these rules is no all-clear.
import { EXERCISE_SORENESS_DAYS, PERSISTENT_AFTER_DAYS } from "#lib/domain/guidance/doms.ts";
import { RED_FLAGS, URGENCIES, type Urgency } from "#lib/domain/guidance/red-flags.ts";
import { addDays, daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { DiaryEntry, Kind } from "./entry.ts";
import { MOST_SORENESS } from "./entry.ts";
import { episodesOf } from "./episodes.ts";

export interface DoctorSign {
  readonly id: string;
  readonly urgency: Urgency;
  readonly text: string;
}

/** How far back a sign of a single day still counts. */
const RECENT_DAYS = 3;
/** Stretches without training within this many days that make "it keeps coming back". */
const RETURNING = { times: 3, withinDays: 42 } as const;
const ONE_CALF = new Set(["leftCalf", "rightCalf"]);

/** What the diary up to `today` gives reason for, gravest first. */
export function doctorSigns(
  entries: readonly DiaryEntry[],
  trained: ReadonlySet<IsoDate>,
  today: IsoDate,
): DoctorSign[] {
  const past = entries.filter(({ date }) => date <= today);
  const recent = past.filter(({ date }) => daysBetween(date, today) < RECENT_DAYS);
  const episodes = episodesOf(past, trained);
  const now = episodes.find(({ to }) => daysBetween(to, today) < RECENT_DAYS);
  const has = (kind: Kind) => recent.some(({ kinds }) => kinds.includes(kind));
  const signs: (DoctorSign | false)[] = [
    recent.some(oneCalfSwollen) && {
      id: "oneCalf",
      urgency: "emergency",
      text: `You wrote down one swollen calf. If it is warm and painful: ${RED_FLAGS.oneCalf.text}`,
    },
    recent.some(({ kinds, soreness }) => soreness === MOST_SORENESS && kinds.includes("swelling")) && {
      id: "muscleBreakdown",
      urgency: "sameDay",
      text: `Hardly bearable and swollen: see a doctor today. With urine as dark as tea or cola, or hardly any: ${RED_FLAGS.muscleBreakdown.text}`,
    },
    has("tingling") && { id: "tingling", urgency: "doctor", text: RED_FLAGS.tingling.text },
    recent.filter(({ kinds }) => kinds.includes("weakness")).length >= 2 && {
      id: "weakness",
      urgency: "doctor",
      text: "Weak on more than one of the last days: make an appointment within the next days. If it spreads or comes with palpitations, call your emergency number.",
    },
    now?.pattern === "tooLong" && {
      id: "tooLong",
      urgency: "doctor",
      text:
        now.after === null
          ? `You have been sore for ${now.days} days without training before it. After ${PERSISTENT_AFTER_DAYS} days it is worth an examination: make an appointment.`
          : `You have been sore for more than ${EXERCISE_SORENESS_DAYS} days since training. That is longer than ordinary soreness lasts: make an appointment.`,
    },
    returning(episodes, today) && {
      id: "returning",
      urgency: "doctor",
      text: `Soreness came ${RETURNING.times} times or more in ${RETURNING.withinDays / 7} weeks without training before it. Have it looked at.`,
    },
  ];
  return signs
    .filter((sign) => sign !== false)
    .sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
}

const oneCalfSwollen = ({ areas, kinds }: DiaryEntry) =>
  kinds.includes("swelling") && areas.filter((area) => ONE_CALF.has(area)).length === 1;

const returning = (episodes: ReturnType<typeof episodesOf>, today: IsoDate) =>
  episodes.filter(({ to, after }) => after === null && to > addDays(today, -RETURNING.withinDays)).length >=
  RETURNING.times;
