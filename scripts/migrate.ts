// Applies the migrations in prisma/migrations that a database has not seen: what `prisma migrate deploy` does,
// with the same bookkeeping, but without the binary that command downloads.
//   node scripts/migrate.ts            the database of DATABASE_URL
import { pathToFileURL } from "node:url";
import { everything, openEngine, readMigrations } from "./lib/schema-engine.ts";

/**
 * Brings a database up to date and returns the names of the migrations applied, oldest first.
 * Throws with the engine's own message when a migration fails or an applied one was edited.
 */
export async function migrate(url: string): Promise<string[]> {
  const engine = await openEngine(url);
  try {
    const migrationsList = await readMigrations();
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: everything,
    });
    if (state.editedMigrationNames.length > 0) {
      throw new Error(
        `Migrations were edited after they had been applied: ${state.editedMigrationNames.join(", ")}. ` +
          "Restore them and write a new migration instead.",
      );
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error("DATABASE_URL is not set: which database should be migrated?");
    process.exit(2);
  }
  try {
    const applied = await migrate(url);
    console.log(applied.length === 0 ? "database up to date" : `applied ${applied.join(", ")}`);
    process.exit(0);
  } catch (error) {
    console.error(`Migration failed: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
