import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { SharePanel } from "#components/people/share-panel.tsx";
import { ListScreen } from "#components/shopping/list-screen.tsx";
import { chosenFirst, SHOP_COOKIE } from "#components/shopping/shop-cookie.ts";
import { perishableLeftOvers, recipesFor } from "#lib/domain/shopping/left-overs.ts";
import { NotFound } from "#lib/errors.ts";
import { listId } from "#lib/schemas/shopping.ts";
import { households } from "#lib/server/composition-households.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { sharing } from "#lib/server/composition-sharing.ts";
import { feeds, shopping, shops } from "#lib/server/composition-shopping.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { changesToAsk, planChanges } from "#lib/use-cases/follow-plan.ts";

export const metadata: Metadata = { title: "Shopping list" };

/** Recipes offered for what is left over. */
const MOST_RECIPES = 5;

export default async function ListPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [{ id }, user] = await Promise.all([params, requireUser()]);
  if (!listId.safeParse({ id }).success) notFound();
  const opened = await lists()
    .open(user.id, id)
    .catch((error: unknown) => {
      if (error instanceof NotFound) notFound();
      throw error;
    });
  const { list, state, seq, access, userId } = opened;
  const [profile, locale, today, mine, since, cookbook, jar] = await Promise.all([
    planning().profiles.find(user.id),
    requestLocale(),
    todayOf(user.id),
    shops().of(user.id),
    feeds().since(user.id, id),
    planning().cookbook.for(user.id),
    cookies(),
  ]);
  const units = profile?.units ?? "metric";
  const changes = await planChanges(shopping(), user.id, { id, list }, today);
  const over = perishableLeftOvers(list, units).flatMap(({ item }) => item.foodKey ?? []);
  const onList = new Set(list.items.flatMap((item) => item.needs.map((need) => need.recipeId)));
  const allowed = cookbook.filter((recipe) => recipe.opinion !== "never");
  const [living, links] = await Promise.all([
    households().of(user.id),
    sharing().store.countLinks(user.id, { kind: "list", id }),
  ]);
  return (
    <>
      <ListScreen
        opened={{ id, userId, list, state, seq, access }}
        shops={chosenFirst(mine, jar.get(SHOP_COOKIE)?.value)}
        changes={changesToAsk(changes)}
        recipes={recipesFor(over, allowed, onList, MOST_RECIPES)}
        manner={{ units, locale }}
        feedMade={since !== null}
        people={
          opened.summary.shared ? (living?.members ?? []).filter((each) => each.userId !== user.id) : []
        }
      />
      {access !== "read" && (
        <SharePanel
          kind="list"
          id={id}
          household={living?.name ?? null}
          shared={opened.summary.shared}
          mayShare={access === "own" && living?.role !== "viewer"}
          links={links}
        />
      )}
    </>
  );
}
