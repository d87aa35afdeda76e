// Pure. What the reminders say.

import type { WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { MealToPrepare, ReminderSession, SessionFluid, Volume } from "./day.ts";
import type { DropReason, Message } from "./reminder.ts";
import { wallClockOf, wallTime } from "./wall-clock.ts";

type Units = "metric" | "us";
const ML_PER_FL_OZ = 29.5735;

const figure = (ml: number, units: Units): string =>
  units === "us" ? String(Math.round(ml / ML_PER_FL_OZ)) : rounded(ml);
const rounded = (ml: number) => new Intl.NumberFormat("en-GB").format(Math.round(ml / 10) * 10);
const unit = (units: Units) => (units === "us" ? "fl oz" : "mL");

export const volumeWords = (ml: number, units: Units) => `${figure(ml, units)} ${unit(units)}`;

export function rangeWords({ least, most }: Volume, units: Units): string {
  const [from, to] = [figure(least, units), figure(most, units)];
  return from === to ? `${to} ${unit(units)}` : `${from} to ${to} ${unit(units)}`;
}

const sessionWord = ({ name }: ReminderSession) => name.charAt(0).toLowerCase() + name.slice(1);
const startOf = (session: ReminderSession, zone: string): WallTime =>
  wallTime(wallClockOf(session.startsAt, zone).minute);

export const preloadMessage = (
  session: ReminderSession,
  before: Volume,
  zone: string,
  units: Units,
): Message => ({
  title: `Drink ahead of your ${sessionWord(session)}`,
  body: `It starts at ${startOf(session, zone)}. Before then, ${rangeWords(before, units)} a little at a time; less if you are not thirsty.`,
  href: "/training",
});

export const sipMessage = (session: ReminderSession, ml: number, units: Units): Message => ({
  title: "A few sips",
  body: `About ${volumeWords(ml, units)} for this part of your ${sessionWord(session)}, if you want it. Thirst comes first.`,
  href: "/training",
});

export function recoveryMessage(
  session: ReminderSession,
  after: NonNullable<SessionFluid["after"]>,
  hours: number,
  units: Units,
): Message {
  return {
    title: `After your ${sessionWord(session)}`,
    body: `Over the next ${hours} hours, ${rangeWords(after, units)} to drink, with something salty to eat. Never more than feels right.`,
    href: "/training",
  };
}

export const fluidMessage = (ml: number, units: Units): Message => ({
  title: "Something to drink?",
  body: `If you are thirsty, now is a good moment for a glass (about ${volumeWords(ml, units)}).`,
  href: "/training",
});

export function prepareMessage(meals: readonly MealToPrepare[]): Message {
  const list = meals.map(({ occasion, name, minutes }) => `${occasion}: ${name} (${minutes} min)`).join("; ");
  const frozen = [...new Set(meals.flatMap(({ thaw }) => thaw))];
  const thaw =
    frozen.length > 0
      ? ` If the ${new Intl.ListFormat("en-GB").format(frozen)} is frozen, move it to the fridge tonight.`
      : "";
  return {
    title: "Tomorrow's cooking",
    body: `${list.charAt(0).toUpperCase()}${list.slice(1)}.${thaw}`,
    href: "/week",
  };
}

export const weighMessage = (): Message => ({
  title: "Your weight",
  body: "Step on the scales before breakfast, if you like, and note what they say.",
  href: "/training",
});

export const testMessage = (): Message => ({
  title: "This is how a reminder reaches you",
  body: "You asked for it just now. Press Done to see the answer in your ledger.",
  href: "/settings/reminders/ledger",
});

/** Why one was not sent, to the person. */
export const DROP_WORDS: Readonly<Record<DropReason, string>> = {
  late: "it would have come too late to be of use",
  asleep: "you are asleep then",
  crowded: "another one was due within a quarter of an hour",
  inSession: "you are training then",
  silenced: "you silenced reminders",
  weightGain: "you weighed more after training than before, so nothing asks you to drink for four hours",
  hourFull: "it would have asked for too much within an hour",
  already: "you had it already, before the session moved",
  newer: "a newer one of the same kind took its place",
  unreachable: "no channel could be reached",
};
