import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPostgres } from "#scripts/lib/postgres.js";
import { generateClient, loadCatalogue, loadRecipes, migrate } from "#scripts/lib/prepare.js";

/**
 * Provides the database that every test file's own is copied from: the one `npm test` has prepared, or, when vitest is
 * run by itself, one on a server of our own that ends with the run.
 */
export default async function provideTemplate(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const stateDir = mkdtempSync(path.join(tmpdir(), "replenish-vitest-"));
  const server = await startPostgres({ stateDir, throwAway: true });
  await server.ensureDatabase("template");
  const url = server.urlOf("template");
  const env = { ...process.env, DATABASE_URL: url };
  await generateClient();
  await migrate(env);
  await loadCatalogue(env);
  await loadRecipes(env);
  process.env.TEST_DATABASE_URL = url;
  return async () => {
    await server.stop();
    rmSync(stateDir, { recursive: true, force: true });
  };
}
