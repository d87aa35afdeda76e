import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { ImportForm } from "#components/recipes/import-form.tsx";
import { requireUser } from "#lib/server/current-user.ts";

export const metadata: Metadata = { title: "Take in a recipe" };

export default async function ImportRecipePage() {
  await requireUser();
  return (
    <>
      <PageHeading
        crumbs={[{ href: "/recipes", label: "Recipes" }]}
        title="Take in a recipe"
        lead="Many recipe pages carry their recipe in a form that other programs can read. It is kept for you alone."
      />
      <ImportForm />
    </>
  );
}
