import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { type CookbookRecipe, toCookbookRecipe } from "#lib/domain/explanation/cookbook-recipe.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import type { Recipe, RecipeFacts } from "#lib/domain/recipes/recipe.ts";
import type { RecipeTraits } from "#lib/domain/recipes/recipe-traits.ts";
import type { RecipeShelf, ShelvedRecipe } from "#lib/use-cases/load-recipes.ts";
import { asJson } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

const ROW = {
  id: true,
  document: true,
  perServing: true,
  retiredAt: true,
} as const satisfies Prisma.RecipeSelect;
type Row = Prisma.RecipeGetPayload<{ select: typeof ROW }>;

/** What the column per_serving holds. */
type PerServing = RecipeFacts & { readonly traits: RecipeTraits };

export interface ShelvedEntry extends CookedRecipe {
  /** Its file is gone: it may be looked at, but enters no new plan. */
  readonly retired: boolean;
}

export interface RecipeStore extends RecipeShelf {
  /** The same as planning sees them. Cheap to call often. */
  all(): Promise<readonly CookbookRecipe[]>;
  /** Every recipe that may enter a plan, in order of id. One small query when nothing has changed. */
  listRecipesForPlanning(): Promise<readonly CookedRecipe[]>;
  /** Any recipe by id, retired ones too, since saved weeks name them. */
  findRecipe(id: string): Promise<ShelvedEntry | null>;
  /** Changes whenever one of these foods, or the release of the catalogue, does. */
  catalogueFingerprint(keys: readonly FoodKey[]): Promise<string>;
}

export function recipeStore(db: PrismaClient): RecipeStore {
  let cache: { state: string; cooked: readonly CookedRecipe[]; cookbook: readonly CookbookRecipe[] } | null =
    null;

  async function current() {
    const state = await stateOf(db);
    if (cache?.state === state) return cache;
    const rows = await db.recipe.findMany({
      where: { retiredAt: null },
      select: ROW,
      orderBy: { id: "asc" },
    });
    const cooked = rows.map(toCooked);
    cache = { state, cooked, cookbook: cooked.map(toCookbookRecipe) };
    return cache;
  }

  return {
    listRecipesForPlanning: async () => (await current()).cooked,
    all: async () => (await current()).cookbook,

    async findRecipe(id) {
      const row = await db.recipe.findUnique({ where: { id }, select: ROW });
      return row && { ...toCooked(row), retired: row.retiredAt !== null };
    },

    async contentHashes() {
      const rows = await db.recipe.findMany({
        where: { retiredAt: null },
        select: { id: true, contentHash: true },
      });
      return new Map(rows.map((row) => [row.id, row.contentHash]));
    },

    async catalogueFingerprint(keys) {
      const [row] = await db.$queryRaw<{ fingerprint: string }[]>`
        SELECT md5(concat(
          (SELECT string_agg(checksum, ',' ORDER BY id) FROM catalogue_releases),
          (SELECT string_agg(f::text, ',' ORDER BY f.key) FROM foods f WHERE f.key = ANY(${[...keys]}))
        )) AS fingerprint`;
      return row?.fingerprint ?? "";
    },

    async put(recipes, retire, now) {
      await db.$transaction(
        async (tx) => {
          for (const each of recipes) {
            const content = columnsOf(each);
            await tx.recipe.upsert({
              where: { id: each.recipe.id },
              create: { id: each.recipe.id, ...content },
              update: content,
            });
          }
          const ids = recipes.map(({ recipe }) => recipe.id);
          await tx.recipeIngredient.deleteMany({ where: { recipeId: { in: ids } } });
          await tx.recipeIngredient.createMany({
            data: recipes.flatMap(({ recipe }) => ingredientsOf(recipe)),
          });
          await tx.recipe.updateMany({ where: { id: { in: [...retire] } }, data: { retiredAt: now } });
        },
        { timeout: 60_000 },
      );
    },
  };
}

/** One short text that changes with any recipe in use. */
async function stateOf(db: PrismaClient): Promise<string> {
  const [row] = await db.$queryRaw<{ state: string | null }[]>`
    SELECT md5(string_agg(id || content_hash, ',' ORDER BY id)) AS state FROM recipes WHERE retired_at IS NULL`;
  return row?.state ?? "empty";
}

function columnsOf({ recipe, facts, traits, contentHash }: ShelvedRecipe) {
  const perServing: PerServing = { ...facts, traits };
  return {
    contentHash,
    name: recipe.name,
    description: recipe.description,
    slots: [...recipe.slots],
    cuisine: recipe.cuisine,
    servings: recipe.servings,
    activeMinutes: recipe.activeMinutes,
    totalMinutes: recipe.totalMinutes,
    document: asJson(recipe),
    perServing: asJson(perServing),
    facts: [...facts.facts],
    retiredAt: null,
  };
}

const ingredientsOf = (recipe: Recipe) =>
  recipe.ingredients.map((item, position) => ({
    recipeId: recipe.id,
    position,
    foodKey: item.food,
    grams: item.grams,
  }));

function toCooked(row: Row): CookedRecipe {
  // Both JSON columns are written by this file alone, and anew whenever the code that computes them changes.
  const { traits, ...facts } = row.perServing as unknown as PerServing;
  return { recipe: row.document as unknown as Recipe, facts, traits };
}
