import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { adultRange } from "#components/nutrition/reference-table.tsx";
import { targetFigure } from "#components/nutrition/target-words.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { NUTRIENT_NOTES } from "#lib/domain/guidance/nutrient-notes.ts";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { myDay } from "#lib/server/my-day.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

export const metadata: Metadata = { title: "Nutrients" };

export default async function NutrientsPage() {
  const [day, locale] = await Promise.all([myDay(), requestLocale()]);
  return (
    <>
      <PageHeading
        title="Nutrients"
        lead="What each one does, how much of it a day asks for, and which foods bring it."
        actions={
          day && (
            <LinkButton href="/priorities" variant="primary">
              Choose priorities
            </LinkButton>
          )
        }
      />
      <table className="w-full border-collapse">
        <caption className="sr-only">Nutrients that Replenish plans for</caption>
        <thead>
          <tr className="border-b-2 border-ink text-left text-sm">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              Nutrient
            </th>
            <th scope="col" className="hidden py-1.5 pr-4 font-semibold sm:table-cell">
              What it does
            </th>
            <th scope="col" className="py-1.5 text-right font-semibold">
              {day ? "Your day" : "Adults, a day"}
            </th>
          </tr>
        </thead>
        <tbody>
          {SCORED_NUTRIENTS.map((id) => {
            const rank = day?.profile.priorities.indexOf(id) ?? -1;
            return (
              <tr key={id} className="border-b border-rule align-baseline">
                <th scope="row" className="py-2.5 pr-4 text-left font-normal">
                  <Link href={`/nutrients/${id}`} className="quiet-link font-display text-lg">
                    {NUTRIENTS[id].name}
                  </Link>
                  {rank >= 0 && <span className="block text-sm text-leaf">your priority {rank + 1}</span>}
                  <span className="block text-sm text-soft sm:hidden">{NUTRIENT_NOTES[id].does}</span>
                </th>
                <td className="hidden py-2.5 pr-8 text-sm text-soft sm:table-cell">
                  {NUTRIENT_NOTES[id].does}
                </td>
                <td className="num py-2.5 text-right sm:whitespace-nowrap">
                  {day ? targetFigure(day.targets.nutrients[id], locale) : adultRange(id, locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
