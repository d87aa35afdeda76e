import { companionOfGuest, companionOfMember } from "#lib/domain/people/companion.ts";
import type { Surroundings } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { DaySource, TableStore, UseUpStore } from "./table-ports.ts";

export interface SurroundingPorts {
  readonly table: Pick<TableStore, "seated" | "guests">;
  /** Everything that makes days differ. */
  readonly daySources: readonly DaySource[];
  readonly useUp: UseUpStore;
}

/** What surrounds a week besides the person who plans it: days that differ, foods to use up, others at the table. */
export async function surroundingsOf(
  ports: SurroundingPorts,
  userId: string,
  startDate: IsoDate,
  days: number,
): Promise<Surroundings> {
  const [members, guests, useUp, ...adjustments] = await Promise.all([
    ports.table.seated(userId),
    ports.table.guests(userId),
    ports.useUp.for(userId),
    ...ports.daySources.map((source) => source.adjustments(userId, startDate, days)),
  ]);
  return {
    adjustments: adjustments.flat().sort((a, b) => a.day - b.day),
    useUp,
    companions: [
      ...members.map((member) => companionOfMember(member, startDate)),
      ...guests.map((guest) => companionOfGuest(guest, startDate)),
    ],
  };
}
