"use client";
import { chooseShopAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { Link } from "#components/ui/link.tsx";
import { Select } from "#components/ui/select.tsx";
import { SHOP_COOKIE } from "./shop-cookie.ts";

interface ShopChoiceProps {
  readonly shops: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const A_YEAR = 365 * 86_400;

/** In which shop one stands: its aisles give the list its order, at once and without a signal. */
export function ShopChoice({ shops, chosen, onChoose }: ShopChoiceProps) {
  if (shops.length === 0)
    return (
      <p className="no-print text-sm text-soft">
        The aisles are in a usual order.{" "}
        <Link href="/shopping/shops" className="link">
          Put them in your shop's order
        </Link>
      </p>
    );
  const choose = (id: string) => {
    onChoose(id);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser
    document.cookie = `${SHOP_COOKIE}=${id}; path=/; max-age=${A_YEAR}; samesite=lax`;
    // For what is read elsewhere (the feed, another device): worth no word when there is no signal.
    void chooseShopAction(id).catch(() => {});
  };
  return (
    <div className="no-print flex flex-wrap items-end gap-x-4 gap-y-2">
      <Select
        label="Shop"
        name="shop"
        className="w-56"
        value={chosen}
        options={shops.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => choose(event.target.value)}
      />
      <Link href="/shopping/shops" className="link pb-2.5">
        Order of the aisles
      </Link>
    </div>
  );
}
