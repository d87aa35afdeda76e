import clsx from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";
import { describedBy, FieldError, FieldHint, type FieldText } from "./field-frame.tsx";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface GroupProps extends Omit<FieldText, "label"> {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly Choice[];
  /** Options beside one another where there is room. */
  readonly columns?: 1 | 2 | 3;
  readonly className?: string;
}

const COLUMNS = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" } as const;

function Group({
  id,
  legend,
  hint,
  error,
  optional,
  columns = 1,
  className,
  children,
}: Omit<GroupProps, "name" | "options"> & { readonly id: string; readonly children: ReactNode }) {
  const { "aria-describedby": ids } = describedBy(id, { hint, error });
  return (
    <fieldset aria-describedby={ids} className={clsx("min-w-0", className)}>
      <legend className="font-semibold">
        {legend}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </legend>
      <FieldHint id={id} hint={hint} />
      <div className={clsx("mt-2 grid gap-2", COLUMNS[columns])}>{children}</div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

const ROW =
  "relative flex min-h-11 items-start gap-3 rounded-page border border-rule bg-sheet px-3 py-2.5 hover:border-edge has-checked:border-leaf has-checked:bg-leaf-wash has-disabled:opacity-60 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-water";

function Option({ choice, ...input }: { readonly choice: Choice } & ComponentProps<"input">) {
  const id = useId();
  return (
    <label className={ROW}>
      <input
        {...input}
        value={choice.value}
        disabled={choice.disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
        className="mt-1 size-4.5 shrink-0 focus-visible:outline-none"
      />
      <span>
        <span id={`${id}-label`} className="block font-semibold">
          {choice.label}
        </span>
        {choice.hint && (
          <span id={`${id}-hint`} className="block text-sm text-soft">
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  );
}

interface RadioCardsProps extends GroupProps {
  readonly defaultValue?: string;
  readonly required?: boolean;
  readonly onChange?: (value: string) => void;
}

/** One of a few, each with room to explain itself. */
export function RadioCards({ name, options, defaultValue, required, onChange, ...group }: RadioCardsProps) {
  const id = useId();
  return (
    <Group id={id} {...group}>
      {options.map((choice) => (
        <Option
          key={`${choice.value}:${defaultValue === choice.value}`}
          choice={choice}
          type="radio"
          name={name}
          required={required}
          defaultChecked={defaultValue === choice.value}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
        />
      ))}
    </Group>
  );
}

interface CheckboxGroupProps extends GroupProps {
  readonly defaultValues?: readonly string[];
  readonly onChange?: (value: string, checked: boolean) => void;
}

/** Any number of several; the form sends `name` once for each one ticked. */
export function CheckboxGroup({ name, options, defaultValues = [], onChange, ...group }: CheckboxGroupProps) {
  const id = useId();
  return (
    <Group id={id} {...group}>
      {options.map((choice) => (
        <Option
          key={`${choice.value}:${defaultValues.includes(choice.value)}`}
          choice={choice}
          type="checkbox"
          name={name}
          defaultChecked={defaultValues.includes(choice.value)}
          onChange={onChange && ((event) => onChange(event.currentTarget.value, event.currentTarget.checked))}
        />
      ))}
    </Group>
  );
}

interface CheckboxProps extends FieldText, Omit<ComponentProps<"input">, "type" | "className"> {
  readonly name: string;
  readonly className?: string;
}

/** One yes-or-no. */
export function Checkbox({ label, hint, error, optional, className, id, ...input }: CheckboxProps) {
  const generated = useId();
  const fieldId = id ?? generated;
  return (
    <div className={className}>
      <label className="flex min-h-8 items-start gap-3">
        <input
          {...input}
          {...describedBy(fieldId, { hint, error })}
          id={fieldId}
          type="checkbox"
          className="mt-1 size-4.5 shrink-0"
        />
        <span>
          {label}
          {optional && <span className="text-soft"> (optional)</span>}
        </span>
      </label>
      <div className="pl-7.5">
        <FieldHint id={fieldId} hint={hint} />
        <FieldError id={fieldId} error={error} />
      </div>
    </div>
  );
}
