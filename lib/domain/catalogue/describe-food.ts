// Pure. From a source record to a food of the catalogue: everything derived is derived here.
import type { CatalogueEntry, CatalogueRecord } from "./catalogue-record.ts";
import { completenessOf } from "./completeness.ts";
import { deriveFacts } from "./facts/derive-facts.ts";
import { ruleText } from "./facts/food-name.ts";
import { planEligibility } from "./plan-eligibility.ts";

export function describeFood(record: CatalogueRecord): CatalogueEntry {
  const facts = deriveFacts(record);
  return {
    ...record,
    facts,
    ...planEligibility(record, facts, ruleText(record)),
    completeness: completenessOf(record.per100g),
  };
}
