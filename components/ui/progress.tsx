import { useId } from "react";

interface ProgressProps {
  readonly label: string;
  /** 0 to 1; null while how far is not known. */
  readonly value: number | null;
  /** Said beside the label: "meal 12 of 21". */
  readonly text?: string;
}

/** Work under way. How far it is stands in words too. */
export function Progress({ label, value, text }: ProgressProps) {
  const id = useId();
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div>
      <div className="flex justify-between gap-4 text-sm">
        <span id={id} className="font-semibold">
          {label}
        </span>
        <span className="num text-soft">{text ?? (percent === null ? "" : `${percent}%`)}</span>
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={text}
        className="mt-1.5 h-2 overflow-hidden rounded-full bg-rule"
      >
        <svg
          className="block h-full w-full"
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {percent === null ? (
            <rect className="animate-slide fill-leaf" width="40" height="1" />
          ) : (
            <rect className="fill-leaf" width={percent} height="1" />
          )}
        </svg>
      </div>
    </div>
  );
}
