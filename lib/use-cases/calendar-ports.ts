// What taking sessions from other calendars needs of the world outside.
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Session } from "#lib/domain/training/session.ts";

export interface CalendarEntry {
  /** The entry's own id in its calendar. */
  readonly uid: string;
  readonly session: Omit<Session, "id" | "feed">;
}

export interface CalendarFeed {
  readonly id: string;
  /** All that is shown of the address. */
  readonly host: string;
  readonly sessions: number;
  readonly lastReadAt: Date | null;
  readonly lastError: string | null;
}

/** A feed as the refreshing job sees it. */
export interface DueFeed {
  readonly id: string;
  readonly userId: string;
  readonly address: string;
  readonly takeAll: boolean;
}

export interface CalendarStore {
  list(userId: string): Promise<readonly CalendarFeed[]>;
  subscribe(userId: string, address: string, takeAll: boolean): Promise<string>;
  /** With its sessions. False when it is not theirs. */
  unsubscribe(userId: string, id: string): Promise<boolean>;
  /** Those not read since `before`, the longest ago first. */
  due(before: Date, most: number): Promise<readonly DueFeed[]>;
  /** Makes the feed's sessions these; what people set about them themselves stays. */
  replace(feed: Pick<DueFeed, "id" | "userId">, entries: readonly CalendarEntry[], at: Date): Promise<void>;
  failed(id: string, message: string, at: Date): Promise<void>;
}

export interface CalendarReader {
  /** @throws InvalidInput with words for the person. */
  parse(text: string, takeAll: boolean, today: IsoDate, homeZone: string): CalendarEntry[];
}
