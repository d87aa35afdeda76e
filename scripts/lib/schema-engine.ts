// Prisma's schema engine as WebAssembly. The command-line tool would download a native binary of it from its
// vendor; this is the same engine from the registry, loaded by hand and talking through the ordinary pg driver.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

const root = path.resolve(import.meta.dirname, "../..");
export const migrationsDir = path.join(root, "prisma/migrations");
const schemaDir = path.join(root, "prisma");

/** Nothing in our database is kept by others, so the engine looks at all of it. */
export const everything = { externalTables: [], externalEnums: [] };

let bindings: Promise<{ SchemaEngine: typeof SchemaEngine }> | undefined;

/** The bindings ship beside the .wasm file and hold the one instance they are given, so it is made only once. */
async function loadBindings() {
  const require = createRequire(import.meta.url);
  const file = path.join(path.dirname(require.resolve("@prisma/schema-engine-wasm")), "schema_engine_bg");
  const module = await import(`file://${encodeURI(file)}.js`);
  const { instance } = await WebAssembly.instantiate(await readFile(`${file}.wasm`), {
    "./schema_engine_bg.js": module,
  });
  module.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return module as { SchemaEngine: typeof SchemaEngine };
}

const ONE_BYTE = 18; // the type id of "char" in pg_type
const TEXT = 25;

/**
 * PostgreSQL's own catalogues use a one-byte type, "char", that the adapter does not know and refuses, so that
 * the engine could not describe a database. Such columns pass the adapter as text and become characters after it.
 */
const oneByteColumns = new WeakMap<object, number[]>();

class CatalogueReadingPool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: pg overloads `query` a dozen ways; all of them pass through here
  override async query(...request: any[]): Promise<any> {
    const query = super.query as (...request: unknown[]) => Promise<pg.QueryArrayResult>;
    const result = await query.apply(this, request);
    const columns = (result.fields ?? []).flatMap((field, column) =>
      field.dataTypeID === ONE_BYTE ? column : [],
    );
    for (const column of columns) result.fields[column]!.dataTypeID = TEXT;
    if (columns.length > 0) oneByteColumns.set(result.rows, columns);
    return result;
  }
}

class CatalogueReadingAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of oneByteColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
        for (const row of result.rows) if (row[column] === "") row[column] = "\0";
      }
      return result;
    };
    // The adapter's own way cuts scripts at every semicolon, those inside comments and functions too. PostgreSQL
    // takes a whole script at once, and then either all of it holds or none.
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

/** An engine connected to the database at `url`. */
export async function openEngine(url: string): Promise<SchemaEngine> {
  bindings ??= loadBindings();
  const { SchemaEngine } = await bindings;
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new CatalogueReadingAdapter(new CatalogueReadingPool({ connectionString: url, max: 2 }), {
      disposeExternalPool: true,
    }),
  );
  const schema = await readSchema();
  return SchemaEngine.new(
    { datamodels: schema.files.map((f) => [f.path, f.content]) },
    () => undefined,
    adapter,
  );
}

/** The schema: `prisma/schema.prisma` and a file for each further aggregate beside it. */
export async function readSchema() {
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith(".prisma")).sort();
  return {
    files: await Promise.all(
      names.map(async (name) => ({
        path: name,
        content: await readFile(path.join(schemaDir, name), "utf8"),
      })),
    ),
  };
}

/** The migrations on disk, in the order of their names. */
export async function readMigrations(): Promise<MigrationList> {
  const lockfile = path.join(migrationsDir, "migration_lock.toml");
  const entries = existsSync(migrationsDir) ? await readdir(migrationsDir, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsDir,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? await readFile(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(migrationsDir, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}
