import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLAIMED_FIGURES } from "#lib/domain/guidance/claimed-figures.ts";
import { COMPLAINTS } from "#lib/domain/guidance/complaint-table.ts";
import { DECLARATIONS } from "#lib/domain/guidance/declarations.ts";
import {
  DIFFERENCES,
  DOMS_COURSE,
  PERSISTENT_AFTER_DAYS,
  WHAT_DOES_NOT,
  WHAT_HELPS,
} from "#lib/domain/guidance/doms.ts";
import type { Guard } from "#lib/domain/guidance/guard.ts";
import { STAGE_GUARDS } from "#lib/domain/guidance/life-guards.ts";
import { MUSCLE_NOTES, MUSCLE_NUTRIENTS } from "#lib/domain/guidance/muscle-notes.ts";
import { NUTRIENT_NOTES } from "#lib/domain/guidance/nutrient-notes.ts";
import { BEHIND, DRINKING, FOOD_FIRST, SUPPLEMENTS } from "#lib/domain/guidance/put-right.ts";
import { GLOSSARY, QUESTIONS } from "#lib/domain/guidance/questions.ts";
import { SOURCES } from "#lib/domain/guidance/sources.ts";
import { LIFE_STAGES } from "#lib/domain/nutrition/life-stage.ts";
import { NUTRIENTS, SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { referenceIntake } from "#lib/domain/nutrition/reference-intakes.ts";
import { parseIsoDate } from "#lib/domain/shared/calendar.ts";

/** Every figure the tables give for a nutrient, as written in a sentence. */
function fromTables(nutrient: ScoredNutrient): Set<string> {
  const { unit } = NUTRIENTS[nutrient];
  const figures = LIFE_STAGES.flatMap((stage) => {
    const { amount, limits } = referenceIntake(nutrient, stage);
    return [amount, ...limits.map((limit) => limit.amount)];
  });
  return new Set(figures.map((figure) => `${figure.toLocaleString("en-US")} ${unit}`));
}

const noteTexts = SCORED_NUTRIENTS.flatMap((nutrient) => {
  const { does, muscleAndNerve, lack, atRisk, limit, cooking, correction } = NUTRIENT_NOTES[nutrient];
  return [does, muscleAndNerve, lack, atRisk, limit, cooking, correction ?? ""].map(
    (text) => [nutrient, text] as const,
  );
});
const muscleTexts = MUSCLE_NUTRIENTS.flatMap((nutrient) => {
  const { role, how, signs, notSo, atRisk, test, supplements } = MUSCLE_NOTES[nutrient];
  return [
    role,
    how,
    ...signs.map(({ sign }) => sign),
    notSo,
    ...atRisk,
    test,
    ...Object.values(supplements),
  ].map((text) => [nutrient, text] as const);
});
const generalTexts = [
  ...QUESTIONS.flatMap(({ question, answer }) => [question, answer]),
  ...GLOSSARY.map(({ meaning }) => meaning),
  ...[...FOOD_FIRST, ...SUPPLEMENTS, ...DRINKING, ...BEHIND].flatMap(({ text }) => text),
  ...WHAT_HELPS,
  ...WHAT_DOES_NOT,
  ...COMPLAINTS.flatMap(({ outcome }) =>
    outcome.kind === "explain"
      ? [
          outcome.likely,
          outcome.askDoctor,
          ...outcome.claims,
          ...outcome.nutrients.map(({ wording }) => wording),
        ]
      : [outcome.text],
  ),
];

const GUARDS: readonly Guard[] = [...DECLARATIONS, ...Object.values(STAGE_GUARDS)];

/** What a guard changes by a figure, as its message may tell it. */
const fromActions = ({ actions }: Guard): string[] =>
  actions.flatMap((action) => {
    if (action.do === "cap")
      return [`${action.amount.toLocaleString("en-US")} ${NUTRIENTS[action.measuredBy].unit}`];
    if (action.do === "raise") return [`${action.by} ${NUTRIENTS[action.nutrient].unit}`];
    return action.do === "freeze" ? [`${action.band * 100} %`] : [];
  });
/** The age a guard is named after. */
const ageOf = ({ id }: Guard): string[] => id.match(/\d+$/) ?? [];

/** What stands between the tags of a page, its cites and links included. */
function wordsOfPage(file: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll(/\{" "\}/g, " ");
  return [...text.matchAll(/>([^<>{}]+)</g)].map(([, words]) => words!.replaceAll(/\s+/g, " ").trim());
}
const PAGES = ["app/(public)/page.tsx", "app/(public)/about/page.tsx"];

/** Names that carry a number: vitamins, blood tests, hormones, diseases. */
const NAMES = /\b(type [24]|B\d{1,2}|D[23]|25-hydroxyvitamin|HbA1c)\b|\bvitamins? [BDK]\d*\b/gi;

/** Years and releases of what we cite. */
const EDITIONS = new Set(
  Object.values(SOURCES).flatMap(({ cite }) => cite.match(/\b(?:(?:19|20)\d\d|Release \d+)\b/g) ?? []),
);

function strayFigures(text: string, known: ReadonlySet<string>): string[] {
  let rest = text
    .replaceAll(NAMES, "")
    .replaceAll(/\b(?:\d{4}|Release \d+)\b/g, (name) => (EDITIONS.has(name) ? "" : name));
  for (const { figure } of CLAIMED_FIGURES) rest = rest.replaceAll(new RegExp(`\\b${figure}`, "gi"), "");
  for (const figure of known) rest = rest.replaceAll(new RegExp(`(?<![\\d.,])${figure}`, "g"), "");
  return rest.match(/\d[\d.,]*\s?\S*/g) ?? [];
}

describe("figures in our prose", () => {
  it("stand in the tables, or in the list of claims with their source", () => {
    const stray = [...noteTexts, ...muscleTexts].flatMap(([nutrient, text]) =>
      strayFigures(text, fromTables(nutrient)).map((figure) => `${nutrient}: ${figure} in “${text}”`),
    );
    expect(stray).toEqual([]);
    expect(
      generalTexts.flatMap((text) => strayFigures(text, new Set()).map((figure) => `${figure} in “${text}”`)),
    ).toEqual([]);
  });

  it("of a guard are those it plans by", () => {
    const tables = new Set(SCORED_NUTRIENTS.flatMap((nutrient) => [...fromTables(nutrient)]));
    const stray = GUARDS.flatMap((guard) =>
      [guard.label, guard.question, guard.message].flatMap((text) =>
        strayFigures(text, new Set([...fromActions(guard), ...ageOf(guard), ...tables])).map(
          (figure) => `${guard.id}: ${figure} in “${text}”`,
        ),
      ),
    );
    expect(stray).toEqual([]);
  });

  it.each(PAGES)("of %s are claims with a source", (page) => {
    const words = wordsOfPage(page);
    expect(words.join(" ").length).toBeGreaterThan(1_000);
    expect(
      words.flatMap((text) => strayFigures(text, new Set()).map((figure) => `${figure} in “${text}”`)),
    ).toEqual([]);
  });

  it("would not let a wrong figure pass", () => {
    expect(strayFigures("The limit is 365 mg.", fromTables("magnesium"))).toEqual(["365 mg."]);
    expect(strayFigures("The limit is 350 mg.", fromTables("magnesium"))).toEqual([]);
  });

  it("are all used: no claim outlives its sentence", () => {
    const all = [
      ...noteTexts.map(([, text]) => text),
      ...muscleTexts.map(([, text]) => text),
      ...generalTexts,
      ...GUARDS.map(({ message }) => message),
      ...PAGES.flatMap(wordsOfPage),
    ]
      .join(" ")
      .toLowerCase();
    expect(CLAIMED_FIGURES.filter(({ figure }) => !all.includes(figure.toLowerCase()))).toEqual([]);
  });

  it("of the course of soreness come from its one table", () => {
    const allowed = new Set(
      [
        ...Object.values(DOMS_COURSE).flat(),
        ...DOMS_COURSE.gone.map((hours) => hours / 24),
        PERSISTENT_AFTER_DAYS,
      ].map(String),
    );
    for (const { doms, other } of DIFFERENCES)
      for (const number of `${doms} ${other}`.match(/\d+/g) ?? []) expect(allowed).toContain(number);
  });

  it("are rendered, not typed, in the guide's pages and components", () => {
    const files = [
      "app/(public)/guide",
      "app/(public)/nutrients",
      "app/(public)/sore",
      "components/guide",
    ].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".tsx"))
        .map((name) => join(room, name)),
    );
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const typed =
        readFileSync(file, "utf8").match(/\d[\d.,]*\s?(mg|µg|mcg|IU|kcal|%)(?![\w\]"'`;)])/g) ?? [];
      expect(typed, file).toEqual([]);
    }
  });
});

