import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { NewShopForm, ShopList } from "#components/shopping/shop-list.tsx";
import { shops } from "#lib/server/composition-shopping.ts";
import { requireUser } from "#lib/server/current-user.ts";

export const metadata: Metadata = { title: "Shops" };

export default async function ShopsPage() {
  const user = await requireUser();
  const mine = await shops().of(user.id);
  return (
    <>
      <PageHeading
        title="Shops"
        lead="Lists follow the aisles of the shop you stand in. Everybody in your household sees the same shops."
        crumbs={[{ href: "/shopping", label: "Shopping" }, { label: "Shops" }]}
      />
      {mine.length > 0 && (
        <Section title="Order of the aisles">
          <ShopList shops={mine} />
        </Section>
      )}
      <Section title={mine.length > 0 ? "Another shop" : "Your first shop"}>
        <NewShopForm />
      </Section>
    </>
  );
}
