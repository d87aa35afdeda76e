import clsx from "clsx";
import { type ComponentProps, useId } from "react";
import { CONTROL, describedBy, FieldFrame, type FieldText } from "./field-frame.tsx";

interface FieldProps extends FieldText, Omit<ComponentProps<"input">, "className"> {
  readonly name: string;
  /** A unit after the box: "kg", "minutes". Read out as part of the field. */
  readonly suffix?: string;
  /** Outer classes (width, margin). */
  readonly className?: string;
}

/** One line of input with its label, hint and error. Works in a plain form; nothing is lost when it comes back with an error if `defaultValue` is what was sent. */
export function Field({ label, hint, error, optional, suffix, className, id, ...input }: FieldProps) {
  const generated = useId();
  const fieldId = id ?? generated;
  const tie = describedBy(fieldId, { hint, error });
  const described = [tie["aria-describedby"], suffix && `${fieldId}-suffix`].filter(Boolean).join(" ");
  return (
    <FieldFrame
      id={fieldId}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      className={className}
    >
      <span className="relative block">
        <input
          type="text"
          {...input}
          {...tie}
          aria-describedby={described === "" ? undefined : described}
          id={fieldId}
          className={clsx(CONTROL, suffix && "pr-16", input.type === "number" && "num")}
        />
        {suffix && (
          <span
            id={`${fieldId}-suffix`}
            className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-soft"
          >
            {suffix}
          </span>
        )}
      </span>
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldText, Omit<ComponentProps<"textarea">, "className"> {
  readonly name: string;
  readonly className?: string;
}

export function TextArea({ label, hint, error, optional, className, id, ...area }: TextAreaProps) {
  const generated = useId();
  const fieldId = id ?? generated;
  return (
    <FieldFrame
      id={fieldId}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      className={className}
    >
      <textarea
        rows={4}
        {...area}
        {...describedBy(fieldId, { hint, error })}
        id={fieldId}
        className={CONTROL}
      />
    </FieldFrame>
  );
}
