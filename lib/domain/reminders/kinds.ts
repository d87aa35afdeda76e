// Pure. The kinds of reminders: what their setting means, how long they are of use, which gives way to which.

export const KINDS = ["preload", "sip", "recovery", "fluid", "prepare", "weigh"] as const;
export type Kind = (typeof KINDS)[number];

/** What may stand in the ledger: the kinds, and the message somebody sends themselves to try a channel. */
export type DeliveryKind = Kind | "test";

interface KindFacts {
  /** It asks to drink: people who must get no numbers, and people who gained weight in training, get none. */
  readonly drink: boolean;
  /** It belongs to a training session. */
  readonly session: boolean;
  /** Minutes it is of use after its time, before something else ends it earlier. */
  readonly usefulMinutes: number;
  /** Of two that come within a quarter of an hour, the higher one is sent. */
  readonly urgency: number;
}

export const KIND_FACTS: Readonly<Record<Kind, KindFacts>> = {
  sip: { drink: true, session: true, usefulMinutes: 10, urgency: 6 },
  preload: { drink: true, session: true, usefulMinutes: 90, urgency: 5 },
  recovery: { drink: true, session: true, usefulMinutes: 90, urgency: 4 },
  prepare: { drink: false, session: false, usefulMinutes: 180, urgency: 3 },
  weigh: { drink: false, session: false, usefulMinutes: 120, urgency: 2 },
  fluid: { drink: true, session: false, usefulMinutes: 45, urgency: 1 },
};

/** A message asked for this minute is of use this quarter of an hour. */
export const TEST_USEFUL_MINUTES = 15;

/** Guard 5 of the hydration model: never closer together than this. */
export const SPACING_MINUTES = 15;