describe("sources", () => {
  it("are dated, and every claim names one that exists", () => {
    for (const { checked, cite } of Object.values(SOURCES)) {
      expect(parseIsoDate(checked)).toBe(checked);
      expect(cite.length).toBeGreaterThan(10);
    }
    const used = [
      ...Object.values(NUTRIENT_NOTES),
      ...Object.values(MUSCLE_NOTES),
      ...QUESTIONS,
      ...COMPLAINTS,
      ...FOOD_FIRST,
      ...SUPPLEMENTS,
      ...DRINKING,
      ...BEHIND,
      ...GUARDS,
    ];
    for (const { sources } of used) {
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(SOURCES).toHaveProperty(id);
    }
  });
});

/** Flesch reading ease with a plain count of syllables: 60 and more reads easily, 30 and less is for scholars. */
function readingEase(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => part.trim() !== "").length;
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, "")
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}

describe("reading level", () => {
  it.each([
    ["questions and answers", QUESTIONS.map(({ answer }) => answer)],
    [
      "how to put it right",
      [...FOOD_FIRST, ...SUPPLEMENTS, ...DRINKING, ...BEHIND].flatMap(({ text }) => text),
    ],
    ["soreness", [...WHAT_HELPS, ...WHAT_DOES_NOT]],
    ["muscle notes", MUSCLE_NUTRIENTS.flatMap((id) => [MUSCLE_NOTES[id].how, MUSCLE_NOTES[id].notSo])],
    [
      "what to do",
      COMPLAINTS.map(({ outcome }) => (outcome.kind === "explain" ? outcome.likely : outcome.text)),
    ],
  ])("%s read plainly", (_, texts) => {
    expect(readingEase(texts.join(" "))).toBeGreaterThan(60);
  });
});
