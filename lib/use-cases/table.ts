import type { Guest } from "#lib/domain/people/companion.ts";
import type { Companion } from "#lib/domain/planner/basis.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { Housemate, TableStore } from "./table-ports.ts";

/** Bits of a mask tell whom a recipe suits; and nobody cooks one pot for more. */
export const MOST_AT_TABLE = 8;

export interface TableScreen {
  readonly housemates: readonly Housemate[];
  readonly guests: readonly Guest[];
  /** Whether the others may plan for this person. */
  readonly consents: boolean;
  readonly full: boolean;
}

type Ports = { readonly table: TableStore };

export async function viewTable({ table }: Ports, userId: string): Promise<TableScreen> {
  const [housemates, guests, consents] = await Promise.all([
    table.housemates(userId),
    table.guests(userId),
    table.consents(userId),
  ]);
  const seated = housemates.filter(({ presence }) => presence !== null).length;
  return { housemates, guests, consents, full: 1 + seated + guests.length >= MOST_AT_TABLE };
}

/** @throws NotFound when the member does not live with the person or has not consented; InvalidInput at a full table. */
export async function seatMember(
  ports: Ports,
  userId: string,
  memberId: string,
  presence: Companion["presence"] | null,
): Promise<void> {
  if (presence !== null) {
    const { housemates, full } = await viewTable(ports, userId);
    const there = housemates.some(({ id, presence: seat }) => id === memberId && seat !== null);
    if (full && !there) throw new InvalidInput(`Your table seats ${MOST_AT_TABLE} at most.`);
  }
  if (!(await ports.table.setSeat(userId, memberId, presence))) throw new NotFound("member");
}

/** @throws NotFound when the guest is not this person's; InvalidInput at a full table. */
export async function saveGuest(
  ports: Ports,
  userId: string,
  guest: Omit<Guest, "id">,
  id: string | null,
): Promise<void> {
  if (id === null && (await viewTable(ports, userId)).full)
    throw new InvalidInput(`Your table seats ${MOST_AT_TABLE} at most.`);
  if (!(await ports.table.saveGuest(userId, guest, id))) throw new NotFound("guest");
}

/** Everything kept about a guest is erased. @throws NotFound */
export async function removeGuest({ table }: Ports, userId: string, id: string): Promise<void> {
  if (!(await table.removeGuest(userId, id))) throw new NotFound("guest");
}
