// What training needs of the world outside, in its own words. Wired in lib/server/composition-training.ts and the worker.

import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { Drink, WeighIn } from "#lib/domain/training/diary.ts";
import type { Occurrence, Session } from "#lib/domain/training/session.ts";
import type { TrainingSettings } from "#lib/domain/training/settings.ts";
import type { ProfileStore } from "./plan-ports.ts";

export interface SessionStore {
  /** Every session that is not deleted. */
  list(userId: string): Promise<readonly Session[]>;
  find(userId: string, id: string): Promise<Session | null>;
  /** The occurrences that begin from `from` up to, not including, `to`, in order, in the person's own zone. */
  loadSessions(userId: string, from: Instant, to: Instant): Promise<readonly Occurrence[]>;
  create(userId: string, session: Omit<Session, "id" | "feed">): Promise<string>;
  createMany(userId: string, sessions: readonly Omit<Session, "id" | "feed">[]): Promise<void>;
  /** Replaces what it is. False when it is not theirs. */
  update(userId: string, session: Session): Promise<boolean>;
  /** Takes it out of sight, or brings it back. False when it is not theirs. */
  setDeleted(userId: string, id: string, deletedAt: Date | null): Promise<boolean>;
  count(userId: string): Promise<number>;
}

export interface DiaryStore {
  addWeighIn(userId: string, weighIn: Omit<WeighIn, "id">): Promise<string>;
  /** The latest first. */
  weighIns(userId: string, most: number): Promise<readonly WeighIn[]>;
  deleteWeighIn(userId: string, id: string): Promise<boolean>;
  addDrink(userId: string, drink: Omit<Drink, "id">): Promise<string>;
  /** In the order of time. */
  drinks(userId: string, from: Instant, to: Instant): Promise<readonly Drink[]>;
  deleteDrink(userId: string, id: string): Promise<boolean>;
}

export interface SettingsStore {
  /** What is set, or what everybody begins with. */
  find(userId: string): Promise<TrainingSettings>;
  save(userId: string, settings: TrainingSettings): Promise<void>;
}

export interface TrainingPorts {
  readonly profiles: Pick<ProfileStore, "find">;
  readonly sessions: SessionStore;
  readonly diary: DiaryStore;
  readonly settings: SettingsStore;
}
