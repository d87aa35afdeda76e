import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { CONTROL, describedBy, FieldFrame, type FieldText } from "./field-frame.tsx";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}
export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

interface SelectProps extends FieldText, Omit<ComponentProps<"select">, "className" | "children"> {
  readonly name: string;
  readonly options: readonly (SelectOption | SelectGroup)[];
  /** Shown first, with an empty value. */
  readonly placeholder?: string;
  readonly className?: string;
}

const option = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

/** The browser's own list: it works on every device, without script, and by keyboard. */
export function Select({
  label,
  hint,
  error,
  optional,
  options,
  placeholder,
  className,
  id,
  ...select
}: SelectProps) {
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
      <span className="relative block">
        <select
          // React puts a form back to its first state after an action; the key makes a new default hold.
          key={String(select.defaultValue ?? "")}
          {...select}
          {...describedBy(fieldId, { hint, error })}
          id={fieldId}
          className={clsx(CONTROL, "appearance-none truncate pr-10")}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((entry) =>
            "options" in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map(option)}
              </optgroup>
            ) : (
              option(entry)
            ),
          )}
        </select>
        <ChevronDown
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-soft"
          aria-hidden="true"
        />
      </span>
    </FieldFrame>
  );
}
