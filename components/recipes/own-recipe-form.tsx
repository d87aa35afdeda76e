"use client";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { readLinesAction, saveOwnRecipeAction } from "#app/(planner)/recipes/own/actions.ts";
import { Section } from "#components/layout/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { CheckboxGroup } from "#components/ui/choice.tsx";
import { Field, TextArea } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { SLOTS } from "#lib/domain/recipes/recipe.ts";
import { type EditedLine, isSettled, toEdited, toSent } from "./edited-line.ts";
import { LineEditor } from "./line-editor.tsx";

export interface OwnRecipeValues {
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly slots: readonly string[];
  readonly servings: number;
  readonly activeMinutes: number;
  readonly totalMinutes: number;
  readonly keepsDays: number;
  readonly cuisine: string;
  readonly ingredients: string;
  readonly steps: string;
  readonly source: string | null;
  readonly lines: readonly EditedLine[];
}

const SLOT_CHOICES = SLOTS.map((value) => ({ value, label: value[0]!.toUpperCase() + value.slice(1) }));

/** Writes or changes a recipe of one's own: the lines are read first, then looked at, then kept. */
export function OwnRecipeForm({ values }: { readonly values: OwnRecipeValues }) {
  const [state, send] = useActionState(saveOwnRecipeAction, null);
  const [text, setText] = useState(values.ingredients);
  const [steps, setSteps] = useState(values.steps);
  const [lines, setLines] = useState<readonly EditedLine[]>(values.lines);
  const [textRead, setTextRead] = useState(values.ingredients);
  const [readError, setReadError] = useState<string | null>(null);
  const [reading, startReading] = useTransition();
  const failed = state?.ok === false ? state : null;
  const error = (field: string) => failed?.fieldErrors[field];
  const kept = (field: string, before: string | number) => {
    const value = failed?.values[field];
    return typeof value === "string" ? value : String(before);
  };
  const read = () =>
    startReading(async () => {
      const result = await readLinesAction({ text, steps });
      if (!result.ok) {
        setReadError(result.fieldErrors.text?.[0] ?? result.formError ?? "The lines could not be read.");
        return;
      }
      setReadError(null);
      setTextRead(text);
      // What somebody settled by hand stays, as long as its line is still there word for word.
      const settled = new Map(lines.filter((line) => line.settled).map((line) => [line.text, line]));
      setLines(result.value.map((line) => settled.get(line.text) ?? toEdited(line)));
    });
  const change = (index: number, line: EditedLine) =>
    setLines(lines.map((each, at) => (at === index ? line : each)));
  // Typed and never read, or changed since: shown as understood first, so that nobody keeps what they have not seen.
  const readFirst = (event: FormEvent) => {
    if (text === textRead) return;
    event.preventDefault();
    if (!reading) read();
  };
  const open = lines.filter((line) => !isSettled(line)).length;
  const lineErrors = Object.entries(failed?.fieldErrors ?? {}).flatMap(([field, messages]) =>
    field === "lines" || field.startsWith("lines.") ? messages : [],
  );
  return (
    // React resets a form after its action, lists that it controls itself to their first choice: what stands there stays.
    <form action={send} onSubmit={readFirst} onReset={(event) => event.preventDefault()}>
      <input type="hidden" name="id" value={values.id ?? ""} />
      <input type="hidden" name="source" value={values.source ?? ""} />
      <input type="hidden" name="lines" value={JSON.stringify(lines.map(toSent))} />
      <Section title="The dish">
        <div className="grid gap-5 sm:grid-cols-2">
          <Field
            label="Name"
            name="name"
            required
            maxLength={80}
            defaultValue={kept("name", values.name)}
            error={error("name")}
            className="sm:col-span-2"
          />
          <Field
            label="In one line"
            optional
            name="description"
            maxLength={160}
            defaultValue={kept("description", values.description)}
            error={error("description")}
            className="sm:col-span-2"
          />
          <CheckboxGroup
            legend="For"
            name="slots"
            columns={2}
            className="sm:col-span-2"
            options={SLOT_CHOICES}
            defaultValues={Array.isArray(failed?.values.slots) ? failed.values.slots : [...values.slots]}
            error={error("slots")}
          />
          <Field
            label="Servings"
            name="servings"
            type="number"
            min={1}
            max={24}
            required
            defaultValue={kept("servings", values.servings)}
            error={error("servings")}
          />
          <Field
            label="Kitchen"
            optional
            hint="Italian, Levantine, Grandmother's …"
            name="cuisine"
            maxLength={40}
            defaultValue={kept("cuisine", values.cuisine)}
            error={error("cuisine")}
          />
          <Field
            label="Time at work"
            name="activeMinutes"
            type="number"
            min={0}
            max={1440}
            required
            suffix="min"
            defaultValue={kept("activeMinutes", values.activeMinutes)}
            error={error("activeMinutes")}
          />
          <Field
            label="Time in all"
            name="totalMinutes"
            type="number"
            min={1}
            max={1440}
            required
            suffix="min"
            defaultValue={kept("totalMinutes", values.totalMinutes)}
            error={error("totalMinutes")}
          />
          <Field
            label="Keeps in the fridge"
            name="keepsDays"
            type="number"
            min={0}
            max={30}
            required
            suffix="days"
            defaultValue={kept("keepsDays", values.keepsDays)}
            error={error("keepsDays")}
          />
        </div>
      </Section>
      <Section
        title="Method"
        note={<p>One step on each line. How it is cooked decides what cooking takes away.</p>}
      >
        <TextArea
          label="Steps"
          optional
          name="steps"
          rows={7}
          value={steps}
          onChange={(event) => setSteps(event.target.value)}
          error={error("steps")}
        />
      </Section>
      <Section
        title="Ingredients"
        note={
          <p>
            One on each line, as you would write them: “2 tbsp olive oil”, “1 (400 g) tin chickpeas, drained”.
          </p>
        }
      >
        <TextArea
          label="Ingredients for all servings"
          name="ingredients"
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={readError ?? undefined}
        />
        <Button onClick={read} pending={reading} pendingLabel="Reading…" className="mt-3">
          {lines.length === 0 ? "Read the ingredients" : "Read them again"}
        </Button>
        <div aria-live="polite" className="mt-6">
          {lines.length > 0 && (
            <>
              <p className="mb-2 text-sm text-soft">
                {open === 0
                  ? "Every line is understood. Look them over: a wrong food makes wrong figures."
                  : `${open} of ${lines.length} lines still ${open === 1 ? "needs" : "need"} your eye: a food, a weight, or a word that the guess is right. You may keep the recipe as it is; until they are settled its figures are lower bounds and it enters no week.`}
              </p>
              <ol className="ruled border-y border-rule">
                {lines.map((line, index) => (
                  <LineEditor
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be typed twice.
                    key={`${index} ${line.text}`}
                    line={line}
                    onChange={(next) => change(index, next)}
                  />
                ))}
              </ol>
            </>
          )}
          {lineErrors.length > 0 && (
            <ul role="alert" className="mt-3 list-disc pl-5 text-stop">
              {lineErrors.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          )}
        </div>
      </Section>
      {failed?.formError && (
        <Notice tone="stop" live="assertive" className="mb-4">
          {failed.formError}
        </Notice>
      )}
      <div className="border-t border-rule py-6">
        <SubmitButton pendingLabel="Keeping it…">Keep this recipe</SubmitButton>
      </div>
    </form>
  );
}
