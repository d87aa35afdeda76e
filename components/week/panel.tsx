import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { PanelFocus } from "./panel-focus.tsx";
import { weekPath } from "./words.ts";

interface PanelProps {
  readonly start: IsoDate;
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** What opens under the week when something is asked of it. It has its own address, so Back closes it. */
export function Panel({ start, kicker, title, children }: PanelProps) {
  return (
    <section
      id="panel"
      aria-labelledby="panel-title"
      className="scroll-mt-24 rounded-page border border-rule bg-sheet p-4 sm:p-6"
    >
      <PanelFocus target={`${kicker} ${title}`} />
      <div className="flex items-start justify-between gap-4">
        <div>
          <p className="text-sm text-soft">{kicker}</p>
          <h2 id="panel-title" tabIndex={-1} className="outline-none">
            {title}
          </h2>
        </div>
        <Link
          href={weekPath(start)}
          scroll={false}
          aria-label="Close"
          className="grid size-10 shrink-0 place-items-center rounded-page text-soft hover:text-ink"
        >
          <X className="size-5" aria-hidden="true" />
        </Link>
      </div>
      <div className="mt-4">{children}</div>
    </section>
  );
}
