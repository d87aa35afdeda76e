import { Section } from "#components/layout/section.tsx";
import { type Reading, SOURCES, type SourceId } from "#lib/domain/guidance/sources.ts";

const READ: Readonly<Record<Reading, string>> = {
  original: "read in the original",
  summary: "read in its summary or where it is quoted",
  background: "general medical knowledge, given for looking up",
};

const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What a page rests on, how each source was read, and when the page was last held against it. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  if (ids.length === 0) return null;
  return (
    <Section title="Sources" id="sources">
      <ul className="measure space-y-2 text-sm text-soft">
        {[...new Set(ids)].map((id) => {
          const source: { cite: string; url?: string; read: Reading; checked: string } = SOURCES[id];
          return (
            <li key={id}>
              {source.url ? (
                <a href={source.url} className="link" rel="noreferrer">
                  {source.cite}
                </a>
              ) : (
                source.cite
              )}
              <span className="block">
                Checked <time dateTime={source.checked}>{long.format(new Date(source.checked))}</time>,{" "}
                {READ[source.read]}.
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
