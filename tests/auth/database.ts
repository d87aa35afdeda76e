import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll } from "vitest";
import { PrismaClient } from "#lib/store/generated/client.ts";

/** The test file's own database; see tests/setup/own-database.ts. */
export const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" }),
});

afterAll(() => db.$disconnect());
