"use client";
import Link from "next/link";
import { useTransition } from "react";
import { chooseShopAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { Select } from "#components/ui/select.tsx";
import { showToast } from "#components/ui/toast.tsx";

interface ShopChoiceProps {
  readonly shops: readonly { readonly id: string; readonly name: string }[];
}

/** In which shop one stands: its aisles give the list its order. */
export function ShopChoice({ shops }: ShopChoiceProps) {
  const [, start] = useTransition();
  if (shops.length === 0)
    return (
      <p className="no-print text-sm text-soft">
        The aisles are in a usual order.{" "}
        <Link href="/shopping/shops" className="link">
          Put them in your shop's order
        </Link>
      </p>
    );
  return (
    <div className="no-print flex flex-wrap items-end gap-x-4 gap-y-2">
      <Select
        label="Shop"
        name="shop"
        className="w-56"
        defaultValue={shops[0]?.id}
        options={shops.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) =>
          start(async () => {
            const result = await chooseShopAction(event.target.value);
            if (!result.ok) showToast({ text: result.formError ?? "That didn't work." });
          })
        }
      />
      <Link href="/shopping/shops" className="link pb-2.5">
        Order of the aisles
      </Link>
    </div>
  );
}
