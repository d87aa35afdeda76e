"use client";
import clsx from "clsx";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useId } from "react";
import { FoodCombobox } from "#components/foods/food-combobox.tsx";
import { Button } from "#components/ui/button.tsx";
import { CONTROL } from "#components/ui/field-frame.tsx";
import { COOKING_METHODS, type CookingMethod } from "#lib/domain/recipes/recipe.ts";
import { type EditedLine, isSettled } from "./edited-line.ts";

const METHOD_WORDS: Readonly<Record<CookingMethod, string>> = {
  none: "Not cooked",
  boiled: "Boiled",
  steamed: "Steamed",
  simmered: "Simmered",
  stewed: "Stewed",
  poached: "Poached",
  sauteed: "Sautéed",
  stirFried: "Stir-fried",
  fried: "Fried",
  roasted: "Roasted",
  baked: "Baked",
  grilled: "Grilled",
  toasted: "Toasted",
  scrambled: "Scrambled",
  reheated: "Warmed through",
  microwaved: "Microwaved",
};
const WET: readonly CookingMethod[] = ["boiled", "simmered", "stewed", "poached"];

interface LineEditorProps {
  readonly line: EditedLine;
  readonly onChange: (line: EditedLine) => void;
}

/** One line as it was understood: the food, its weight, how it is cooked; each can be put right. */
export function LineEditor({ line, onChange }: LineEditorProps) {
  const id = useId();
  const understood = line.food !== null && line.grams !== null;
  const look = isSettled(line);
  const change = (changed: Partial<EditedLine>) => onChange({ ...line, ...changed, settled: true });
  return (
    <li className="space-y-2 py-3">
      <p className="flex items-start gap-2">
        {look ? (
          <CircleCheck className="mt-1 size-4.5 shrink-0 text-leaf" aria-label="Understood" />
        ) : (
          <CircleAlert
            className="mt-1 size-4.5 shrink-0 text-watch"
            aria-label={understood ? "Please look" : "Not understood yet"}
          />
        )}
        <span className="font-semibold">{line.text}</span>
        {understood && !look && (
          <Button size="small" onClick={() => change({})} className="ml-auto">
            The guess is right
          </Button>
        )}
      </p>
      <div className="grid items-end gap-3 pl-6.5 sm:grid-cols-[minmax(0,1fr)_7.5rem_10rem]">
        <label htmlFor={`${id}-food`} className="block text-sm">
          Food
          <select
            id={`${id}-food`}
            value={line.food ?? ""}
            onChange={({ target }) => {
              const chosen = line.choices.find((choice) => choice.food === target.value);
              change({ food: chosen?.food ?? null, foodName: chosen?.description ?? "" });
            }}
            className={clsx(CONTROL, "truncate")}
          >
            <option value="">None of these</option>
            {line.food !== null && !line.choices.some((choice) => choice.food === line.food) && (
              <option value={line.food}>{line.foodName}</option>
            )}
            {line.choices.map((choice) => (
              <option key={choice.food} value={choice.food}>
                {choice.description}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-grams`} className="block text-sm">
          Weight in g
          <input
            id={`${id}-grams`}
            type="number"
            inputMode="decimal"
            min="0.1"
            max="20000"
            step="any"
            value={line.grams ?? ""}
            onChange={({ target }) => change({ grams: target.value === "" ? null : target.valueAsNumber })}
            className={clsx(CONTROL, "num")}
          />
        </label>
        <label htmlFor={`${id}-method`} className="block text-sm">
          Cooked
          <select
            id={`${id}-method`}
            value={line.drained ? `${line.method}-drained` : line.method}
            onChange={({ target }) => {
              const [method, drained] = target.value.split("-");
              change({ method: method as CookingMethod, drained: drained !== undefined });
            }}
            className={CONTROL}
          >
            {COOKING_METHODS.map((method) => (
              <option key={method} value={method}>
                {METHOD_WORDS[method]}
              </option>
            ))}
            {WET.map((method) => (
              <option key={`${method}-drained`} value={`${method}-drained`}>
                {METHOD_WORDS[method]}, water poured away
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="pl-6.5 text-sm text-soft">{line.weighedBy}</p>
      {!look && (
        <div className="pl-6.5 sm:max-w-md">
          <FoodCombobox
            label="Look for another food"
            onChoose={(food) =>
              change({
                food: food.id,
                foodName: food.label,
                choices: [{ food: food.id, description: food.label }, ...line.choices],
              })
            }
          />
        </div>
      )}
    </li>
  );
}
