// Pure. From a source record to a food of the catalogue: everything derived is derived here.
import type { CatalogueEntry, CatalogueRecord } from "./catalogue-record.ts";
import { completenessOf } from "./completeness.ts";

export function describeFood(record: CatalogueRecord): CatalogueEntry {
  return {
    ...record,
    facts: [],
    planEligible: true,
    planExclusion: null,
    completeness: completenessOf(record.per100g),
  };
}
