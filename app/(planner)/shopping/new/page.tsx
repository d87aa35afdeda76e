import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { MakeListForm } from "#components/shopping/make-list-form.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { dayAndMonth, weekdayLong } from "#components/week/words.ts";
import { recipeOf } from "#lib/domain/explanation/planned-week.ts";
import { addDays, parseIsoDate } from "#lib/domain/shared/calendar.ts";
import { findAnyRecipe } from "#lib/server/any-recipe.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { currentWeekStart } from "#lib/use-cases/current-week.ts";
import type { SavedWeek } from "#lib/use-cases/plan-ports.ts";

export const metadata: Metadata = { title: "New shopping list" };

interface NewListPageProps {
  readonly searchParams: Promise<{ week?: string; recipe?: string; servings?: string }>;
}

export default async function NewListPage({ searchParams }: NewListPageProps) {
  const [query, user, locale] = await Promise.all([searchParams, requireUser(), requestLocale()]);
  const mine = await lists().mine(user.id);
  const onto = mine.filter((list) => list.archivedAt === null && list.access !== "read");
  const crumbs = [{ href: "/shopping", label: "Shopping" }, { label: "New list" }];

  if (query.recipe !== undefined) {
    const found = await findAnyRecipe(user.id, query.recipe);
    if (!found) notFound();
    const { id, name, servings } = found.recipe;
    const wanted = Number(query.servings);
    return (
      <>
        <PageHeading crumbs={crumbs} title="Shop for a recipe" lead={name} />
        <MakeListForm
          week={null}
          recipe={{ id, servings: wanted > 0 ? wanted : servings }}
          lists={onto}
          name={name.slice(0, 80)}
        />
      </>
    );
  }

  const today = await todayOf(user.id);
  const asked = query.week === undefined ? null : parseIsoDate(query.week);
  const start = asked ?? (await currentWeekStart(planning(), user.id, today));
  const saved = await planning().weeks.find(user.id, start);
  if (!saved)
    return (
      <>
        <PageHeading crumbs={crumbs} title="Shop for your week" />
        <EmptyState
          title="There is no week to shop for yet"
          actions={
            <LinkButton href="/week" variant="primary">
              Plan a week
            </LinkButton>
          }
        >
          <p>
            Plan a week first, or <Link href="/shopping">start a list of your own</Link>.
          </p>
        </EmptyState>
      </>
    );
  const days = daysOf(saved, locale);
  const span = `${dayAndMonth(start, locale)} – ${dayAndMonth(addDays(start, days.length - 1), locale)}`;
  return (
    <>
      <PageHeading crumbs={crumbs} title="Shop for your week" lead={span} />
      <MakeListForm week={{ start, days }} recipe={null} lists={onto} name={`Shopping ${span}`} />
    </>
  );
}

const daysOf = ({ week }: SavedWeek, locale: string) =>
  Array.from({ length: week.basis.days }, (_, day) => {
    const date = addDays(week.basis.startDate, day);
    const meals = week.meals.filter((meal) => meal.day === day).map((meal) => recipeOf(week, meal).name);
    return {
      date,
      name: `${weekdayLong(date, locale)} ${dayAndMonth(date, locale)}`,
      meals: meals.join(" · "),
    };
  });
