"use client";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { deleteOwnRecipeAction, restoreOwnRecipeAction } from "#app/(planner)/recipes/own/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast.tsx";

/** Takes a recipe of one's own away; a moment later it can still be had back. Weeks that hold it keep it. */
export function DeleteRecipe({ id, name }: { readonly id: string; readonly name: string }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const remove = () =>
    start(async () => {
      const result = await deleteOwnRecipeAction(id);
      if (!result.ok) {
        showToast({ text: result.formError ?? "That didn't work." });
        return;
      }
      router.push("/recipes?shelf=own");
      showToast({
        text: `“${name}” is deleted.`,
        undo: () => {
          void restoreOwnRecipeAction(id).then((back) => {
            if (back.ok) router.push(`/recipes/${id}`);
            else showToast({ text: back.formError ?? "It could not be brought back." });
          });
        },
      });
    });
  return (
    <Button size="small" variant="danger" onClick={remove} pending={pending}>
      <Trash2 className="size-4" aria-hidden="true" /> Delete
    </Button>
  );
}
