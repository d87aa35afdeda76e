import type { Metadata } from "next";
import { Grade } from "#components/guide/evidence-grade.tsx";
import { SourceList } from "#components/guide/source-list.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { adultRange } from "#components/nutrition/reference-table.tsx";
import { targetFigure } from "#components/nutrition/target-words.ts";
import { Link } from "#components/ui/link.tsx";
import { plainName } from "#lib/domain/catalogue/plain-name.ts";
import { MUSCLE_NOTES, MUSCLE_NUTRIENTS } from "#lib/domain/guidance/muscle-notes.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { myDay } from "#lib/server/my-day.ts";
import { bestFoodsFor } from "#lib/server/nutrient-page.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

const SAYS =
  "Nine nutrients of muscle and nerve side by side: what each does, how a real lack shows, how well that is known, and where to get it.";

export const metadata: Metadata = {
  title: "The nutrients of muscle and nerve",
  description: SAYS,
  alternates: { canonical: "/guide/muscle-nutrients" },
};

const BEST = 3;

export default async function MuscleNutrientsPage() {
  const [day, locale] = await Promise.all([myDay(), requestLocale()]);
  const rows = [];
  for (const id of MUSCLE_NUTRIENTS) {
    const [best] = await bestFoodsFor(id, day, BEST, ["serving"]);
    rows.push({ id, note: MUSCLE_NOTES[id], foods: best?.foods ?? [] });
  }
  return (
    <>
      <PageHeading
        title="The nutrients of muscle and nerve"
        lead="All nine take part. That is not the same as being the reason: in people who eat enough, sore muscles are hardly ever a lack of one of them."
        crumbs={[{ label: "Guide", href: "/guide" }, { label: "Muscle and nerve" }]}
      />
      <table className="block w-full border-collapse lg:table">
        <caption className="sr-only">{SAYS}</caption>
        <thead className="sr-only lg:not-sr-only lg:table-header-group">
          <tr className="border-b-2 border-ink text-left text-sm">
            {[
              "Nutrient",
              "What it does there",
              "How a real lack shows",
              "Good sources",
              day ? "Your day" : "Adults, a day",
            ].map((head) => (
              <th key={head} scope="col" className="py-1.5 pr-5 font-semibold last:pr-0 last:text-right">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block lg:table-row-group">
          {rows.map(({ id, note, foods }) => (
            <tr key={id} className="block border-b border-rule py-4 align-top lg:table-row lg:py-0">
              <th
                scope="row"
                className="block pb-1 text-left font-normal lg:table-cell lg:w-36 lg:py-3 lg:pr-5"
              >
                <Link href={`/nutrients/${id}`} className="quiet-link font-display text-lg">
                  {NUTRIENTS[id].name}
                </Link>
              </th>
              <td className="block pb-2 lg:table-cell lg:w-48 lg:py-3 lg:pr-5">{note.role}</td>
              <td className="block pb-2 text-sm lg:table-cell lg:py-3 lg:pr-5">
                <ul className="space-y-1.5">
                  {note.signs.map(({ sign, grade }) => (
                    <li key={sign}>
                      {sign}
                      <span className="block">
                        <Grade grade={grade} />
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
              <td className="block pb-2 text-sm lg:table-cell lg:w-52 lg:py-3 lg:pr-5">
                <span className="text-soft lg:hidden">Good sources: </span>
                {foods.map(({ key, description }, index) => (
                  <span key={key}>
                    {index > 0 && "; "}
                    <Link href={`/foods/${key}`} className="quiet-link">
                      {plainName(description)}
                    </Link>
                  </span>
                ))}
              </td>
              <td className="num block text-sm lg:table-cell lg:w-32 lg:py-3 lg:text-right">
                <span className="text-soft lg:hidden">{day ? "Your day: " : "Adults, a day: "}</span>
                {day ? targetFigure(day.targets.nutrients[id], locale) : adultRange(id, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="measure mt-5 text-sm text-soft">
        Sources are the foods that bring most by household serving, computed from the catalogue
        {day ? " for what you eat" : ""}. For sodium they are where most of it is, not what to eat more of.
      </p>
      <SourceList ids={MUSCLE_NUTRIENTS.flatMap((id) => MUSCLE_NOTES[id].sources)} />
    </>
  );
}
