"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { listId, listSwitch, makeListForm, newListForm } from "#lib/schemas/shopping.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { shopping } from "#lib/server/composition-shopping.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { bringListHome } from "#lib/use-cases/bring-home.ts";
import { copyList } from "#lib/use-cases/copy-list.ts";
import { makeList } from "#lib/use-cases/make-list.ts";

/** A list for days of a week or for a recipe; opens it. */
export async function makeListAction(_: ActionState<string>, form: FormData): Promise<ActionState<string>> {
  const locale = await requestLocale();
  const result = await runAction({
    name: "make list",
    schema: makeListForm,
    input: form,
    lists: ["dates"],
    run: async ({ week, dates, recipe, servings, onto, name }, user) =>
      makeList(
        shopping(),
        user.id,
        {
          week: week ? { start: week, dates, label: weekLabel(week, locale) } : null,
          recipe: recipe && servings ? { id: recipe, servings } : null,
          on: onto === "new" ? { name } : { listId: onto },
        },
        await todayOf(user.id),
      ),
  });
  if (!result.ok) return result;
  revalidatePath("/shopping", "layout");
  redirect(`/shopping/${result.value}`);
}

/** "Week of 23 November": the list keeps it. */
const weekLabel = (start: string, locale: string) =>
  `Week of ${new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(start))}`;

/** An empty list; opens it. */
export async function newListAction(_: ActionState<string>, form: FormData): Promise<ActionState<string>> {
  const result = await runAction({
    name: "new list",
    schema: newListForm,
    input: form,
    run: ({ name }, user) => lists().create(user.id, { name, sources: [], items: [] }),
  });
  if (!result.ok) return result;
  redirect(`/shopping/${result.value}`);
}

export async function copyListAction(id: string): Promise<ActionResult<string>> {
  const result = await runAction({
    name: "copy list",
    schema: listId,
    input: { id },
    run: (input, user) => copyList(lists(), user.id, input.id),
  });
  revalidatePath("/shopping");
  return result;
}

export async function archiveListAction(id: string, on: boolean): Promise<ActionResult<null>> {
  return changed("archive list", { id, on }, async (input, userId) =>
    lists().setArchived(userId, input.id, input.on),
  );
}

export async function deleteListAction(id: string, on: boolean): Promise<ActionResult<null>> {
  return changed("delete list", { id, on }, async (input, userId) =>
    lists().setDeleted(userId, input.id, input.on),
  );
}

/** Shopping is done: what was ticked is at home, and the list is put away. */
export async function finishListAction(id: string, on: boolean): Promise<ActionResult<null>> {
  return changed("finish list", { id, on }, async (input, userId) => {
    if (input.on) await bringListHome(shopping(), userId, input.id, await todayOf(userId));
    await lists().setArchived(userId, input.id, input.on);
  });
}

async function changed(
  name: string,
  input: { readonly id: string; readonly on: boolean },
  run: (input: { readonly id: string; readonly on: boolean }, userId: string) => Promise<unknown>,
): Promise<ActionResult<null>> {
  const result = await runAction({
    name,
    schema: listSwitch,
    input,
    run: async (parsed, user) => {
      await run(parsed, user.id);
      return null;
    },
  });
  revalidatePath("/shopping", "layout");
  return result;
}
