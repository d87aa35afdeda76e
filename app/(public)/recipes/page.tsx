import type { Metadata } from "next";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { RecipeCard } from "#components/recipes/recipe-card.tsx";
import { figureOf, RecipeFilter } from "#components/recipes/recipe-filter.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { type RecipeQueryInput, recipeQuery } from "#lib/schemas/recipe-query.ts";
import { opinions, ownRecipes, recipes } from "#lib/server/composition-recipes.ts";
import { currentUser } from "#lib/server/current-user.ts";
import type { MyDay } from "#lib/server/my-day.ts";
import { myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { listRecipes, type PersonalShelf, type RecipeQuery } from "#lib/use-cases/list-recipes.ts";

export const metadata: Metadata = {
  title: "Recipes",
  description: "Recipes with what each brings, computed from its foods and what cooking takes away.",
};

const PER_PAGE = 36;

interface RecipesPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const NOBODY = { own: [], opinions: { favourites: [], never: [] }, by: new Map<string, string>() };

/** With whose each recipe on it is: "Your recipe", or by whom of the household. */
async function shelfOf(
  userId: string | undefined,
): Promise<PersonalShelf & { readonly by: ReadonlyMap<string, string> }> {
  if (!userId) return NOBODY;
  const [own, held] = await Promise.all([ownRecipes().own.shelf(userId), opinions().of(userId)]);
  const by = new Map(own.map(({ id, mine, by }) => [id, mine ? "Your recipe" : `From ${by}`]));
  return { own: own.map(({ cooked }) => cooked), opinions: held, by };
}

/** What is asked for, with the person's own diet, allergies and priorities where the address says nothing else. */
function asked(query: RecipeQueryInput, day: MyDay | null): RecipeQuery {
  const targets = (day?.profile.priorities ?? []).flatMap((nutrient) => {
    const amount = day?.targets.nutrients[nutrient].amount;
    return amount ? [{ nutrient, amount }] : [];
  });
  const most = query.most ?? (targets.length > 0 && query.q === "" ? "me" : "name");
  return {
    text: query.q,
    slot: query.slot,
    diet: query.diet ?? day?.profile.diet ?? "omnivore",
    allergens: query.diet === null ? (day?.profile.allergens ?? []) : [],
    region: query.region,
    mostMinutes: query.minutes,
    mostEnergy: query.kcal,
    shelf: query.shelf,
    most: most === "name" ? null : most === "me" ? "targets" : most,
    targets,
  };
}

export default async function RecipesPage({ searchParams }: RecipesPageProps) {
  const [raw, locale, user, day] = await Promise.all([searchParams, requestLocale(), currentUser(), myDay()]);
  const query = recipeQuery.parse(raw);
  const shelf = await shelfOf(user?.id);
  const wanted = asked(query, day);
  const found = await listRecipes(recipes(), wanted, shelf);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(query.page, pages);
  const { favourites, never } = shelf.opinions;
  const opinionOf = (id: string) =>
    favourites.includes(id) ? "favourite" : never.includes(id) ? "never" : "none";
  const hrefOf = (to: number) => {
    const given = Object.entries(raw).flatMap(([key, value]) =>
      typeof value === "string" && value !== "" && key !== "page" ? [[key, value]] : [],
    );
    return `/recipes?${new URLSearchParams([...given, ["page", String(to)]])}`;
  };
  return (
    <>
      <PageHeading
        title="Recipes"
        lead={
          wanted.most === "targets"
            ? "What fits you, what brings most of your priorities first. What each brings is computed from its foods."
            : "Every dish a week can be made of. What each brings is computed from its foods."
        }
        actions={
          user && (
            <>
              <LinkButton href="/recipes/own/new" size="small">
                Write your own
              </LinkButton>
              <LinkButton href="/recipes/own/import" size="small">
                Take one in
              </LinkButton>
            </>
          )
        }
      />
      <RecipeFilter query={query} signedIn={user !== null} forMe={day !== null} wanted={wanted} />
      <p className="num pb-2 text-sm text-soft" role="status">
        {found.length} {found.length === 1 ? "recipe" : "recipes"}
        {query.diet === null && day && wanted.diet !== "omnivore" && `, ${wanted.diet}`}
        {wanted.allergens.length > 0 && ", without what you leave out"}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title={query.shelf ? "Nothing here yet" : "No recipe fits all of that"}
          actions={<LinkButton href="/recipes">Show all</LinkButton>}
        >
          <p>
            {query.shelf === "favourites"
              ? "Press the heart beside a recipe and it stays here; your weeks will hold it more often."
              : query.shelf === "own"
                ? "Write a recipe of your own, or take one in from a web page."
                : query.shelf === "never"
                  ? "Recipes you never want again are kept here, out of every week."
                  : "Try fewer words, or give yourself more time."}
          </p>
        </EmptyState>
      ) : (
        <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((cooked) => (
            <RecipeCard
              key={cooked.recipe.id}
              cooked={cooked}
              figure={figureOf(cooked, wanted, locale)}
              opinion={user ? opinionOf(cooked.recipe.id) : null}
              by={shelf.by.get(cooked.recipe.id) ?? null}
            />
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} href={hrefOf} label="Pages of recipes" />
    </>
  );
}
