import clsx from "clsx";

/** primary: the one thing to do here. quiet: another way. text: a control that reads as a link. danger: takes something away. */
export type ButtonVariant = "primary" | "quiet" | "text" | "danger";
export type ButtonSize = "normal" | "small";

const LOOK: Readonly<Record<ButtonVariant, string>> = {
  primary:
    "border-leaf bg-leaf text-on-leaf hover:border-leaf-deep hover:bg-leaf-deep active:translate-y-px forced-colors:border-[ButtonText]",
  quiet: "border-edge bg-sheet text-ink hover:border-leaf hover:text-leaf active:translate-y-px",
  text: "border-transparent bg-transparent text-leaf underline decoration-1 underline-offset-4 hover:text-leaf-deep hover:decoration-2",
  danger: "border-stop bg-sheet text-stop hover:bg-stop-wash active:translate-y-px",
};

const SIZE: Readonly<Record<ButtonSize, string>> = {
  normal: "min-h-11 px-5 py-2 text-base",
  small: "min-h-8 px-3 py-1 text-sm",
};

/** The classes of anything that looks like a button, whatever element it is. */
export const buttonStyle = (
  variant: ButtonVariant = "quiet",
  size: ButtonSize = "normal",
  className?: string,
): string =>
  clsx(
    "inline-flex items-center justify-center gap-2 rounded-page border font-semibold leading-tight no-underline transition-colors disabled:opacity-55 aria-disabled:opacity-55",
    LOOK[variant],
    SIZE[size],
    variant === "text" && "px-1 underline",
    className,
  );
