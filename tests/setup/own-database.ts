import { randomBytes } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach } from "vitest";

/**
 * Runs before each test file: copies the template into a database of the file's own and names it in DATABASE_URL. When
 * all tests of the file passed it is dropped; else it stays, as long as its server does, and its name is told.
 */
const template = process.env.TEST_DATABASE_URL;
if (!template) throw new Error("TEST_DATABASE_URL is missing: tests/setup/template-database.ts has not run.");

const own = `test_${randomBytes(6).toString("hex")}`;
const at = (database: string): string => {
  const url = new URL(template);
  url.pathname = `/${database}`;
  return url.href;
};
const templateName = new URL(template).pathname.slice(1);

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: at("postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

// Copying files beats copying through the log for a database of tens of megabytes.
await onServer(`create database "${own}" template "${templateName}" strategy file_copy`);
process.env.DATABASE_URL = at(own);

let failed: string | undefined;
afterEach(({ task }) => {
  if (task.result?.state === "fail") failed ??= path.relative(process.cwd(), task.file.filepath);
});
afterAll(async () => {
  if (failed) console.info(`${failed} left its database for a look: ${own}`);
  else await onServer(`drop database "${own}" with (force)`);
});
