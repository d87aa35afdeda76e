import type { ComponentProps, ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style.ts";
import { Spinner } from "./spinner.tsx";

interface Look {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
}

export interface ButtonProps extends ComponentProps<"button">, Look {
  /** Under way: keeps its place and its focus, ignores presses, and says so. */
  readonly pending?: boolean;
  /** What to say while pending; the label itself when left out. */
  readonly pendingLabel?: ReactNode;
}

/** A plain button; in a form give `type="submit"`, or use SubmitButton, which shows the form's own progress. */
export function Button({
  variant = "quiet",
  size = "normal",
  pending = false,
  pendingLabel,
  className,
  type = "button",
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonStyle(variant, size, className)}
      aria-disabled={pending || rest["aria-disabled"]}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pending && <Spinner />}
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  );
}

/** A link that looks like a button. */
export function LinkButton({
  variant = "quiet",
  size = "normal",
  className,
  ...rest
}: ComponentProps<typeof Link> & Look & { readonly className?: string }) {
  return <Link {...rest} className={buttonStyle(variant, size, className)} />;
}
