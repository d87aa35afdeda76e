import type { MetadataRoute } from "next";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { env } from "#lib/env.ts";
import { recipes } from "#lib/server/composition-recipes.ts";

/** Addresses and recipes are known only while running. */
export const dynamic = "force-dynamic";

const PAGES = [
  "/",
  "/guide",
  "/sore",
  "/guide/doms",
  "/guide/muscle-nutrients",
  "/guide/put-it-right",
  "/guide/questions",
  "/guide/glossary",
  "/nutrients",
  "/foods",
  "/foods/rank",
  "/recipes",
  "/about",
];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const cooked = await recipes().listRecipesForPlanning();
  const paths = [
    ...PAGES,
    ...SCORED_NUTRIENTS.map((id) => `/nutrients/${id}`),
    ...cooked.map(({ recipe }) => `/recipes/${recipe.id}`),
  ];
  return paths.map((path) => ({ url: new URL(path, env.APP_URL).href }));
}
