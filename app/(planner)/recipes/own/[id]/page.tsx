import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { OwnRecipeForm } from "#components/recipes/own-recipe-form.tsx";
import { valuesOf } from "#components/recipes/own-recipe-values.ts";
import { ownRecipes } from "#lib/server/composition-recipes.ts";
import { requireUser } from "#lib/server/current-user.ts";

export const metadata: Metadata = { title: "Change a recipe" };

export default async function ChangeRecipePage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [user, { id }] = await Promise.all([requireUser(), params]);
  const found = await ownRecipes().own.find(user.id, id);
  if (!found) notFound();
  return (
    <>
      <PageHeading
        crumbs={[
          { href: "/recipes", label: "Recipes" },
          { href: `/recipes/${id}`, label: found.draft.name },
        ]}
        title="Change it"
      />
      <OwnRecipeForm values={valuesOf(id, found.draft)} />
    </>
  );
}
