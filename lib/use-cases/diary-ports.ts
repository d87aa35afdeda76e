// What the soreness diary needs of the world outside.
import type { DiaryEntry } from "#lib/domain/diary/entry.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { ProfileStore, WeekStore } from "./plan-ports.ts";

export interface SorenessStore {
  /** From `from` on, the earliest first. */
  list(userId: string, from: IsoDate): Promise<readonly DiaryEntry[]>;
  /** Writes the day down, or over. */
  save(userId: string, entry: DiaryEntry): Promise<void>;
  remove(userId: string, date: IsoDate): Promise<DiaryEntry | null>;
  /** Erases the whole diary; how many days it held. */
  erase(userId: string): Promise<number>;
}

/** A session of training on the person's calendar. */
export interface SessionOnDay {
  readonly title: string;
  readonly date: IsoDate;
  readonly minutes: number;
}

export interface DiaryPorts {
  readonly profiles: Pick<ProfileStore, "find">;
  readonly weeks: Pick<WeekStore, "findFrom">;
  readonly soreness: SorenessStore;
  readonly sessions: {
    loadSessions(userId: string, from: Instant, to: Instant): Promise<readonly SessionOnDay[]>;
  };
}
