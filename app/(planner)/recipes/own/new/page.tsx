import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { OwnRecipeForm } from "#components/recipes/own-recipe-form.tsx";
import { EMPTY_RECIPE } from "#components/recipes/own-recipe-values.ts";
import { requireUser } from "#lib/server/current-user.ts";

export const metadata: Metadata = { title: "Your own recipe" };

export default async function NewRecipePage() {
  await requireUser();
  return (
    <>
      <PageHeading
        crumbs={[{ href: "/recipes", label: "Recipes" }]}
        title="Your own recipe"
        lead="Write it as you would for a friend. Each line is matched to a food of the catalogue, and you have the last word."
      />
      <OwnRecipeForm values={EMPTY_RECIPE} />
    </>
  );
}
