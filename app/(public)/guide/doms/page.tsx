import type { Metadata } from "next";
import { DomsPicture } from "#components/guide/doms-picture.tsx";
import { SourceList } from "#components/guide/source-list.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { DIFFERENCES, WHAT_DOES_NOT, WHAT_HELPS } from "#lib/domain/guidance/doms.ts";

const TITLE = "Ordinary soreness, or something else?";
const SAYS =
  "How soreness after exercise runs, how something else differs from it, and what helps: one picture and one table.";

export const metadata: Metadata = {
  title: TITLE,
  description: SAYS,
  alternates: { canonical: "/guide/doms" },
};

export default function DomsPage() {
  return (
    <>
      <StructuredData
        data={{ "@context": "https://schema.org", "@type": "MedicalWebPage", name: TITLE, description: SAYS }}
      />
      <PageHeading
        title={TITLE}
        lead="Soreness a day or two after new or harder exercise has a name, delayed onset muscle soreness or DOMS, and a course that is easy to know again."
        crumbs={[{ label: "Guide", href: "/guide" }, { label: "Soreness" }]}
      />
      <DomsPicture />
      <Section title="Side by side" className="mt-8">
        <table className="w-full border-collapse">
          <caption className="sr-only">Ordinary soreness beside something else</caption>
          <thead>
            <tr className="border-b-2 border-ink text-left text-sm">
              <th scope="col" className="w-1/5 py-1.5 pr-3 align-bottom font-semibold">
                <span className="sr-only">Feature</span>
              </th>
              <th scope="col" className="py-1.5 pr-4 align-bottom font-semibold text-leaf">
                Ordinary soreness
              </th>
              <th scope="col" className="py-1.5 align-bottom font-semibold text-stop">
                Something else
              </th>
            </tr>
          </thead>
          <tbody>
            {DIFFERENCES.map(({ feature, doms, other }) => (
              <tr key={feature} className="border-b border-rule align-top">
                <th scope="row" className="py-2.5 pr-3 text-left text-sm font-normal text-soft">
                  {feature}
                </th>
                <td className="py-2.5 pr-4">{doms}</td>
                <td className="py-2.5">{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="What helps">
        <ul className="measure list-disc space-y-2 pl-5 marker:text-leaf">
          {WHAT_HELPS.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title="What does not">
        <ul className="measure list-disc space-y-2 pl-5 marker:text-leaf">
          {WHAT_DOES_NOT.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title="Next" className="no-print">
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/sore" variant="primary">
            Which is mine?
          </LinkButton>
          <LinkButton href="/diary">Keep a diary of it</LinkButton>
        </div>
        <p className="mt-4">
          <Link href="/about#see-a-doctor" className="link">
            When to see a doctor, the whole list
          </Link>
        </p>
      </Section>
      <SourceList ids={["doms", "rhabdo", "tarsitano", "groeber"]} />
    </>
  );
}
