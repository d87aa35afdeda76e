import clsx from "clsx";

/** Lines where text will stand. */
export function Skeleton({ lines = 3, className }: { readonly lines?: number; readonly className?: string }) {
  const widths = ["w-full", "w-11/12", "w-4/5", "w-2/3"];
  return (
    <div className={clsx("space-y-3", className)} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity.
          key={index}
          className={clsx("h-4 animate-pulse rounded-sm bg-rule", widths[index % widths.length])}
        />
      ))}
    </div>
  );
}
