// Pure. "The name holds this word, so the food holds this": the shape of most rules.
import type { FoodFact } from "../facts.ts";
import type { FoodGroupCode } from "../food-group.ts";

export interface WordRule {
  readonly facts: readonly FoodFact[];
  readonly words: RegExp;
  /** Phrases in which the word means something else ("peanut butter", "butter beans"). */
  readonly except?: RegExp;
  /** Groups the rule is silent in. */
  readonly notIn?: readonly FoodGroupCode[];
  /** Groups the rule speaks in; all when absent. */
  readonly onlyIn?: readonly FoodGroupCode[];
}

const alternatives = (template: TemplateStringsArray): string =>
  String.raw(template)
    .split("|")
    .map((alternative) => alternative.trim().replace(/\s+/g, " "))
    .join("|");

/** Alternatives between bars, each matched from the start of a word: anyOf`ham\b | bacon`. */
export const anyOf = (template: TemplateStringsArray): RegExp =>
  new RegExp(`\\b(?:${alternatives(template)})`);

/** The same, at the start of the name only. */
export const startsWith = (template: TemplateStringsArray): RegExp =>
  new RegExp(`^(?:${alternatives(template)})`);

/** The same, for phrases to be taken out wherever they stand. */
export const everyOf = (template: TemplateStringsArray): RegExp =>
  new RegExp(`\\b(?:${alternatives(template)})`, "g");

/** Facts of every rule whose words stand in `text` once its exceptions are taken out. */
export function applyWordRules(rules: readonly WordRule[], text: string, group: FoodGroupCode): FoodFact[] {
  const found: FoodFact[] = [];
  for (const rule of rules) {
    if (rule.notIn?.includes(group) || (rule.onlyIn && !rule.onlyIn.includes(group))) continue;
    const read = rule.except ? text.replace(rule.except, " ") : text;
    if (rule.words.test(read)) found.push(...rule.facts);
  }
  return found;
}
