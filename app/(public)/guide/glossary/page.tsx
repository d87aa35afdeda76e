import type { Metadata } from "next";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { GLOSSARY } from "#lib/domain/guidance/questions.ts";

const SAYS = "Words of nutrition and of sore muscles, each in one sentence.";

export const metadata: Metadata = {
  title: "Glossary",
  description: SAYS,
  alternates: { canonical: "/guide/glossary" },
};

export default function GlossaryPage() {
  return (
    <>
      <PageHeading
        title="Glossary"
        lead={SAYS}
        crumbs={[{ label: "Guide", href: "/guide" }, { label: "Glossary" }]}
      />
      <dl className="ruled border-y border-rule">
        {GLOSSARY.map(({ term, meaning }) => (
          <div key={term} className="grid gap-x-8 py-3 sm:grid-cols-[16rem_1fr]">
            <dt className="font-display text-lg">{term}</dt>
            <dd className="measure">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
