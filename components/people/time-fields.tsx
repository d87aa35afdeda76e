"use client";
import clsx from "clsx";
import { useId, useState } from "react";
import { Checkbox } from "#components/ui/choice.tsx";
import { CONTROL, FieldError } from "#components/ui/field-frame.tsx";
import { OCCASIONS, type Occasion } from "#lib/domain/recipes/recipe.ts";
import { OCCASION_NAMES } from "./eating-words.ts";
import type { FormAnswers } from "./form-answers.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** A row stands there when its meal is ticked in the group it is in: by style, so that it works without script. */
const ROW: Readonly<Record<Occasion, string>> = {
  breakfast: "group-has-[input[name=occasions][value=breakfast]:checked]/eating:grid",
  lunch: "group-has-[input[name=occasions][value=lunch]:checked]/eating:grid",
  dinner: "group-has-[input[name=occasions][value=dinner]:checked]/eating:grid",
  snack: "group-has-[input[name=occasions][value=snack]:checked]/eating:grid",
  secondSnack: "group-has-[input[name=occasions][value=secondSnack]:checked]/eating:grid",
  thirdSnack: "group-has-[input[name=occasions][value=thirdSnack]:checked]/eating:grid",
};

interface Box {
  readonly name: string;
  readonly label: string;
  /** Days it stands for, Monday is 0. */
  readonly days: readonly number[];
  /** Where its error is found. */
  readonly path: string;
}

const twoBoxes = (occasion: Occasion): Box[] => [
  { name: `weekdays-${occasion}`, label: "Mon to Fri", days: [0, 1, 2, 3, 4], path: `weekdays-${occasion}` },
  { name: `weekend-${occasion}`, label: "Weekend", days: [5, 6], path: `weekend-${occasion}` },
];
const sevenBoxes = (occasion: Occasion): Box[] =>
  DAYS.map((label, day) => ({
    name: `minutes-${occasion}`,
    label,
    days: [day],
    path: `minutes-${occasion}.${day}`,
  }));

type Times = Readonly<Record<Occasion, readonly string[]>>;

/** Minutes for each meal: two boxes, or one for each day. Both say the same until one is changed. */
export function TimeFields({ answers }: { readonly answers: FormAnswers }) {
  const [times, setTimes] = useState<Times>(() => timesIn(answers));
  const change = (occasion: Occasion, days: readonly number[], text: string) =>
    setTimes({
      ...times,
      [occasion]: times[occasion].map((before, day) => (days.includes(day) ? text : before)),
    });
  const rows = (boxesOf: (occasion: Occasion) => Box[]) =>
    OCCASIONS.map((occasion) => (
      <TimeRow
        key={occasion}
        occasion={occasion}
        boxes={boxesOf(occasion)}
        minutes={times[occasion]}
        answers={answers}
        onChange={(days, text) => change(occasion, days, text)}
      />
    ));
  return (
    <div className="group/times space-y-4">
      <div className="space-y-4 group-has-[input[name=eachDay]:checked]/times:hidden">{rows(twoBoxes)}</div>
      <div className="hidden space-y-5 group-has-[input[name=eachDay]:checked]/times:block">
        {rows(sevenBoxes)}
      </div>
      <Checkbox
        name="eachDay"
        label="Set each day by itself"
        defaultChecked={answers.text("eachDay") !== ""}
        key={answers.text("eachDay")}
      />
    </div>
  );
}

function TimeRow({
  occasion,
  boxes,
  minutes,
  answers,
  onChange,
}: {
  readonly occasion: Occasion;
  readonly boxes: readonly Box[];
  readonly minutes: readonly string[];
  readonly answers: FormAnswers;
  readonly onChange: (days: readonly number[], text: string) => void;
}) {
  const id = useId();
  const errors = [...new Set(boxes.flatMap(({ path }) => answers.error(path) ?? []))];
  return (
    <fieldset
      className={clsx(
        "hidden min-w-0 items-end gap-x-4 gap-y-1.5 sm:grid-cols-[8rem_minmax(0,1fr)]",
        ROW[occasion],
      )}
    >
      <legend className="sr-only">{OCCASION_NAMES[occasion]}, minutes</legend>
      <span className="font-semibold sm:pb-2.5" aria-hidden="true">
        {OCCASION_NAMES[occasion]}
      </span>
      <div
        className={clsx(
          "grid gap-2",
          boxes.length === 2 ? "max-w-72 grid-cols-2" : "grid-cols-4 sm:grid-cols-7",
        )}
      >
        {boxes.map((box) => (
          <label key={box.label} className="min-w-0 text-sm text-soft">
            {box.label}
            <input
              name={box.name}
              inputMode="numeric"
              autoComplete="off"
              value={minutes[box.days[0]!]}
              onChange={(event) => onChange(box.days, event.currentTarget.value)}
              aria-invalid={answers.error(box.path) ? true : undefined}
              aria-describedby={answers.error(box.path) ? `${id}-error` : undefined}
              className={clsx(CONTROL, "num mt-0.5")}
            />
          </label>
        ))}
      </div>
      <div className="sm:col-start-2">
        <FieldError id={id} error={errors} />
      </div>
    </fieldset>
  );
}

/** The seven texts of each meal; what came back from two boxes is spread over its days. */
function timesIn(answers: FormAnswers): Times {
  const two = answers.text("eachDay") === "";
  return Object.fromEntries(
    OCCASIONS.map((occasion) => {
      const seven = answers.list(`minutes-${occasion}`);
      const [weekdays, weekend] = [answers.text(`weekdays-${occasion}`), answers.text(`weekend-${occasion}`)];
      return [occasion, DAYS.map((_, day) => (two ? (day < 5 ? weekdays : weekend) : (seven[day] ?? "")))];
    }),
  ) as unknown as Times;
}
