"use client";
import { Trash2 } from "lucide-react";
import { useActionState, useTransition } from "react";
import { deleteShopAction, newShopAction, restoreShopAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { reach } from "#components/ui/reach.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { showToast } from "#components/ui/toast.tsx";
import { AISLE_NAMES, inOrder } from "#lib/domain/shopping/aisles.ts";
import { AisleOrder } from "./aisle-order.tsx";

interface ShopListProps {
  readonly shops: readonly {
    readonly id: string;
    readonly name: string;
    readonly aisles: readonly string[];
    /** A viewer of the household only sees the order. */
    readonly mayChange: boolean;
  }[];
}

/** The household's shops, each with its aisles in order. */
export function ShopList({ shops }: ShopListProps) {
  const [, start] = useTransition();
  const remove = (id: string, name: string) =>
    start(async () => {
      const result = await reach(deleteShopAction(id));
      if (!result.ok) return showToast({ text: result.formError ?? "That didn't work." });
      const { aisles } = result.value;
      showToast({
        text: `“${name}” is deleted.`,
        undo: () =>
          void reach(restoreShopAction(name, aisles)).then((back) => {
            if (!back.ok) showToast({ text: back.formError ?? "It could not be brought back." });
          }),
      });
    });
  return (
    <div className="ruled">
      {shops.map((shop, at) => (
        <Disclosure
          key={shop.id}
          summary={shop.name}
          defaultOpen={at === 0}
          className="py-3 [&>summary]:min-h-11 [&>summary]:text-lg"
        >
          {shop.mayChange ? (
            <>
              <p className="measure pb-2 text-sm text-soft">
                Drag the aisles into the order you walk them, with a finger, the mouse or the keyboard (Enter
                on the handle, then the arrows), or use the buttons.
              </p>
              <AisleOrder shop={shop} />
              <Button
                size="small"
                variant="danger"
                className="mt-4"
                onClick={() => remove(shop.id, shop.name)}
              >
                <Trash2 className="size-4" aria-hidden="true" /> Delete {shop.name}
              </Button>
            </>
          ) : (
            <ol className="ruled max-w-md">
              {inOrder(shop.aisles).map((aisle) => (
                <li key={aisle} className="py-1.5">
                  {AISLE_NAMES[aisle]}
                </li>
              ))}
            </ol>
          )}
        </Disclosure>
      ))}
    </div>
  );
}

export function NewShopForm() {
  const [state, action] = useActionState(newShopAction, null);
  const failure = state && !state.ok ? state : null;
  return (
    <form action={action} className="flex flex-wrap items-end gap-2" noValidate>
      <Field
        label="Name of a shop"
        name="name"
        maxLength={60}
        autoComplete="off"
        className="w-64 grow sm:max-w-sm"
        defaultValue={String(failure?.values.name ?? "")}
        error={failure?.fieldErrors.name ?? failure?.formError}
      />
      <SubmitButton>Add the shop</SubmitButton>
    </form>
  );
}
