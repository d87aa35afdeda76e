import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  readonly className?: string;
}

/** More, for those who ask: the browser's own details, so it opens without script and on find-in-page. */
export function Disclosure({ summary, children, defaultOpen = false, className }: DisclosureProps) {
  return (
    <details className={clsx("group", className)} open={defaultOpen || undefined}>
      <summary className="flex min-h-8 list-none items-center gap-1.5 font-semibold text-leaf hover:text-leaf-deep [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-4 shrink-0 transition-transform group-open:rotate-90"
          aria-hidden="true"
        />
        <span>{summary}</span>
      </summary>
      <div className="pt-2 pb-1 sm:pl-5.5">{children}</div>
    </details>
  );
}
