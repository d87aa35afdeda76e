import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Complaint } from "#lib/domain/guidance/complaint-table.ts";

interface SoreStartProps {
  /** What was typed. */
  readonly text: string;
  /** What the words may mean; null before anything was typed. */
  readonly found: readonly Complaint[] | null;
  readonly all: readonly Complaint[];
}

/** Say it, or pick it. */
export function SoreStart({ text, found, all }: SoreStartProps) {
  const others = found && found.length > 0 ? all.filter((each) => !found.includes(each)) : all;
  return (
    <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
      <div className="space-y-6">
        <form action="/sore" method="get" className="space-y-4">
          <Field
            label="In your own words"
            name="q"
            maxLength={300}
            defaultValue={text}
            hint="For example: my legs are sore after running."
            autoComplete="off"
          />
          <Button type="submit" variant="primary">
            Go on
          </Button>
        </form>
        {found?.length === 0 && (
          <Notice tone="info" live="polite" title="These words are not known here">
            <p>
              Pick what comes nearest from the list. If nothing does, or it is new, strong or worries you, ask
              a doctor rather than this page.
            </p>
          </Notice>
        )}
        {found && found.length > 0 && (
          <section aria-labelledby="found" className="rounded-page border border-leaf bg-leaf-wash px-4 py-3">
            <h2 id="found" className="text-xl">
              Which of these is it?
            </h2>
            <Complaints list={found} />
          </section>
        )}
      </div>
      <section aria-labelledby="pick">
        <h2 id="pick" className="text-xl">
          {found && found.length > 0 ? "Or one of these" : "Or pick it"}
        </h2>
        <Complaints list={others} />
      </section>
    </div>
  );
}

function Complaints({ list }: { readonly list: readonly Complaint[] }) {
  return (
    <ul className="ruled mt-2">
      {list.map(({ id, label }) => (
        <li key={id}>
          <Link href={`/sore?c=${id}`} className="block py-2.5 no-underline hover:text-leaf hover:underline">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
