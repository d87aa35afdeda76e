import { SOURCES, type SourceId } from "#lib/domain/guidance/sources.ts";

/** What one statement rests on, in small type under it. */
export function Cited({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <p className="mt-1 text-sm text-soft">
      <span className="sr-only">Sources: </span>
      {ids.map((id, index) => {
        const source: { cite: string; url?: string } = SOURCES[id];
        return (
          <span key={id}>
            {index > 0 && "; "}
            {source.url ? (
              <a href={source.url} className="quiet-link" rel="noreferrer">
                {source.cite}
              </a>
            ) : (
              source.cite
            )}
          </span>
        );
      })}
    </p>
  );
}
