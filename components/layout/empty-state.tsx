import type { ReactNode } from "react";
import { Sprig } from "./word-mark.tsx";

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The next step. */
  readonly actions?: ReactNode;
}

/** Nothing here yet, or nothing found: what that means and what to do next. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="measure space-y-3 py-6">
      <Sprig className="size-12" />
      <h2>{title}</h2>
      {children && <div className="space-y-2 text-soft">{children}</div>}
      {actions && <div className="flex flex-wrap gap-2 pt-2">{actions}</div>}
    </div>
  );
}
