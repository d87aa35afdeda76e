import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";

/** Where the foods come from. */
export interface CatalogueEdition {
  readonly source: string;
  readonly version: string;
  /** Of the source files and of everything derived from them: changes whenever either does. */
  readonly checksum: string;
  readonly foods: readonly CatalogueEntry[];
}

export interface CatalogueShelf {
  /** Checksum of the edition the database holds, whole; null when it holds none or only part of one. */
  currentChecksum(): Promise<string | null>;
  /**
   * Puts the edition in place, all or nothing: foods are added or changed, never deleted, since recipes, dislikes and
   * saved weeks name them; foods the edition lacks may not enter plans any more.
   */
  replace(edition: CatalogueEdition): Promise<void>;
}

export interface CatalogueReport {
  readonly foods: number;
  readonly planEligible: number;
  /** False when the database already held this very edition. */
  readonly written: boolean;
}

/** Brings the catalogue in the database up to date with its source files. Safe to run at every start. */
export async function loadCatalogue(
  edition: CatalogueEdition,
  shelf: CatalogueShelf,
): Promise<CatalogueReport> {
  const written = (await shelf.currentChecksum()) !== edition.checksum;
  if (written) await shelf.replace(edition);
  return {
    foods: edition.foods.length,
    planEligible: edition.foods.filter((food) => food.planEligible).length,
    written,
  };
}
