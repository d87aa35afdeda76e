// Loads the food catalogue into the database of DATABASE_URL; does nothing when it is already there.
//   node scripts/load-catalogue.ts
import postgres from "postgres";
import { readCatalogueEdition } from "#lib/store/catalogue-edition.ts";
import { catalogueShelf } from "#lib/store/catalogue-import.ts";
import { loadCatalogue } from "#lib/use-cases/load-catalogue.ts";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL is not set: which database should the catalogue be loaded into?");
  process.exit(2);
}

const started = performance.now();
const sql = postgres(url, { max: 1, onnotice: () => {} });
try {
  const { foods, planEligible, written } = await loadCatalogue(readCatalogueEdition(), catalogueShelf(sql));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const figures = `${foods.toLocaleString("en-GB")} foods, ${planEligible.toLocaleString("en-GB")} fit for plans`;
  console.log(`Catalogue: ${figures}, ${written ? "loaded" : "already there"} (${seconds} s)`);
} catch (error) {
  console.error(`The catalogue could not be loaded: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await sql.end({ timeout: 5 });
}
