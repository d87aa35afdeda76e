import type { Metadata } from "next";
import { Cited } from "#components/guide/cited.tsx";
import { SourceList } from "#components/guide/source-list.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { Link } from "#components/ui/link.tsx";
import { QUESTIONS } from "#lib/domain/guidance/questions.ts";

const SAYS = "Questions about sore muscles, cramps and nutrients as people ask them, each with its source.";

export const metadata: Metadata = {
  title: "Questions and answers",
  description: SAYS,
  alternates: { canonical: "/guide/questions" },
};

export default function QuestionsPage() {
  return (
    <>
      <StructuredData
        data={{
          "@context": "https://schema.org",
          "@type": "FAQPage",
          mainEntity: QUESTIONS.map(({ question, answer }) => ({
            "@type": "Question",
            name: question,
            acceptedAnswer: { "@type": "Answer", text: answer },
          })),
        }}
      />
      <PageHeading
        title="Questions and answers"
        lead="As people ask them."
        crumbs={[{ label: "Guide", href: "/guide" }, { label: "Questions" }]}
      />
      <div className="ruled border-y border-rule">
        {QUESTIONS.map(({ id, question, answer, sources, more }) => (
          <section key={id} id={id} aria-labelledby={`${id}-q`} className="measure py-5">
            <h2 id={`${id}-q`} className="text-xl">
              {question}
            </h2>
            <p className="mt-1.5">
              {answer}{" "}
              <Link href={more} className="link whitespace-nowrap" aria-label={`Read on: ${question}`}>
                Read on
              </Link>
            </p>
            <Cited ids={sources} />
          </section>
        ))}
      </div>
      <div className="mt-8">
        <SourceList ids={QUESTIONS.flatMap(({ sources }) => sources)} />
      </div>
    </>
  );
}
