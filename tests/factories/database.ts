import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#lib/store/generated/client.ts";

/** The test file's own database. */
export const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) });

/** A new person who told us nothing yet. Returns the id. */
export async function newPerson(): Promise<string> {
  const { id } = await db.user.create({ data: { email: `${crypto.randomUUID()}@example.test` } });
  return id;
}
