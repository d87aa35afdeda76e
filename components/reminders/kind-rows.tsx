import type { FormAnswers } from "#components/people/form-answers.ts";
import { Checkbox } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select, type SelectOption } from "#components/ui/select.tsx";
import type { Kind } from "#lib/domain/reminders/kinds.ts";
import { KIND_NAMES } from "./reminder-words.ts";

const hours = (minutes: number) =>
  minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
const options = (list: readonly number[], words: (minutes: number) => string): SelectOption[] =>
  list.map((minutes) => ({ value: String(minutes), label: words(minutes) }));

type Row = { readonly kind: Kind; readonly hint: string } & (
  | { readonly name: string; readonly label: string; readonly choices: readonly SelectOption[] }
  | { readonly name: string; readonly label: string; readonly choices: null }
);

const ROWS: readonly Row[] = [
  {
    kind: "preload",
    hint: "Ahead of sessions of an hour or more, so that you start well watered.",
    name: "preloadMinutes",
    label: "How long before",
    choices: options([60, 90, 120, 180, 240, 300, 360], hours),
  },
  {
    kind: "sip",
    hint: "During such a session. Never more than you sweat; thirst comes first.",
    name: "sipMinutes",
    label: "How often",
    choices: options([15, 20, 25, 30], (minutes) => `Every ${minutes} min`),
  },
  {
    kind: "recovery",
    hint: "When much was lost, or the next session is near.",
    name: "recoveryMinutes",
    label: "How long after",
    choices: options([0, 10, 20, 30, 45, 60], (minutes) => (minutes === 0 ? "At once" : `${minutes} min`)),
  },
  {
    kind: "fluid",
    hint: "A glass now and then, from getting up until an hour before the night.",
    name: "fluidMinutes",
    label: "How often",
    choices: options([60, 90, 120, 150, 180, 240, 360], (minutes) => `Every ${hours(minutes)}`),
  },
  {
    kind: "prepare",
    hint: "What to thaw for tomorrow, and what takes long to cook.",
    name: "prepareAt",
    label: "When, the day before",
    choices: null,
  },
  {
    kind: "weigh",
    hint: "To step on the scales and note what they say.",
    name: "weighAt",
    label: "When, every day",
    choices: null,
  },
];

interface KindRowsProps {
  readonly answers: FormAnswers;
  /** Kinds that are not offered to this person. */
  readonly without: readonly Kind[];
}

/** Each kind of reminder: on or off, and its own time. What is not offered keeps its stored answer. */
export function KindRows({ answers, without }: KindRowsProps) {
  return (
    <div className="ruled rounded-page border border-rule bg-sheet">
      {ROWS.map(({ kind, hint, name, label, choices }) => {
        const shared = { name, label, error: answers.error(name), defaultValue: answers.text(name) };
        if (without.includes(kind))
          return [
            answers.text(kind) === "on" && <input key={kind} type="hidden" name={kind} value="on" />,
            <input key={name} type="hidden" name={name} value={answers.text(name)} />,
          ];
        return (
          <fieldset
            key={kind}
            className="grid gap-x-6 gap-y-3 px-4 py-4 sm:grid-cols-[minmax(0,1fr)_11rem] sm:items-start"
          >
            <legend className="sr-only">{KIND_NAMES[kind]}</legend>
            <Checkbox
              key={answers.text(kind)}
              name={kind}
              label={<span className="font-semibold">{KIND_NAMES[kind]}</span>}
              hint={hint}
              defaultChecked={answers.text(kind) === "on"}
            />
            {choices ? (
              <Select {...shared} options={choices} className="text-sm" />
            ) : (
              <Field {...shared} key={shared.defaultValue} type="time" required className="text-sm" />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
