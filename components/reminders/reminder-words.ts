// Pure. Words of the reminder pages.
import type { Answer } from "#lib/domain/reminders/answer.ts";
import type { DeliveryKind } from "#lib/domain/reminders/kinds.ts";
import type { Channel } from "#lib/domain/reminders/preferences.ts";
import { DROP_WORDS } from "#lib/domain/reminders/words.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { LedgerEntry } from "#lib/use-cases/reminder-ports.ts";

/** Called out in the page when reminders were chosen: the inbox is live from then on. */
export const REMINDERS_CHOSEN = "reminders-chosen";

export const KIND_NAMES: Readonly<Record<DeliveryKind, string>> = {
  preload: "Drink before training",
  sip: "Sips in training",
  recovery: "After training",
  fluid: "Through the day",
  prepare: "Tomorrow's cooking",
  weigh: "Your weight",
  test: "Message to try it",
};

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  push: "Notification",
  email: "E-mail",
  app: "In the app",
};

export const ANSWER_BUTTONS: Readonly<Record<Answer, string>> = {
  done: "Done",
  skipped: "Skip",
  snoozed: "Later",
};

const ANSWERED: Readonly<Record<Answer, string>> = {
  done: "done",
  skipped: "skipped",
  snoozed: "put off",
};

export const timeIn = (zone: string, locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return (at: Instant) => format.format(at);
};

const list = (words: readonly string[]) => new Intl.ListFormat("en-GB").format(words);

/** What became of one, in a line: "Sent 17:05 to Firefox on Linux; done 17:20". */
export function fateOf(entry: LedgerEntry, time: (at: Instant) => string): string {
  return [delivered(entry, time), ...afterwards(entry, time)].join("; ");
}

function delivered(entry: LedgerEntry, time: (at: Instant) => string): string {
  const busy = entry.tries.filter(({ outcome }) => outcome === "busy").length;
  switch (entry.status) {
    case "pending":
      return busy > 0 ? "Not reachable so far; it is tried again" : "To come";
    case "sending":
      return "On its way";
    case "sent":
      return `Sent ${entry.sentAt ? time(entry.sentAt) : ""} ${destination(entry)}`;
    case "failed":
      return `Not reached ${destination(entry)}; another way was taken`;
    case "dropped":
      return `Not sent: ${entry.reason ? DROP_WORDS[entry.reason] : "it could not be"}`;
  }
}

function destination({ channel, tries }: LedgerEntry): string {
  if (channel === "app") return "in the app";
  if (channel === "email") return "to your mailbox";
  const took = tries.filter(({ outcome }) => outcome === "taken").map(({ target }) => target);
  return `to ${took.length > 0 ? list([...new Set(took)]) : "your devices"}`;
}

function afterwards({ openedAt, answer, answeredAt }: LedgerEntry, time: (at: Instant) => string): string[] {
  const opened = openedAt && !answer ? [`opened ${time(openedAt)}`] : [];
  return answer && answeredAt ? [...opened, `${ANSWERED[answer]} ${time(answeredAt)}`] : opened;
}
