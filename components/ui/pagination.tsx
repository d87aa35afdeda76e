import { LinkButton } from "./button.tsx";

interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
  /** What is being paged through. */
  readonly label: string;
}

/** Back and on, and where one is. */
export function Pagination({ page, pages, href, label }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="no-print flex items-center justify-between gap-3 pt-4">
      {page > 1 ? (
        <LinkButton href={href(page - 1)} size="small" rel="prev">
          ← Back
        </LinkButton>
      ) : (
        <span />
      )}
      <span className="num text-sm text-soft">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <LinkButton href={href(page + 1)} size="small" rel="next">
          On →
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
