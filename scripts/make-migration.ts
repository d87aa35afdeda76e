// Writes the migration that leads from the migrations on disk to the schema in prisma/*.prisma.
//   npm run db:migration -- add_shopping_lists
// The migrations are replayed on an empty database of a throw-away server; the difference becomes the new one.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startPostgres } from "./lib/postgres.js";
import { everything, migrationsDir, openEngine, readSchema } from "./lib/schema-engine.ts";
import { migrate } from "./migrate.ts";

const name = process.argv[2]
  ?.trim()
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, "_");
if (!name) {
  console.error("Name the migration: npm run db:migration -- add_shopping_lists");
  process.exit(2);
}

const stateDir = await mkdtemp(path.join(os.tmpdir(), "replenish-migration-"));
const server = await startPostgres({ stateDir, throwAway: true });
try {
  await server.ensureDatabase("replay");
  const url = server.urlOf("replay");
  await migrate(url);
  const engine = await openEngine(url);
  const schema = await readSchema();
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", ...schema, configDir: migrationsDir },
    to: { tag: "schemaDatamodel", ...schema },
    script: true,
    exitCode: null,
    filters: everything,
  });
  engine.free();
  if (!stdout || stdout.includes("This is an empty migration")) {
    console.log("The migrations already lead to this schema: nothing to write.");
  } else {
    const stamp = new Date().toISOString().replace(/[-:T]/g, "").slice(0, 14);
    const directory = path.join(migrationsDir, `${stamp}_${name}`);
    await mkdir(directory, { recursive: true });
    await writeFile(path.join(directory, "migration.sql"), stdout);
    await writeFile(path.join(migrationsDir, "migration_lock.toml"), 'provider = "postgresql"\n');
    console.log(
      `Wrote ${path.relative(process.cwd(), directory)}/migration.sql. Read it before you commit it.`,
    );
  }
} finally {
  await server.stop();
  await rm(stateDir, { recursive: true, force: true });
}
process.exit(0);
