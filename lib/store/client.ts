import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env.ts";
import { PrismaClient } from "#lib/store/generated/client.ts";

/** Hot reload evaluates modules anew; the connections are kept across it. */
const kept = globalThis as typeof globalThis & { replenishDatabase?: PrismaClient };

/** The database, connected at its first use. */
export function database(): PrismaClient {
  kept.replenishDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env.DATABASE_URL,
      max: 10,
      // A database that is away refuses at once. This is for one that hangs, and for a queue: a busy hour is waited out.
      connectionTimeoutMillis: 15_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
    }),
  });
  return kept.replenishDatabase;
}
