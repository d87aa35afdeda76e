"use client";
import { Search } from "lucide-react";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { CONTROL, describedBy, FieldError, FieldHint, type FieldText } from "./field-frame.tsx";
import { Spinner } from "./spinner.tsx";
import { type Suggest, useSuggestions } from "./use-suggestions.ts";

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** A second line: the group, an amount. */
  readonly detail?: string;
}

interface ComboboxProps<T extends ComboboxOption> extends Omit<FieldText, "optional" | "label"> {
  readonly label: string;
  /** Show the label to sight as well (default), or only to screen readers. */
  readonly hideLabel?: boolean;
  /** The typed text is sent under this name when the field stands in a form. */
  readonly name?: string;
  readonly placeholder?: string;
  readonly defaultText?: string;
  readonly minLength?: number;
  /** Must keep its identity between renders (a module's function, or useCallback). */
  readonly suggest: Suggest<T>;
  readonly onChoose: (option: T) => void;
  /** Empty the box after a choice, for adding several. */
  readonly clearOnChoose?: boolean;
  /** Enter with nothing chosen in the list sends the form. */
  readonly submitOnEnter?: boolean;
  /**
   * What is typed may be meant as it is: the last entry of the list says so. A button beside the box is not enough,
   * because an open list hides the rest of the page from screen readers.
   */
  readonly asTyped?: {
    readonly say: (text: string) => string;
    readonly detail: string;
    readonly onChoose: (text: string) => void;
  };
  readonly emptyText?: (text: string) => string;
  readonly className?: string;
}

const NOTHING_FOUND = { items: [], answered: null, state: "idle" } as const;
const AS_TYPED = "as typed";

/** Type and choose from what is found. Keyboard, screen reader and touch behaviour are React Aria's. */
export function Combobox<T extends ComboboxOption>({
  label,
  hideLabel = false,
  hint,
  error,
  name,
  placeholder,
  defaultText = "",
  minLength = 2,
  suggest,
  onChoose,
  clearOnChoose = false,
  submitOnEnter = false,
  asTyped,
  emptyText = (text) => `Nothing found for “${text}”.`,
  className,
}: ComboboxProps<T>) {
  const id = useId();
  const [text, setText] = useState(defaultText);
  const [typed, setTyped] = useState("");
  const latest = useSuggestions(typed, suggest, minLength);
  // After a choice nothing is asked any more: an open list without entries would hide the page from screen readers.
  const asking = typed.trim().length >= minLength;
  const found = asking ? latest : NOTHING_FOUND;

  const entries = useMemo((): readonly ComboboxOption[] => {
    // Not before there is an answer: what is found would push it away from under a finger.
    if (!asTyped || !asking || found.answered === null) return found.items;
    return [...found.items, { id: AS_TYPED, label: asTyped.say(typed.trim()), detail: asTyped.detail }];
  }, [found.items, found.answered, asTyped, asking, typed]);

  const choose = (key: unknown) => {
    if (key === AS_TYPED) {
      setTyped("");
      return asTyped?.onChoose(typed.trim());
    }
    const option = found.items.find((item) => item.id === key);
    if (!option) return;
    setText(clearOnChoose ? "" : option.label);
    setTyped("");
    onChoose(option);
  };

  const sendForm = (event: KeyboardEvent<HTMLElement>) => {
    if (!submitOnEnter || event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    if (event.target.getAttribute("aria-activedescendant")) return;
    event.preventDefault();
    event.stopPropagation();
    event.target.form?.requestSubmit();
  };

  return (
    <div className={className} onKeyDownCapture={sendForm}>
      <ComboBox
        items={entries}
        inputValue={text}
        onInputChange={(value) => {
          setText(value);
          setTyped(value === text ? typed : value);
        }}
        value={null}
        onChange={choose}
        allowsCustomValue
        allowsEmptyCollection={asking}
        menuTrigger="input"
        name={name}
        isInvalid={Boolean(error)}
      >
        <Label className={hideLabel ? "sr-only" : "font-semibold"}>{label}</Label>
        <FieldHint id={id} hint={hint} />
        <div className="relative mt-1.5">
          <Search
            className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-soft"
            aria-hidden="true"
          />
          <Input
            {...describedBy(id, { hint, error })}
            placeholder={placeholder}
            autoComplete="off"
            enterKeyHint="search"
            className={`${CONTROL} pr-10 pl-10`}
          />
          {found.state === "loading" && (
            <span className="absolute top-1/2 right-3 -translate-y-1/2 text-soft">
              <Spinner />
            </span>
          )}
        </div>
        <Popover
          offset={4}
          className="w-(--trigger-width) overflow-y-auto rounded-page border border-edge bg-sheet shadow-lift empty:hidden"
        >
          <ListBox
            items={entries}
            className="max-h-80 overflow-y-auto outline-none"
            renderEmptyState={() =>
              found.answered === null ? null : (
                <p className="px-3 py-3 text-sm text-soft">
                  {found.state === "failed"
                    ? "The search does not answer just now. Try again in a moment."
                    : emptyText(found.answered)}
                </p>
              )
            }
          >
            {(option: ComboboxOption) => (
              <ListBoxItem
                id={option.id}
                textValue={option.label}
                className="cursor-pointer border-b border-rule px-3 py-2 outline-offset-[-3px] last:border-b-0 data-focused:bg-leaf-wash"
              >
                <Text slot="label" className="block">
                  {option.label}
                </Text>
                {option.detail && (
                  <Text slot="description" className="block text-sm text-soft">
                    {option.detail}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <FieldError id={id} error={error} />
    </div>
  );
}
