import type { Metadata } from "next";
import { adviseAction } from "#app/(public)/sore/actions.ts";
import { SoreEntry } from "#components/guide/sore-entry.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Link } from "#components/ui/link.tsx";

export const metadata: Metadata = {
  title: "Guide",
  description: "Sore muscles, the nutrients that take part, and when it is something else.",
};

interface Entry {
  readonly href: string;
  readonly title: string;
  readonly says: string;
}

const READ: readonly Entry[] = [
  {
    href: "/guide/doms",
    title: "Ordinary soreness, or something else?",
    says: "One picture and one table.",
  },
  {
    href: "/guide/muscle-nutrients",
    title: "The nutrients of muscle and nerve",
    says: "Nine side by side: what each does, how a real lack shows, and how well that is known.",
  },
  {
    href: "/guide/put-it-right",
    title: "How to put it right",
    says: "Food first; supplements, their limits and clashes; drinking; what may be behind it.",
  },
  {
    href: "/guide/questions",
    title: "Questions and answers",
    says: "As people ask them, each with its source.",
  },
  { href: "/guide/glossary", title: "Glossary", says: "The words, each in one sentence." },
];

const YOURS: readonly Entry[] = [
  {
    href: "/diary",
    title: "Soreness diary",
    says: "Ten seconds a day, beside your training and your plans. Only you see it.",
  },
  {
    href: "/settings/health",
    title: "Conditions and medicines",
    says: "Tell us what applies, and see at once what your plan will and will not do.",
  },
];

const LOOK_UP: readonly Entry[] = [
  {
    href: "/nutrients",
    title: "Nutrients",
    says: "How much a day asks for, the best foods and dishes, what cooking does to it.",
  },
  { href: "/foods", title: "Foods", says: "Search 8,789 foods and see what is in them." },
  { href: "/foods/rank", title: "Foods, ranked", says: "Which foods bring most of a nutrient." },
  { href: "/about", title: "About the figures", says: "Where every number comes from, and where it ends." },
];

/** The way into everything there is to read and look up. */
export default function GuidePage() {
  return (
    <>
      <PageHeading
        title="Guide"
        lead="What sore muscles usually are, which nutrients take part in muscle and nerve, and when it is something for a doctor."
      />
      <section
        aria-labelledby="feel"
        className="rounded-page border border-leaf bg-leaf-wash px-5 py-5 sm:flex sm:items-center sm:justify-between sm:gap-8"
      >
        <div>
          <h2 id="feel" className="text-2xl">
            Why am I sore?
          </h2>
          <p className="measure mt-1">
            What must not wait comes first, then what it most likely is. Three questions at most.
          </p>
        </div>
        <div className="mt-4 min-w-0 sm:mt-0 sm:flex-1">
          <SoreEntry action={adviseAction} />
        </div>
      </section>
      <GuideList title="Understand it" entries={READ} />
      <GuideList title="For yourself" entries={YOURS} />
      <GuideList title="Look it up" entries={LOOK_UP} />
    </>
  );
}

function GuideList({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  return (
    <section className="mt-10">
      <h2 className="text-xl">{title}</h2>
      <ul className="ruled mt-3 border-y border-rule">
        {entries.map(({ href, title, says }) => (
          <li key={href} className="grid gap-x-8 py-3 sm:grid-cols-[16rem_1fr] sm:items-baseline">
            <Link href={href} className="quiet-link justify-self-start font-display text-lg">
              {title}
            </Link>
            <p className="text-soft">{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
