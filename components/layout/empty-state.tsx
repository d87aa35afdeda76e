import type { ReactNode } from "react";
import { Sprig } from "./word-mark.tsx";

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** 1 where the state is the whole page. */
  readonly level?: 1 | 2;
  /** The next step. */
  readonly actions?: ReactNode;
}

/** Nothing here yet, or nothing found: what that means and what to do next. */
export function EmptyState({ title, children, level = 2, actions }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="measure space-y-3 py-6">
      <Sprig className="size-12" />
      <Heading className="text-2xl">{title}</Heading>
      {children && <div className="space-y-2 text-soft">{children}</div>}
      {actions && <div className="flex flex-wrap gap-2 pt-2">{actions}</div>}
    </div>
  );
}
