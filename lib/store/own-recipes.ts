import type { OwnRecipeDraft } from "#lib/domain/recipes/own-recipe.ts";
import type { Recipe, RecipeFacts } from "#lib/domain/recipes/recipe.ts";
import type { RecipeTraits } from "#lib/domain/recipes/recipe-traits.ts";
import type { OwnRecipe, OwnRecipeStore, ShelfRecipe } from "#lib/use-cases/recipe-ports.ts";
import { asJson } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** Written by a running app, which does not know the state's name; the next start looks these over. */
const JUST_NOW = "";

interface Row {
  readonly id: string;
  readonly draft: unknown;
  readonly document: unknown;
  readonly perServing: unknown;
  readonly complete: boolean;
}

export interface OutdatedRecipe {
  readonly id: string;
  readonly userId: string;
  readonly draft: OwnRecipeDraft;
}

export interface OwnRecipeShelf extends OwnRecipeStore {
  /** Recipes whose figures come from another state, deleted ones too: they may come back. */
  outdated(): Promise<readonly OutdatedRecipe[]>;
  /** Replaces what was computed of them. */
  recooked(recipes: readonly OwnRecipe[]): Promise<void>;
}

/** `state` names the catalogue and the method of computing that figures written now come from. */
export function ownRecipeStore(db: PrismaClient, state: string = JUST_NOW): OwnRecipeShelf {
  return {
    async list(userId) {
      const rows = await db.ownRecipe.findMany({
        where: { userId, deletedAt: null },
        orderBy: { createdAt: "desc" },
      });
      return rows.map(toOwn);
    },

    async find(userId, id) {
      const row = await db.ownRecipe.findFirst({ where: { userId, id, deletedAt: null } });
      return row && toOwn(row);
    },

    async shelf(userId) {
      const rows = await db.ownRecipe.findMany({ ...onShelfOf(userId), orderBy: { createdAt: "desc" } });
      return rows.map((row) => toShelf(row, userId));
    },

    async onShelf(userId, id) {
      const { where, include } = onShelfOf(userId);
      const row = await db.ownRecipe.findFirst({ where: { id, ...where }, include });
      return row && toShelf(row, userId);
    },

    async setShared(userId, id, sharedWithHousehold) {
      const { count } = await db.ownRecipe.updateMany({
        where: { id, userId, deletedAt: null },
        data: { sharedWithHousehold },
      });
      return count > 0;
    },

    async put(userId, recipe) {
      const content = { ...columns(recipe), computedWith: state };
      const changed = await db.ownRecipe.updateMany({ where: { id: recipe.id, userId }, data: content });
      if (changed.count > 0) return true;
      const taken = await db.ownRecipe.findUnique({ where: { id: recipe.id }, select: { id: true } });
      if (taken) return false;
      await db.ownRecipe.create({ data: { id: recipe.id, userId, ...content } });
      return true;
    },

    async setDeleted(userId, id, deletedAt) {
      const { count } = await db.ownRecipe.updateMany({ where: { id, userId }, data: { deletedAt } });
      return count > 0;
    },

    count: (userId) => db.ownRecipe.count({ where: { userId, deletedAt: null } }),

    async outdated() {
      const rows = await db.ownRecipe.findMany({
        where: { computedWith: { not: state } },
        select: { id: true, userId: true, draft: true },
      });
      return rows.map(({ id, userId, draft }) => ({
        id,
        userId,
        draft: draft as unknown as OwnRecipeDraft,
      }));
    },

    async recooked(recipes) {
      await db.$transaction(
        recipes.map((recipe) =>
          db.ownRecipe.update({
            where: { id: recipe.id },
            data: { ...columns(recipe), computedWith: state },
          }),
        ),
      );
    },
  };
}

/** Whose household it is is asked each time, so that leaving ends the sharing on both sides. */
const onShelfOf = (userId: string) =>
  ({
    where: {
      deletedAt: null,
      OR: [
        { userId },
        {
          sharedWithHousehold: true,
          user: { membership: { household: { members: { some: { userId } } } } },
        },
      ],
    },
    include: { user: { select: { name: true, email: true } } },
  }) satisfies Prisma.OwnRecipeFindManyArgs;

type ShelfRow = Prisma.OwnRecipeGetPayload<{ include: ReturnType<typeof onShelfOf>["include"] }>;

const toShelf = (row: ShelfRow, userId: string): ShelfRecipe => ({
  ...toOwn(row),
  mine: row.userId === userId,
  shared: row.sharedWithHousehold,
  by: row.user.name ?? row.user.email,
});

const columns = ({ draft, cooked: { recipe, facts, traits }, complete }: OwnRecipe) => ({
  name: draft.name,
  draft: asJson(draft),
  document: asJson(recipe),
  perServing: asJson({ ...facts, traits }),
  complete,
});

// These columns are written by this file alone, and computed anew whenever the way of computing changes.
function toOwn(row: Row): OwnRecipe {
  const { traits, ...facts } = row.perServing as RecipeFacts & { readonly traits: RecipeTraits };
  return {
    id: row.id,
    draft: row.draft as OwnRecipeDraft,
    cooked: { recipe: row.document as Recipe, facts, traits },
    complete: row.complete,
  };
}
