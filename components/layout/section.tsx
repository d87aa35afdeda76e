import clsx from "clsx";
import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: ReactNode;
  /** A note under the heading, in the margin where there is one. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string;
}

/** A ruled-off part of a page: heading and note in the margin, content beside it; on a phone one under the other. */
export function Section({ title, note, children, id, className }: SectionProps) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={clsx(
        "grid gap-x-10 gap-y-4 border-t border-rule py-8 lg:grid-cols-[13rem_minmax(0,1fr)]",
        className,
      )}
    >
      <div className="space-y-1.5">
        <h2 id={headingId} className="text-xl lg:text-[1.3125rem]">
          {title}
        </h2>
        {note && <div className="max-w-prose text-sm text-soft">{note}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
