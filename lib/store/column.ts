// How domain values stand in columns: calendar dates without a time, and JSON.
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Prisma } from "./generated/client.ts";

/** A `date` column is read and written as midnight UTC. */
export const toDate = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
export const fromDate = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate;

/** A plain, serialisable value as JSON; read it back only where it is written. */
export const asJson = (value: object): Prisma.InputJsonValue => value as Prisma.InputJsonValue;
