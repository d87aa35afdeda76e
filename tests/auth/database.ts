import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#lib/store/generated/client.ts";
export const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" }),
});
