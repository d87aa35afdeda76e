import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

export interface FieldText {
  readonly label: ReactNode;
  /** How to fill it in; read out with the field. */
  readonly hint?: ReactNode;
  /** What is wrong, in words; several are joined. */
  readonly error?: string | readonly string[] | null;
  /** Marks the label of a field that may be left empty. */
  readonly optional?: boolean;
}

const joined = (error: FieldText["error"]): string =>
  typeof error === "string" ? error : (error ?? []).join(" ");

/** The attributes that tie a control to its hint and error. */
export function describedBy(id: string, { hint, error }: Pick<FieldText, "hint" | "error">) {
  const failed = joined(error) !== "";
  const ids = [failed && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    "aria-describedby": ids === "" ? undefined : ids,
    "aria-invalid": failed ? (true as const) : undefined,
  };
}

export function FieldError({ id, error }: { readonly id: string; readonly error: FieldText["error"] }) {
  const text = joined(error);
  if (text === "") return null;
  return (
    <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 text-sm font-semibold text-stop">
      <CircleAlert className="mt-1 size-4 shrink-0" aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}

export function FieldHint({ id, hint }: { readonly id: string; readonly hint: ReactNode }) {
  if (!hint) return null;
  return (
    <p id={`${id}-hint`} className="mt-0.5 text-sm text-soft">
      {hint}
    </p>
  );
}

/** Label above, hint below it, then the control, then what is wrong with it. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional = false,
  className,
  children,
}: FieldText & { readonly id: string; readonly className?: string; readonly children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      <div className="mt-1.5">{children}</div>
      <FieldError id={id} error={error} />
    </div>
  );
}

/** The look of a box one types or chooses in. */
export const CONTROL =
  "block min-h-11 w-full rounded-page border border-edge bg-sheet px-3 py-2 text-base text-ink placeholder:text-soft placeholder:opacity-100 aria-invalid:border-2 aria-invalid:border-stop disabled:opacity-60";
