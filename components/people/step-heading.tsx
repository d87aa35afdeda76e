import type { ReactNode } from "react";

interface StepHeadingProps {
  readonly steps: readonly { readonly path: string; readonly label: string }[];
  /** Counted from 1. */
  readonly step: number;
  readonly title: string;
  readonly lead: ReactNode;
}

/** The top of one step of the first visit: how far one is, and what is asked here. */
export function StepHeading({ steps, step, title, lead }: StepHeadingProps) {
  return (
    <div className="space-y-4 pt-8 pb-7 sm:pt-10">
      <ol aria-label="Steps" className="flex max-w-xl gap-2">
        {steps.map(({ path, label }, index) => (
          <li
            key={path}
            aria-current={index + 1 === step ? "step" : undefined}
            className={`min-w-0 flex-1 border-t-4 pt-1 text-xs ${index < step ? "border-leaf" : "border-rule"} ${
              index + 1 === step ? "font-semibold text-ink" : "text-soft"
            }`}
          >
            <span className="sr-only sm:not-sr-only">{label}</span>
            {index + 1 < step && <span className="sr-only"> (done)</span>}
          </li>
        ))}
      </ol>
      <p className="text-sm text-soft">
        Step {step} of {steps.length}
      </p>
      <h1>{title}</h1>
      <div className="measure text-lg text-soft">{lead}</div>
    </div>
  );
}
