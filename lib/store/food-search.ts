// The type-ahead over all foods: every word must be there, in any order; plain names of everyday foods come first.
import type { SearchWord } from "#lib/domain/catalogue/search-text.ts";
import type { FoodFilter, FoodSearchResult, FoodSummary } from "#lib/use-cases/food-ports.ts";
import { filterSql } from "./food-filter.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

interface Page {
  readonly offset: number;
  readonly limit: number;
}
type Row = FoodSummary & { readonly total: number };

/** Below this likeness (0 to 1, trigrams of whole words) two spellings are different words. */
const LEAST_LIKENESS = "0.4";
/** Shorter words have too few trigrams to be told apart. */
const SHORTEST_RESPELLED = 4;

const literal = (word: string) => word.replace(/[.&%]/g, "\\$&");
const beginsWord = (word: SearchWord) => Prisma.sql`search_text ~ ${`\\m${literal(word.stem)}`}`;
const isWord = (word: SearchWord) => {
  const forms = [...new Set([word.typed, word.stem, `${word.stem}s`, `${word.stem}es`])].map(literal);
  return Prisma.sql`search_text ~ ${`\\m(${forms.join("|")})\\M`}`;
};

/** Whole words count more than beginnings, and words at the front more than those behind. */
const closeness = (word: SearchWord) => Prisma.sql`(
  CASE WHEN ${isWord(word)} THEN 1.0 ELSE 0.5 END
  + greatest(0, 0.6 - (strpos(search_text, ${word.stem}) - 1) / 40.0))`;
/** The catalogue's names are mostly plurals: "avacado" is nearer to "avocados" as "avacados". */
const plural = (word: SearchWord) => (word.typed.endsWith("s") ? word.typed : `${word.typed}s`);
const resembles = (word: SearchWord) =>
  Prisma.sql`(${beginsWord(word)} OR ${word.typed} <<% search_text OR ${plural(word)} <<% search_text)`;
const likeness = (word: SearchWord) => Prisma.sql`(
  CASE WHEN ${beginsWord(word)} THEN 1.0 ELSE greatest(
    strict_word_similarity(${word.typed}, search_text),
    strict_word_similarity(${plural(word)}, search_text)) END
  + 0.6 * similarity(${word.typed}, split_part(search_text, ' ', 1)))`;

/** What speaks for a food whatever was typed: eaten often, known make-up, no brand, a short name. */
const PLAINNESS = Prisma.sql`(
  CASE WHEN in_survey THEN 0.2 ELSE 0 END
  + CASE WHEN plan_eligible THEN 0.2 ELSE 0 END
  + CASE WHEN 'undeclared' = ANY(facts) THEN 0 ELSE 0.15 END
  + CASE WHEN description ~ '\\m(raw|fluid|fresh)\\M' THEN 0.2 ELSE 0 END
  + CASE WHEN description ~ '^[^,]*, (whole|plain)\\M' THEN 0.3 ELSE 0 END
  - CASE WHEN description ~ '[A-Z]{3,}' THEN 0.2 ELSE 0 END
  - CASE WHEN description ~ '\\m(dry|dried|imitation|substitute|low sodium|flour)\\M' THEN 0.15 ELSE 0 END
  - length(split_part(description, ', with', 1)) / 160.0)`;

export async function searchFoods(
  db: PrismaClient,
  words: readonly SearchWord[],
  filter: FoodFilter,
  page: Page,
): Promise<FoodSearchResult> {
  if (words.length === 0) return { foods: [], total: 0, respelled: false };
  const exact = await db.$queryRaw<Row[]>(
    query(words, words.map(beginsWord), words.map(closeness), filter, page),
  );
  if (exact.length > 0 || (page.offset > 0 && (await anyMatch(db, words, filter))))
    return result(exact, false);
  const near = words.map((word) =>
    word.typed.length < SHORTEST_RESPELLED ? beginsWord(word) : resembles(word),
  );
  const [, respelled] = await db.$transaction([
    // Postgres takes comparing trigrams for cheap and would read every food; through the index it is ten times faster.
    db.$executeRaw`SELECT set_config('pg_trgm.strict_word_similarity_threshold', ${LEAST_LIKENESS}, true),
      set_config('enable_seqscan', 'off', true)`,
    db.$queryRaw<Row[]>(query(words, near, words.map(likeness), filter, page)),
  ]);
  return result(respelled, true);
}

/** Tells a page beyond the last from a search that matches nothing as it is spelled. */
async function anyMatch(
  db: PrismaClient,
  words: readonly SearchWord[],
  filter: FoodFilter,
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM foods WHERE ${Prisma.join(words.map(beginsWord), " AND ")} AND ${filterSql(filter)}
    ) AS found`;
  return row?.found ?? false;
}

function query(
  words: readonly SearchWord[],
  conditions: readonly Prisma.Sql[],
  scores: readonly Prisma.Sql[],
  filter: FoodFilter,
  { offset, limit }: Page,
): Prisma.Sql {
  const average = Prisma.sql`(${Prisma.join([...scores], " + ")}) / ${scores.length}::float8`;
  const name = words.map((word) => word.typed).join(" ");
  const wholeName = Prisma.sql`CASE WHEN search_text IN (${name}, ${`${name}s`}) THEN 0.5 ELSE 0 END`;
  return Prisma.sql`
    SELECT key, description, group_code AS "groupCode", facts, plan_eligible AS "planEligible",
      (count(*) OVER ())::int AS total
    FROM foods
    WHERE ${Prisma.join([...conditions], " AND ")} AND ${filterSql(filter)}
    ORDER BY ${average} + ${PLAINNESS} + ${wholeName} DESC, description
    OFFSET ${offset} LIMIT ${limit}`;
}

const result = (rows: readonly Row[], respelled: boolean): FoodSearchResult => ({
  foods: rows.map(({ total, ...food }) => food),
  total: rows[0]?.total ?? 0,
  respelled: respelled && rows.length > 0,
});
