// Prisma's schema engine as WebAssembly. The command-line tool would download a native binary of it from its
// vendor; this is the same engine from the registry, loaded by hand and talking through the ordinary pg driver.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";

const root = path.resolve(import.meta.dirname, "../..");
export const migrationsDir = path.join(root, "prisma/migrations");
const schemaFile = path.join(root, "prisma/schema.prisma");

/** Nothing in our database is kept by others, so the engine looks at all of it. */
export const everything = { externalTables: [], externalEnums: [] };

/** The bindings ship beside the .wasm file and expect to be given its instance. */
async function loadBindings() {
  const require = createRequire(import.meta.url);
  const file = path.join(path.dirname(require.resolve("@prisma/schema-engine-wasm")), "schema_engine_bg");
  const bindings = await import(`file://${encodeURI(file)}.js`);
  const { instance } = await WebAssembly.instantiate(await readFile(`${file}.wasm`), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings as { SchemaEngine: typeof SchemaEngine };
}

/**
 * PostgreSQL's one-byte "char" columns (in its own catalogues) may be empty. The native driver hands the engine
 * a zero byte for these, the adapter an empty text, at which the engine stumbles when it describes a database.
 */
class CatalogueReadingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      result.columnTypes.forEach((type, column) => {
        if (type !== ColumnTypeEnum.Character) return;
        for (const row of result.rows) if (row[column] === "") row[column] = "\0";
      });
      return result;
    };
    return adapter;
  }
}

/** An engine connected to the database at `url`. */
export async function openEngine(url: string): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadBindings();
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueReadingPg({ connectionString: url, max: 2 }));
  const schema = await readSchema();
  return SchemaEngine.new({ datamodels: schema.files.map((f) => [f.path, f.content]) }, () => undefined, adapter);
}

export async function readSchema() {
  return { files: [{ path: "schema.prisma", content: await readFile(schemaFile, "utf8") }] };
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
