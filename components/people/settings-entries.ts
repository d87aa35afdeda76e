// Pure. The parts of a profile, each with what it says at the moment in one line.
import { ACTIVITY_DESCRIPTIONS } from "#lib/domain/nutrition/activity-levels.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { stageOn } from "#lib/domain/people/profile.ts";
import { ageInYears, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ProfileScreen } from "#lib/use-cases/view-profile.ts";
import { zoneText } from "./about-values.ts";
import { ALLERGEN_CHOICES, DIET_CHOICES } from "./eating-words.ts";
import { inSentence } from "./priority-words.ts";

export interface SettingsEntry {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
}

const STAGES = { none: null, pregnant: "pregnant", lactating: "breastfeeding" } as const;
const list = (words: readonly string[]) => new Intl.ListFormat("en-GB").format(words);

export function settingsEntries(
  { profile, priorities }: Pick<ProfileScreen, "profile" | "priorities">,
  today: IsoDate,
): SettingsEntry[] {
  const stage = STAGES[stageOn(profile, today).kind];
  const about = [
    `${ageInYears(profile.birthDate, today)} years`,
    stage,
    inSentence(ACTIVITY_DESCRIPTIONS[profile.activity].name),
    zoneText(profile.timeZone),
  ].filter((part) => part !== null);
  const without = profile.allergens.map((allergen) => ALLERGEN_CHOICES[allergen].name.toLowerCase());
  const eating = [
    DIET_CHOICES[profile.diet].name,
    without.length > 0 ? `no ${list(without)}` : null,
    `${profile.occasions.length} meals a day`,
  ].filter((part) => part !== null);
  const kitchen = [
    "times and shares of your meals",
    profile.leftoverMeals === 0 ? "no left-overs" : `up to ${profile.leftoverMeals} left-overs a week`,
    profile.batchDays.length > 0 ? "days for cooking ahead" : null,
  ].filter((part) => part !== null);
  const answers = profile.declarations.length;
  const names = priorities.active.map((id) => inSentence(NUTRIENTS[id].name));
  const chosen = names.length > 0 ? capitalised(list(names)) : "None chosen yet";
  return [
    { href: "/settings/profile", title: "About you", summary: about.join(", ") },
    { href: "/settings/eating", title: "How you eat", summary: eating.join(", ") },
    {
      href: "/settings/kitchen",
      title: "Day and kitchen",
      summary: capitalised(kitchen.join(", ")),
    },
    { href: "/settings/table", title: "Your table", summary: "Who eats with you" },
    {
      href: "/settings/health",
      title: "Health",
      // What was answered is not for whoever looks over one's shoulder.
      summary: answers === 0 ? "Nothing told" : answers === 1 ? "One answer" : `${answers} answers`,
    },
    {
      href: "/priorities",
      title: "Priorities",
      summary: priorities.paused.length > 0 ? `${chosen} (${priorities.paused.length} paused)` : chosen,
    },
  ];
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
