"use client";
import { X } from "lucide-react";
import { useRef, useState } from "react";
import { FoodCombobox } from "#components/foods/food-combobox.tsx";
import type { DislikedFood } from "#lib/domain/planner/basis.ts";

interface DislikesFieldProps {
  readonly stored: readonly DislikedFood[];
  readonly error?: readonly string[] | undefined;
}

/** Foods picked one after another; each can be taken away again. */
export function DislikesField({ stored, error }: DislikesFieldProps) {
  const [foods, setFoods] = useState(stored);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLDivElement>(null);

  const add = (food: DislikedFood) => {
    if (foods.some(({ key }) => key === food.key)) return setSaid(`${food.name} is already on the list.`);
    setFoods([...foods, food]);
    setSaid(`${food.name} will be left out.`);
  };
  const remove = ({ key, name }: DislikedFood) => {
    setFoods(foods.filter((food) => food.key !== key));
    setSaid(`${name} may come again.`);
    field.current?.querySelector("input")?.focus();
  };

  return (
    <div ref={field} data-field="dislikes" className="space-y-3">
      <div className="noscript:hidden">
        <FoodCombobox
          label="Foods you don't eat"
          hint="Type a few letters and choose; recipes with this very food are left out."
          error={error && [...error]}
          onChoose={({ id, label }) => add({ key: id, name: label })}
        />
      </div>
      <p className="hidden text-sm text-soft noscript:block">Adding foods to leave out needs JavaScript.</p>
      {foods.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label="Left out">
          {foods.map((food) => (
            <li
              key={food.key}
              className="flex max-w-full items-center gap-1 rounded-page border border-edge bg-sheet py-0.5 pr-0.5 pl-3 text-sm"
            >
              <input type="hidden" name="dislikes" value={food.key} />
              <span className="min-w-0">{food.name}</span>
              <button
                type="button"
                aria-label={`Take ${food.name} off the list`}
                onClick={() => remove(food)}
                className="grid size-8 shrink-0 place-items-center rounded-page text-soft hover:text-stop noscript:hidden"
              >
                <X className="size-4" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
