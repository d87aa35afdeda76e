import { defineConfig } from "prisma/config";

// `prisma generate` never runs the schema engine, yet the CLI insists on having its binary and would download it.
// Naming any existing file satisfies the check; migrations run through scripts/migrate.ts instead.
if (process.argv.includes("generate")) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
