import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "#components/ui/breadcrumb.tsx";

interface PageHeadingProps {
  readonly title: ReactNode;
  /** A sentence or two under the title. */
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
}

/** The top of a page: where it hangs, what it is, what can be done. */
export function PageHeading({ title, lead, crumbs, actions }: PageHeadingProps) {
  return (
    <div className="space-y-3 pt-8 pb-7 sm:pt-12">
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1 className="min-w-0 max-w-4xl">{title}</h1>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lead && <div className="measure text-lg text-soft">{lead}</div>}
    </div>
  );
}
